/** The province's workbook after two reports: figures, dates and explanations as officers type them. */
import { cellAddress } from '../../../src/workbook/address';
import type { Content } from '../../../src/workbook/blueprint';
import type { Entries } from '../../../src/workbook/entryTypes';
import { readEntries } from '../../../src/workbook/entries';
import type { WorkbookReading } from '../../../src/workbook/reading';
import { buildReport, fileHost, templateFile, type Outcome } from '../../../src/workflow';
import { switchPeriod } from '../../../src/workflow/switchPeriod';
import { patchXlsx, readXlsx } from '../../../src/xlsx';
import { planNamed } from '../../report/filledQuarter';

export const plan = planNamed('quang-ngai-2026-2030');

export interface Typed {
  readonly sheet: string;
  readonly cell: string;
  readonly content: Content;
}

const number = (value: number): Content => ({ kind: 'number', value });
const text = (words: string): Content => ({ kind: 'text', text: words });

export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

export function readingOf(bytes: Uint8Array): WorkbookReading {
  const read = readXlsx(bytes);
  if (!read.ok) throw new Error(read.error.code);
  return read.reading;
}

export function entriesOf(bytes: Uint8Array): Entries {
  const found = readEntries(readingOf(bytes), () => plan);
  if (found.kind === 'none') throw new Error('No entries.');
  return found.entries;
}

/** The file after somebody typed into cells. */
export function typed(bytes: Uint8Array, setCells: readonly Typed[]): Uint8Array {
  const patched = patchXlsx(bytes, { sheets: [], names: [], setCells });
  if (!patched.ok) throw new Error(`${patched.error.code} ${patched.error.detail ?? ''}`);
  return patched.bytes;
}

/** Where a row's cell stands. */
export function placeOf(
  bytes: Uint8Array,
  name: string,
  id: string,
  header: string,
): Omit<Typed, 'content'> {
  const table = readingOf(bytes).tables.find((one) => one.name === name);
  if (table === undefined) throw new Error(name);
  const row = table.values.findIndex((values) => values[table.header.indexOf('Mã')] === id);
  const cell = cellAddress(table.box.top + 1 + row, table.box.left + table.header.indexOf(header));
  return { sheet: table.sheet, cell };
}

/** Figures of every kind, of which some are left out, some fall short and one is wrong. */
function figures(bytes: Uint8Array, period: string, growth: number): readonly Typed[] {
  return (entriesOf(bytes).figures.get(period) ?? []).flatMap(
    ({ case: figure, sheet, cells: at }, index): readonly Typed[] => {
      if (index % 5 === 4) return [];
      if (figure.measure !== 'ratio') {
        const usual = figure.percent ? number(0.0871234567891) : number(9 + growth);
        const value = figure.measure === 'yesNo' ? text('Hoàn thành') : usual;
        return [{ sheet, cell: at.result, content: value }];
      }
      const whole = index % 11 === 7 ? 0 : (1_200 + index * 37) * growth;
      const part = index % 3 === 0 ? whole : Math.floor(whole * 0.797);
      const explanation =
        'Một số hồ sơ đất đai phải kiểm tra thực địa;\ndự kiến đạt trong quý II. ';
      return [
        { sheet, cell: at.denominator, content: number(whole) },
        { sheet, cell: at.numerator, content: number(index % 13 === 9 ? whole + 1 : part) },
        ...(index % 4 === 0 ? [{ sheet, cell: at.explanation, content: text(explanation) }] : []),
        ...(index % 7 === 5 ? [{ sheet, cell: at.result, content: number(0.8) }] : []),
      ];
    },
  );
}

function tasks(bytes: Uint8Array): readonly Typed[] {
  return entriesOf(bytes).tasks.flatMap(({ sheet, cells: at }, index): readonly Typed[] => {
    if (index % 3 === 0) {
      return [
        { sheet, cell: at.status, content: text('Hoàn thành') },
        { sheet, cell: at.doneOn, content: { kind: 'date', date: '2026-03-02' } },
      ];
    }
    if (index % 3 === 2) return [];
    const due = index % 2 === 0 ? '2026-02-28' : '2026-03-20';
    return [{ sheet, cell: at.due, content: { kind: 'date', date: due } }];
  });
}

/** Quý I as it was reported. */
export async function firstQuarter(): Promise<Uint8Array> {
  const choice = { planId: plan.id, year: 2026, unit: null, periods: ['2026-Q1'] };
  const blank = valueOf(await templateFile(plan, choice));
  const filled = typed(blank, [...figures(blank, '2026-Q1', 1), ...tasks(blank)]);
  return reported(filled, '2026-Q1');
}

/** The half year after it. */
export async function halfYear(): Promise<Uint8Array> {
  const host = fileHost(await firstQuarter(), 'so.xlsx');
  valueOf(await switchPeriod(host, '2026-H1'));
  const bytes = host.bytes();
  return reported(typed(bytes, figures(bytes, '2026-H1', 2)), '2026-H1');
}

export async function reported(bytes: Uint8Array, period: string): Promise<Uint8Array> {
  const host = fileHost(bytes, 'so.xlsx');
  valueOf(await buildReport(host, period));
  return host.bytes();
}
