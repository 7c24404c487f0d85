/**
 * The judgement of an indicator as formulas of a figures sheet, step by step the rule of
 * `assessment/indicatorStatus` and the words of `assessment/distance`: whoever opens the file without the
 * add-in sees the same. Aids hold the steps, so that no formula says a thing twice.
 *
 * Only functions that Excel 2021, LibreOffice and the workbench compute alike; numbers become words by
 * `&`, so that the reader's locale decides the decimal sign, and are rounded before. Whether there is a
 * number is asked with ISNUMBER: the workbench holds 0 for equal to "".
 */
import type { ReportPeriod } from '../../assessment/types';
import { indicatorStatusWords as words, yesNoWords } from '../../assessment/words';
import { figureAids as aids, figureHeaders as columns, indicatorHeaders } from '../columns';
import { figuresTableName, statusLegendNames, tableNames } from '../names';
import { cadenceWords, comparisonWords, measureWords } from '../vocabulary';
import { ownRow, quoted } from './reference';

/** What the aid «Giá trị» says when it holds no number. */
const figureStates = {
  invalid: quoted('sai'),
  nothingArose: quoted('không phát sinh'),
  half: quoted('thiếu vế'),
  none: '""',
} as const;

const noise = '1E-9';

/** Formulas of one figures sheet, by header; each is the same in every row. */
export type FigureFormulas = Readonly<Record<FormulaColumn, string>>;

export type FormulaColumn =
  | (typeof aids)[keyof typeof aids]
  | typeof columns.targetText
  | typeof columns.symbol
  | typeof columns.status
  | typeof columns.distance;

/**
 * @example figureFormulas(q1)['Đánh giá'] // '=IF(SoLieu_2026_Q1[[#This Row],[Dòng chỉ tiêu]]=0,"",…'
 */
export function figureFormulas(period: ReportPeriod): FigureFormulas {
  const cell = ownRow(figuresTableName(period.id));
  return { ...planAids(cell, period), ...steps(cell, period), ...shown(cell, period) };
}

/** The result of a ratio from its two parts; an officer may type over it. */
export function ratioFormula(periodId: string): string {
  const cell = ownRow(figuresTableName(periodId));
  const top = cell(columns.numerator);
  const bottom = cell(columns.denominator);
  return `=IF(AND(ISNUMBER(${top}),ISNUMBER(${bottom})),IF(${bottom}>0,${top}/${bottom},""),"")`;
}

type Cell = ReturnType<typeof ownRow>;

/** What «Chỉ tiêu» says about the row; rows are found by «Mã», wherever they were sorted to. */
function planAids(cell: Cell, { year }: ReportPeriod) {
  const row = cell(aids.row);
  const plan = (header: string): string => `INDEX(${tableNames.indicators}[${header}],${row})`;
  const known = (formula: string): string => `=IF(${row}=0,"",${formula})`;
  const own = cell(aids.own);
  const word = plan(indicatorHeaders.comparison);
  const { done, between } = comparisonWords;
  const becomesAtLeast = [comparisonWords['='], between, '']
    .map((text) => `${word}=${quoted(text)}`)
    .join(',');
  return {
    [aids.row]: `=IFERROR(MATCH(${cell(columns.id)},${tableNames.indicators}[${indicatorHeaders.id}],0),0)`,
    [aids.measure]: known(`${plan(indicatorHeaders.measure)}&""`),
    [aids.cadence]: known(`${plan(indicatorHeaders.cadence)}&""`),
    [aids.unit]: known(`${plan(indicatorHeaders.unit)}&""`),
    [aids.own]: known(
      `IF(AND(ISNUMBER(${plan(indicatorHeaders.ownTarget)}),${word}<>${quoted(done)}),${plan(indicatorHeaders.ownTarget)},"")`,
    ),
    [aids.comparison]: known(
      `IF(AND(ISNUMBER(${own}),OR(${becomesAtLeast})),${quoted(comparisonWords['>='])},${word}&"")`,
    ),
    [aids.target]: known(
      `IF(ISNUMBER(${own}),${own},IF(ISNUMBER(${plan(indicatorHeaders.target)}),${plan(indicatorHeaders.target)},""))`,
    ),
    [aids.year]: known(
      `IF(ISNUMBER(${own}),${String(year)},IF(ISNUMBER(${plan(indicatorHeaders.year)}),${plan(indicatorHeaders.year)},""))`,
    ),
  };
}

/** The steps of the judgement: bound, value, distance from the bound, the straight line to it. */
function steps(cell: Cell, { year, yearFraction }: ReportPeriod) {
  const row = cell(aids.row);
  const plan = (header: string): string => `INDEX(${tableNames.indicators}[${header}],${row})`;
  const baseYear = plan(indicatorHeaders.baselineYear);
  const base = plan(indicatorHeaders.baselineValue);
  const hasBase = `AND(ISNUMBER(${baseYear}),ISNUMBER(${base}))`;
  const comparison = cell(aids.comparison);
  const target = cell(aids.target);
  const bound = cell(aids.bound);
  const value = cell(aids.value);
  const gap = cell(aids.gap);
  const tolerance = `${noise}*MAX(1,ABS(${bound}))`;
  const change = (word: string, sign: string, otherwise: string): string =>
    `IF(${comparison}=${quoted(word)},IF(${hasBase},${base}${sign}${target},""),${otherwise})`;
  const now = `${String(year - 1 + yearFraction)}`;
  const gone = `(${now}-${baseYear})/(${cell(aids.year)}-${baseYear})`;
  return {
    [aids.bound]:
      `=IF(OR(${row}=0,${comparison}="",NOT(ISNUMBER(${cell(aids.year)}))),"",IF(${comparison}=${quoted(comparisonWords.done)},1,` +
      `IF(NOT(ISNUMBER(${target})),"",` +
      `${change(comparisonWords.increaseBy, '+', change(comparisonWords.decreaseBy, '-', target))})))`,
    [aids.direction]: `=${directionFormula(cell)}`,
    [aids.typed]: typedFormula(cell),
    [aids.value]: valueFormula(cell),
    [aids.gap]: `=IF(AND(ISNUMBER(${value}),ISNUMBER(${bound})),(${value}-${bound})*${cell(aids.direction)},"")`,
    [aids.satisfied]:
      `=IF(NOT(ISNUMBER(${gap})),"",IF(${comparison}=${quoted('=')},ABS(${gap})<=${tolerance},` +
      `IF(OR(${comparison}=${quoted('>')},${comparison}=${quoted('<')}),${gap}>${tolerance},${gap}>=-${tolerance})))`,
    [aids.line]:
      `=IF(${row}=0,"",IF(AND(ISNUMBER(${bound}),${hasBase}),IF(${baseYear}<${cell(aids.year)},` +
      `${base}+(${bound}-${base})*MIN(1,MAX(0,${gone})),""),""))`,
    [aids.amount]: `=IF(ISNUMBER(${gap}),IF(${isPercent(cell)},ROUND(ABS(${gap})*100,2),ROUND(ABS(${gap}),4)),"")`,
    [aids.amountText]:
      `=IF(ISNUMBER(${cell(aids.amount)}),${cell(aids.amount)}&IF(${isPercent(cell)}," điểm %",` +
      `IF(${cell(aids.unit)}="",""," "&${cell(aids.unit)})),"")`,
  };
}

/** 1 when more is better, −1 when less is. */
function directionFormula(cell: Cell): string {
  const { '<=': atMost, '<': below, decreaseBy } = comparisonWords;
  const down = [atMost, below, decreaseBy]
    .map((word) => `${cell(aids.comparison)}=${quoted(word)}`)
    .join(',');
  return `IF(OR(${down}),-1,1)`;
}

function isPercent(cell: Cell): string {
  return `LEFT(${cell(aids.unit)},1)="%"`;
}

/** A change against a baseline year: what grew by 15% stands at 115%, above the 100% of other ratios. */
function isChange(cell: Cell): string {
  const { increaseBy, decreaseBy } = comparisonWords;
  const either = [increaseBy, decreaseBy]
    .map((word) => `${cell(aids.comparison)}=${quoted(word)}`)
    .join(',');
  return `AND(ISNUMBER(${cell(aids.year)}),OR(${either}))`;
}

/** The cell «Kết quả» as a number, '' while it is empty, or "sai"; what «yes/no» says becomes 1 or 0. */
function typedFormula(cell: Cell): string {
  const result = cell(columns.result);
  const measure = cell(aids.measure);
  const { invalid, none } = figureStates;
  const is = (word: string): string => `${measure}=${quoted(word)}`;
  const bounded = `AND(NOT(${isChange(cell)}),OR(${is(measureWords.ratio)},AND(${is(measureWords.index)},${cell(aids.unit)}="%")))`;
  const growth = `AND(${is(measureWords.index)},LEFT(${cell(aids.unit)},2)="%/")`;
  const whole = `OR(${is(measureWords.level)},${is(measureWords.rank)})`;
  const number =
    `IF(${wrong(result, growth)},${invalid},IF(NOT(ISNUMBER(${result})),${none},` +
    `IF(AND(${bounded},${result}>1+${noise}),${invalid},` +
    `IF(${whole},IF(${result}=INT(${result}),${result},${invalid}),${result}))))`;
  const yesNo =
    `IF(EXACT(${result},${quoted(yesNoWords.yes)}),1,IF(EXACT(${result},${quoted(yesNoWords.no)}),0,` +
    `IF(ISNUMBER(${result}),${invalid},IF(${result}="",${none},${invalid}))))`;
  return `=IF(${cell(aids.row)}=0,"",IFERROR(IF(${is(measureWords.yesNo)},${yesNo},${number}),${invalid}))`;
}

/**
 * What the entry cells amount to, `assessment/figure`: a number, or one of {@link figureStates}. The two
 * parts of a ratio decide before its result does.
 */
function valueFormula(cell: Cell): string {
  const top = cell(columns.numerator);
  const bottom = cell(columns.denominator);
  const typed = cell(aids.typed);
  const { invalid, nothingArose, half } = figureStates;
  const typedOrHalf = `IF(ISNUMBER(${typed}),${typed},IF(${typed}=${invalid},${typed},${half}))`;
  const ofParts =
    `IF(AND(ISNUMBER(${top}),${bottom}>0),IF(AND(${top}>${bottom},NOT(${isChange(cell)})),${invalid},${top}/${bottom}),` +
    `IF(${bottom}=0,IF(IF(ISNUMBER(${top}),${top}>0,FALSE),${invalid},${nothingArose}),${typedOrHalf}))`;
  const ratio =
    `IF(OR(${wrong(top)},${wrong(bottom)}),${invalid},IF(ISNUMBER(${bottom}),${ofParts},` +
    `IF(ISNUMBER(${top}),${typedOrHalf},${typed})))`;
  return `=IF(${cell(aids.measure)}=${quoted(measureWords.ratio)},IFERROR(${ratio},${invalid}),${typed})`;
}

/**
 * Holds for text, a truth value, or a negative number; an error in the cell makes it an error.
 *
 * @param exception where a negative number is fine
 */
function wrong(entry: string, exception?: string): string {
  const negative = exception === undefined ? `${entry}<0` : `AND(${entry}<0,NOT(${exception}))`;
  return `IF(ISLOGICAL(${entry}),TRUE,IF(ISNUMBER(${entry}),${negative},${entry}<>""))`;
}

function shown(cell: Cell, period: ReportPeriod) {
  const status = cell(columns.status);
  return {
    [columns.targetText]: targetTextFormula(cell),
    [columns.status]: statusFormula(cell, period),
    [columns.symbol]:
      `=IF(${status}="","",IF(LEFT(${status},${String(words.towards.word.length)})=${quoted(words.towards.word)},${quoted(words.towards.symbol)},` +
      `IFERROR(INDEX(${statusLegendNames.indicatorSymbols},MATCH(${status},${statusLegendNames.indicatorWords},0)),"")))`,
    [columns.distance]: distanceFormula(cell),
  };
}

function statusFormula(cell: Cell, { year, isLast }: ReportPeriod): string {
  const value = cell(aids.value);
  const targetYear = cell(aids.year);
  const line = cell(aids.line);
  const measure = cell(aids.measure);
  const word = (status: keyof typeof words): string => quoted(words[status].word);
  const inForce = `${targetYear}<=${String(year)}`;
  const awaited = isLast
    ? word('noData')
    : `IF(${cell(aids.cadence)}=${quoted(cadenceWords.yearly)},${word('pending')},${word('noData')})`;
  const nothing =
    `IF(OR(${measure}=${quoted(measureWords.index)},${measure}=${quoted(measureWords.rank)}),` +
    `${word('notPublished')},${awaited})`;
  const bound = cell(aids.bound);
  const ahead =
    `IF(${cell(aids.comparison)}=${quoted('=')},ABS(${line}-${bound})-ABS(${value}-${bound}),` +
    `(${value}-${line})*${cell(aids.direction)})`;
  const onLine = `${ahead}>=-${noise}*MAX(1,ABS(${line}))`;
  const short =
    `IF(${inForce},${word(isLast ? 'missed' : 'behind')},` +
    `IF(NOT(ISNUMBER(${line})),${quoted(`${words.towards.word} `)}&${targetYear},` +
    `IF(${onLine},${word('onTrack')},${word('atRisk')})))`;
  return (
    `=IF(${cell(aids.row)}=0,"",IF(${value}=${figureStates.invalid},${word('invalid')},` +
    `IF(${value}=${figureStates.nothingArose},${word('notApplicable')},` +
    `IF(${value}=${figureStates.half},${word('noData')},` +
    `IF(NOT(ISNUMBER(${value})),${nothing},IF(NOT(ISNUMBER(${cell(aids.gap)})),${word('noData')},` +
    `IF(${cell(aids.satisfied)},IF(${inForce},${word('met')},${word('metEarly')}),${short})))))))`
  );
}

/** The words of `assessment/distance`, row by row of its table. */
function distanceFormula(cell: Cell): string {
  const amount = cell(aids.amount);
  const bound = cell(aids.bound);
  const top = cell(columns.numerator);
  const bottom = cell(columns.denominator);
  const strict = `${cell(aids.comparison)}=${quoted('>')}`;
  const isRank = `${cell(aids.measure)}=${quoted(measureWords.rank)}`;
  const up = `${cell(aids.direction)}=1`;
  const withUnit = cell(aids.amountText);
  const below = `${cell(aids.value)}<${bound}`;
  const hasParts = `AND(${cell(aids.measure)}=${quoted(measureWords.ratio)},ISNUMBER(${top}),ISNUMBER(${bottom}))`;
  const missing =
    `MAX(1,IF(${strict},INT(${bound}*${bottom}-${top}+${noise})+1,` +
    `-INT(-(${bound}*${bottom}-${top}-${noise}))))`;
  const wanted = `IF(${strict},"trên ","")&IF(${isPercent(cell)},ROUND(${bound}*100,2)&"%",ROUND(${bound},4))`;
  const ahead =
    `IF(${amount}=0,"",IF(${up},"vượt "&${withUnit},` +
    `IF(${isRank},"tốt hơn "&${amount}&" hạng","thấp hơn "&${withUnit})))`;
  const shortUp =
    `IF(AND(${hasParts},OR(${below},${strict})),"thiếu "&${missing}&" để đạt "&${wanted},` +
    `IF(${amount}=0,"sát mục tiêu, chưa đạt",IF(${below},"thiếu ","cao hơn ")&${withUnit}))`;
  const shortDown =
    `IF(${amount}=0,"sát mục tiêu, chưa đạt",IF(${isRank},"kém "&${amount}&" hạng",` +
    `"vượt "&${withUnit}&" so với mức tối đa"))`;
  const silent =
    `OR(NOT(ISNUMBER(${amount})),${cell(aids.measure)}=${quoted(measureWords.yesNo)},` +
    `${cell(aids.comparison)}=${quoted(comparisonWords.done)})`;
  return `=IF(${silent},"",IF(${cell(aids.satisfied)},${ahead},IF(${up},${shortUp},${shortDown})))`;
}

/**
 * '≥ 95% (2026)', '≥ cấp độ 3 (2027)', 'Hoàn thành (2026)'; the agency's own figure says that it is. A change of a
 * percentage is counted in points: from 60% by 5% would be 63%, by 5 points 65%; where the baseline year counts
 * as 100% the two are the same, and the plain percentage is said.
 */
function targetTextFormula(cell: Cell): string {
  const row = cell(aids.row);
  const target = cell(aids.target);
  const comparison = cell(aids.comparison);
  const unit = cell(aids.unit);
  const measure = cell(aids.measure);
  const plan = (header: string): string => `INDEX(${tableNames.indicators}[${header}],${row})`;
  const isIn = (words: readonly string[], of: string): string =>
    `OR(${words.map((word) => `${of}=${quoted(word)}`).join(',')})`;
  const number = (value: string): string => `ROUND(${value}*IF(${isPercent(cell)},100,1),4)`;
  const upper = plan(indicatorHeaders.upper);
  const range =
    `IF(${comparison}=${quoted(comparisonWords.between)},` +
    `IF(ISNUMBER(${upper})," – "&${number(upper)},""),"")`;
  const { increaseBy, decreaseBy, done } = comparisonWords;
  const base = plan(indicatorHeaders.baselineValue);
  const points = `IF(AND(ISNUMBER(${plan(indicatorHeaders.baselineYear)}),ISNUMBER(${base})),IF(${base}=1,"%"," điểm %")," điểm %")`;
  const percentUnit = `IF(${isIn([increaseBy, decreaseBy], comparison)},${points},${unit})`;
  const unitBefore = isIn([measureWords.level, measureWords.rank], measure);
  const figure =
    `IF(${isPercent(cell)},${number(target)}&${range}&${percentUnit},IF(${unitBefore},` +
    `${unit}&" "&${number(target)}&${range},${number(target)}&${range}&IF(${unit}="",""," "&${unit})))`;
  const goal = `IF(ISNUMBER(${target}),${figure},${plan(indicatorHeaders.target)}&"")`;
  const year = `" ("&${cell(aids.year)}&IF(ISNUMBER(${cell(aids.own)}),", đơn vị đặt","")&")"`;
  return (
    `=IF(OR(${row}=0,${comparison}=""),"",${comparison}&` +
    `IF(${comparison}=${quoted(done)},""," "&${goal})&${year})`
  );
}
