/**
 * Figures at a glance on «Kế hoạch»: how many indicators of the current period, and how many tasks, stand
 * where. Live COUNTIFs; the same cells are the list that gives each status its sign.
 */
import type { ReportPeriod } from '../../assessment/types';
import { boxOf } from '../address';
import type { Block, Box, Content } from '../blueprint';
import { figureHeaders, taskAids, taskHeaders } from '../columns';
import { formulaCell, textCell } from '../content';
import { quoted } from '../formulas/reference';
import { judgedFigures, judgedTasks } from '../judged';
import { cellNames, figuresTableName, tableNames } from '../names';
import { progressLegend, statusLegend } from '../statusFormats';
import { indicatorStatusWords, taskProgressWords } from '../../assessment/words';
import type { SheetRow } from '../rows/sheetRow';
import type { SheetContext } from './sheetContext';

export type GlanceOf = 'indicators' | 'tasks';

/** Zero-based column of the signs; words and counts stand at their right. */
export const glanceColumns: Readonly<Record<GlanceOf, number>> = { indicators: 4, tasks: 8 };

/** Zero-based row of the section title; header and words follow below. */
export const glanceTop = 3;

export interface Glance {
  readonly blocks: readonly Block[];
  readonly sectionTitles: readonly Box[];
  readonly headers: readonly Box[];
  readonly bodies: readonly Box[];
  readonly centred: readonly Box[];
  readonly totals: readonly Box[];
  /** Sign and word, coloured by the word. */
  readonly marked: Box;
  readonly words: readonly string[];
  readonly bottom: number;
}

export function glance(context: SheetContext, of: GlanceOf): Glance {
  const left = glanceColumns[of];
  const legend = of === 'indicators' ? statusLegend : progressLegend;
  const counts = countsOf(context, of);
  const first = glanceTop + 2;
  const total = first + legend.length;
  const earlier = of === 'tasks' ? earlierTasks(context) : null;
  const bottom = total + (earlier === null ? 0 : 1);
  const body = boxOf(first, left, bottom - first + 1, 3);
  const rows: Content[][] = legend.map(({ symbol, word }) => [
    textCell(symbol),
    textCell(word),
    formulaCell(countFormula(context.periods, of, criterionOf(word)), counts.get(word) ?? 0),
  ]);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    blocks: [
      {
        top: glanceTop,
        left,
        rows: [[textCell(of === 'indicators' ? 'Chỉ tiêu trong kỳ' : 'Nhiệm vụ đến ngày chốt')]],
      },
      {
        top: glanceTop + 1,
        left,
        rows: [
          ['Dấu', of === 'indicators' ? 'Đánh giá' : 'Tiến độ', 'Số lượng'].map(textCell),
          ...rows,
          [textCell(''), textCell('Tổng số'), formulaCell(sumFormula(first, total, left + 2), all)],
          ...(earlier === null ? [] : [earlier]),
        ],
      },
    ],
    sectionTitles: [boxOf(glanceTop, left, 1, 3)],
    headers: [boxOf(glanceTop + 1, left, 1, 3)],
    bodies: [body],
    centred: [
      { ...body, right: left },
      { ...body, left: left + 2 },
    ],
    totals: [boxOf(total, left, 1, 3)],
    marked: boxOf(first, left, legend.length, 2),
    words: legend.map(({ word }) => word),
    bottom,
  };
}

/** «Chưa đạt mốc» goes on with a year, so it is counted by its beginning. */
function criterionOf(word: string): string {
  return word === indicatorStatusWords.towards.word ? `${word}*` : word;
}

/** A period without a sheet of figures counts nothing and shows no error. */
function countFormula(periods: readonly ReportPeriod[], of: GlanceOf, criterion: string): string {
  if (of === 'tasks') {
    return `=IFERROR(COUNTIF(${tableNames.tasks}[${taskHeaders.progress}],${quoted(criterion)}),0)`;
  }
  const counts = periods.reduceRight(
    (otherwise, { id }) =>
      `IF(${cellNames.period}=${quoted(id)},` +
      `COUNTIF(${figuresTableName(id)}[${figureHeaders.status}],${quoted(criterion)}),${otherwise})`,
    '0',
  );
  return `=IFERROR(${counts},0)`;
}

/** What is overdue since other years is told apart from what this year has missed. */
function earlierTasks(context: SheetContext): Content[] | null {
  const isEarlier = ({ cells }: SheetRow): boolean =>
    typeof cells.get(taskAids.fromYear)?.value === 'number';
  if (!context.rows.tasks.rows.some(isEarlier)) return null;
  const overdue = [...judgedTasks(context)].filter(
    ([row, { judgement }]) => isEarlier(row) && judgement.progress === 'overdue',
  );
  const { tasks } = tableNames;
  return [
    textCell(''),
    textCell('Quá hạn từ năm trước'),
    formulaCell(
      `=IFERROR(COUNTIFS(${tasks}[${taskHeaders.progress}],${quoted(taskProgressWords.overdue.word)},` +
        `${tasks}[${taskAids.fromYear}],">0"),0)`,
      overdue.length,
    ),
  ];
}

function sumFormula(first: number, total: number, column: number): string {
  const letter = String.fromCharCode(65 + column);
  return `=SUM(${letter}${String(first + 1)}:${letter}${String(total)})`;
}

function countsOf(context: SheetContext, of: GlanceOf): ReadonlyMap<string, number> {
  const words =
    of === 'indicators'
      ? [...judgedFigures(context, context.currentPeriod).values()].map(
          ({ judgement }) => indicatorStatusWords[judgement.status].word,
        )
      : [...judgedTasks(context).values()].map(({ judgement }) => judgement.progressText);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
