/** Figures beside a target: in brackets, where a way begins, who owns a share; and the years that a text names. */
import { namedYears } from '../../../src/vietnamese/target/namedYears';
import { readTargets } from '../../../src/vietnamese/target/readTargets';

const options = { years: { from: 2025, to: 2030 } };
const values = (text: string) => readTargets(text, options).map(({ value }) => value);
const list = (...lines: readonly string[]) => lines.flatMap((line) => line.split(', '));

describe('con số trong ngoặc', () => {
  it.each([
    ['đạt 80% (năm 2024 đạt 75%)', [80]],
    ['đạt 80% [năm 2024 đạt 75%]', [80]],
    ['đạt 80% [75%], 60% cấp xã', [80, 60]],
    ['(đạt 80% cấp tỉnh), đạt 60% cấp xã', [60]],
    ['đạt 80% (cấp xã trên 75%)', [80]],
    ['đạt 80% (75%), 60% cấp xã', [80, 60]],
    ['(đạt 80%)', [80]],
    ['(tỷ lệ đạt 80%).', [80]],
    ['(năm 2024 đạt 85%)', []],
    ['(tăng 5% so với năm 2024)', []],
    ...list('phấn đấu, mục tiêu, tối thiểu, ít nhất, trong đó').map(
      (aim) => [`đạt 80% (${aim} cấp xã 75%)`, [80, 75]] as [string, number[]],
    ),
    ['phấn đấu đạt 80% (75%)', [80]],
    ['đạt 80% (cấp xã trên 75% trở lên)', [80, 75]],
    ['đạt 80% (trong đó tỷ lệ hồ sơ của các cơ quan chuyên môn cấp tỉnh và cấp xã 75%)', [80]],
  ])('«%s»: %j', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe('nơi một con đường bắt đầu', () => {
  it.each([
    ['từ 75% lên 80%', [80]],
    ['từ 75% năm 2024 lên 80%', [80]],
    ['từ 75% (năm 2024) lên 80%', [80]],
    ['từ mức 75% lên 80%', [80]],
    ['từ 75% xuống 60%', [60]],
    ['từ 75% xuống còn 60%', [60]],
    ['từ 75% còn 60%', [60]],
    ['đạt từ 75% trở lên', [75]],
    ['đạt từ 75% trở xuống', [75]],
    ['đạt từ 75%; nâng lên 80%', [75, 80]],
    ['đạt từ 75%. Nâng lên 80%', [75, 80]],
    ['đạt từ 75%, nâng lên 80%', [75, 80]],
    ['đạt từ 75% hồ sơ của các cơ quan chuyên môn cấp tỉnh và cấp xã lên 80%', [75, 80]],
    ['đạt 75% lên 80%', [75, 80]],
  ])('«%s»: %j', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });
});

describe('phần của ai', () => {
  it.each(
    list(
      'có vốn nhà nước, do nhà nước sở hữu, nhà nước nắm giữ, cổ phần nhà nước, thương hiệu nhà nước',
    ),
  )('«doanh nghiệp %s trên 50%%» chỉ nói là doanh nghiệp nào', (owned) => {
    expect(values(`doanh nghiệp ${owned} trên 50%`)).toEqual([]);
  });

  it.each([
    'vốn nhà nước đạt trên 50%',
    'vốn tư nhân trên 50%',
    'cơ quan nhà nước trên 50%',
    'vốn đầu tư của nhà nước cho các xã trên địa bàn trên 50%',
  ])('«%s» là chỉ tiêu', (text) => {
    expect(values(text)).toEqual([50]);
  });
});

describe('con số viết thế nào', () => {
  it.each([
    ['đạt 1.000 hồ sơ', 1000],
    ['đạt 1.234.567 hồ sơ', 1_234_567],
    ['đạt 1.234,5 ha', 1234.5],
    ['đạt 4,5%', 4.5],
    ['đạt 85.5%', 85.5],
    ['đạt 0.715 điểm', 0.715],
    ['đạt 1234.567 điểm', 1234.567],
    ['đạt 0.7155 điểm', 0.7155],
    ['đạt 12,345 điểm', 12.345],
    ['đạt 05%', 5],
    ['đạt 60 phần trăm', 60],
    ['đạt 60 điểm %', 60],
    ['đạt 60 điểm phần trăm', 60],
  ])('«%s»: %d', (text, value) => {
    expect(values(text)[0]).toBe(value);
  });

  it.each([
    ['đạt 25 - 35%', 25, 35],
    ['đạt 25% - 35%', 25, 35],
    ['đạt 25% đến 35%', 25, 35],
    // The second is no part of the first.
    ['đạt 35 - 25%', 25, null],
    ['đạt 25% - 35 hồ sơ', 25, null],
    ['đạt 25% - 25%', 25, null],
  ])('«%s»: %d, %s', (text, value, value2) => {
    expect(readTargets(text, options)[0]).toMatchObject({ value, value2 });
  });
});

describe('năm của từng chỉ tiêu', () => {
  const years = (text: string) =>
    readTargets(text, options).map(({ value, year, baselineYear }) => [value, year, baselineYear]);

  it.each([
    ['Đến năm 2027 đạt 80%', [[80, 2027, null]]],
    ['đạt 80% vào năm 2027', [[80, 2027, null]]],
    ['đạt 80% (năm 2027)', [[80, 2027, null]]],
    ['đạt 80% (vào năm 2027)', [[80, 2027, null]]],
    ['đạt 80% (trong năm 2027)', [[80, 2027, null]]],
    ['đạt 80% (hết năm 2027)', [[80, 2027, null]]],
    ['đạt 80% (theo kế hoạch năm 2027)', [[80, null, null]]],
    ['Tiếp tục (theo Kế hoạch năm 2026 của tỉnh) đạt 80%', [[80, null, null]]],
    ['trước 15/6/2027 đạt 80%', [[80, 2027, null]]],
    ['đến 2030 thu hút 20 dự án', [[20, 2030, null]]],
    ['2030, đạt 90%', [[90, 2030, null]]],
    ['2030; 90%', [[90, 2030, null]]],
    ['2030 là 90%', [[90, 2030, null]]],
    ['2026 - 2030 đạt 90%', [[90, 2030, null]]],
    ['80% hồ sơ; rà soát năm 2027', [[80, null, null]]],
    [
      'Năm 2026 đạt 60% và đến 2027 đạt 70%',
      [
        [60, 2026, null],
        [70, 2027, null],
      ],
    ],
    [
      'tăng 30% số hồ sơ, 30% số người so với năm 2024',
      [
        [30, null, 2024],
        [30, null, 2024],
      ],
    ],
    [
      'đạt 80% hồ sơ, tăng 5% so với năm 2024',
      [
        [80, null, null],
        [5, null, 2024],
      ],
    ],
    [
      'đạt 80% (đến năm 2027) và 90% (đến năm 2030)',
      [
        [80, 2027, null],
        [90, 2030, null],
      ],
    ],
    [
      'Năm 2026 đạt 60%, 2027 đạt 70% và 2030 đạt 90%',
      [
        [60, 2026, null],
        [70, 2027, null],
        [90, 2030, null],
      ],
    ],
    [
      'Đến năm 2027, 80% hồ sơ, 90% văn bản',
      [
        [80, 2027, null],
        [90, 2027, null],
      ],
    ],
    [
      'Đến năm 2027: 80% hồ sơ. 90% văn bản',
      [
        [80, 2027, null],
        [90, 2027, null],
      ],
    ],
    [
      'Đến năm 2027, 80% hồ sơ. 90% văn bản',
      [
        [80, 2027, null],
        [90, null, null],
      ],
    ],
    [
      'Đến năm 2027, 80% hồ sơ. Trong đó 90% văn bản',
      [
        [80, 2027, null],
        [90, 2027, null],
      ],
    ],
    ['80% hồ sơ trực tuyến của các cơ quan đến năm 2027', [[80, 2027, null]]],
    [
      '80% hồ sơ; 90% văn bản đến năm 2027',
      [
        [80, null, null],
        [90, 2027, null],
      ],
    ],
    ['trước năm 2027 đạt 80%', [[80, 2026, null]]],
    ['giai đoạn 2026 - 2028 đạt 80%', [[80, 2028, null]]],
    ['giảm 5% so với năm 2024', [[5, null, 2024]]],
    ['Đến năm 2030 giảm 5% so với năm 2021', [[5, 2030, 2021]]],
    [
      'giảm 30% thời gian, 30% chi phí so với năm 2024',
      [
        [30, null, 2024],
        [30, null, 2024],
      ],
    ],
    ['tăng 5% so với cùng kỳ năm 2024', [[5, null, 2024]]],
    ['tăng 5% so với dự toán năm 2024', [[5, null, 2024]]],
    ['tăng 5%, năm gốc 2024', [[5, null, 2024]]],
    ['thu hút 2030 doanh nghiệp', [[2030, null, null]]],
    ['2030: 90%', [[90, 2030, null]]],
  ])('«%s»: %j', (text, expected) => {
    expect(years(text)).toEqual(expected);
  });

  it('kế hoạch một năm: «trong năm» là năm ấy; kế hoạch nhiều năm thì để ngỏ', () => {
    const one = { years: { from: 2026, to: 2026 } };
    expect(readTargets('Trong năm, đạt 80%', one)[0]?.year).toBe(2026);
    expect(readTargets('Quý III, đạt 80%', one)[0]?.year).toBe(2026);
    expect(readTargets('Cuối mỗi năm đạt 80%', one)[0]?.year).toBeNull();
    expect(readTargets('Trong năm, đạt 80%', options)[0]?.year).toBeNull();
  });

  it('các năm một văn bản nêu, mỗi năm ở chỗ của nó', () => {
    const text = 'Giai đoạn 2026 - 2027 tăng 5% so với năm 2024; trong năm';
    const found = namedYears(text, { years: { from: 2026, to: 2026 } });
    expect(found.map(({ year, isBaseline }) => [year, isBaseline])).toEqual([
      [2027, false],
      [2024, true],
      [2026, false],
    ]);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Giai đoạn 2026 - 2027',
      'năm 2024',
      'trong năm',
    ]);
    expect(namedYears('Trong năm', options)).toEqual([]);
  });
});

describe('chữ nào nói chỉ tiêu, cho ai', () => {
  it.each([
    [
      'đạt tối thiểu 80% hồ sơ công việc tại cấp huyện, 70% cấp xã',
      'tối thiểu 80%',
      'hồ sơ công việc tại cấp huyện',
    ],
    ['đạt 80% trở lên số hồ sơ; xong', '80%', 'số hồ sơ'],
    ['đạt 80% tổng số hồ sơ (mới)', '80%', 'hồ sơ'],
    ['đạt 80% số xã: xong', '80%', 'xã'],
    ['đạt 80% hồ sơ của 14 xã', '80%', 'hồ sơ của 14 xã'],
    [`đạt 80%${' xã'.repeat(40)}`, '80%', 'xã '.repeat(30).trim()],
    ['đạt 80%.', '80%', undefined],
    ['đạt 80% xã  và   phường 90% huyện', '80%', 'xã và phường'],
  ])('«%s»: «%s», «%s»', (text, quote, scope) => {
    const [first] = readTargets(text, options);
    expect(first?.quote).toBe(quote);
    expect(first?.scope).toBe(scope);
    expect(text.slice(first?.start, first?.end)).toBe(quote);
  });
});
