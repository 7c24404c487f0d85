/**
 * LibreOffice judges a closed period: the formulas of the next period take what was closed, whatever was typed
 * over it since, and the program's own check of the file that LibreOffice saves says the same.
 */
import { cellAddress } from '../../src/workbook/address';
import type { RawValue, WorkbookReading } from '../../src/workbook/reading';
import { buildReport, check, fileHost, load, templateFile, type Outcome } from '../../src/workflow';
import { closePeriod } from '../../src/workflow/closing/closePeriod';
import type { FileHost } from '../../src/workflow/fileHost';
import { readXlsx } from '../../src/xlsx';
import { samplePlan } from '../workbook/samplePlan';
import { convert } from './libreOffice';

jest.setTimeout(240_000);

const choice = { planId: samplePlan.id, plan: samplePlan, year: 2026, unit: null };

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

function readingOf(bytes: Uint8Array): WorkbookReading {
  const read = readXlsx(bytes);
  if (!read.ok) throw new Error(read.error.code);
  return read.reading;
}

/** Types a number into a row of a period's figures. */
async function type(host: FileHost, name: string, id: string, figures: object): Promise<void> {
  const table = readingOf(host.bytes()).tables.find((one) => one.name === name);
  if (table === undefined) throw new Error(name);
  const row = table.values.findIndex((values) => values[0] === id);
  const cells = Object.entries(figures).map(([header, value]) => ({
    sheet: table.sheet,
    cell: cellAddress(table.box.top + 1 + row, table.box.left + table.header.indexOf(header)),
    content: { kind: 'number', value: Number(value) } as const,
  }));
  valueOf(await host.apply({ act: 'type', sheets: [], names: [], cells, activate: null }));
}

function cell(reading: WorkbookReading, table: string, id: string, header: string): RawValue {
  const found = reading.tables.find(({ name }) => name === table);
  const row = found?.values.find((values) => values[0] === id);
  return row?.[found?.header.indexOf(header) ?? -1] ?? null;
}

test('«Kỳ trước» là số đã chốt, dù số ấy bị sửa sau khi chốt', async () => {
  const template = await templateFile(samplePlan, { ...choice, periods: ['2026-Q1'] });
  const host = fileHost(valueOf(template), 'so.xlsx');
  await type(host, 'SoLieu_2026_Q1', 'hai-long', { 'Tử số': 180, 'Mẫu số': 240 });
  await type(host, 'SoLieu_2026_Q1', 'doanh-nghiep', { 'Kết quả': 12 });
  valueOf(await buildReport(host, '2026-Q1'));
  const asked = { period: '2026-Q1', by: 'Hoa', at: '2026-03-16T09:05', despite: [] } as const;
  valueOf(await closePeriod(host, asked));
  valueOf(await load(host, { ...choice, periods: ['2026-Q1', '2026-H1'] }));
  await type(host, 'SoLieu_2026_Q1', 'hai-long', { 'Tử số': 60 });
  await type(host, 'SoLieu_2026_Q1', 'doanh-nghiep', { 'Kết quả': 40 });
  await type(host, 'SoLieu_2026_H1', 'hai-long', { 'Tử số': 400, 'Mẫu số': 500 });
  await type(host, 'SoLieu_2026_H1', 'doanh-nghiep', { 'Kết quả': 30 });

  const bytes = await convert(host.bytes(), 'xlsx');
  const reading = readingOf(bytes);
  expect(cell(reading, 'SoLieu_2026_H1', 'hai-long', 'Kỳ trước')).toBe(0.75);
  expect(cell(reading, 'SoLieu_2026_H1', 'hai-long', 'Tăng/giảm')).toBe('tăng 5 điểm %');
  expect(cell(reading, 'SoLieu_2026_H1', 'doanh-nghiep', 'Kỳ trước')).toBe(12);
  expect(cell(reading, 'SoLieu_2026_H1', 'xep-hang', 'Kỳ trước') ?? '').toBe('');

  const saved = valueOf(await check(fileHost(bytes, 'so.xlsx'), { write: false }));
  const satisfied = saved.indicators.find((one) => one.case.id === 'hai-long');
  expect(satisfied?.judgement.earlier[0]).toMatchObject({
    value: 0.75,
    changeText: 'tăng 5 điểm %',
  });
  const closed = saved.findings.filter(({ code }) => code.startsWith('closed'));
  expect(closed.map(({ code, severity }) => [code, severity])).toEqual([
    ['closedFigureChanged', 'warning'],
    ['closedFigureChanged', 'warning'],
  ]);
});
