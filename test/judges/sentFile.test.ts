/**
 * LibreOffice opens the file for the level above and gives it back: it finds nothing to compute, changes no
 * value, and what it saves still gives the same receipt code.
 */
import type { RawValue, TableReading } from '../../src/workbook/reading';
import { check, fileHost, sendFile } from '../../src/workflow';
import { openFile } from '../xlsx/openFile';
import { firstQuarter, readingOf, valueOf } from '../workflow/sendFile/quarter';
import { convert } from './libreOffice';

jest.setTimeout(240_000);

const period = '2026-Q1';

function valuesOf(bytes: Uint8Array): ReadonlyMap<string, readonly (readonly RawValue[])[]> {
  const rows = ({ values }: TableReading) =>
    values.map((row) =>
      row.map((value) =>
        typeof value === 'number' ? Number(value.toPrecision(12)) : value || null,
      ),
    );
  return new Map(readingOf(bytes).tables.map((table) => [table.name, rows(table)]));
}

function textsOf(bytes: Uint8Array, sheet: string): readonly string[] {
  const { blueprint } = openFile(bytes);
  const found = blueprint.sheets.find(({ name }) => name === sheet);
  if (!found) throw new Error(`No sheet ${sheet}.`);
  return found.blocks
    .flatMap(({ rows }) => rows.flat())
    .flatMap((content) => (content.kind === 'text' ? [content.text.trim()] : []))
    .filter((text) => text !== '');
}

test('LibreOffice mở tệp gửi: không công thức nào để tính, giá trị và mã biên nhận giữ nguyên', async () => {
  const own = await firstQuarter();
  const { bytes, proposal } = valueOf(await sendFile(fileHost(own, 'so.xlsx'), period));
  const saved = await convert(bytes, 'xlsx');
  expect(valuesOf(saved)).toEqual(valuesOf(bytes));
  for (const { formulas } of readingOf(saved).tables) expect(formulas.flat().join('')).toBe('');
  const { receipt, indicators } = valueOf(
    await check(fileHost(saved, 'luu-lai.xlsx'), { write: false }),
  );
  expect(receipt).toEqual({ code: proposal.code, holds: true });
  const before = valueOf(await check(fileHost(own, 'so.xlsx'), { write: false }));
  expect(indicators.map(({ judgement }) => judgement.status)).toEqual(
    before.indicators.map(({ judgement }) => judgement.status),
  );
  const report = 'Tổng hợp Q1-2026';
  expect(textsOf(saved, report)).toEqual(textsOf(bytes, report));
});

test('LibreOffice tính sổ gốc ra đúng những giá trị đã nằm trong tệp gửi', async () => {
  const own = await firstQuarter();
  const { bytes } = valueOf(await sendFile(fileHost(own, 'so.xlsx'), period));
  const computed = readingOf(await convert(own, 'xlsx'));
  for (const name of ['SoLieu_2026_Q1', 'NhiemVu', 'ChiTieu']) {
    const sent = readingOf(bytes).tables.find((table) => table.name === name);
    const lived = computed.tables.find((table) => table.name === name);
    if (!sent || !lived) throw new Error(name);
    const columns = sent.header.map((header) => lived.header.indexOf(header));
    const shown = (value: RawValue | undefined): unknown => {
      if (typeof value === 'number') return Number(value.toPrecision(9));
      // Where a formula joins a number to words, the reader's own locale has its decimal sign.
      return typeof value === 'string' ? value.replace(/(\d)\.(\d)/gu, '$1,$2') || null : value;
    };
    expect([name, sent.values.map((row) => row.map(shown))]).toEqual([
      name,
      lived.values.map((row) => columns.map((column) => shown(row[column]))),
    ]);
  }
});
