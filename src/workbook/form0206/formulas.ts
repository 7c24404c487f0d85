/**
 * The formulas of form II.06: sums inside a row, totals, the check beside a row, the three rates. They say
 * what `assessment/form` says; SUM of single cells counts an empty one and '' as 0 in every engine.
 */
import {
  formBalance,
  formColumns,
  formSums,
  type FormColumn,
  type FormSum,
} from '../../assessment/form/columns';
import { formRates, type FormPart, type FormRate } from '../../assessment/form/rates';
import {
  balanceWord,
  columnWord,
  formMarks,
  formWords,
  type FormWord,
} from '../../assessment/form/rowWord';
import { ownRow, quoted } from '../formulas/reference';
import {
  columnHeader,
  formAids,
  formHeaders,
  formTableName,
  totalName,
  formPeriodIn,
} from './names';

/** The sum inside a row: nothing while its parts are empty. */
export function rowSumFormula(periodId: string, { parts }: FormSum): string {
  const cell = ownRow(formTableName(periodId));
  const list = parts.map((part) => cell(columnHeader(part))).join(',');
  return `=IF(COUNT(${list})=0,"",SUM(${list}))`;
}

/** The total of a column. */
export function totalFormula(periodId: string, column: FormColumn): string {
  const cells = `${formTableName(periodId)}[${columnHeader(column)}]`;
  return `=IF(COUNT(${cells})=0,"",SUM(${cells}))`;
}

/**
 * Whether a formula is the form's own sum, however another program rewrote its references.
 *
 * @example isFormSum('=IF(COUNT(D9,E9,F9)=0,"",SUM(D9,E9,F9))') // true
 */
export function isFormSum(formula: string): boolean {
  return formula.replace(/\s/g, '').toUpperCase().startsWith('=IF(COUNT(');
}

/**
 * Numerator or denominator of a rate, by the names of the totals: it stands on «Số liệu» too.
 *
 * @example partFormula('2026-Q1', 'onTime', 'denominator')
 *   // '=IF(COUNT(KH_II06_2026_Q1_C7)=0,"",SUM(KH_II06_2026_Q1_C7))'
 */
export function partFormula(periodId: string, rate: FormRate, part: FormPart): string {
  const names = (columns: readonly FormColumn[]): string =>
    columns.map((column) => totalName(periodId, column)).join(',');
  const { denominator } = formRates[rate];
  return `=IF(COUNT(${names(denominator)})=0,"",SUM(${names(formRates[rate][part])}))`;
}

/** Whether a formula takes its number from the totals of a form. */
export function followsForm(formula: string): boolean {
  return isFormSum(formula) && formPeriodIn(formula) !== null;
}

/** @param first the address of the table's header in column (1): what rows are counted from */
export function numberFormula(periodId: string, first: string): string {
  const name = ownRow(formTableName(periodId))(formHeaders.name);
  return `=IF(${name}="","",ROW()-ROW(${first}))`;
}

/** How many cells of the row cannot be numbers of files. */
export function wrongFormula(periodId: string): string {
  const cell = ownRow(formTableName(periodId));
  const each = formColumns.map((column) => {
    const one = cell(columnHeader(column));
    return `IFERROR(IF(ISNUMBER(${one}),IF(${one}<0,1,IF(${one}<>INT(${one}),1,0)),IF(ISLOGICAL(${one}),1,IF(${one}="",0,1))),1)`;
  });
  return `=${each.join('+')}`;
}

/** What the form of the period before left open under the row's name; '' where nobody knows. */
export function openingFormula(
  periodId: string,
  opening: { readonly period: string; readonly column: 6 | 11 } | null,
): string {
  if (opening === null) return '=""';
  const name = ownRow(formTableName(periodId))(formHeaders.name);
  const before = (header: string): string => `${formTableName(opening.period)}[${header}]`;
  const found = `INDEX(${before(columnHeader(opening.column))},MATCH(${name},${before(formHeaders.name)},0))`;
  return `=IF(${name}="","",IFERROR(IF(ISNUMBER(${found}),${found},""),""))`;
}

/** 'Lệch cột 3: +5' by formula. */
function saysDifference(word: string, difference: string): string {
  return `${quoted(`${word}: `)}&IF(${difference}>0,"+","")&(${difference})`;
}

/** The word of `formRowWord`. */
export function checkFormula(periodId: string): string {
  const cell = ownRow(formTableName(periodId));
  const at = (column: FormColumn): string => cell(columnHeader(column));
  const sumOf = (columns: readonly FormColumn[]): string => `SUM(${columns.map(at).join(',')})`;
  const opening = cell(formAids.opening);
  const late = `${sumOf([6])}-${opening}`;
  const isLate = `IF(ISNUMBER(${opening}),${sumOf([6])}<>${opening},FALSE)`;
  const named =
    `IF(TRIM(${cell(formHeaders.name)})="",${quoted(formWords.unnamed)},` +
    `IF(${isLate},${saysDifference(formWords.earlier, late)},${quoted(formWords.agrees)}))`;
  const rules = [
    ...formSums.map((sum) => ({ sum, word: columnWord(sum.total) })),
    { sum: formBalance, word: balanceWord },
  ];
  const agree = rules.reduceRight((otherwise, { sum, word }) => {
    const difference = `${sumOf([sum.total])}-${sumOf(sum.parts)}`;
    return `IF(${sumOf([sum.total])}<>${sumOf(sum.parts)},${saysDifference(word, difference)},${otherwise})`;
  }, named);
  const empty = `COUNT(${formColumns.map(at).join(',')})=0`;
  return `=IF(${cell(formAids.wrong)}>0,${quoted(formWords.wrong)},IF(${empty},"",${agree}))`;
}

/** The word of `formTotalWord`, for the row of totals below the table. */
export function totalCheckFormula(
  periodId: string,
  addressOf: (column: FormColumn) => string,
): string {
  const wrong = formColumns
    .map((column) => {
      const one = addressOf(column);
      return `IFERROR(IF(ISNUMBER(${one}),IF(${one}<0,1,IF(${one}<>INT(${one}),1,0)),IF(ISLOGICAL(${one}),1,IF(${one}="",0,1))),1)`;
    })
    .join('+');
  const first = formColumns[0] ?? 3;
  const last = formColumns.at(-1) ?? 13;
  const box = `${addressOf(first)}:${addressOf(last)}`;
  const agree = formColumns.reduceRight(
    (otherwise, column) => {
      const total = `SUM(${addressOf(column)})`;
      const sum = `SUM(${formTableName(periodId)}[${columnHeader(column)}])`;
      return `IF(${total}<>${sum},${saysDifference(columnWord(column), `${total}-${sum}`)},${otherwise})`;
    },
    `IF(COUNT(${box})=0,"",${quoted(formWords.agrees)})`,
  );
  return `=IF(${wrong}>0,${quoted(formWords.wrong)},${agree})`;
}

/** The sign of a word of the check. */
export function symbolFormula(word: string): string {
  const sign = (of: FormWord): string => quoted(formMarks[of].symbol);
  const begins = (of: FormWord): string =>
    `LEFT(${word},${String(formWords[of].length)})=${quoted(formWords[of])}`;
  return (
    `=IF(${word}="","",IF(${begins('agrees')},${sign('agrees')},IF(${begins('wrong')},${sign('wrong')},` +
    `IF(${begins('unnamed')},${sign('unnamed')},IF(${begins('earlier')},${sign('earlier')},${sign('differs')})))))`
  );
}

/** The sign that a formula of {@link symbolFormula} answers. */
export function symbolOf(word: string): string {
  const order: readonly FormWord[] = ['agrees', 'wrong', 'unnamed', 'earlier', 'differs'];
  const found = order.find((one) => word !== '' && word.startsWith(formWords[one]));
  return found === undefined ? '' : formMarks[found].symbol;
}
