/**
 * The check of form II.06: every number for itself, what must add up inside a row, between the rows and
 * their totals, and with the period before.
 */
import { formatNumber } from '../../vietnamese/numberFormat';
import { numberCellFindings } from '../findings/cellCheck';
import { settled } from '../findings/explained';
import { finding } from '../findings/finding';
import { isEmpty, numberOf } from '../figure';
import type { Entered, Finding, Place } from '../types';
import {
  formBalance,
  formColumns,
  formField,
  formSumText,
  formSums,
  type FormColumn,
  type FormSum,
} from './columns';
import { openingOf, type Opening } from './opening';
import { countIn, hasNumbers, sumIn, type PlacedForm, type PlacedFormRow } from './placedForm';
import { formRateKeys, formRates } from './rates';
import { isWrongCount } from './rowWord';

/**
 * @param opening the form that tells what this one begins with, where it stands in the workbook
 * @example checkForm(formWith({ 3: 10, 4: 4, 5: 5, 6: 0, … }), null)[0]?.code // 'formSum'
 */
export function checkForm(form: PlacedForm, opening: Opening | null): readonly Finding[] {
  const { sheet, rows } = form;
  const late = (row: PlacedFormRow): readonly Finding[] => openingFindings(row, form, opening);
  const isLate = rows.some((row) => late(row).length > 0);
  return [
    ...rows.flatMap((row) =>
      settled([...rowFindings(row, sheet), ...late(row)], null, {
        text: row.explanation,
        place: { sheet, cell: row.at.explanation || row.at.name },
        subject: null,
        lapsedFrom: null,
      }),
    ),
    ...totalFindings(form),
    // Said of the rows it need not be said of their sum again.
    ...(isLate ? [] : totalOpening(form, opening)),
    ...linkFindings(form),
  ];
}

/** How a row is named in a sentence. */
function titleOf({ name, at }: PlacedFormRow): string {
  if (name.trim() !== '') return name.trim();
  return `dòng ${/\d+$/.exec(at.name)?.[0] ?? ''}`.trim();
}

function countFindings(entered: Entered, column: FormColumn, place: Place): readonly Finding[] {
  const field = formField(column);
  const wrong = numberCellFindings({ field, entered, place, subject: null });
  const value = numberOf(entered);
  if (wrong.length > 0 || value === null || Number.isInteger(value)) return wrong;
  return [finding('notWhole', place, null, { field, value: formatNumber(value, 4) })];
}

function rowFindings(row: PlacedFormRow, sheet: string): readonly Finding[] {
  const { cells, at, name } = row;
  const cell = (column: FormColumn): Place => ({ sheet, cell: at[column] || at.name });
  const wrong = formColumns.flatMap((column) => countFindings(cells[column], column, cell(column)));
  const unnamed =
    name.trim() === '' && formColumns.some((column) => !isEmpty(cells[column]))
      ? [finding('formRowUnnamed', { sheet, cell: at.name }, null, {})]
      : [];
  // Beside what is no number, sums that do not agree say nothing new.
  if (wrong.length > 0 || !hasNumbers(cells)) return [...wrong, ...unnamed];
  const sums = formSums.flatMap((sum) => sumFinding(row, sum, cell(sum.total)));
  return [...sums, ...balanceFinding(row, cell(formBalance.total)), ...unnamed];
}

function sumFinding(row: PlacedFormRow, sum: FormSum, place: Place): readonly Finding[] {
  const value = countIn(row.cells, sum.total);
  const parts = sumIn(row.cells, sum);
  if (value === parts) return [];
  return [
    finding('formSum', place, null, {
      row: titleOf(row),
      field: formField(sum.total),
      value: formatNumber(value),
      parts: formSumText(sum),
      sum: formatNumber(parts),
      difference: formatNumber(Math.abs(value - parts)),
    }),
  ];
}

function balanceFinding(row: PlacedFormRow, place: Place): readonly Finding[] {
  const received = countIn(row.cells, formBalance.total);
  const accounted = sumIn(row.cells, formBalance);
  if (received === accounted) return [];
  return [
    finding('formBalance', place, null, {
      row: titleOf(row),
      received: formatNumber(received),
      solved: formatNumber(countIn(row.cells, 7)),
      open: formatNumber(countIn(row.cells, 11)),
      difference: formatNumber(Math.abs(received - accounted)),
    }),
  ];
}

function openingFindings(
  row: PlacedFormRow,
  { sheet }: PlacedForm,
  opening: Opening | null,
): readonly Finding[] {
  if (opening === null || !hasNumbers(row.cells) || isWrongCount(row.cells[6])) return [];
  const other = openingOf(row.name, opening.form.rows, opening.column);
  const value = countIn(row.cells, 6);
  if (other === null || other === value) return [];
  const place = { sheet, cell: row.at[6] || row.at.name };
  return [late(place, titleOf(row), value, other, opening)];
}

function totalOpening(
  { sheet, totals, totalsAt }: PlacedForm,
  opening: Opening | null,
): readonly Finding[] {
  if (opening === null || !hasNumbers(totals) || isWrongCount(totals[6])) return [];
  const other = numberOf(opening.form.totals[opening.column]);
  const value = countIn(totals, 6);
  if (other === null || other === value) return [];
  return [late({ sheet, cell: totalsAt[6] }, 'Tổng cộng', value, other, opening)];
}

function late(
  place: Place,
  row: string,
  value: number,
  other: number,
  { form, column }: Opening,
): Finding {
  return finding('formOpening', place, null, {
    row,
    value: formatNumber(value),
    other: formatNumber(other),
    column: String(column),
    period: form.period.label,
    difference: formatNumber(Math.abs(value - other)),
  });
}

function totalFindings({ sheet, rows, totals, totalsAt }: PlacedForm): readonly Finding[] {
  return formColumns.flatMap((column): readonly Finding[] => {
    const place = { sheet, cell: totalsAt[column] };
    const wrong = countFindings(totals[column], column, place);
    if (wrong.length > 0) return wrong;
    const value = countIn(totals, column);
    const sum = rows.reduce((all, { cells }) => all + countIn(cells, column), 0);
    if (value === sum) return [];
    return [
      finding('formTotal', place, null, {
        field: formField(column),
        value: formatNumber(value),
        sum: formatNumber(sum),
        difference: formatNumber(Math.abs(value - sum)),
      }),
    ];
  });
}

function linkFindings({ links }: PlacedForm): readonly Finding[] {
  return formRateKeys.flatMap((rate, index) => {
    const { place, text, indicator } = links[rate];
    if (text.trim() === '') return [];
    const isTaken = formRateKeys
      .slice(0, index)
      .some((other) => indicator !== null && links[other].indicator === indicator);
    if (indicator !== null && !isTaken) return [];
    return [finding('formLinkWrong', place, null, { rate: formRates[rate].label, text, isTaken })];
  });
}
