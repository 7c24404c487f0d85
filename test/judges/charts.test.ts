/**
 * LibreOffice as judge of the charts: it draws each, with its title and the words of its bars on paper, and
 * keeps them when it writes the file again.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { summaryOf } from '../../src/report';
import { chartsSheet } from '../../src/report/charts/chartsSheet';
import { writeXlsx } from '../../src/xlsx';
import { officeQuarter, periodNamed, provinceQuarter } from '../report/filledQuarter';
import { convert } from './libreOffice';

const run = promisify(execFile);

async function printed(pdf: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pdf-'));
  try {
    await writeFile(join(folder, 'in.pdf'), pdf);
    const { stdout } = await run('pdftotext', [join(folder, 'in.pdf'), '-']);
    return stdout.replace(/\s+/gu, ' ');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test.each([
  ['province', provinceQuarter()],
  ['office', officeQuarter()],
])('%s: every chart is drawn and survives', async (_name, input) => {
  const summary = summaryOf(input);
  const lines = summary.indicators.flatMap((area) => area.lines);
  const sheet = chartsSheet(summary, {
    periods: ['2026-Q1', '2026-H1'].map(periodNamed),
    values: new Map(lines.map(({ id, value }) => [id.toLowerCase(), [value, value]])),
  });
  // The line that compares with the report needs tables of other sheets.
  const blocks = sheet.blocks.map((block) => ({
    ...block,
    rows: block.rows.map((row) =>
      row.map((cell) =>
        cell.kind === 'link' || (cell.kind === 'formula' && cell.formula.includes('TongHop'))
          ? ({ kind: 'empty' } as const)
          : cell,
      ),
    ),
  }));
  const bytes = writeXlsx({
    sheets: [{ ...sheet, blocks }],
    names: [],
    activeSheet: sheet.key,
  });
  const charts = sheet.charts ?? [];
  expect(charts.length).toBeGreaterThan(0);
  const text = await printed(await convert(bytes, 'pdf'));
  for (const { title } of charts) expect(text).toContain(title.replace(/\s+/gu, ' '));
  expect(text).not.toMatch(/Err:|#REF|#VALUE|#NAME/u);
  const parts = unzipSync(await convert(bytes, 'xlsx'));
  const kept = Object.keys(parts).filter((path) => /^xl\/charts\/chart\d+\.xml$/.test(path));
  expect(kept).toHaveLength(charts.length);
  for (const path of kept) {
    expect(strFromU8(parts[path] ?? new Uint8Array())).toContain('<c:barDir val="bar"/>');
  }
});
