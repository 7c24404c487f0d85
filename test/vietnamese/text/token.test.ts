import { foldWord } from '../../../src/vietnamese/text/fold';
import { tokenize } from '../../../src/vietnamese/text/token';

const texts = (text: string): readonly string[] => tokenize(text).map(({ text: folded }) => folded);

describe('Cắt câu thành từ', () => {
  it.each([
    ['Quý III/2025', ['quý', 'iii', '/', '2025']],
    ['QuýIII năm 2025', ['quý', 'iii', 'năm', '2025']],
    ['T12/2025', ['t', '12', '/', '2025']],
    ['25% – 35%', ['25', '%', '-', '35', '%']],
    ['hàng\u00A0năm', ['hằng', 'năm']],
    ['06 (sáu) tháng', ['06', 'tháng']],
    ['15 (mười lăm) ngày', ['15', 'ngày']],
    [
      '10 (mười một hai ba bốn năm sáu',
      ['10', '(', 'mười', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu'],
    ],
    ['mỗi\u200Bnăm', ['mỗi', 'năm']],
  ])('“%s”', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('giữ chỗ của từng từ trong câu đã gõ, kể cả khi dấu được gõ rời', () => {
    const text = 'Quý  IV'.normalize('NFD');
    const [first, second] = tokenize(text);
    expect(text.slice(first?.start, first?.end)).toBe('Quý'.normalize('NFD'));
    expect(text.slice(second?.start, second?.end)).toBe('IV');
  });
});

describe('Một từ có nhiều lối viết', () => {
  it.each([
    ['QUÍ', 'quý'],
    ['hàng', 'hằng'],
    ['Uỷ', 'ủy'],
    ['hoà', 'hòa'],
    ['khoẻ', 'khỏe'],
    ['thuỷ', 'thủy'],
    ['quý', 'quý'],
    ['quỹ', 'quỹ'],
    ['toàn', 'toàn'],
    ['tuyến', 'tuyến'],
  ])('%s → %s', (typed, folded) => {
    expect(foldWord(typed)).toBe(folded);
    expect(foldWord(typed.normalize('NFD'))).toBe(folded);
  });
});
