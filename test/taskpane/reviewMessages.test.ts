import { deadlineWords, targetWords } from '../../src/taskpane/review/readingWords';
import { en } from '../../src/taskpane/review/messages/en';
import { vi } from '../../src/taskpane/review/messages/vi';
import { readDeadline } from '../../src/vietnamese/deadline/readDeadline';
import { readTargetText } from '../../src/document/review/targetText';

/** Every text of a catalogue by its path; functions are called with small numbers. */
function texts(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    if (path.endsWith('/days')) return [[path, 'x']];
    const call = value as (...words: readonly unknown[]) => unknown;
    return texts(call(2, 3, 4), path);
  }
  return Object.entries(value as object).flatMap(([key, part]) => texts(part, `${path}/${key}`));
}

test('hai danh mục có cùng các mục, không mục nào trống', () => {
  const [vietnamese, english] = [texts(vi), texts(en)];
  expect(english.map(([path]) => path).sort()).toEqual(vietnamese.map(([path]) => path).sort());
  for (const [path, text] of [...vietnamese, ...english]) {
    expect([path, text.trim()]).not.toEqual([path, '']);
  }
});

test('câu tiếng Anh không còn chữ tiếng Việt, trừ ví dụ trong ngoặc kép', () => {
  for (const [path, text] of texts(en)) {
    expect([path, text.replace(/“[^”]*”/g, '')]).toEqual([
      path,
      expect.not.stringMatching(/[ăâđêôơưạảấầậắằặẹẻếềệịọốồộớờợụứừựỳỵ]/i) as string,
    ]);
  }
});

const years = { from: 2026, to: 2026 };

test.each([
  ['Hằng quý', 'Hạn: 31/03, 30/06, 30/09, 31/12/2026 (mỗi quý một lần)'],
  ['Quý II/2026', 'Hạn: 30/06/2026'],
  ['Quý III, quý IV năm 2026', 'Từ 01/07/2026 đến hết 31/12/2026'],
  ['Thường xuyên', 'Làm thường xuyên, không có ngày hạn'],
  ['Hằng tháng', /12 lần|mỗi tháng một lần/],
  ['', 'Không có thời hạn'],
])('thời hạn «%s» được nói lại bằng lời', (text, words) => {
  const { kind, due, from, quotas } = readDeadline(text, { years });
  const said = deadlineWords({ text, kind, due, from }, quotas, vi.deadline);
  if (typeof words === 'string') expect(said).toBe(words);
  else expect(said).toMatch(words);
});

test('thời hạn nhiều năm được gói lại, có số lần', () => {
  const { kind, due } = readDeadline('Hằng tháng', { years: { from: 2026, to: 2030 } });
  const said = deadlineWords({ text: '', kind, due }, [], vi.deadline);
  expect(said).toContain('(60 lần) (mỗi tháng một lần)');
  expect(said.length).toBeLessThan(120);
});

test.each([
  ['tối thiểu 80% năm 2030', 'Đạt khi ≥ 80 %, từ năm 2030'],
  ['hằng năm: cao hơn trung bình cả nước', 'Đạt khi cao hơn trung bình cả nước, mọi năm'],
  ['hoàn thành năm 2027', 'Đạt khi hoàn thành, từ năm 2027'],
  ['trong nhóm 12 hạng đầu (phấn đấu hạng 8)', /đứng trong 12 hạng đầu \(phấn đấu hạng 8\)/],
])('mức «%s» được nói lại bằng lời', (text, words) => {
  const context = { years, measure: 'yesNo', isMeasureChosen: false, unit: null } as const;
  const target = readTargetText(text, context);
  const [said] = target.ok ? targetWords(target, vi.target) : [];
  if (typeof words === 'string') expect(said).toBe(words);
  else expect(said).toMatch(words);
});
