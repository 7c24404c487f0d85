import { readDuties } from '../../../src/document/duties/readDuties';
import { outline, year2026 } from '../tasks/paper';

function dutiesOf(text: string): readonly unknown[] {
  return readDuties(outline(text), year2026).map(({ item }) => item);
}

describe('chế độ báo cáo', () => {
  test('ai, gửi ai, qua ai, bao lâu một lần; lời dẫn phía trước nói ai phải báo cáo', () => {
    expect(
      dutiesOf(`
        V. TỔ CHỨC THỰC HIỆN
        1. Trách nhiệm chung
        Thủ trưởng các sở, ban, ngành; Chủ tịch UBND cấp xã có trách nhiệm:
        a) Cụ thể hóa Kế hoạch này.
        b) Định kỳ hằng quý, 6 tháng, hằng năm hoặc đột xuất báo cáo UBND tỉnh (qua Sở Nội vụ) về kết quả thực hiện.`),
    ).toEqual([
      {
        ref: 'V.1.b',
        from: 'Các sở, ban, ngành; UBND cấp xã',
        to: 'UBND tỉnh',
        via: 'Sở Nội vụ',
        cycle: ['quý', '6 tháng', 'năm', 'đột xuất'],
        quote:
          'Định kỳ hằng quý, 6 tháng, hằng năm hoặc đột xuất báo cáo UBND tỉnh (qua Sở Nội vụ) về kết quả thực hiện.',
      },
    ]);
  });

  test.each([
    [
      'Các cơ quan, đơn vị lồng ghép vào báo cáo CCHC định kỳ quý, 6 tháng, năm, gửi Sở Văn hóa, Thể thao và Du lịch tổng hợp, báo cáo UBND tỉnh.',
      {
        from: 'Các cơ quan, đơn vị',
        to: 'UBND tỉnh',
        via: 'Sở Văn hóa, Thể thao và Du lịch',
        cycle: ['quý', '6 tháng', 'năm'],
      },
    ],
    [
      'Các phòng, đơn vị gửi báo cáo về Văn phòng Bộ trước ngày 15 của tháng cuối quý.',
      { from: 'Các phòng, đơn vị', to: 'Văn phòng Bộ', via: null, cycle: ['quý'] },
    ],
    [
      'Tham mưu UBND tỉnh báo cáo Bộ Nội vụ hàng quý, 6 tháng, hàng năm hoặc đột xuất.',
      {
        from: 'UBND tỉnh',
        to: 'Bộ Nội vụ',
        via: null,
        cycle: ['quý', '6 tháng', 'năm', 'đột xuất'],
      },
    ],
    [
      'Định kỳ tổng hợp, báo cáo UBND tỉnh kết quả thực hiện.',
      { from: 'Sở Nội vụ', to: 'UBND tỉnh', via: null, cycle: ['định kỳ'] },
    ],
  ])('“%s”', (sentence, expected) => {
    expect(
      dutiesOf(`
        V. TỔ CHỨC THỰC HIỆN
        1. Sở Nội vụ
        a) ${sentence}`),
    ).toMatchObject([{ ref: 'V.1.a', ...expected }]);
  });

  test('hướng dẫn người khác làm báo cáo, và nhiệm vụ có chữ “báo cáo”, không phải chế độ báo cáo', () => {
    expect(
      dutiesOf(`
        II. NHIỆM VỤ
        1. Báo cáo UBND tỉnh kết quả rà soát hằng quý.
        V. TỔ CHỨC THỰC HIỆN
        1. Sở Nội vụ
        a) Hướng dẫn các sở xây dựng báo cáo cải cách hành chính hàng quý, 6 tháng và hàng năm.
        b) Theo dõi, đôn đốc việc thực hiện Kế hoạch.`),
    ).toEqual([]);
  });

  test('không nói bao lâu, gửi ai thì có lời nhắc', () => {
    const [duty] = readDuties(
      outline(`
        V. TỔ CHỨC THỰC HIỆN
        1. Yêu cầu chung
        - Định kỳ báo cáo kết quả thực hiện.`),
      year2026,
    );
    expect(duty?.notes.map(({ code }) => code)).toEqual([
      'dutyCycleMissing',
      'dutyFromMissing',
      'dutyToMissing',
    ]);
  });
});
