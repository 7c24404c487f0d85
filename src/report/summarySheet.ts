/**
 * The sheet «Tổng hợp …» that is sent upward. What it reports is written as values, for a report speaks
 * of a moment; formulas beside the page tell when that moment has passed.
 */
import { cellAddress } from '../workbook/address';
import type {
  Block,
  Box,
  ConditionalFormat,
  NameBlueprint,
  SheetBlueprint,
} from '../workbook/blueprint';
import { dateCell, formulaCell, textCell } from '../workbook/content';
import { roleColours, tabColours } from '../workbook/palette';
import { aidTop, factCell, factColumn, factLabelColumn, factRow, lastAidColumn } from './aidPlaces';
import { changesFormula } from './banner';
import { closing } from './closing';
import {
  aidColumn,
  firstColumn,
  lastColumn,
  markColumn,
  markWidth,
  printedWidths,
  reasonColumn,
  reasonWidth,
  wholeWidth,
} from './grid';
import { indicatorAid } from './indicatorAid';
import { annexHeading } from './annexHeading';
import { indicatorSection } from './indicatorSection';
import { letterhead } from './letterhead';
import { numberLine } from './letterLines';
import { looks, reportFont } from './looks';
import { openSection } from './openSections';
import { paginate } from './paginate';
import { reconciliation, verdictColumn } from './reconciliation';
import { findingsSentence } from './fixedLines';
import { paragraphRows } from './paragraphRows';
import { settledParagraphs, type SettledParagraph } from './sentences/settle';
import { isParagraphId } from './sentences/types';
import type { SheetRow } from './sheetRow';
import { stackRows, type Stack } from './stackRows';
import { isReason, keptName, reportedDateName, summarySheetName } from './summaryNames';
import type { Summary } from './summaryTypes';
import { paragraph } from './tableRows';
import { taskAid } from './taskAid';
import { taskSection } from './taskSections';
import { totalsByAgency, totalsByArea } from './totalsSections';
import { wordsAid } from './wordsAid';

const aidWidth = 14;

/**
 * Words and totals are the letter, and the signature stands under them; the long lists are its annex, on
 * pages of their own (Nghị định 30/2020/NĐ-CP, Điều 8).
 */
function pageRows(summary: Summary, paragraphs: readonly SettledParagraph[]): readonly SheetRow[] {
  const said = paragraphRows(paragraphs);
  return [
    ...letterhead(summary),
    ...said('overall', 'movement', 'extremes', 'overdue', 'causes', 'ahead', 'proposals'),
    paragraph(findingsSentence(summary.findings), ['italic']),
    ...totalsByArea(summary, said('areas')),
    ...closing(summary),
    ...annexHeading(numberLine(summary)),
    ...indicatorSection(summary),
    ...taskSection(summary),
    ...totalsByAgency(summary),
    ...openSection(summary),
    ...reconciliation(summary),
  ];
}

function facts({ statusDate, period }: Summary): Block {
  return {
    top: factRow('statusDate'),
    left: factLabelColumn,
    rows: [
      [textCell('Ngày chốt khi lập'), dateCell(statusDate)],
      [textCell('Số chỗ đã đổi'), formulaCell(changesFormula(period.id), 0)],
    ],
  };
}

function conditionalFormats(stack: Stack): readonly ConditionalFormat[] {
  const amber = roleColours.amber;
  const bannerRow = stack.rowsOf('banner')[0] ?? 0;
  const lines = boxesOf(stack.rowsOf('line'));
  const firstLine = lines[0];
  return [
    {
      boxes: [rowBox(bannerRow, bannerRow)],
      formula: `=${factCell('changes')}>0`,
      style: { fill: amber.fill, colour: amber.text, bold: true },
    },
    ...(firstLine === undefined
      ? []
      : [
          {
            boxes: lines,
            formula: `=$${cellAddress(firstLine.top, markColumn)}<>""`,
            style: { fill: amber.fill, colour: amber.text },
          },
        ]),
    ...verdictFormats(stack),
    ...reasonFormats(stack),
    ...stack.kept
      .filter(({ field }) => field !== 'notes' && !isParagraphId(field) && !isReason(field))
      .map(({ box }): ConditionalFormat => {
        const cell = cellAddress(box.top, box.left);
        return {
          boxes: [box],
          formula: `=OR(${cell}="",ISNUMBER(FIND("…",${cell})))`,
          style: { fill: '#FFF8DC' },
        };
      }),
  ];
}

/** A reason is asked for where the mark beside it stands open. */
function reasonFormats({ kept }: Stack): readonly ConditionalFormat[] {
  return kept
    .filter(({ field }) => isReason(field))
    .map(({ box }) => ({
      boxes: [box],
      formula: `=AND($${cellAddress(box.top, markColumn)}<>"",$${cellAddress(box.top, reasonColumn)}="")`,
      style: { fill: '#FFF8DC' },
    }));
}

/** The verdicts of «Đối chiếu»: word, symbol and colour. */
function verdictFormats(stack: Stack): readonly ConditionalFormat[] {
  const boxes = boxesOf(stack.rowsOf('check')).map((box) => ({ ...box, left: verdictColumn }));
  const [first] = boxes;
  if (first === undefined) return [];
  const sign = `LEFT($${cellAddress(first.top, verdictColumn)},1)`;
  return (['green', 'red'] as const).map((role): ConditionalFormat => {
    const { fill, text } = roleColours[role];
    return {
      boxes,
      formula: `=${sign}="${role === 'green' ? '✓' : '✗'}"`,
      style: { fill, colour: text },
    };
  });
}

function rowBox(top: number, bottom: number): Box {
  return { top, left: firstColumn, bottom, right: lastColumn };
}

/** Neighbouring rows as one box. */
function boxesOf(rows: readonly number[]): readonly Box[] {
  const boxes: Box[] = [];
  for (const row of rows) {
    const last = boxes.at(-1);
    if (last?.bottom === row - 1) boxes[boxes.length - 1] = { ...last, bottom: row };
    else boxes.push(rowBox(row, row));
  }
  return boxes;
}

/** A sheet with the names of its cells: both are written together. */
export interface SummaryLayout {
  readonly sheet: SheetBlueprint;
  readonly names: readonly NameBlueprint[];
}

/**
 * Lays the report out. The same summary gives the same sheet, and a rebuilt one takes the place of the
 * old by its key, its table names and the names of its cells.
 *
 * @param paragraphs the words of the report, where they are at hand
 *
 * @example summaryLayout(summary).sheet.name // 'Tổng hợp Q1-2026'
 */
export function summaryLayout(
  summary: Summary,
  paragraphs: readonly SettledParagraph[] = settledParagraphs(summary),
): SummaryLayout {
  const { period } = summary;
  const pages = paginate(pageRows(summary, paragraphs));
  const stack = stackRows(pages.rows);
  const indicators = indicatorAid(period, summary.indicatorSnapshots);
  const tasks = taskAid(period, summary.taskSnapshots, summary.isCurrentPeriod);
  const words = wordsAid(period, paragraphs);
  const aids = [indicators, tasks, words];
  const lastAidRow = Math.max(...aids.map(({ table }) => table.box.bottom));
  const markLook = looks.find(([look]) => look === 'mark')?.[1] ?? {};
  const key = `summary:${period.id}` as const;
  const sheet: SheetBlueprint = {
    key,
    name: summarySheetName(period),
    tabColour: tabColours.report,
    columnWidths: [
      ...printedWidths,
      markWidth,
      reasonWidth,
      ...Array.from({ length: lastAidColumn - aidColumn + 1 }, () => aidWidth),
    ],
    hiddenColumns: Array.from(
      { length: lastAidColumn - aidColumn + 1 },
      (_, index) => aidColumn + index,
    ),
    rowHeights: stack.rowHeights,
    blocks: [stack.block, facts(summary), ...aids.map(({ block }) => block)],
    merges: stack.merges,
    layers: [
      ...stack.layers,
      {
        boxes: [{ top: 0, left: markColumn, bottom: stack.lastRow, right: reasonColumn }],
        style: markLook,
      },
      {
        boxes: [{ top: 0, left: aidColumn, bottom: lastAidRow, right: lastAidColumn }],
        style: { font: { name: reportFont, size: 10, colour: '#57606A' } },
      },
      {
        boxes: [
          {
            top: factRow('statusDate'),
            left: factColumn,
            bottom: factRow('statusDate'),
            right: factColumn,
          },
          {
            top: aidTop + 1,
            left: tasks.table.box.left + 3,
            bottom: lastAidRow,
            right: tasks.table.box.left + 3,
          },
        ],
        style: { numberFormat: 'dd/mm/yyyy' },
      },
    ],
    tables: aids.map(({ table }) => table),
    conditionalFormats: conditionalFormats(stack),
    validations: [],
    freeze: { rows: 0, columns: 0 },
    gridlines: false,
    print: {
      orientation: 'landscape',
      paper: 'A4',
      fitToWidth: true,
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      breaksBefore: pages.breaksBefore,
      area: { top: 0, left: wholeWidth.from, bottom: stack.lastRow, right: wholeWidth.to },
      header: `&C&"${reportFont},Regular"&13&P`,
      firstPage: 'bare',
    },
    isProtected: true,
    visibility: 'visible',
    selection: 'A1',
  };
  const names: NameBlueprint[] = [
    ...stack.kept.map(({ field, box }) => ({ name: keptName(field, period.id), sheet: key, box })),
    {
      name: reportedDateName(period.id),
      sheet: key,
      box: {
        top: factRow('statusDate'),
        left: factColumn,
        bottom: factRow('statusDate'),
        right: factColumn,
      },
    },
  ];
  return { sheet, names };
}

/** The sheet alone, see {@link summaryLayout}. */
export function summarySheet(summary: Summary): SheetBlueprint {
  return summaryLayout(summary).sheet;
}
