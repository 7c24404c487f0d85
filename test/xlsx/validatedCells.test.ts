/** Which columns of a file have lost their rules of entry, whichever way a program wrote the rules. */
import { readXlsx } from '../../src/xlsx';
import { parts, table, worksheet, zip } from './packages';

const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const xm = 'http://schemas.microsoft.com/office/excel/2006/main';
const columns = ['Mã', 'Tử số', 'Mẫu số', 'Kết quả'];

/** A table of four rows of figures in B2:E6, with what stands behind the cells of its sheet. */
function lost(after: string, name = 'SoLieu_2026_Q1', ref = 'B2:E6'): unknown {
  const outcome = readXlsx(
    zip(parts(worksheet('', { after }), { table: table(name, ref, columns) })),
  );
  if (!outcome.ok) throw new Error(outcome.error.code);
  const found = outcome.reading.tables[0]?.unvalidated ?? [];
  return Object.fromEntries(found.map(({ header, cells }) => [header, cells]));
}

const rules = (...items: readonly string[]): string =>
  `<dataValidations count="${String(items.length)}">${items.join('')}</dataValidations>`;
const rule = (areas: string, type = 'decimal'): string =>
  `<dataValidation type="${type}" sqref="${areas}"><formula1>0</formula1></dataValidation>`;
const extension = (areas: string, type = 'type="list"'): string =>
  `<extLst><ext xmlns:x14="${x14}" uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}">` +
  `<x14:dataValidations xmlns:xm="${xm}" count="1"><x14:dataValidation ${type}>` +
  `<x14:formula1><xm:f>'Danh mục'!$A$1:$A$2</xm:f></x14:formula1><xm:sqref>${areas}</xm:sqref>` +
  `</x14:dataValidation></x14:dataValidations></ext></extLst>`;
const all = 'C3:D6';

test.each([
  ['một vùng cho mỗi cột', rules(rule('C3:C6'), rule('D3:D6'), rule('E3:E6')), {}],
  ['một vùng cho nhiều cột, dài hơn bảng', rules(rule('A1:XFD1048576')), {}],
  ['nhiều vùng rời nối liền nhau', rules(rule(`${all} E3:E4`), rule('E5 E6', 'list')), {}],
  ['danh sách nằm trong phần mở rộng', rules(rule(all)) + extension('E3:E6'), {}],
  ['không còn quy tắc nào', '', { 'Tử số': 'all', 'Mẫu số': 'all', 'Kết quả': 'all' }],
  ['mất ở dòng giữa', rules(rule(all), rule('E3 E5:E6')), { 'Kết quả': 'some' }],
  ['mất ở dòng cuối', rules(rule(all), rule('E3:E5')), { 'Kết quả': 'some' }],
  ['chỉ còn ở tiêu đề', rules(rule(all), rule('E2')), { 'Kết quả': 'all' }],
  ['quy tắc nhận mọi giá trị', rules(rule(all), rule('E3:E6', 'none')), { 'Kết quả': 'all' }],
  [
    'quy tắc không ghi loại',
    rules(rule(all), '<dataValidation allowBlank="1" sqref="E3:E6"/>'),
    { 'Kết quả': 'all' },
  ],
  [
    'quy tắc mở rộng nhận mọi giá trị',
    rules(rule(all)) + extension('E3:E6', ''),
    { 'Kết quả': 'all' },
  ],
  ['vùng viết sai thì không tính', rules(rule(all), rule('E3:E')), { 'Kết quả': 'all' }],
  [
    'vùng của định dạng có điều kiện thì không tính',
    rules(rule(all)) +
      `<extLst><ext xmlns:x14="${x14}"><x14:conditionalFormatting xmlns:xm="${xm}">` +
      '<xm:sqref>E3:E6</xm:sqref></x14:conditionalFormatting></ext></extLst>',
    { 'Kết quả': 'all' },
  ],
])('%s', (_name, after, expected) => {
  expect(lost(after)).toEqual(expected);
});

test('bảng không phải của sổ thì không hỏi', () => {
  expect(lost('', 'SoLieu_2026_Q12')).toEqual({});
  expect(lost('', 'BangCuaPhong')).toEqual({});
});

test('bảng khai báo cả trang tính đọc nhanh và không kết luận gì', () => {
  const many = Array.from({ length: 20_000 }, () => 'A1:XFD1048576').join(' ');
  expect(lost(rules(rule(many)), 'SoLieu_2026_Q1', 'B2:E1048576')).toEqual({});
});
