/**
 * Numbers and dates that stand as text. Only what has one meaning is turned into a number: the check has
 * found it, and what it could read in two ways it asks about.
 */
import { readTypedDate } from '../../assessment/findings/typedDate';
import type { Finding } from '../../assessment/types';
import { formatVietnamese, toExcelSerial } from '../../plan/civilDate';
import { formatNumber, readNumber } from '../../vietnamese/number';
import { cellAddress, parseBox } from '../../workbook/address';
import type { Entries } from '../../workbook/entryTypes';
import type { RawValue, WorkbookReading } from '../../workbook/reading';
import { judgeEntries } from '../judge';
import type { Found, Heal } from './heals';
import { words } from './words';

export interface ValueDamage {
  readonly found: readonly Found[];
  /** Text of which nobody but the officer knows what it means. */
  readonly asked: readonly Finding[];
}

const readable = new Set<string>(['numberAsText', 'dateAsText']);
const unreadable = new Set<string>(['ambiguousNumber', 'textForNumber', 'badDate']);

export function valueDamage(reading: WorkbookReading, entries: Entries): ValueDamage {
  const seen = new Set<string>();
  const all = entries.periods
    .flatMap((period) => judgeEntries(entries, period).findings)
    .filter(({ code, place }) => {
      const name = `${code}|${place.sheet}|${place.cell}`;
      if (!(readable.has(code) || unreadable.has(code)) || seen.has(name)) return false;
      seen.add(name);
      return true;
    });
  const percents = percentCells(entries);
  const found: Found[] = [];
  const asked: Finding[] = [];
  for (const one of all) {
    const fix = readable.has(one.code) ? fixOf(one, reading, percents) : null;
    if (fix === null) asked.push(one);
    else found.push(fix);
  }
  return { found, asked };
}

const nameOf = (sheet: string, cell: string): string => `${sheet}!${cell}`;

/** Cells that show a share: there '85,5' without its sign may mean 85.5 % or 8,550 %. */
function percentCells(entries: Entries): ReadonlySet<string> {
  const cells = [...entries.figures.values()].flat().flatMap((figure) => {
    if (!figure.case.percent) return [];
    const own = figure.ownTarget?.place;
    return [
      nameOf(figure.sheet, figure.cells.result),
      ...(own === undefined ? [] : [nameOf(own.sheet, own.cell)]),
    ];
  });
  return new Set(cells);
}

function fixOf(
  { code, place, subject }: Finding,
  reading: WorkbookReading,
  percents: ReadonlySet<string>,
): Found | null {
  const text = textAt(reading, place.sheet, place.cell);
  if (text === null) return null;
  const isDate = code === 'dateAsText';
  const heal = isDate
    ? dateHeal(text, place.sheet, place.cell)
    : numberHeal(text, place.sheet, place.cell, percents);
  if (heal === null) return null;
  return {
    item: {
      id: `value|${place.sheet}|${place.cell}`,
      kind: isDate ? 'date' : 'number',
      place,
      subject,
      before: words.value.before(text),
      after: heal.shown,
    },
    heal: heal.heal,
  };
}

interface Healed {
  readonly heal: Heal;
  readonly shown: string;
}

function dateHeal(text: string, sheet: string, cell: string): Healed | null {
  const date = readTypedDate(text);
  if (date === null) return null;
  return {
    heal: {
      kind: 'value',
      cell: { sheet, cell, content: { kind: 'date', date }, numberFormat: 'dd/mm/yyyy' },
      value: toExcelSerial(date),
    },
    shown: words.value.date(formatVietnamese(date)),
  };
}

function numberHeal(
  text: string,
  sheet: string,
  cell: string,
  percents: ReadonlySet<string>,
): Healed | null {
  const read = readNumber(text);
  if (read.kind !== 'number') return null;
  const { value, percent } = read;
  const isShare = percents.has(nameOf(sheet, cell));
  if (isShare && !percent && Math.abs(value) > 1) return null;
  const numberFormat = percent || isShare ? '0.00##%' : 'General';
  const shown = percent ? `${formatNumber(value * 100, 6)}%` : formatNumber(value, 6);
  return {
    heal: {
      kind: 'value',
      cell: { sheet, cell, content: { kind: 'number', value }, numberFormat },
      value,
    },
    shown: words.value.number(shown),
  };
}

function textAt(reading: WorkbookReading, sheet: string, cell: string): string | null {
  const box = parseBox(cell);
  if (box === null) return null;
  const { top, left } = box;
  for (const table of reading.tables) {
    if (table.sheet !== sheet) continue;
    const value = table.values[top - table.box.top - 1]?.[left - table.box.left];
    if (value !== undefined) return typeof value === 'string' ? value : null;
  }
  const named = reading.names.find(
    (one) => one.sheet === sheet && cellAddress(one.box.top, one.box.left) === cell,
  );
  return typeof named?.value === 'string' ? named.value : null;
}

/** The reading with the chosen texts as numbers. */
export function withValues(reading: WorkbookReading, found: readonly Found[]): WorkbookReading {
  const fixes = new Map(
    found.flatMap(({ heal }): readonly (readonly [string, RawValue])[] =>
      heal.kind === 'value' ? [[nameOf(heal.cell.sheet, heal.cell.cell), heal.value]] : [],
    ),
  );
  if (fixes.size === 0) return reading;
  return {
    ...reading,
    tables: reading.tables.map((table) => ({
      ...table,
      values: table.values.map((row, down) =>
        row.map((value, right) => {
          if (typeof value !== 'string') return value;
          const address = cellAddress(table.box.top + 1 + down, table.box.left + right);
          return fixes.get(nameOf(table.sheet, address)) ?? value;
        }),
      ),
    })),
  };
}
