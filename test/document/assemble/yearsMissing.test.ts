import { noteText } from '../../../src/document/noteText';
import { readPlan } from '../../../src/document/readPlan';
import { blocksOfText } from '../../../src/document/source/text/blocksOfText';

const notesOf = (targets: readonly string[]) =>
  readPlan(
    blocksOfText(
      `KẾ HOẠCH\nCải cách hành chính giai đoạn 2026 - 2030\n\nII. CHỈ TIÊU\n\n${targets.join('\n\n')}`,
    ),
    { fallbackYear: 2026 },
  ).notes.filter(({ code }) => code.startsWith('indicatorYear'));

const yearless = [
  '1. Trên 95% hồ sơ được giải quyết đúng hạn.',
  '2. 100% văn bản đi được ký số.',
  '3. Tối thiểu 80% hồ sơ được nộp trực tuyến.',
];

describe('chỉ tiêu không ghi năm', () => {
  test('đa số không ghi thì nói một lần cho cả văn bản', () => {
    const [note, ...others] = notesOf(yearless);
    expect(others).toEqual([]);
    expect(note).toMatchObject({ item: null, block: null, severity: 'note' });
    expect(note && noteText(note, 'vi')).toContain(
      '3 chỉ tiêu nên lấy năm cuối của kế hoạch (2030)',
    );
  });

  test('chỉ một chỉ tiêu không ghi thì nói ở chỉ tiêu đó', () => {
    const named = ['2. Đến năm 2027, 90% văn bản đi được ký số.', '3. Năm 2028 đạt 80% hồ sơ số.'];
    const notes = notesOf([...yearless.slice(0, 1), ...named]);
    expect(notes.map(({ code, item }) => [code, item?.kind])).toEqual([
      ['indicatorYearMissing', 'indicator'],
    ]);
  });
});
