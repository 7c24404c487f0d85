import { en } from '../../../src/taskpane/messages/en';
import { languageFor } from '../../../src/taskpane/messages/language';
import { vi } from '../../../src/taskpane/messages/vi';
import { reportPeriod } from '../../../src/assessment/period';

/** What takes the name of a period. */
const ofPeriod = /\/(closed|reopened|switched|fill|askTitle)$/;

/** Every text of a catalogue by its path; functions are called with small numbers or words. */
function texts(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const call = value as (...words: readonly unknown[]) => unknown;
    if (path.endsWith('periodLabel')) return texts(call(reportPeriod('2026-Q1')), path);
    if (path === '/interrupted/act') return texts(call('load'), path);
    if (ofPeriod.test(path)) return texts(call('2026 (Q1)'), path);
    if (path === '/date') return texts(call('2026-03-14'), path);
    return texts(call(...Array.from({ length: call.length }, (_, index) => index + 2)), path);
  }
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is no text`);
  return Object.entries(value).flatMap(([key, part]) => texts(part, `${path}/${key}`));
}

const vietnamese = new Map(texts(vi));
const english = new Map(texts(en));

/** The same in both: names, numbers and words of the sheets. */
const alike = new Set(['/number', '/language/switchTo']);

test('hai danh mục có cùng các mục', () => {
  expect([...english.keys()].sort()).toEqual([...vietnamese.keys()].sort());
});

test('không mục nào trống', () => {
  for (const catalogue of [vietnamese, english]) {
    for (const [path, text] of catalogue) expect([path, text.trim()]).not.toEqual([path, '']);
  }
});

test('câu tiếng Anh không còn chữ tiếng Việt, trừ tên riêng và tên trang', () => {
  const names = /Sổ Kế hoạch|Tiếng Việt|Kiểm tra|Số liệu|Nhiệm vụ/g;
  for (const [path, text] of english) {
    expect([path, text.replace(names, '')]).toEqual([
      path,
      expect.not.stringMatching(/[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ]/i) as string,
    ]);
  }
});

test('mỗi câu được dịch, không để nguyên', () => {
  const same = [...vietnamese].filter(
    ([path, text]) => /\p{L}{3}/u.test(text) && english.get(path) === text && !alike.has(path),
  );
  expect(same).toEqual([]);
});

test('số viết theo lối Việt Nam và lối Anh', () => {
  expect(vi.number(1234567.5)).toBe('1.234.567,5');
  expect(en.number(1234567.5)).toBe('1,234,567.5');
});

test('ngày tiếng Anh viết tên tháng, để 05/11 không bị hiểu lầm', () => {
  expect(vi.date('2026-11-05')).toBe('05/11/2026');
  expect(en.date('2026-11-05')).toBe('5 Nov 2026');
});

test.each([
  ['vi-VN', 'vi'],
  ['vi', 'vi'],
  ['en-US', 'en'],
  ['ja-JP', 'en'],
  [undefined, 'vi'],
])('Excel hiển thị bằng %s thì khung nói %s', (display, language) => {
  expect(languageFor(display)).toBe(language);
});
