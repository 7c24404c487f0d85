/** Reads an indicator table: a row for each indicator, a column for each year, or the target in words. */
import { usualCadence } from '../../../plan/planDefaults';
import type { Milestone } from '../../../plan/types';
import { readAgencies } from '../../../vietnamese/agency/readAgencies';
import { namedYears } from '../../../vietnamese/target/namedYears';
import type { TargetReading } from '../../../vietnamese/target/types';
import type { Note } from '../../types';
import type { FoundIndicator, Setting } from '../found';
import { measureOf, unitOf } from '../measures';
import { milestonesOf } from '../milestones';
import { asName, isAnnual, withoutLeadIn } from '../phrasing';
import { indicatorsOfText } from '../prose';
import { scopeIn } from '../scopes';
import { tidy } from '../words';
import { indicatorNote } from '../wording';
import { cellTarget, resultIn } from './cells';
import { headerAt, headerOf, type Header } from './header';
import { placedRows, type PlacedRow, type PlacedTable } from './joined';
import { rowsOf, type Row } from './rows';

/** The indicators of a table or of its pieces on several pages; `null` when it is none of indicators. */
export function indicatorsOfTable(
  tables: readonly PlacedTable[],
  setting: Setting,
): readonly FoundIndicator[] | null {
  const rows = placedRows(tables);
  const header = headerOf(
    rows.map(({ cells }) => cells),
    setting.context,
  );
  if (header === null) return null;
  return rowsOf(body(rows, header, setting), header).flatMap((row) => ofRow(row, setting));
}

/** The rows below the header, without its repetitions. */
function body(
  placed: readonly PlacedRow[],
  header: Header,
  { context }: Setting,
): readonly PlacedRow[] {
  const grid = placed.map(({ cells }) => cells);
  const rows: PlacedRow[] = [];
  let at = header.next;
  while (at < placed.length) {
    const again = headerAt(grid, at, context);
    const row = placed[at];
    if (again) at = again.next;
    else {
      if (row) rows.push(row);
      at += 1;
    }
  }
  return rows;
}

function ofRow(row: Row, outer: Setting): readonly FoundIndicator[] {
  const { context } = outer;
  const { block } = row;
  const owner = row.owner === '' ? null : readAgencies(row.owner).agencies.join('; ') || null;
  const year = namedYears(row.time, context).at(-1)?.year ?? outer.year;
  const setting: Setting = {
    ...outer,
    block,
    ref: [outer.ref, row.label].filter((text) => text !== '').join('.'),
    section: [outer.section, ...row.sections].filter((text) => text !== '').join(' / '),
    source: 'table',
    year,
    owner,
    isAnnual: isAnnual(row.time),
    lead: row.group,
  };
  const notes: Note[] = [];
  const readings: TargetReading[] = [];
  for (const cell of row.targets) {
    const target = cellTarget(cell.text, row.unit, context);
    if (target === 'none') continue;
    if (target === 'unclear')
      notes.push(indicatorNote('indicatorCellNotUnderstood', block, cell.text));
    else readings.push({ ...ceiling(target, row, notes, block), year: cell.year ?? target.year });
  }
  if (readings.length === 0) {
    const inWords = indicatorsOfText(row.name, { ...setting, source: 'objectives', lead: '' });
    const words = row.targets.map(({ text }) => text).find((text) => /\p{L}{2}/u.test(text));
    if (inWords.length === 0 && words !== undefined) {
      return [valued(row, [inWordsOnly(words, row.targets)], notes, setting)];
    }
    return inWords.map((found) => ({
      ...found,
      source: 'table',
      notes: [...found.notes, ...notes],
    }));
  }
  return [valued(row, readings, notes, setting)];
}

/** "Thường xuyên": reached or not, whatever the words ask for. */
function inWordsOnly(quote: string, cells: Row['targets']): TargetReading {
  const year = cells.find(({ text }) => text === quote)?.year ?? null;
  const place = { start: 0, end: quote.length, baselineYear: null };
  return { op: 'done', value: null, value2: null, unit: null, year, quote, ...place };
}

function valued(
  row: Row,
  readings: readonly TargetReading[],
  notes: readonly Note[],
  setting: Setting,
): FoundIndicator {
  const { block, ref, section, owner } = setting;
  const name = nameOf(row);
  const last = readings.at(-1);
  const { milestones, notes: doubts, isYearNamed } = milestonesOf(readings, row.name, setting);
  const measure = last ? measureOf(last, name) : 'yesNo';
  const baseline = baselineOf(row, milestones, setting);
  return {
    draft: {
      ref,
      section,
      name,
      unit: last ? unitOf(last, name) : null,
      scope: scopeIn(name),
      measure,
      milestones,
      annual: setting.isAnnual || isAnnual(row.name),
      cadence: usualCadence(measure),
      owner,
      ...(baseline === null ? {} : { baseline: baseline.value }),
      quote: row.quote,
    },
    block,
    notes: [...notes, ...doubts, ...(baseline?.notes ?? [])],
    source: 'table',
    isYearNamed,
  };
}

function nameOf({ name, group }: Row): string {
  const own =
    tidy(withoutLeadIn(name).replace(/\s*\((?:%|\p{Ll}[\p{Ll} ]{0,11})\)\s*$/u, '')) || tidy(name);
  return asName(group === '' ? own : `${group} ${own.charAt(0).toLowerCase()}${own.slice(1)}`);
}

const better =
  /(?:hộ nghèo|cận nghèo|quá hạn|trễ hạn|chậm hạn|tai nạn|tội phạm|thất nghiệp|suy dinh dưỡng|tử vong|vi phạm|sinh con thứ|thời gian giải quyết)/iu;

/** A plain figure for what should be small is a ceiling. */
function ceiling(
  target: TargetReading,
  { name }: Row,
  notes: Note[],
  block: number,
): TargetReading {
  const isPlain = target.op === '>=' && /^[\d.,\s%]+$/u.test(target.quote);
  if (!isPlain || !better.test(name) || /(?:đúng hạn|không|giảm|được|kéo giảm)/iu.test(name))
    return target;
  notes.push(indicatorNote('indicatorFewerIsBetter', block, name));
  return { ...target, op: '<=' };
}

interface ReadBaseline {
  readonly value: { readonly year: number; readonly value: number };
  readonly notes: readonly Note[];
}

function baselineOf(
  { results, name }: Row,
  milestones: readonly Milestone[],
  { context: { years }, block }: Setting,
): ReadBaseline | null {
  const result = [...results].reverse().find(({ text }) => resultIn(text) !== null);
  const value = result ? resultIn(result.text) : null;
  if (!result || value === null || milestones.every((own) => own.op === 'done')) return null;
  if (result.year !== null) return { value: { year: result.year, value }, notes: [] };
  const year = years.from - 1;
  const note = indicatorNote('indicatorBaselineYearGuessed', block, name, { year });
  return { value: { year, value }, notes: [note] };
}
