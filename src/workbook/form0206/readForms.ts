/** Form II.06 found again in a reading: its rows, its totals, what its rates are linked to. */
import { formColumns } from '../../assessment/form/columns';
import {
  perColumn,
  type FormLink,
  type PlacedForm,
  type PlacedFormRow,
} from '../../assessment/form/placedForm';
import { formRateKeys, type FormRate } from '../../assessment/form/rates';
import { inOrder, reportPeriod } from '../../assessment/period';
import type { ReportPeriod } from '../../assessment/types';
import { cellAddress } from '../address';
import { emptyCarried, textOf } from '../cases/rawValue';
import type { CarriedCell, CarriedForm } from '../choice';
import { tableCells, type TableCells } from '../entries/tableCells';
import type { NamedCell, WorkbookReading } from '../reading';
import { formCells, formTotals } from './formCells';
import { formRule } from './formRule';
import { linkedIndicator, ratioIndicators, type RatioIndicator } from './linked';
import { columnHeader, formHeaders, linkName, periodOfForm, totalName } from './names';

export interface FormTable {
  readonly period: ReportPeriod;
  readonly table: TableCells;
}

/** Earliest first. */
export function formTables({ tables }: Pick<WorkbookReading, 'tables'>): readonly FormTable[] {
  return tables
    .flatMap((table): readonly FormTable[] => {
      const period = reportPeriod(periodOfForm(table.name) ?? '');
      if (period === null) return [];
      return [{ period, table: tableCells(table, formRule.ours, formHeaders.id) }];
    })
    .sort((one, other) => inOrder(one.period, other.period));
}

/** @param indicators those that a rate may be linked to */
export function readForm(
  { period, table }: FormTable,
  { names }: Pick<WorkbookReading, 'names'>,
  indicators: readonly RatioIndicator[],
): PlacedForm {
  const named = namedCells(names);
  const rows = table.rows.map(({ id, cells, addressOf }): PlacedFormRow => ({
    id,
    name: textOf(cells(formHeaders.name).value),
    cells: formCells(cells),
    explanation: textOf(cells(formHeaders.explanation).value),
    at: {
      ...perColumn((column) => addressOf(columnHeader(column))),
      name: addressOf(formHeaders.name),
      explanation: addressOf(formHeaders.explanation),
    },
  }));
  const total = (name: string) => named.get(name.toLowerCase());
  const cellsOfRows = rows.map(({ cells }) => cells);
  const { sheet } = table.reading;
  return {
    period,
    sheet,
    rows,
    // A total whose name is gone cannot be judged: it passes for the sum.
    totals: formTotals(
      (column) => cellOf(total(totalName(period.id, column))),
      cellsOfRows,
      formColumns.every((column) => total(totalName(period.id, column)) === undefined),
    ),
    totalsAt: perColumn((column) => addressIn(total(totalName(period.id, column)))),
    links: linksOf(period.id, sheet, named, indicators),
  };
}

function linksOf(
  periodId: string,
  sheet: string,
  named: ReadonlyMap<string, NamedCell>,
  indicators: readonly RatioIndicator[],
): Readonly<Record<FormRate, FormLink>> {
  const link = (rate: FormRate): FormLink => {
    const cell = named.get(linkName(periodId, rate).toLowerCase());
    const text = textOf(cell?.value ?? null);
    return {
      place: { sheet: cell?.sheet ?? sheet, cell: addressIn(cell) },
      text,
      indicator: linkedIndicator(text, indicators)?.id ?? null,
    };
  };
  return { onTime: link('onTime'), online: link('online'), overdue: link('overdue') };
}

/** What the next layout keeps of a form beside its table. */
export function carriedForm(
  { period }: FormTable,
  { names }: Pick<WorkbookReading, 'names'>,
): CarriedForm {
  const named = namedCells(names);
  return {
    links: Object.fromEntries(
      formRateKeys.map((rate) => [
        rate,
        textOf(named.get(linkName(period.id, rate).toLowerCase())?.value ?? null).trim(),
      ]),
    ),
    totals: new Map(
      formColumns.map((column) => [
        column,
        cellOf(named.get(totalName(period.id, column).toLowerCase())),
      ]),
    ),
  };
}

function namedCells(names: readonly NamedCell[]): ReadonlyMap<string, NamedCell> {
  return new Map(names.map((cell) => [cell.name.toLowerCase(), cell] as const));
}

function cellOf(cell: NamedCell | undefined): CarriedCell {
  return cell === undefined ? emptyCarried : { value: cell.value, formula: cell.formula };
}

function addressIn(cell: NamedCell | undefined): string {
  return cell === undefined ? '' : cellAddress(cell.box.top, cell.box.left);
}

/** All forms of a reading, by period id. */
export function readForms(
  forms: readonly FormTable[],
  indicators: TableCells | null,
  reading: Pick<WorkbookReading, 'names'>,
): ReadonlyMap<string, PlacedForm> {
  const ratios = ratioIndicators((indicators?.rows ?? []).map(({ cells }) => cells));
  return new Map(forms.map((form) => [form.period.id, readForm(form, reading, ratios)] as const));
}
