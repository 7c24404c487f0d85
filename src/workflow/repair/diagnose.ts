/** Everything about a workbook that is damaged: what can be healed, and what nobody but a person can. */
import { allPeriodsOfYear } from '../../assessment/period';
import type { Finding, FindingCode } from '../../assessment/types';
import type { WorkbookBlueprint } from '../../workbook/blueprint';
import { readEntries } from '../../workbook/entries';
import { ourTables } from '../../workbook/entries/ourTables';
import type { Entries } from '../../workbook/entryTypes';
import { periodAids } from '../../workbook/columns';
import { tableNamed } from '../../workbook/named';
import { cellNames, tableNames } from '../../workbook/names';
import { sourceTable } from '../../workbook/planSource';
import { planVersion } from '../../workbook/planVersion';
import { planWorkbook } from '../../workbook/planWorkbook';
import type { PlanChoice } from '../../workbook/choice';
import type { WorkbookReading } from '../../workbook/reading';
import { layoutChoice } from '../load';
import type { OpenedPlan } from '../opened';
import { done } from '../outcome';
import type { Outcome } from '../types';
import type { StandingRules, RulesQuestion } from '../../excel';
import { formulaDamage } from './formulas';
import { headerDamage, withHeaders, type UsualOrder } from './headers';
import type { Found } from './heals';
import { ourSheets } from './ourSheets';
import { plainTables, withTables, type AskCells } from './plainTables';
import { rowsBelowDamage } from './rowsBelow';
import { expectedRules, rulesDamage } from './rules';
import { copyDamage, nameDamage, protectionDamage, sheetNameDamage } from './sheets';
import { valueDamage } from './values';
import { words } from './words';

export type AskRules = (
  questions: readonly RulesQuestion[],
) => Promise<Outcome<readonly StandingRules[]>>;

export interface Diagnosis {
  readonly found: readonly Found[];
  readonly unhealed: readonly Finding[];
  /** How the sheets would be laid out again; `null` where that cannot be known. */
  readonly choice: PlanChoice | null;
}

/** What a finding of this kind becomes when sheets are laid out again. */
const laidOutAgain = {
  rowDeleted: 'rowDeleted',
  columnMissing: 'columnMissing',
  sheetMissing: 'sheetMissing',
} as const satisfies Partial<Record<FindingCode, string>>;

type LaidOut = keyof typeof laidOutAgain;

/** Told of by a check for other reasons: nothing about the sheets is damaged. */
const notDamage: ReadonlySet<string> = new Set<FindingCode>([
  'statusDateOutsidePeriod',
  'closedStatusDateChanged',
  'unknownChoice',
  'formulaNotCalculated',
]);

export async function diagnose(
  opened: OpenedPlan,
  ask: AskRules,
  askCells: AskCells,
): Promise<Outcome<Diagnosis>> {
  const { entries, plan } = opened;
  const choice = await choiceFor(opened);
  const plain: Outcome<readonly Found[]> =
    choice === null
      ? done([])
      : await plainTables(
          opened.reading,
          entries,
          askCells,
          allPeriodsOfYear(entries.year).map(({ id }) => id),
        );
  if (!plain.ok) return plain;
  const reading = withTables(opened.reading, plain.value);
  const isPlain = new Set(plain.value.map(({ item }) => item.place.sheet));
  // What stands in the sheets as if nobody had been there; made once, and only when it is asked for.
  const untouched = lazily(() =>
    plan === null || choice === null ? null : planWorkbook(plan, choice),
  );
  const usualOrder: UsualOrder = ({ key }) => {
    const sheet = untouched()?.sheets.find((one) => one.key === key);
    return sheet?.tables[0]?.columns.map(({ name }) => name) ?? null;
  };
  const headers = ourSheets(ourTables(reading)).flatMap((sheet) => headerDamage(sheet, usualOrder));
  const mended = withHeaders(reading, headers);
  const seen = entriesIn(mended, opened);
  const tables = ourTables(mended);
  const sheets = ourSheets(tables);
  const layout = lazily(() =>
    plan === null || choice === null ? null : planWorkbook(plan, choice, seen.carried),
  );
  const complete = (): WorkbookBlueprint | null =>
    namesPeriods(mended) && sheets.every(({ table }) => table.match.missing.length === 0)
      ? layout()
      : null;
  // What was a range is laid out whole: a formula that names a table cannot stand there before.
  const formulas = sheets
    .filter(({ table }) => !isPlain.has(table.reading.sheet))
    .flatMap((sheet) => formulaDamage(sheet, complete));
  const values = valueDamage(mended, seen);
  const below =
    choice === null
      ? []
      : sheets.flatMap((sheet) => {
          const found = rowsBelowDamage(sheet);
          return found === null ? [] : [found];
        });
  const again = choice === null ? [] : layoutDamage(seen);
  const expected = expectedRules(sheets, choice === null ? [] : (layout()?.sheets ?? []));
  const standing = await ask(expected.map(({ question }) => question));
  if (!standing.ok) return standing;
  const rules = expected.flatMap((one, index) => {
    const rulesNow = standing.value[index];
    return rulesNow === undefined ? [] : rulesDamage(one, rulesNow);
  });
  const found = [
    ...sheetNameDamage(sheets, reading),
    ...plain.value,
    ...headers,
    ...formulas,
    ...values.found,
    ...below,
    ...again,
    ...rules,
    ...protectionDamage(sheets, reading),
    ...copyDamage(tables, sheets),
    ...(plan === null ? [] : nameDamage(reading, entries, await frontNames(opened))),
  ];
  return done({ found, unhealed: [...unhealedOf(seen, found), ...values.asked], choice });
}

/** «Đã quá hạn ở» counts by a column that the list of periods of an older workbook lacks. */
function namesPeriods(reading: WorkbookReading): boolean {
  return tableNamed(reading, tableNames.periods)?.header.includes(periodAids.named) === true;
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The entries of a reading of the same workbook. */
export function entriesIn(reading: WorkbookReading, { entries, plan }: OpenedPlan): Entries {
  const read = readEntries(reading, () => plan);
  return read.kind === 'entries'
    ? { ...read.entries, findings: [...read.entries.findings, ...planFindings(entries)] }
    : entries;
}

const planFindings = ({ findings }: Entries): readonly Finding[] =>
  findings.filter(({ code }) => code === 'planDamaged' || code === 'planMissing');

const settingsNeeded: readonly string[] = [
  cellNames.planId,
  cellNames.unit,
  cellNames.year,
  cellNames.period,
];

/**
 * How the workbook was laid out. `null` where the plan is another by now or is not known, and where a
 * setting is lost: sheets would be laid out for another unit or year than the officer's.
 */
export async function choiceFor({
  entries,
  plan,
  reading,
}: OpenedPlan): Promise<PlanChoice | null> {
  const names = new Set(reading.names.map(({ name }) => name.toLowerCase()));
  if (plan === null || !settingsNeeded.every((name) => names.has(name.toLowerCase()))) return null;
  if (entries.planVersion !== '' && entries.planVersion !== planVersion(plan)) return null;
  const { year, unit, currentPeriod, periods, forms } = entries;
  const others = periods.map(({ id }) => id).filter((id) => id !== currentPeriod.id);
  const choice = await layoutChoice(
    plan,
    {
      planId: plan.id,
      plan,
      year,
      unit,
      periods: [...others, currentPeriod.id],
      forms: [...forms.keys()],
    },
    sourceTable(reading) !== undefined,
  );
  return choice.ok ? choice.value : null;
}

/** The names of the sheet «Kế hoạch» stand in the same cells whatever the choice. */
async function frontNames({
  plan,
  entries,
}: OpenedPlan): Promise<Pick<WorkbookBlueprint, 'names'>> {
  if (plan === null) return { names: [] };
  const { year, currentPeriod } = entries;
  const choice = await layoutChoice(plan, {
    planId: plan.id,
    plan,
    year,
    unit: null,
    periods: [currentPeriod.id],
  });
  return choice.ok ? planWorkbook(plan, choice.value) : { names: [] };
}

function layoutDamage({ findings }: Entries): readonly Found[] {
  return findings.flatMap(({ code, place, subject, message }): readonly Found[] => {
    if (!(code in laidOutAgain)) return [];
    const kind = laidOutAgain[code as LaidOut];
    return [
      {
        item: {
          id: `${kind}|${place.sheet}|${subject ?? message}`,
          kind,
          place,
          subject,
          before: message,
          after: words.layout[kind],
        },
        heal: { kind: 'layout', sheets: 'all' },
      },
    ];
  });
}

/** The finding that says the same as an item. */
const healedBy: Readonly<Partial<Record<FindingCode, (found: Found, place: Finding) => boolean>>> =
  {
    formulaOverwritten: ({ item }, { place }) =>
      item.kind === 'formulas' &&
      item.place.cell === place.cell &&
      item.place.sheet === place.sheet,
    tableMissing: ({ item }, { place }) =>
      item.kind === 'tableMissing' && item.place.sheet === place.sheet,
    rowBelowTable: ({ item }, { place }) =>
      item.kind === 'rowsBelow' && item.place.sheet === place.sheet,
    protectionLost: ({ item }, { place }) =>
      item.kind === 'protection' && item.place.sheet === place.sheet,
    validationLost: ({ item }, { place }) =>
      item.kind === 'validation' && item.place.sheet === place.sheet,
    sheetRenamed: ({ item }, { place }) =>
      item.kind === 'sheetName' && item.place.sheet === place.sheet,
    sheetDoubled: ({ item }, { place }) =>
      item.kind === 'sheetDoubled' && item.place.sheet === place.sheet,
    nameMissing: ({ item }, { message }) =>
      item.kind === 'name' && message.includes(item.id.slice('name|'.length)),
    rowDeleted: ({ item }) => item.kind === 'rowDeleted',
    columnMissing: ({ item }) => item.kind === 'columnMissing',
    sheetMissing: ({ item }) => item.kind === 'sheetMissing',
    columnRenamed: ({ item }, { place }) =>
      item.kind === 'header' && item.place.sheet === place.sheet && item.place.cell === place.cell,
    numberAsText: () => true,
    dateAsText: () => true,
  };

function unhealedOf({ findings }: Entries, found: readonly Found[]): readonly Finding[] {
  return findings.filter((finding) => {
    if (notDamage.has(finding.code)) return false;
    const heals = healedBy[finding.code];
    if (heals === undefined) return true;
    return !found.some((one) => heals(one, finding));
  });
}
