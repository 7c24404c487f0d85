/** The columns of form II.06 as a table: what is typed, the sums inside a row, and the check beside it. */
import { formColumns, formSums, type FormColumn } from '../../assessment/form/columns';
import { openingOf, openingPeriod } from '../../assessment/form/opening';
import { formRowWord, isWrongCount } from '../../assessment/form/rowWord';
import { numberOf } from '../../assessment/figure';
import type { ReportPeriod } from '../../assessment/types';
import { carriedContent, type CarriedContent } from '../carriedContent';
import { emptyCarried, textOf } from '../cases/rawValue';
import type { Content } from '../blueprint';
import { formulaCell, textCell } from '../content';
import { ownRow } from '../formulas/reference';
import type { SheetRow } from '../rows/sheetRow';
import type { SheetContext } from '../sheets/sheetContext';
import type { ColumnSpec, Look } from '../tableLayout';
import { formTop } from './formHeading';
import type { FormRows } from './formRows';
import { formRule } from './formRule';
import {
  checkFormula,
  numberFormula,
  openingFormula,
  rowSumFormula,
  symbolFormula,
  symbolOf,
  wrongFormula,
} from './formulas';
import { columnHeader, formAids, formHeaders, formTableName } from './names';

export function formTableColumns(
  context: SheetContext,
  period: ReportPeriod,
  form: FormRows,
): readonly ColumnSpec<SheetRow>[] {
  const { id } = period;
  const carried = context.carried?.tables.get(formTableName(id));
  const content = carriedContent(carried, form.rows, formTop + 1);
  const opening = openingIn(context, period);
  const answers = answersOf(form, opening);
  const answer = (row: SheetRow): Answer => answers.get(row) ?? { word: '', wrong: 0, opening: '' };
  const plain = (
    header: string,
    characters: number,
    looks: readonly Look[],
  ): ColumnSpec<SheetRow> => ({
    header,
    characters,
    looks,
    content: (row) => content(row.cells.get(header) ?? emptyCarried),
  });
  const computed = (
    header: string,
    characters: number,
    formula: string,
    cached: (row: SheetRow, index: number) => string | number,
    rest: Pick<ColumnSpec<SheetRow>, 'hidden'> & { readonly looks?: readonly Look[] } = {},
  ): ColumnSpec<SheetRow> => ({
    header,
    characters,
    looks: ['computed', ...(rest.looks ?? [])],
    hidden: rest.hidden ?? false,
    calculated: formula,
    content: (row, index) => formulaCell(formula, cached(row, index)),
  });
  const cell = ownRow(formTableName(id));
  const own = (carried?.columns ?? []).filter((header) => !formRule.ours.includes(header));
  return [
    computed(
      formHeaders.number,
      5,
      numberFormula(id, `$A$${String(formTop + 1)}`),
      (row, index) => (nameOf(row) === '' ? '' : index + 1),
      { looks: ['centred'] },
    ),
    plain(formHeaders.name, 32, ['entry']),
    ...formColumns.map((column): ColumnSpec<SheetRow> => ({
      header: columnHeader(column),
      characters: 9,
      looks: ['entry', 'right'],
      content: (row) => countContent(row, column, id, form, content),
    })),
    computed(
      formHeaders.symbol,
      6,
      symbolFormula(cell(formHeaders.check)),
      (row) => symbolOf(answer(row).word),
      { looks: ['centred'] },
    ),
    computed(formHeaders.check, 26, checkFormula(id), (row) => answer(row).word),
    plain(formHeaders.explanation, 46, ['entry']),
    { ...plain(formHeaders.id, 7, ['identifier']), content: (row) => textCell(row.id) },
    computed(formAids.wrong, 8, wrongFormula(id), (row) => answer(row).wrong, { hidden: true }),
    computed(formAids.opening, 8, openingFormula(id, opening), (row) => answer(row).opening, {
      hidden: true,
    }),
    ...own.map((header) => plain(header, 16, ['own'])),
  ];
}

const nameOf = (row: SheetRow): string => textOf(row.cells.get(formHeaders.name)?.value ?? null);

const sums = new Map(formSums.map((sum) => [sum.total, sum] as const));

/** What a person typed; in a column of sums, where nobody did, the sum. */
function countContent(
  row: SheetRow,
  column: FormColumn,
  periodId: string,
  form: FormRows,
  content: CarriedContent,
): Content {
  const typed = content(row.cells.get(columnHeader(column)) ?? emptyCarried);
  const sum = sums.get(column);
  if (sum === undefined || typed.kind !== 'empty') return typed;
  const entered = form.cells.get(row)?.[column];
  const value = entered === undefined ? null : numberOf(entered);
  return formulaCell(rowSumFormula(periodId, sum), value ?? '');
}

interface OpeningOf {
  readonly period: string;
  readonly column: 6 | 11;
  readonly form: FormRows;
}

function openingIn({ rows, periods }: SheetContext, period: ReportPeriod): OpeningOf | null {
  const found = openingPeriod(
    period,
    periods.filter(({ id }) => id !== period.id && rows.forms.has(id)),
  );
  const form = found === null ? undefined : rows.forms.get(found.period.id);
  if (found === null || form === undefined) return null;
  return { period: found.period.id, column: found.column, form };
}

/** What the formulas of one row answer. */
interface Answer {
  readonly word: string;
  readonly wrong: number;
  readonly opening: number | '';
}

function answersOf(form: FormRows, opening: OpeningOf | null): ReadonlyMap<SheetRow, Answer> {
  const before = [...(opening?.form.cells ?? [])].map(([row, cells]) => ({
    name: nameOf(row),
    cells,
  }));
  return new Map(
    [...form.cells].map(([row, cells]): readonly [SheetRow, Answer] => {
      const known = opening === null ? null : openingOf(nameOf(row), before, opening.column);
      return [
        row,
        {
          word: formRowWord(nameOf(row), cells, known),
          wrong: formColumns.filter((column) => isWrongCount(cells[column])).length,
          opening: known ?? '',
        },
      ];
    }),
  );
}
