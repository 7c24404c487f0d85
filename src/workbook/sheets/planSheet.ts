/**
 * «Kế hoạch»: what an officer reads at first sight. At the left what the workbook is for and its settings, at
 * the right the figures at a glance, below them how to work and what each sign means.
 */
import { boxOf, cellBox } from '../address';
import type { Block, NameBlueprint, SheetBlueprint } from '../blueprint';
import { textCell } from '../content';
import { linesOf, linePoints, maxRowPoints, rowPoints } from '../metrics';
import { cellNames, sheetNames, statusLegendNames } from '../names';
import { workingPage } from '../pageSetup';
import { tabColours } from '../palette';
import { runsOf } from '../runs';
import { legendFormats, taskProgressFormats } from '../statusFormats';
import { styles } from '../styles';
import { identityOf } from './planIdentity';
import { glance, glanceColumns, glanceTop } from './glance';
import { planSettings, settingsTop } from './planSettings';
import { guide } from './guide';
import type { SheetContext } from './sheetContext';

/** Widths in characters: a margin, labels and values, indicators at a glance, tasks at a glance. */
const widths = [2, 31, 25, 2, 5, 24, 10, 2, 5, 23, 10, 2] as const;
const lastColumn = 10;
const titleSize = 14;

export interface PlanSheet {
  readonly sheet: SheetBlueprint;
  readonly names: readonly NameBlueprint[];
}

export function planSheet(context: SheetContext): PlanSheet {
  const settings = planSettings(context, widths[2] - 2);
  const indicators = glance(context, 'indicators');
  const tasks = glance(context, 'tasks');
  const guideTop = Math.max(settings.bottom, indicators.bottom, tasks.bottom) + 2;
  const help = guide(guideTop);
  const titleLettering = {
    characters: widths.slice(1, lastColumn + 1).reduce((sum, width) => sum + width, 0),
    points: titleSize,
    bold: true,
  };
  const title = textCell(context.plan.title);
  const titlePoints = Math.min(
    maxRowPoints,
    linesOf(context.plan.title, titleLettering) * linePoints(titleSize) + 10,
  );
  const heading: Block = {
    top: 0,
    left: 1,
    rows: [[title], [textCell(identityOf(context.plan))]],
  };
  return {
    sheet: {
      key: 'plan',
      name: sheetNames.plan,
      tabColour: tabColours.plan,
      columnWidths: widths,
      rowHeights: [
        { from: 0, to: 0, points: Math.ceil(titlePoints) },
        {
          from: 1,
          to: 1,
          points: rowPoints([{ ...titleLettering, text: identityOf(context.plan), points: 10 }]),
        },
        { from: 2, to: 2, points: 8 },
        ...heightsOf(settings.tallRows, help.bottom),
      ],
      blocks: [heading, ...settings.blocks, ...indicators.blocks, ...tasks.blocks, ...help.blocks],
      merges: [boxOf(0, 1, 1, lastColumn), boxOf(1, 1, 1, lastColumn), ...help.merges],
      layers: [
        { boxes: [boxOf(0, 0, help.bottom + 1, widths.length)], style: styles.base },
        {
          boxes: [boxOf(0, 1, 1, lastColumn)],
          style: {
            ...styles.sheetTitle,
            font: { ...styles.sheetTitle.font, size: titleSize },
            wrap: true,
          },
        },
        {
          boxes: [boxOf(1, 1, 1, lastColumn)],
          style: { ...styles.sheetSubtitle, wrap: true },
        },
        {
          boxes: [
            ...settings.sectionTitles,
            ...indicators.sectionTitles,
            ...tasks.sectionTitles,
            ...help.sectionTitles,
          ],
          style: styles.sectionTitle,
        },
        ...settings.layers,
        { boxes: [...indicators.headers, ...tasks.headers], style: styles.tableHeader },
        { boxes: [...indicators.bodies, ...tasks.bodies], style: styles.tableBody },
        {
          boxes: [...indicators.centred, ...tasks.centred, ...help.symbols],
          style: styles.centred,
        },
        {
          boxes: [...indicators.totals, ...tasks.totals, ...help.words],
          style: { font: { bold: true } },
        },
        ...help.layers,
      ],
      tables: [],
      conditionalFormats: [
        ...legendFormats(
          [indicators.marked, ...help.indicatorMarks, ...help.taskMarks],
          glanceColumns.indicators + 1,
        ),
        ...taskProgressFormats([tasks.marked], glanceColumns.tasks + 1),
      ],
      validations: settings.validations,
      freeze: { rows: 0, columns: 0 },
      gridlines: false,
      print: workingPage({
        orientation: 'portrait',
        area: boxOf(0, 0, help.bottom + 1, lastColumn + 1),
      }),
      isProtected: true,
      visibility: 'visible',
      selection: 'C5',
    },
    names: [
      { name: cellNames.planTitle, sheet: 'plan', box: cellBox(0, 1) },
      ...settings.names,
      name(statusLegendNames.indicatorSymbols, glanceColumns.indicators, indicators.words.length),
      name(statusLegendNames.indicatorWords, glanceColumns.indicators + 1, indicators.words.length),
      name(statusLegendNames.progressSymbols, glanceColumns.tasks, tasks.words.length),
      name(statusLegendNames.progressWords, glanceColumns.tasks + 1, tasks.words.length),
    ],
  };
}

/** Every row below the title, 19 points high unless its value needs more. */
function heightsOf(
  tall: ReadonlyMap<number, number>,
  bottom: number,
): SheetBlueprint['rowHeights'] {
  const points = Array.from({ length: bottom - settingsTop + 1 }, (_, index) => {
    return tall.get(settingsTop + index) ?? 19;
  });
  return [...new Set(points)].flatMap((height) =>
    runsOf(points, (one) => one === height).map(({ from, to }) => ({
      from: settingsTop + from,
      to: settingsTop + to,
      points: height,
    })),
  );
}

function name(text: string, column: number, height: number): NameBlueprint {
  return { name: text, sheet: 'plan', box: boxOf(glanceTop + 2, column, height, 1) };
}
