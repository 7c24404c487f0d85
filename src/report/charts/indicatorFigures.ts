/** Figures of the indicators: results beside targets, shares of targets, and results from period to period. */
import { midSentence, monthsOf, shortNameOf } from '../../assessment/period';
import type { ReportPeriod } from '../../assessment/types';
import { formatNumber, formatPercent } from '../../vietnamese/numberFormat';
import { cellAddress } from '../../workbook/address';
import { formulaCell, numberCell, textCell } from '../../workbook/content';
import type { Summary } from '../summaryTypes';
import { periodLooks, resultLook, targetLook } from './chartColours';
import {
  decimalsOf,
  isReached,
  mostDrawn,
  shareOfTarget,
  type ChartFigures,
  type CourseLine,
  type Measured,
  type NotDrawn,
} from './chartFigures';
import {
  barName,
  decimalFormat,
  evenParts,
  partMark,
  sourceCell,
  type FigureCell,
  type FigureOrNone,
} from './figure';

/** Bars that stay readable on the height of a page. */
const mostRows = 7;
const mostBars = 24;

const headings = {
  shares: 'Chỉ tiêu tính theo tỷ lệ: kết quả so với mục tiêu',
  amounts: 'Chỉ tiêu khác: mức đạt so với mục tiêu',
  course: 'Diễn biến qua các kỳ báo cáo trong năm',
} as const;

const columns = { name: 1, value: 2, result: 3, target: 4 } as const;

function nameCell(line: Measured['line']): FigureCell {
  return { content: textCell(barName(line.name, line.number)) };
}

function statusCell({ line }: Measured): FigureCell {
  return { content: textCell(`${line.symbol} ${line.statusText}`.trim()), align: 'center' };
}

/** The one furthest from its target, for the sentence. */
function furthest(items: readonly Measured[]): Measured | null {
  const short = items.filter((one) => !isReached(one));
  return short.reduce<Measured | null>(
    (worst, one) => ((worst?.line.reach ?? 0) <= (one.line.reach ?? 0) ? worst : one),
    null,
  );
}

/** A single one is not counted: «tất cả đều» of one reads like a slip. */
function reachedText(items: readonly Measured[]): string {
  const reached = items.filter(isReached).length;
  const short = items.length - reached;
  if (items.length === 1) return short === 0 ? 'đạt mức mục tiêu' : 'chưa tới mức mục tiêu';
  if (short === 0) return 'tất cả đều đạt mức mục tiêu';
  return reached === 0
    ? 'chưa chỉ tiêu nào đạt mức mục tiêu'
    : `${String(reached)} chỉ tiêu đạt mức mục tiêu, ${String(short)} chỉ tiêu chưa tới`;
}

function shareFigures(summary: Summary, shares: readonly Measured[]): readonly FigureOrNone[] {
  const heading = headings.shares;
  if (shares.length === 0) {
    return [{ heading, sentence: nothingMeasured('chỉ tiêu tính theo tỷ lệ', summary) }];
  }
  const parts = evenParts(shares, mostRows);
  return parts.map((part, index) => {
    const decimals = Math.max(...part.map((one) => one.decimals));
    const numberFormat = decimalFormat(decimals, true);
    const worst = furthest(part);
    const last =
      worst === null
        ? '.'
        : `; xa mục tiêu nhất là chỉ tiêu số ${String(worst.line.number)} ` +
          `(${formatPercent(worst.value, 2, worst.bound)} so với ${formatPercent(worst.bound, 2, worst.value)}).`;
    return {
      ...(index === 0 ? { heading } : {}),
      title: `Kết quả và mục tiêu của chỉ tiêu tỷ lệ${partMark(index, parts.length)}`,
      sentence: `so sánh kết quả với mục tiêu của ${String(part.length)} chỉ tiêu: ${reachedText(part)}${last}`,
      headers: ['Căn cứ', 'Chỉ tiêu', 'Kết quả', 'Mục tiêu', 'Đánh giá'],
      rows: part.map((one) => () => [
        sourceCell(one.line),
        nameCell(one.line),
        { content: numberCell(one.value), numberFormat, align: 'center' },
        { content: numberCell(one.bound), numberFormat, align: 'center' },
        statusCell(one),
      ]),
      chart: {
        kind: 'bars',
        series: [resultLook, targetLook],
        numberFormat,
        longest: Math.max(...part.flatMap(({ value, bound }) => [value, bound])),
        at: 'beside',
      },
    };
  });
}

function amountCell(value: number): FigureCell {
  return {
    content: numberCell(value),
    numberFormat: decimalFormat(decimalsOf(value), false),
    align: 'center',
  };
}

function amountFigures(summary: Summary, amounts: readonly Measured[]): readonly FigureOrNone[] {
  const heading = headings.amounts;
  if (amounts.length === 0) {
    return [
      { heading, sentence: nothingMeasured('chỉ tiêu số lượng, điểm số, thứ hạng', summary) },
    ];
  }
  const parts = evenParts(amounts, mostRows);
  return parts.map((part, index) => {
    const numberFormat = decimalFormat(1, true);
    const worst = furthest(part);
    const share = worst === null ? null : shareOfTarget(worst);
    const last =
      worst === null || share === null
        ? '.'
        : `; xa mục tiêu nhất là chỉ tiêu số ${String(worst.line.number)}, bằng ${formatPercent(share, 1, 1)} mục tiêu.`;
    const reversed = part.some(({ lessIsBetter }) => lessIsBetter)
      ? ' Chỉ tiêu càng thấp càng tốt được tính mục tiêu chia cho kết quả, nên từ 100% trở lên luôn là đạt.'
      : '';
    return {
      ...(index === 0 ? { heading } : {}),
      title: `Mức đạt so với mục tiêu (mục tiêu = 100%)${partMark(index, parts.length)}`,
      sentence: `cho thấy kết quả của ${String(part.length)} chỉ tiêu bằng bao nhiêu phần trăm mục tiêu: ${reachedText(part)}${last}${reversed}`,
      headers: ['Căn cứ', 'Chỉ tiêu', 'So với mục tiêu', 'Kết quả', 'Mục tiêu'],
      rows: part.map((one) => (row: number) => {
        const [result, target] = [
          cellAddress(row, columns.result),
          cellAddress(row, columns.target),
        ];
        const formula = one.lessIsBetter ? `=${target}/${result}` : `=${result}/${target}`;
        return [
          sourceCell(one.line),
          nameCell(one.line),
          { content: formulaCell(formula, shareOfTarget(one)), numberFormat, align: 'center' },
          amountCell(one.value),
          amountCell(one.bound),
        ];
      }),
      chart: {
        kind: 'bars',
        series: [resultLook],
        numberFormat,
        longest: Math.max(...part.map((one) => shareOfTarget(one) ?? 0)),
        at: 'beside',
      },
    };
  });
}

/**
 * Where indicators go without a bar, and why.
 *
 * @returns '' when all have one
 */
function notDrawnText(none: NotDrawn): string {
  const parts = (
    [
      [none.withoutResult, 'chỉ tiêu không có kết quả'],
      [none.withoutTarget, 'chỉ tiêu không có con số mục tiêu để so'],
      [none.qualitative, 'chỉ tiêu định tính (hoàn thành hay chưa)'],
    ] as const
  ).flatMap(([count, words]) => (count === 0 ? [] : [`${String(count)} ${words}`]));
  return parts.length === 0 ? '' : `Không vẽ ${parts.join('; ')}: xem bảng chỉ tiêu của báo cáo.`;
}

/** Said where there are more indicators than can be drawn. */
export function onlyWorstText(): string {
  return `Mỗi nhóm chỉ vẽ ${formatNumber(mostDrawn, 0)} chỉ tiêu xa mục tiêu nhất; bảng chỉ tiêu của báo cáo có đủ.`;
}

function nothingMeasured(what: string, { period }: Summary): string {
  return `Chưa có ${what} nào vừa có kết quả vừa có mục tiêu trong ${midSentence(period.label)} nên không vẽ biểu đồ. Nhập số liệu của kỳ rồi bấm «Lập báo cáo».`;
}

function firstAndLast(values: CourseLine['values']): readonly [number, number] {
  const known = values.filter((value) => value !== null);
  return [known[0] ?? 0, known.at(-1) ?? 0];
}

function courseText(lines: readonly CourseLine[], periods: readonly ReportPeriod[]): string {
  const change = lines.map(({ values }) => {
    const [first, last] = firstAndLast(values);
    return Math.abs(last - first) < 1e-9 ? 0 : Math.sign(last - first);
  });
  const counted = (
    [
      [1, 'tăng'],
      [-1, 'giảm'],
      [0, 'giữ nguyên'],
    ] as const
  ).flatMap(([sign, words]) => {
    const count = change.filter((one) => one === sign).length;
    return count === 0 ? [] : [`${String(count)} chỉ tiêu ${words}`];
  });
  const own = ownText(periods);
  return `${counted.join(', ')} từ kỳ đầu đến kỳ cuối có số liệu.${own}`;
}

/** Which of the periods count for themselves alone: that explains a bar that falls. */
function ownText(periods: readonly ReportPeriod[]): string {
  const bare = periods.filter(({ cumulative }) => !cumulative);
  if (bare.length === 0) return '';
  if (periods.every((period) => monthsOf(period) === 1)) {
    return ' Số liệu mỗi tháng là của riêng tháng đó.';
  }
  const lengths = new Set(bare.map(monthsOf));
  const span = lengths.size > 1 ? 'kỳ' : lengths.has(1) ? 'tháng' : lengths.has(3) ? 'quý' : 'kỳ';
  const own = `Số liệu ${bare.map((one) => midSentence(shortNameOf(one))).join(', ')} là của riêng ${bare.length === 1 ? '' : 'từng '}${span}`;
  return bare.length === periods.length ? ` ${own}.` : ` ${own}, các kỳ khác lũy kế từ đầu năm.`;
}

/** Beside one another on an axis: «Năm» alone would be one of several. */
function axisLabel(period: ReportPeriod): string {
  return period.isLast ? 'Cả năm' : shortNameOf(period);
}

function courseFigures({ course, periods }: ChartFigures): readonly FigureOrNone[] {
  const heading = headings.course;
  if (course.length === 0) {
    const sentence =
      'Chưa có chỉ tiêu tỷ lệ nào có kết quả ở từ hai kỳ trở lên trong năm nên chưa vẽ diễn biến. Biểu đồ này sẽ có từ kỳ báo cáo thứ hai.';
    return [{ heading, sentence }];
  }
  const looks = periodLooks.slice(-periods.length);
  const rows = Math.max(3, Math.floor(mostBars / periods.length));
  const parts = evenParts(course, Math.min(mostRows, rows));
  const labels = periods.map(axisLabel);
  return parts.map((part, index) => {
    const decimals = Math.max(...part.map((one) => one.decimals));
    const numberFormat = decimalFormat(decimals, true);
    return {
      ...(index === 0 ? { heading } : {}),
      title: `Kết quả qua các kỳ${partMark(index, parts.length)}`,
      sentence: `đặt kết quả ${labels.map(midSentence).join(', ')} của ${String(part.length)} chỉ tiêu tỷ lệ cạnh nhau: ${courseText(part, periods)}`,
      headers: ['Căn cứ', 'Chỉ tiêu', ...labels],
      rows: part.map(({ line, values }) => () => [
        sourceCell(line),
        nameCell(line),
        ...values.map((value): FigureCell => ({
          content: numberCell(value),
          numberFormat,
          align: 'center',
        })),
      ]),
      chart: {
        kind: 'bars',
        series: looks,
        numberFormat,
        longest: Math.max(...part.flatMap(({ values }) => values.map((value) => value ?? 0))),
        at: 'beside',
      },
    };
  });
}

/** Shares, other amounts, what has no bar, and the course of the year. */
export function indicatorFigures(summary: Summary, figures: ChartFigures): readonly FigureOrNone[] {
  if (summary.indicators.length === 0) return [];
  const none = notDrawnText(figures.notDrawn);
  return [
    ...shareFigures(summary, figures.shares),
    ...amountFigures(summary, figures.amounts),
    ...(none === '' ? [] : [{ sentence: none }]),
    ...courseFigures(figures),
  ];
}
