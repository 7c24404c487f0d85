/** Every word that the plans of the library quote, against the printed plans. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { libraryPlan } from './libraryPlans';

/** Without line breaks, table columns, marks of bold and italics, and the tags of a list in a cell. */
function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/<\/?i>/g, '')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/[*\s]+/g, ' ');
}

/** A row that is broken over two pages stands in two pieces, with the table's header between them. */
function withoutPageBreaks(text: string): string {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const cells = line.split('\t');
    const before = lines.at(-1)?.split('\t');
    const isHeader = cells[0] === 'TT' && lines.some((one) => one.startsWith('TT\t'));
    if (isHeader || (line.trim() === '' && before !== undefined && before.length > 1)) continue;
    if (cells.length > 1 && cells[0] === '' && before !== undefined && before.length > 1) {
      lines[lines.length - 1] = before
        .map((cell, index) => `${cell} ${cells[index] ?? ''}`.trim())
        .join('\t');
    } else lines.push(line);
  }
  return lines.join('\n');
}

describe.each(['vp-ubnd-quang-ngai-2021-2025', 'truyen-thong-quang-ngai-2025'])('%s', (id) => {
  const plan = libraryPlan(id);
  const file = path.join(__dirname, `../document/plans/${id}.txt`);
  const printed = oneLine(withoutPageBreaks(readFileSync(file, 'utf8')));
  const quotes = [...plan.indicators, ...plan.tasks, ...plan.reports].map(({ ref, quote }) => ({
    ref,
    quote: quote ?? '',
  }));

  it.each(quotes)('$ref quotes what is printed', ({ quote }) => {
    // Not toContain, which would print the whole plan.
    expect(printed.includes(oneLine(quote)) ? quote : 'not printed').toBe(quote);
  });

  it.each(plan.tasks)('$ref has the title, deadline and rhythm that it quotes', (task) => {
    const quote = oneLine(task.quote);
    expect(quote.startsWith(task.title)).toBe(true);
    expect(quote).toContain(task.deadline.text);
    expect(quote).toContain(task.deliverable ?? '');
    if (task.quotas.length > 0) expect(quote).toContain(task.frequencyText);
  });
});

describe('the office plan 2021–2025', () => {
  const plan = libraryPlan('vp-ubnd-quang-ngai-2021-2025');

  it('holds the 12 indicators and the 25 tasks of its table', () => {
    expect(plan).toMatchObject({ number: '', issuedOn: null });
    expect(plan.indicators.map(({ ref }) => ref)).toEqual(
      [
        'II.1',
        'II.2',
        'II.3',
        'II.4',
        'II.5',
        'II.5',
        'II.5',
        'II.5',
        'II.5',
        'II.5',
        'II.5',
      ].concat('PL.III.4'),
    );
    expect(plan.tasks).toHaveLength(25);
  });

  it.each([
    // «Trước 31/12»: the day before is the last one in time.
    ['nv-ke-hoach-cchc-hang-nam', 'recurring', '2021-12-30', 5],
    ['nv-ke-hoach-kiem-soat-tthc-van-phong', 'recurring', '2021-03-31', 5],
    ['nv-quy-trinh-danh-gia-cong-chuc', 'fixed', '2022-12-31', 1],
    ['nv-kiem-soat-du-thao-quy-dinh-tthc', 'none', undefined, 0],
    ['nv-ra-soat-chuc-nang-nhiem-vu', 'event', undefined, 0],
    ['nv-ke-hoach-an-toan-thong-tin', 'ongoing', undefined, 0],
  ])('%s is %s, first due %s, %d dates', (id, kind, first, count) => {
    const deadline = plan.tasks.find((task) => task.id === id)?.deadline;
    expect(deadline?.kind).toBe(kind);
    expect(deadline?.due[0]).toBe(first);
    expect(deadline?.due).toHaveLength(count);
  });
});

describe('the information plan 2025', () => {
  const plan = libraryPlan('truyen-thong-quang-ngai-2025');
  const withQuotas = plan.tasks.filter(({ quotas }) => quotas.length > 0);

  it('holds 33 tasks, 9 of them with a rhythm, 4 reporting duties and no indicator', () => {
    expect(plan.tasks).toHaveLength(33);
    expect(withQuotas).toHaveLength(9);
    expect(plan.reports).toHaveLength(4);
    expect(plan.indicators).toEqual([]);
  });

  it('tells how many a year each rhythm asks for', () => {
    const perYear = { year: 1, halfYear: 2, quarter: 4, month: 12, week: 52 } as const;
    const sums = withQuotas.map(({ ref, quotas }) => [
      ref,
      quotas.reduce((sum, { count, per }) => sum + count * perYear[per], 0),
    ]);
    expect(Object.fromEntries(sums)).toEqual({
      'C.I.2.a': 52,
      'C.I.2.b': 52,
      'C.I.2.c': 36,
      'C.I.2.đ': 180,
      'C.I.2.e': 48,
      'C.I.2.g': 12,
      'C.I.4.a': 12,
      'C.II.5': 12,
      'C.II.12.c': 408,
    });
  });
});
