/**
 * LibreOffice Writer lays the Word report out and prints it: the numbers on its pages are the program's, none
 * lost and none added, and the pages are numbered, filled and headed as the regulation asks. Where Writer is not
 * installed the run says so in one line; everything else about the document is proved without it.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { settledParagraphs, summaryOf } from '../../src/report';
import type { SummaryInput } from '../../src/report/summaryTypes';
import type { WordBlock, WordReport } from '../../src/report/word/types';
import { wordReport } from '../../src/report/word/wordReport';
import { writeWord } from '../../src/report/word/writeWord';
import { officeQuarter, provinceQuarter } from '../report/filledQuarter';
import { convert } from './libreOffice';

const run = promisify(execFile);

/** Whether the LibreOffice on the PATH has its Writer, which Debian packs apart. */
async function hasWriter(): Promise<boolean> {
  const { stdout } = await run('which', ['soffice']);
  const programs = dirname(await realpath(stdout.trim()));
  return (await readdir(programs)).some((name) => /^libswlo\./u.test(name));
}

/** The pages as text; `null` when this LibreOffice cannot open Word documents. */
async function pagesOf(report: WordReport): Promise<readonly string[] | null> {
  if (!(await hasWriter())) {
    process.stderr.write(
      'LibreOffice Writer (libreoffice-writer) is missing: the Word report is not printed.\n',
    );
    return null;
  }
  const pdf = await convert(await writeWord(report), 'pdf', 'docx');
  const folder = await mkdtemp(join(tmpdir(), 'word-'));
  try {
    await writeFile(join(folder, 'report.pdf'), pdf);
    const { stdout } = await run('pdftotext', ['-raw', join(folder, 'report.pdf'), '-']);
    return stdout.split('\f').filter((page) => page.trim() !== '');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function textsOf(block: WordBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return block.runs.map(({ text }) => text);
    case 'rule':
      return [];
    case 'pair':
      return [...block.left, ...block.right].flatMap(textsOf);
    case 'table':
      return block.rows.flatMap(({ cells }) => cells);
  }
}

/** Each number of a text with how often it stands there. */
function numbersIn(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [number] of texts.join('\n').matchAll(/\d+(?:[.,]\d+)*/gu)) {
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  return new Map([...counts].sort(([one], [other]) => one.localeCompare(other)));
}

const bare = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '');

/** An explanation that fills half a page beside many that are short. */
function withLongExplanation(input: SummaryInput): SummaryInput {
  const long = 'Vướng mắc về đất đai chưa được tháo gỡ. '.repeat(30).trim();
  const tasks = input.tasks.map((task, index) =>
    index === 1 ? { ...task, case: { ...task.case, explanation: long } } : task,
  );
  return { ...input, tasks };
}

describe.each([
  ['Quý I của tỉnh', provinceQuarter()],
  ['Quý III của Văn phòng', officeQuarter()],
  ['Quý III với giải trình dài', withLongExplanation(officeQuarter())],
])('%s', (_, input) => {
  const summary = summaryOf(input);
  const report = wordReport(summary);
  let pages: readonly string[] | null = null;
  beforeAll(async () => {
    pages = await pagesOf(report);
  });

  test('mọi con số trên các trang là con số của chương trình, không thừa, không thiếu', () => {
    if (pages === null) return;
    const written = report.sections.flatMap(({ blocks }) => blocks.flatMap(textsOf));
    const pageNumbers = pages.slice(1).map((__, index) => String(index + 2));
    expect(numbersIn(pages)).toEqual(numbersIn([...written, ...pageNumbers]));
  });

  test('số trang từ trang 2, ở đầu trang; trang nào cũng có chữ', () => {
    if (pages === null) return;
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, index) => {
      const [first = ''] = page.trim().split('\n');
      if (index === 0) expect(first).not.toMatch(/^\d+$/u);
      else expect(first.trim()).toBe(String(index + 1));
      expect(page.trim().split('\n').length).toBeGreaterThan(3);
    });
  });

  test('câu nào cũng được in trọn', () => {
    if (pages === null) return;
    const printed = bare(pages.map((page) => page.trim().replace(/^\d+\n/u, '')).join('\n'));
    for (const { text } of settledParagraphs(summary)) {
      for (const line of text.split('\n')) expect(printed).toContain(bare(line));
    }
  });

  test('trang phụ lục nào cũng bắt đầu bằng tên biểu hoặc dòng tiêu đề của biểu', () => {
    if (pages === null) return;
    const letterPages = pages.findIndex((page) => page.includes('PHỤ LỤC'));
    for (const page of pages.slice(letterPages)) {
      const [, second = ''] = page.trim().split('\n');
      expect(second).toMatch(/^(?:PHỤ LỤC|Biểu \d+\.|TT|Hạng)/u);
    }
  });

  test('tên lĩnh vực không đứng một mình ở cuối trang', () => {
    if (pages === null) return;
    const areas = new Set(summary.indicators.map(({ area }) => bare(area)));
    for (const page of pages) {
      expect(areas).not.toContain(bare(page.trim().split('\n').at(-1) ?? ''));
    }
  });
});
