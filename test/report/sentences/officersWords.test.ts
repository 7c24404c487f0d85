/** How words that officers typed are read and set: causes apart from proposals, capitals calmed, lists unfolded. */
import { calmed } from '../../../src/report/sentences/calm';
import { clausesOf } from '../../../src/report/sentences/officersWords';
import { quotedName } from '../../../src/report/sentences/wording';

function told(explanation: string): readonly (readonly [string, string])[] {
  return clausesOf(explanation).map(({ text, asks }) => [asks ? 'kiến nghị' : 'nguyên nhân', text]);
}

describe('giải trình được đọc từng ý', () => {
  test.each<[string, string, readonly (readonly [string, string])[]]>([
    [
      'dấu phẩy trước chữ đề nghị tách hai ý',
      'Thiếu kinh phí, đề nghị bố trí kinh phí trong quý III.',
      [
        ['nguyên nhân', 'Thiếu kinh phí'],
        ['kiến nghị', 'đề nghị bố trí kinh phí trong quý III.'],
      ],
    ],
    [
      'gõ không dấu cũng là đề nghị',
      'do thieu kinh phi, de nghi bo tri them',
      [
        ['nguyên nhân', 'do thieu kinh phi'],
        ['kiến nghị', 'de nghi bo tri them'],
      ],
    ],
    [
      'phản ánh, kiến nghị của người dân không phải là kiến nghị của cơ quan',
      'Số phản ánh, kiến nghị của người dân tăng.',
      [['nguyên nhân', 'Số phản ánh, kiến nghị của người dân tăng.']],
    ],
    [
      'gạch đầu dòng và nhãn được bỏ',
      'Nguyên nhân:\n- Thiếu nhân lực;\n1. Hệ thống lỗi.\n+ Đề nghị nâng cấp.',
      [
        ['nguyên nhân', 'Thiếu nhân lực;'],
        ['nguyên nhân', 'Hệ thống lỗi.'],
        ['kiến nghị', 'Đề nghị nâng cấp.'],
      ],
    ],
    [
      'dòng bị ngắt giữa câu được nối lại',
      'Một số hồ sơ\nđất đai phải kiểm tra.',
      [['nguyên nhân', 'Một số hồ sơ đất đai phải kiểm tra.']],
    ],
    ['dấu gạch, dấu chấm không phải là giải trình', '-\n...', []],
  ])('%s', (_, explanation, clauses) => {
    expect(told(explanation)).toEqual(clauses);
  });
});

describe('chữ in hoa toàn bộ được hạ xuống như văn bản', () => {
  test.each([
    ['CHƯA CÓ HƯỚNG DẪN CỦA BỘ NỘI VỤ.', 'Chưa có hướng dẫn của Bộ Nội vụ.'],
    [
      'ĐỀ NGHỊ UBND TỈNH QUẢNG NGÃI GIA HẠN ĐẾN QUÝ IV. CHỜ SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH',
      'Đề nghị UBND tỉnh Quảng Ngãi gia hạn đến quý IV. Chờ Sở Văn hóa, Thể thao và Du lịch',
    ],
    ['ĐÃ CÓ CÔNG VĂN 12/SNV-CCHC NGÀY 05/3/2026', 'Đã có công văn 12/SNV-CCHC ngày 05/3/2026'],
    ['PAR INDEX', 'PAR INDEX'],
    ['Chờ Bộ Nội vụ', 'Chờ Bộ Nội vụ'],
    ['CNTT', 'CNTT'],
  ])('%s', (typed, set) => {
    expect(calmed(typed, ['Quảng Ngãi'])).toBe(set);
  });

  test('tên có dấu đặc biệt không làm hỏng câu', () => {
    expect(calmed('CHỜ PHÒNG A (B) XỬ LÝ GẤP', ['Phòng A (B)'])).toBe('Chờ Phòng A (B) xử lý gấp');
  });
});

test('ngoặc kép bên trong tên thành ngoặc đơn', () => {
  expect(quotedName('Chuyên mục “Cải cách hành chính” trên "Báo"')).toBe(
    '“Chuyên mục ‘Cải cách hành chính’ trên ‘Báo’”',
  );
});
