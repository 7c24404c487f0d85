import { indicatorNoteWording } from '../../../src/document/indicators/wording';
import { blocksOf, indicatorsIn, plan, shown, targetsOf } from './reading';

describe('Chỉ tiêu trong một câu', () => {
  test.each<readonly [sentence: string, targets: readonly string[]]>([
    [
      'Phấn đấu đến năm 2028, tỷ lệ hồ sơ trực tuyến toàn trình đạt tối thiểu 80%.',
      ['Tỷ lệ hồ sơ trực tuyến toàn trình [%]: 2028 >= 80'],
    ],
    [
      '100% văn bản được ký số; tối thiểu 90% báo cáo được gửi qua mạng (trừ báo cáo mật).',
      ['Văn bản được ký số [%]: 2030 = 100', 'Báo cáo được gửi qua mạng [%]: 2030 >= 90'],
    ],
    [
      'Trên 95% hồ sơ công việc tại cấp tỉnh, trên 80% hồ sơ công việc tại cấp xã được xử lý trên mạng.',
      [
        'Hồ sơ công việc tại cấp tỉnh được xử lý trên mạng [%]: 2030 > 95',
        'Hồ sơ công việc tại cấp xã được xử lý trên mạng [%]: 2030 > 80',
      ],
    ],
    [
      'Năm 2027, số hóa hồ sơ của cấp tỉnh, cấp xã đạt tối thiểu tương ứng 30%, 20%; đến năm 2030 đạt 100%.',
      [
        'Số hóa hồ sơ cấp tỉnh [%]: 2027 >= 30, 2030 = 100',
        'Số hóa hồ sơ cấp xã [%]: 2027 >= 20, 2030 = 100',
      ],
    ],
    [
      'Tỷ lệ thanh toán trực tuyến đạt từ 40% trở lên vào năm 2027, hướng tới 60% vào năm 2029.',
      ['Tỷ lệ thanh toán trực tuyến [%]: 2027 >= 40, 2029 >= 60'],
    ],
    [
      'Tỷ lệ hồ sơ trực tuyến đạt 70% vào quý II/2027 và 80% vào cuối năm 2027.',
      ['Tỷ lệ hồ sơ trực tuyến [%]: 2027 >= 80'],
    ],
    ['Phấn đấu đến hết ngày 31/12/2027:', []],
    [
      'Năm 2027 đạt cấp độ 3 mức độ trưởng thành dữ liệu, đến năm 2030 đạt cấp độ 4.',
      ['Mức độ trưởng thành dữ liệu [cấp độ]: 2027 >= 3, 2030 >= 4'],
    ],
    [
      'Tối thiểu 70% hồ sơ được xử lý trực tuyến năm 2026, 80% năm 2027 và 90% năm 2028.',
      ['Hồ sơ được xử lý trực tuyến [%]: 2026 >= 70, 2027 >= 80, 2028 >= 90'],
    ],
    [
      'Đến năm 2030, Chỉ số PAR INDEX và PAPI xếp hạng từ 08 - 12/34 tỉnh, thành phố.',
      [
        'Xếp hạng Chỉ số PAR INDEX [hạng]: 2030 <= 12 ~ 8',
        'Xếp hạng Chỉ số PAPI [hạng]: 2030 <= 12 ~ 8',
      ],
    ],
    [
      'Năm 2027, 100% cán bộ chuyên trách đạt chứng chỉ cơ bản và đạt trình độ chuyên sâu vào năm 2030.',
      [
        'Cán bộ chuyên trách đạt chứng chỉ cơ bản [%]: 2027 = 100',
        'Cán bộ chuyên trách đạt trình độ chuyên sâu [%]: 2030 = 100',
      ],
    ],
    [
      'Thu hút tối thiểu 10 - 15 dự án công nghệ cao; giảm ít nhất 50% thời gian và 50% chi phí tuân thủ so với năm 2025.',
      [
        'Dự án công nghệ cao được thu hút [dự án]: 2030 >= 10 ~ 15',
        'Giảm thời gian [%]: 2030 decreaseBy 50',
        'Giảm chi phí tuân thủ [%]: 2030 decreaseBy 50',
      ],
    ],
    [
      '100% hệ thống từ cấp độ 3 trở lên được kiểm tra định kỳ mỗi năm 01 lần.',
      ['Hệ thống từ cấp độ 3 trở lên được kiểm tra định kỳ mỗi năm 01 lần [%]: 2030 = 100'],
    ],
    [
      'Tỷ lệ hồ sơ đúng hạn đạt trên 98% (năm 2025 đạt 96,5%).',
      ['Tỷ lệ hồ sơ đúng hạn [%]: 2030 > 98'],
    ],
    [
      'Các chỉ số: đến năm 2029, PCI trong nhóm 5, SIPAS đạt từ 90% trở lên.',
      ['Xếp hạng PCI [hạng]: 2029 <= 5', 'SIPAS [%]: 2029 >= 90'],
    ],
  ])('%s', (sentence, targets) => {
    expect(targetsOf(sentence)).toEqual(targets);
  });

  test('đơn vị, cách đo, phạm vi và nhịp số liệu đi theo chỉ tiêu', () => {
    const [share, place, count] = indicatorsIn(`
      II. CHỈ TIÊU
      1. Hằng năm, 100% hồ sơ cấp xã được số hóa.
      2. Chỉ số PCI xếp hạng trong nhóm 10 tỉnh dẫn đầu.
      3. Xây dựng ít nhất 02 mô hình mới.`).map(({ item }) => item);
    expect(share).toMatchObject({
      ref: 'II.1',
      measure: 'ratio',
      scope: 'cấp xã',
      annual: true,
      cadence: 'quarterly',
      section: 'CHỈ TIÊU',
      quote: 'Hằng năm, 100% hồ sơ cấp xã được số hóa',
    });
    expect(place).toMatchObject({
      measure: 'rank',
      unit: 'hạng',
      cadence: 'yearly',
      annual: false,
    });
    expect(count).toMatchObject({ measure: 'count', unit: 'mô hình', cadence: 'quarterly' });
  });
});

describe('Năm của chỉ tiêu', () => {
  test('đề mục “Đến năm …:” cho năm của các gạch bên dưới', () => {
    expect(
      indicatorsIn(`
        II. MỤC TIÊU
        - Đến năm 2028:
        + Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ đạt 50%.
        - Đến năm 2030:
        + Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ đạt 80%.`).map(shown),
    ).toEqual(['Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ [%]: 2028 >= 50, 2030 >= 80']);
  });

  test('“mức độ 3” và “mức độ 4” là hai chỉ tiêu, dù các chữ khác đều giống nhau', () => {
    expect(
      indicatorsIn(`
        II. MỤC TIÊU
        - Đến năm 2028, tỷ lệ hồ sơ nộp qua mạng theo dịch vụ công trực tuyến mức độ 3 trên tổng số hồ sơ toàn tỉnh đạt 50%.
        - Đến năm 2030, tỷ lệ hồ sơ nộp qua mạng theo dịch vụ công trực tuyến mức độ 4 trên tổng số hồ sơ toàn tỉnh đạt 60%.`),
    ).toHaveLength(2);
  });

  test('không ghi năm thì lấy năm cuối và nói ra; kế hoạch một năm thì không cần nói', () => {
    const lines = 'II. MỤC TIÊU\n- 100% hồ sơ được số hóa.';
    expect(indicatorsIn(lines)[0]?.notes).toMatchObject([
      { code: 'indicatorYearMissing', values: { year: 2030 } },
    ]);
    const oneYear = { ...plan, years: { from: 2026, to: 2026 } };
    expect(indicatorsIn(lines, oneYear)[0]?.notes).toEqual([]);
  });

  test('mức trước không có năm thì đặt vào năm đầu và nhắc xác nhận', () => {
    const [read] = indicatorsIn(
      'II. MỤC TIÊU\n- Mức độ hài lòng của người dân đạt tối thiểu 95% và nâng lên 99% vào năm 2030.',
    );
    expect(read?.item.milestones).toMatchObject([
      { year: 2026, value: 95 },
      { year: 2030, value: 99 },
    ]);
    expect(read?.notes.map(({ code }) => code)).toContain('indicatorFirstYearGuessed');
  });
});

describe('Mục tiêu không có con số', () => {
  test('chỉ lấy điều có thể nói là đã xong hay chưa', () => {
    expect(
      targetsOf('Năm 2026, hoàn thành sắp xếp các đơn vị sự nghiệp; nâng cao chất lượng phục vụ.'),
    ).toEqual(['Hoàn thành sắp xếp các đơn vị sự nghiệp: 2026 done']);
    expect(targetsOf('Xây dựng nền hành chính dân chủ, chuyên nghiệp, hiện đại.')).toEqual([]);
    expect(targetsOf('Tiếp tục đẩy mạnh cải cách hành chính đồng bộ, toàn diện.')).toEqual([]);
  });

  test('mục tiêu chung không cho chỉ tiêu nào', () => {
    expect(
      indicatorsIn(
        'II. MỤC TIÊU\n1. Mục tiêu chung\nHoàn thành xây dựng chính quyền số vào năm 2030.',
      ),
    ).toEqual([]);
  });
});

describe('Con số ở các phần khác', () => {
  const others = `
    I. MỤC ĐÍCH, YÊU CẦU
    - 100% đơn vị nghiêm túc thực hiện.
    II. NHIỆM VỤ
    1. Cải cách thủ tục
    a) Công khai thủ tục; bảo đảm 100% thủ tục được cập nhật kịp thời.
    b) Bố trí 3% ngân sách; năm 2025 hoàn thành 18/32 nhiệm vụ, đạt 56% kế hoạch.
    III. GIẢI PHÁP
    - Phấn đấu 100% công chức tham gia.
    IV. TỔ CHỨC THỰC HIỆN
    1. Sở Nội vụ bảo đảm 100% báo cáo đúng hạn.`;

  test('trong nhiệm vụ chỉ lấy mức phải bảo đảm, và ghi rõ là lấy từ nhiệm vụ', () => {
    const read = indicatorsIn(others);
    expect(read.map(shown)).toEqual(['Thủ tục được cập nhật kịp thời [%]: 2030 = 100']);
    expect(read[0]?.notes.map(({ code }) => code)).toContain('indicatorInTask');
  });

  test('nêu lại trong nhiệm vụ thì không tính hai lần', () => {
    const read = indicatorsIn(`
      II. MỤC TIÊU
      - Đến năm 2028, 100% thủ tục hành chính được cập nhật kịp thời.
      III. NHIỆM VỤ
      1. Bảo đảm 100% thủ tục hành chính được cập nhật kịp thời.`);
    expect(read.map(shown)).toEqual(['Thủ tục hành chính được cập nhật kịp thời [%]: 2028 = 100']);
  });
});

test('lời trích đứng nguyên trong đoạn văn, và ghi chú nào cũng có lời bằng hai thứ tiếng', () => {
  const lines = `
    II. MỤC TIÊU
    - Phấn đấu khoảng 25% - 35% lãnh đạo cấp sở; trên 30% lãnh đạo cấp phòng có khả năng làm việc quốc tế; Chỉ số PAPI cao hơn trung bình cả nước.`;
  const blocks = blocksOf(lines);
  const read = indicatorsIn(lines);
  expect(read).toHaveLength(3);
  for (const { item, block, notes } of read) {
    expect(blocks[block]).toMatchObject({ text: expect.stringContaining(item.quote) as string });
    expect(notes.length).toBeGreaterThan(0);
    for (const note of notes) {
      const wording = Object.entries(indicatorNoteWording).find(
        ([code]) => code === note.code,
      )?.[1];
      expect(wording?.vi(note)).toMatch(/\. (Hãy|.* Hãy) .*\.$/);
      expect(wording?.en(note)).toMatch(/\.$/);
    }
  }
});
