/** The words beside a figure: how a result is compared, whether it is a change, whether it was reached already. */
import { readTargets } from '../../../src/vietnamese/target/readTargets';
import type { Comparison } from '../../../src/plan/types';

const read = (text: string) =>
  readTargets(text, { years: { from: 2025, to: 2030 } }).map(
    ({ op, value }) => [op, value] as const,
  );

const words: Readonly<Partial<Record<Comparison, string>>> = {
  '>=': 'tối thiểu, ít nhất, thấp nhất, không dưới, không kém, không thấp hơn, không ít hơn, không nhỏ hơn, bằng hoặc cao hơn, bằng hoặc lớn hơn, lớn hơn hoặc bằng, cao hơn hoặc bằng, đạt và vượt, đạt hoặc vượt, ≥, > =',
  '<=': 'tối đa, nhiều nhất, cao nhất là, không quá, không trên, không vượt quá, không cao hơn, không lớn hơn, không nhiều hơn, nhỏ hơn hoặc bằng, thấp hơn hoặc bằng, dưới hoặc bằng, chỉ còn, còn, xuống, xuống còn, giảm còn, giảm xuống, giảm xuống còn, ≤, < =',
  '>': 'trên, hơn, cao hơn, lớn hơn, nhiều hơn, vượt, vượt mức, >',
  '<': 'dưới, thấp hơn, nhỏ hơn, ít hơn, <',
};
const pairs = Object.entries(words).flatMap(([op, list]) =>
  list.split(', ').map((word) => [word, op as Comparison] as const),
);

describe('lời so sánh trước con số', () => {
  it.each(pairs)('«tỷ lệ hồ sơ %s 60%»: %s', (word, op) => {
    expect(read(`tỷ lệ hồ sơ ${word} 60%`)).toEqual([[op, 60]]);
  });

  it.each(
    [
      'là, khoảng, từ, đạt, mức, ở mức, dự kiến, tương ứng, tỷ lệ, bình quân, thêm, có, được, lên, đến',
      'phấn đấu, phấn đấu đạt, :',
    ].flatMap((line) => line.split(', ')),
  )('«tối đa %s 60%» vẫn là tối đa', (between) => {
    expect(read(`tối đa ${between} 60%`)).toEqual([['<=', 60]]);
  });

  it.each([
    ['tối đa theo quy định 60%', '>='],
    ['tối đa là bình quân khoảng mức tỷ lệ dự kiến 60%', '>='],
  ])('«%s»: %s', (text, op) => {
    expect(read(text)[0]?.[0]).toBe(op);
  });

  it('tìm thấy ở ngay đầu câu', () => {
    expect(read('trên 60%')).toEqual([['>', 60]]);
    expect(read('hoặc bằng 60%')).toEqual([['>=', 60]]);
  });
});

describe('lời so sánh sau con số', () => {
  it.each([
    ['đạt 80% trở lên', '>='],
    ['đạt 80% số hồ sơ trở lên', '>='],
    ['đạt 80% hoặc hơn', '>='],
    ['còn 80% trở xuống', '<='],
    ['đạt trên 80% trở lên', '>='],
    ['dưới 80% trở xuống', '<='],
    ['dưới 80% số hồ sơ trở lên', '>='],
    ['dưới 80% hồ sơ/năm trở lên', '>='],
    ['còn 80% hoặc hơn', '>='],
    ['dưới 80% hồ sơ, xã trở lên', '<'],
    // Too far away, or behind a mark, it belongs to something else.
    ['dưới 80% hồ sơ của các cơ quan chuyên môn, từ cấp xã trở lên', '<'],
    ['dưới 80% hồ sơ, từ cấp xã trở lên', '<'],
  ])('«%s»: %s', (text, op) => {
    expect(read(text)[0]).toEqual([op, 80]);
  });

  it('100% trơn là phải đủ, con số khác trơn là tối thiểu', () => {
    expect(read('đạt 100%')).toEqual([['=', 100]]);
    expect(read('đạt 99%')).toEqual([['>=', 99]]);
    expect(read('tối thiểu 100%')).toEqual([['>=', 100]]);
  });

  it.each([
    ['từ 25% đến 35%', 'between', 25, 35],
    ['từ 25 - 35%', 'between', 25, 35],
    ['từ 25 tới khoảng 35%', 'between', 25, 35],
    ['từ 25 ~ dưới 35%', 'between', 25, 35],
    ['tối thiểu 25 - 35%', '>=', 25, 35],
    ['trên 25 - 35%', '>', 25, 35],
    // A ceiling is the larger figure, the smaller one is the stretch.
    ['không quá 25 - 35%', '<=', 35, 25],
    ['dưới 25 - 35%', '<', 35, 25],
  ])('khoảng «%s»: %s %d, %d', (text, op, value, value2) => {
    expect(readTargets(text, { years: { from: 2025, to: 2030 } })).toMatchObject([
      { op, value, value2 },
    ]);
  });
});

describe('một lời cho cả dãy', () => {
  it.each([
    ['tối đa 30%, 20%, 15%', ['<=', '<=', '<=']],
    ['tối đa 30% và 20%', ['<=', '<=']],
    ['trên 95%/90% và 80%', ['>', '>', '>']],
    ['trên 95%, 90%', ['>', '>']],
    ['giảm 10%, 100% hồ sơ được số hóa', ['decreaseBy', '=']],
    ['tăng 10%, 100% hồ sơ được số hóa', ['increaseBy', '=']],
    ['giảm 30% thời gian; chi phí, 30% hồ sơ', ['decreaseBy', '>=']],
    ['tối đa 30%; 20%', ['<=', '>=']],
    ['không quá 10% tập thể, 5% cá nhân', ['<=', '<=']],
    ['dưới 10% tập thể, 5% cá nhân', ['<', '<']],
    ['không quá 10% tập thể và 5% cá nhân', ['<=', '>=']],
    ['không quá 10% tập thể; ngoài ra, 5% cá nhân', ['<=', '>=']],
    ['trên 10% tập thể, 5% cá nhân', ['>', '>=']],
    ['giảm 30% thời gian, 30% chi phí', ['decreaseBy', 'decreaseBy']],
    ['giảm 30% thời gian và 20% chi phí', ['decreaseBy', 'decreaseBy']],
    ['giảm 30% thời gian; 20% chi phí', ['decreaseBy', '>=']],
    ['giảm 30% thời gian, 100% hồ sơ số hóa', ['decreaseBy', '=']],
    ['giảm 30% thời gian, tối thiểu 30% chi phí', ['decreaseBy', 'decreaseBy']],
    ['giảm 30% thời gian, tối thiểu 80% hồ sơ số hóa', ['decreaseBy', '>=']],
    ['tăng 5% số hồ sơ, 3% số người', ['increaseBy', 'increaseBy']],
  ])('«%s»: %j', (text, ops) => {
    expect(read(text).map(([op]) => op)).toEqual(ops);
  });
});

describe('tăng, giảm một phần hay đến một mức', () => {
  it.each<readonly [string, string]>([
    ['tăng 30%', 'increaseBy'],
    ['giảm 30%', 'decreaseBy'],
    ['tinh giản 30% biên chế', 'decreaseBy'],
    ['tiết kiệm 30% chi phí', 'decreaseBy'],
    ['rút ngắn 30% thời gian', 'decreaseBy'],
    ['tăng tối thiểu 30% số hồ sơ', 'increaseBy'],
    ['giảm số vụ việc phải xử lý ở cấp xã ít nhất 30%', 'decreaseBy'],
    ['giảm đến mức thấp nhất, phấn đấu 30%', 'decreaseBy'],
    ['đến năm 2030 giảm 30%', 'decreaseBy'],
    ['giảm đến năm 2030 là 30%', 'decreaseBy'],
    ['giảm tới năm 2030 là 30%', 'decreaseBy'],
    ['giảm đến 2030 là 30%', 'decreaseBy'],
    // Too far away, the verb speaks of something else.
    [
      'tăng số lượng hồ sơ mà người dân và doanh nghiệp trên toàn địa bàn nộp qua mạng cho các cơ quan chuyên môn và các xã thêm 30%',
      '>=',
    ],
    ['tăng số người tham gia ở xã 30%', 'increaseBy'],
    // Where the way leads to.
    ['tăng tỷ lệ lên 30%', '>='],
    ['tăng tỷ lệ đạt 30%', '>='],
    ['tăng tỷ lệ chiếm 30%', '>='],
    ['tăng tỷ lệ bằng 30%', '>='],
    ['tăng tỷ lệ tới 30%', '>='],
    ['tăng tỷ lệ đến 30%', '>='],
    ['tăng tỷ lệ ở mức 30%', '>='],
    ['giảm tỷ lệ xuống 30%', '<='],
    ['giảm tỷ lệ còn 30%', '<='],
    ['giảm tỷ lệ dưới 30%', '<'],
    ['giảm nghèo, đạt 30%', '>='],
    ['giảm nghèo 30%', '>='],
    // Growth itself is measured.
    ...'tốc độ tăng, mức tăng, gia tăng, tỷ lệ tăng, số tăng, chỉ tăng, tăng trưởng, tăng cường, tăng tốc, tăng gấp, tăng cao, tăng quyền, tăng tính'
      .split(', ')
      .map((word) => [`${word} 30%`, '>='] as const),
    // Another statement has begun.
    ...[';', '.', ':', '%', ')'].map((mark) => [`tăng 5 ${mark} tỷ lệ 30%`, '>='] as const),
  ])('«%s»: %s', (text, op) => {
    expect(read(text).at(-1)).toEqual([op, 30]);
  });

  it.each([
    ['cải thiện 3 bậc', 'increaseBy'],
    ['cải thiện 3 hạng', 'increaseBy'],
    ['cải thiện 3 điểm', 'increaseBy'],
    ['tăng 3 bậc', 'increaseBy'],
    ['giảm 3 bậc', 'decreaseBy'],
  ])('«%s»: %s', (text, op) => {
    expect(read(text)).toEqual([[op, 3]]);
  });

  it('«cải thiện» một tỷ lệ là đạt tỷ lệ ấy', () => {
    expect(read('cải thiện 30%')).toEqual([['>=', 30]]);
  });
});

describe('kết quả đã có không phải chỉ tiêu', () => {
  const results = [
    'hiện nay, hiện còn, vẫn còn, đang còn, hiện có, hiện đạt, hiện tại, hiện mới, hiện đang, trước đây, tính đến, tính đến nay, đến nay',
    'đã đạt, đã có, đã được, đã xây dựng, đã thực hiện, đã giải quyết, đã tiếp nhận, đã cung cấp',
    'đã tổ chức, đã ban hành, đã hoàn thành, đã công bố, đã triển khai, đã cắt giảm, đã giảm, đã tăng',
    'ước đạt, ước thực hiện, ước tính đạt, mới đạt, mới chỉ đạt, chỉ đạt, chỉ mới đạt, thực tế đạt',
    'kết quả đạt được, kết quả năm, kết quả thực hiện năm, cùng kỳ đạt',
  ].flatMap((line) => line.split(', '));

  it.each(results)('«%s 45% hồ sơ»', (word) => {
    expect(read(`${word} 45% hồ sơ`)).toEqual([]);
  });

  it.each(
    ['phấn đấu, mục tiêu, đến năm, chỉ tiêu, kế hoạch đến, yêu cầu, cần'].flatMap((line) =>
      line.split(', '),
    ),
  )('«hiện nay đạt 45%, %s 60%» chỉ đặt ra 60%%', (word) => {
    expect(read(`hiện nay đạt 45%, ${word} 60%`)).toEqual([['>=', 60]]);
  });

  it.each([
    ['hiện nay đạt 45%; hồ sơ số hóa 60%', [60]],
    ['hiện nay đạt 45%. Hồ sơ số hóa 60%', [60]],
    ['hiện nay đạt 45%\n- Hồ sơ số hóa 60%', [60]],
    ['hiện nay đạt 45%\n+ Hồ sơ số hóa 60%', [60]],
    ['hiện nay đạt 45,5%, hồ sơ số hóa 60%', []],
    ['hiện nay đạt 4.500 hồ sơ, số hóa 60%', []],
    ['đạt 60% (năm 2024 đã đạt 45%) hồ sơ, trong đó cấp xã 50%', [60, 50]],
    ['Có 34/34 địa phương đạt 45%', []],
    ['số hóa văn bản đang còn hiệu lực 45%', [45]],
    ['chứng chỉ đạt 45%', [45]],
    ['thực hiện đạt 45%', [45]],
    ['chỉ đạt 45%', []],
  ])('«%s» đặt ra %j', (text, values) => {
    expect(read(text).map(([, value]) => value)).toEqual(values);
  });
});
