/**
 * Every page of every report of a year of two plans, as LibreOffice prints it: full pages, each list under
 * its header, no word cut off, numbers as the program has them, and «Đối chiếu» proved by an engine that is
 * not ours. Needs `soffice` and `pdftotext`.
 */
import { summaryNow } from '../../src/workflow/summaryNow';
import { fileHost } from '../../src/workflow/fileHost';
import type { Summary } from '../../src/report';
import { formatNumber } from '../../src/vietnamese/numberFormat';
import { filledYear, kinds } from './filledYear';
import { printedPages, reportPages, textOf, type PrintedPage } from './printedPages';

const millimetre = 72 / 25.4;
/** Between the margins of 20 mm. */
const top = 20 * millimetre;

/** The part of the page between its margins that is filled. */
function fill({ height, inkBottom }: PrintedPage): number {
  return (inkBottom - top) / (height - 2 * top);
}

/** The words of the lowest line of a page. */
function lastLine({ words }: PrintedPage): string {
  const lowest = Math.max(...words.map(({ bottom }) => bottom));
  return words
    .filter(({ bottom }) => lowest - bottom < 4)
    .sort((one, other) => one.left - other.left)
    .map(({ text }) => text)
    .join(' ');
}

/** Rows of numbers that begin with a label, anywhere in the report. */
function numbersAfter(pages: readonly PrintedPage[], label: string): readonly number[] {
  const page = pages.find((each) => textOf(each).includes(label));
  const words = page?.words ?? [];
  const first = label.split(' ');
  const at = words.findIndex((_, index) =>
    first.every((word, offset) => words[index + offset]?.text === word),
  );
  const start = words[at];
  if (start === undefined) return [];
  return words
    .filter(({ top: y, left }) => Math.abs(y - start.top) < 4 && left > start.left)
    .filter(({ text }) => /^\d+$/u.test(text))
    .sort((one, other) => one.left - other.left)
    .map(({ text }) => Number(text));
}

async function summaryIn(file: Uint8Array, period: string): Promise<Summary> {
  const found = await summaryNow(fileHost(file, 'so.xlsx'), period);
  if (!found.ok) throw new Error(found.problem.code);
  return found.value.summary;
}

describe.each([
  // 39 indicators and 34 tasks; 82 and 56.
  ['quang-ngai-2026-2030', 2026, { Q1: 14, H1: 20, Q3: 20, Y: 20 }],
  ['quang-tri-2021-2025', 2025, { Q1: 25, H1: 32, Q3: 32, Y: 32 }],
] as const)('%s, năm %i', (planId, year, mostPages) => {
  const files = filledYear(planId, year);

  test.each(kinds)(
    'báo cáo %s: ít trang, trang đầy, có tiêu đề, đủ số, đối chiếu khớp',
    async (kind) => {
      const file = (await files).get(kind);
      if (file === undefined) throw new Error(kind);
      const summary = await summaryIn(file, `${String(year)}-${kind}`);
      const pages = reportPages(await printedPages(file), summary.period.label);
      const texts = pages.map(textOf);

      // Page numbers from the second page on; no page is empty, none is left half empty.
      expect(pages[0]?.words[0]?.text).not.toBe('1');
      pages.forEach((page, index) => {
        if (index > 0) expect(page.words[0]?.text).toBe(String(index + 1));
      });
      expect(pages.length).toBeLessThanOrEqual(mostPages[kind]);
      // A heading is followed by what it heads.
      for (const page of pages) expect(lastLine(page)).not.toMatch(/^\d+\.(\d+\.)? .*(?<!\.)$/u);
      const annex = texts.findIndex((words) => words.includes('PHỤ LỤC'));
      const thin = pages
        .map((page, index) => ({ page: index + 1, fill: fill(page) }))
        .filter(({ page, fill: part }) => part < 0.6 && page !== annex && page !== pages.length);
      expect(thin).toEqual([]);

      // The signature has words above it, and the letter comes before its annex.
      expect(texts[annex - 1]).toContain('Trên đây là báo cáo');
      expect(texts[annex - 1]).toContain('Nơi nhận:');

      // A page that goes on with a list begins with a header; nothing is too wide for its cell.
      for (const [index, words] of texts.entries()) {
        if (index > 0) expect(words).not.toMatch(/^\d+ \d+ /u);
        expect(words).not.toContain('###');
      }

      // The numbers of the page are those of the program.
      const { indicatorGrandTotal: indicators, taskGrandTotal: tasks } = summary;
      expect(numbersAfter(pages, 'Tổng cộng')).toEqual([
        indicators.total,
        indicators.met,
        indicators.behind + indicators.missed,
        indicators.onTheWay,
        indicators.withoutFigures,
        indicators.notArisen,
        indicators.invalid,
      ]);
      const whole = texts.join(' ').replace(/\s+/gu, ' ');
      for (const list of [
        ['3.2. Nhiệm vụ hoàn thành quá hạn', tasks.late],
        ['3.4. Nhiệm vụ hoàn thành đúng hạn', tasks.onTime],
        ['5.3. Chỉ tiêu, nhiệm vụ đã được giải trình', summary.explained.length],
      ] as const) {
        const said = list[1] === 0 ? 'không có' : `${formatNumber(list[1])} n`;
        expect(whole).toMatch(new RegExp(`${list[0].replaceAll('.', '\\.')}[^:]*: ${said}`, 'u'));
      }

      // Recalculated there, every line of «Đối chiếu» fits.
      expect(whole.match(/✓ khớp/gu)).toHaveLength(15);
      expect(whole).not.toContain('✗ lệch');
    },
    300_000,
  );
});
