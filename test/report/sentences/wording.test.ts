/** Names and words of others inside our sentences stay whole: no half letter, no open quotation mark. */
import { quotedName, shortened } from '../../../src/report/sentences/wording';

test.each([
  ['Hoàn thành số hóa hồ sơ.', '“Hoàn thành số hóa hồ sơ”'],
  ['Chuyên mục “Cải cách hành chính”', '“Chuyên mục ‘Cải cách hành chính’”'],
  ['Đề án "Chính quyền số" của tỉnh', '“Đề án ‘Chính quyền số’ của tỉnh”'],
  ['Trang Zalo “Sở Khoa học; Chuyên mục', '“Trang Zalo ‘Sở Khoa học; Chuyên mục’”'],
  ['Trang Zalo "Sở Khoa học', '“Trang Zalo ‘Sở Khoa học’”'],
])('%s: dấu ngoặc trong ngoặc thành cặp', (name, quoted) => {
  expect(quotedName(name)).toBe(quoted);
});

test('tên dài bị cắt giữa ngoặc thì ngoặc được khép sau dấu ba chấm', () => {
  const name = `Trang Zalo “Sở Khoa học và Công nghệ ${'và các đơn vị '.repeat(15)}”`;
  expect(quotedName(name)).toMatch(/^“Trang Zalo ‘[^“”‘’]+…’”$/u);
});

test('chữ không có khoảng trắng bị cắt thì không để lại nửa ký tự', () => {
  expect(shortened('😀'.repeat(20), 9)).toBe('😀😀😀😀…');
});
