/**
 * The figures of a report for retyping: the ministry's software takes them one by one, in the order of the
 * plan. Numbers are written to be pasted: a decimal comma, nothing between thousands.
 */
import { formatNumber, formatPercent } from '../../vietnamese/numberFormat';
import type { Entered } from '../../assessment/types';
import { yesNoWords } from '../../assessment/words';
import type { ReportedIndicator } from '../summaryTypes';

export interface FigureText {
  readonly id: string;
  readonly name: string;
  /** '' where nothing stands. */
  readonly numerator: string;
  readonly denominator: string;
  /** As the report shows it: '79,7%', '12'. */
  readonly result: string;
}

/** Dots between thousands would be read as decimal points elsewhere. */
const bare = (text: string): string => text.replaceAll('.', '');

function partText(entered: Entered): string {
  switch (entered.kind) {
    case 'number':
      return bare(formatNumber(entered.value, 4));
    case 'text':
      return entered.text.trim();
    default:
      return '';
  }
}

function resultText({ case: figure, judgement }: ReportedIndicator): string {
  const { value, bound } = judgement;
  if (value === null) return figure.measure === 'ratio' ? '' : partText(figure.result);
  if (figure.measure === 'yesNo') return value === 1 ? yesNoWords.yes : yesNoWords.no;
  return bare(figure.percent ? formatPercent(value, 2, bound) : formatNumber(value, 2, bound));
}

/**
 * The figures of a period in the order of the plan; what the plan does not name comes last, as on the sheet.
 *
 * @param order ids of the plan's indicators
 * @example figureTexts(indicators, ['truc-tuyen'])[0]
 *   // { id: 'truc-tuyen', name: 'Tỷ lệ hồ sơ trực tuyến', numerator: '850', denominator: '1000', result: '85%' }
 */
export function figureTexts(
  indicators: readonly ReportedIndicator[],
  order: readonly string[],
): readonly FigureText[] {
  const places = new Map(order.map((id, index) => [id, index] as const));
  const placeOf = (id: string): number => places.get(id) ?? order.length;
  return indicators
    .map((indicator) => ({
      id: indicator.case.id,
      name: indicator.case.name,
      numerator: partText(indicator.case.numerator),
      denominator: partText(indicator.case.denominator),
      result: resultText(indicator),
    }))
    .sort((one, other) => placeOf(one.id) - placeOf(other.id));
}

/** A tab or a line break in a name would move what follows; a name must not begin a formula either. */
function cellText(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return /^[=+@-](?![\d,]+%?$)/u.test(line) ? `'${line}` : line;
}

/**
 * One line a figure: name, numerator, denominator, result, with tabs between them.
 *
 * @example figuresText([figure]) // 'Tỷ lệ hồ sơ trực tuyến\t850\t1000\t85%\r\n'
 */
export function figuresText(figures: readonly FigureText[]): string {
  return figures
    .map(({ name, numerator, denominator, result }) =>
      [name, numerator, denominator, result].map(cellText).join('\t'),
    )
    .map((line) => `${line}\r\n`)
    .join('');
}
