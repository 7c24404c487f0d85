/** One word, one mark in every way that it is typed. */
import { capitalised } from '../../../src/vietnamese/text/capitalised';
import { foldWord } from '../../../src/vietnamese/text/fold';
import { tokenize } from '../../../src/vietnamese/text/token';

const texts = (text: string) => tokenize(text).map(({ text: folded }) => folded);

describe('một chữ, nhiều cách gõ', () => {
  it.each([
    ['quí', 'quý'],
    ['qui', 'quy'],
    ['hàng', 'hằng'],
    ['tỉ', 'tỷ'],
    ['kì', 'kỳ'],
    ['lí', 'lý'],
    ['mĩ', 'mỹ'],
    ['oà', 'òa'],
    ['hoá', 'hóa'],
    ['toả', 'tỏa'],
    ['xoã', 'xõa'],
    ['hoạ', 'họa'],
    ['hoè', 'hòe'],
    ['khoé', 'khóe'],
    ['khoẻ', 'khỏe'],
    ['xoẽ', 'xõe'],
    ['hoẹ', 'họe'],
    ['thuỳ', 'thùy'],
    ['thuý', 'thúy'],
    ['huỷ', 'hủy'],
    ['thuỹ', 'thũy'],
    ['thuỵ', 'thụy'],
    ['quỳ', 'quỳ'],
    ['quỹ', 'quỹ'],
    ['uà', 'uà'],
    ['oỳ', 'oỳ'],
    ['uẻ', 'uẻ'],
    ['hoàn', 'hoàn'],
    ['loa', 'loa'],
  ])('«%s» là «%s»', (typed, folded) => {
    expect(foldWord(typed)).toBe(folded);
    expect(foldWord(typed.toUpperCase())).toBe(folded);
    expect(foldWord(typed.normalize('NFD'))).toBe(folded);
  });

  it.each(['–', '—', '‐', '‑', '‒', '−'])('gạch «%s» là gạch nối', (dash) => {
    expect(texts(`3 ${dash} 5`)).toEqual(['3', '-', '5']);
  });

  it.each(['“', '”', '‘', '’', '«', '»', "'"])('dấu «%s» là dấu ngoặc kép', (quote) => {
    expect(texts(quote)).toEqual(['"']);
  });

  it.each([
    ['％', '%'],
    ['；', ';'],
    ['，', ','],
    ['⁄', '/'],
    ['∕', '/'],
    ['１２', '12'],
  ])('«%s» là «%s»', (typed, folded) => {
    expect(texts(typed)).toEqual([folded]);
  });

  it.each(['\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD'])(
    'chữ không nhìn thấy %j không tách, không thêm từ',
    (hidden) => {
      expect(texts(`năm ${hidden} 2025`)).toEqual(['năm', '2025']);
    },
  );
});

describe('số viết lại bằng chữ', () => {
  it.each(
    'một, mốt, hai, ba, bốn, tư, năm, lăm, sáu, bảy, bẩy, tám, chín, mười, hai mươi, không, linh năm, lẻ một, một trăm'.split(
      ', ',
    ),
  )('«12 (%s) ngày» chỉ nói một lần', (words) => {
    expect(texts(`12 (${words}) ngày`)).toEqual(['12', 'ngày']);
  });

  it.each([
    ['12 () ngày', ['12', '(', ')', 'ngày']],
    ['ngày (hai) tháng', ['ngày', '(', 'hai', ')', 'tháng']],
    ['12 (hai lần) ngày', ['12', '(', 'hai', 'lần', ')', 'ngày']],
    ['12 (hai', ['12', '(', 'hai']],
    ['12 (một hai ba bốn sáu) ngày', ['12', 'ngày']],
    [
      '12 (một hai ba bốn sáu bảy) ngày',
      ['12', '(', 'một', 'hai', 'ba', 'bốn', 'sáu', 'bảy', ')', 'ngày'],
    ],
  ])('«%s»: %j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });
});

describe('mỗi từ biết chỗ của mình', () => {
  it('dính vào từ trước, mở đầu dòng, loại gì', () => {
    expect(
      tokenize('Quý III/2025\n- đạt').map(({ kind, glued, newLine, lower }) => [
        kind,
        glued,
        newLine,
        lower,
      ]),
    ).toEqual([
      ['word', true, false, 'quý'],
      ['word', false, false, 'iii'],
      ['mark', true, false, '/'],
      ['digits', true, false, '2025'],
      ['mark', false, true, '-'],
      ['word', false, false, 'đạt'],
    ]);
  });

  it('«QuýIII» quên dấu cách là hai từ, mỗi từ một chỗ', () => {
    expect(
      tokenize('QuýIII').map(({ kind, text, lower, start, end, glued, newLine }) => [
        kind,
        text,
        lower,
        start,
        end,
        glued,
        newLine,
      ]),
    ).toEqual([
      ['word', 'quý', 'quý', 0, 3, true, false],
      ['word', 'iii', 'iii', 3, 6, true, false],
    ]);
    expect(texts('quýx')).toEqual(['quý', 'x']);
    expect(texts('quýxxxx')).toEqual(['quýxxxx']);
    expect(texts('aquýi')).toEqual(['aquýi']);
  });

  it('chữ đầu viết hoa, còn lại giữ nguyên', () => {
    expect(capitalised('đạt PAR INDEX')).toBe('Đạt PAR INDEX');
    expect(capitalised('')).toBe('');
  });
});
