/**
 * A workbook as its blueprints describe it, as facts: what both writers must have made. It is worked out
 * here anew, by neither writer's code.
 */
import { toExcelSerial } from '../../../src/plan/civilDate';
import type {
  Box,
  NameBlueprint,
  PrintSetup,
  SheetBlueprint,
  Validation,
} from '../../../src/workbook/blueprint';
import { defaultStyle } from '../../../workbench/engine/cellStyle';
import {
  areaAddress,
  cellArea,
  columnLetters,
  quotedSheetName,
} from '../../../workbench/engine/grid';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../../../workbench/engine/layout';
import { defaultPageLayout, defaultProtectionOptions } from '../../../workbench/engine/page';
import { defaultTableLook } from '../../../workbench/engine/tables';
import { FactList, type Facts } from './facts';
import { capital, paintedCells } from './paintedCells';
import { resultOf } from './snapshotFacts';
import { shownValue } from '../../workbook/shownValue';

/** One sheet with the name that it bears in the workbook. */
export interface NamedSheet {
  readonly sheet: SheetBlueprint;
  readonly name: string;
}

export interface DescribedWorkbook {
  /** In the order of the tabs. */
  readonly sheets: readonly NamedSheet[];
  readonly names: readonly NameBlueprint[];
  /** The name of the sheet in front. */
  readonly active: string;
}

function sayCells(facts: FactList, { sheet, name }: NamedSheet, nameNow: NameNow): void {
  const painted = paintedCells(sheet);
  for (const { top, left, rows } of sheet.blocks) {
    rows.forEach((line, down) => {
      line.forEach((content, across) => {
        const address = areaAddress(cellArea(top + down, left + across));
        const place = `${name}!${address}`;
        const value = shownValue(content);
        facts.say(place, 'value', content.kind === 'formula' ? resultOf(value) : value);
        if (content.kind === 'formula') facts.say(place, 'formula', content.formula);
        if (content.kind === 'link') {
          facts.say(place, 'link', `${quotedSheetName(nameNow(content.sheet))}!${content.cell}`);
        }
        // A day that no layer gives a format still shows as a day.
        const cell = painted.get(address) ?? new Map<string, unknown>();
        if (content.kind !== 'date' || cell.has('numberFormat')) return;
        painted.set(address, cell.set('numberFormat', 'dd/mm/yyyy'));
      });
    });
  }
  const defaults: Readonly<Record<string, unknown>> = defaultStyle;
  for (const [address, cell] of painted) {
    for (const [member, value] of cell) {
      if (value !== defaults[member]) facts.say(`${name}!${address}`, member, value);
    }
  }
}

/** Calibri 11: seven pixels a digit and five of padding, whole pixels of 0.75 points. */
function pointsOf(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}

function saySizes(facts: FactList, { sheet, name }: NamedSheet): void {
  sheet.columnWidths.forEach((characters, column) => {
    const points = pointsOf(characters);
    if (points !== DEFAULT_COLUMN_WIDTH) {
      facts.say(`${name}!${columnLetters(column)}`, 'width', points);
    }
  });
  for (const column of sheet.hiddenColumns ?? []) {
    facts.say(`${name}!${columnLetters(column)}`, 'hidden', true);
  }
  for (const { from, to, points } of sheet.rowHeights) {
    if (points === DEFAULT_ROW_HEIGHT) continue;
    for (let row = from; row <= to; row += 1) facts.say(`${name}!${row + 1}`, 'height', points);
  }
}

function sayTables(facts: FactList, { sheet, name: sheetName }: NamedSheet): void {
  for (const { name, box, columns, style, bandedRows, filterButtons } of sheet.tables) {
    const place = `${sheetName}!${name}`;
    facts.say(place, 'area', areaAddress(box));
    columns.forEach((column, index) => {
      facts.say(place, `column ${index}`, column.name);
    });
    const look = {
      ...defaultTableLook,
      style: style ?? '',
      showBandedRows: bandedRows,
      showFilterButton: filterButtons,
    };
    for (const [member, value] of Object.entries(look)) facts.say(place, member, value);
  }
}

const addresses = (boxes: readonly Box[]): string => boxes.map((box) => areaAddress(box)).join(' ');

function criterionOf({ rule }: Validation): Readonly<Record<string, unknown>> {
  switch (rule.kind) {
    case 'list':
      return { dropDown: true, kind: 'list', source: rule.source };
    case 'custom':
      return { formula: rule.formula, kind: 'custom' };
    case 'date':
      return {
        formula1: toExcelSerial(rule.min),
        formula2: toExcelSerial(rule.max),
        kind: 'date',
        operator: 'Between',
      };
    case 'decimal':
    case 'whole': {
      const kind = rule.kind === 'decimal' ? 'decimal' : 'wholeNumber';
      return rule.max === undefined
        ? { formula1: rule.min, kind, operator: 'GreaterThanOrEqual' }
        : { formula1: rule.min, formula2: rule.max, kind, operator: 'Between' };
    }
  }
}

function sayRules(facts: FactList, { sheet, name }: NamedSheet): void {
  sheet.conditionalFormats.forEach(({ boxes, formula, style, stopIfTrue }, index) => {
    const place = `${name} rule ${index + 1}`;
    facts.say(place, 'areas', addresses(boxes));
    facts.say(place, 'condition', { kind: 'custom', formula });
    facts.say(place, 'fillColor', style.fill);
    facts.say(place, 'fontColor', style.colour);
    facts.say(place, 'bold', style.bold);
    facts.say(place, 'italic', style.italic);
    facts.say(place, 'stopIfTrue', stopIfTrue ?? false);
  });
  for (const validation of sheet.validations) {
    const { alert, prompt, boxes } = validation;
    const place = `${name} validation ${addresses(boxes)}`;
    facts.say(place, 'criterion', criterionOf(validation));
    facts.say(place, 'ignoreBlanks', true);
    facts.say(place, 'alert show', true);
    facts.say(place, 'alert title', alert.title);
    facts.say(place, 'alert message', alert.message);
    facts.say(place, 'alert style', capital(alert.style));
    facts.say(place, 'prompt show', prompt !== undefined);
    facts.say(place, 'prompt title', prompt?.title ?? '');
    facts.say(place, 'prompt message', prompt?.message ?? '');
  }
}

/** '&L…&C…&R…'; a text without a mark stands in the middle. */
function partsOf(heading = ''): Readonly<Record<'left' | 'center' | 'right', string>> {
  const [before = '', ...marked] = heading.split(/(?=&[LCR])/);
  const part = (mark: string): string =>
    [before, ...marked].find((text) => text.startsWith(mark))?.slice(2) ?? '';
  const center = /^&[LCR]/.test(before) ? part('&C') : before;
  return { left: part('&L'), center, right: part('&R') };
}

function sayPage(facts: FactList, name: string, print: PrintSetup): void {
  const { margins, headerFooter, ...plain } = defaultPageLayout;
  void headerFooter;
  const page = {
    ...plain,
    orientation: capital(print.orientation),
    centerHorizontally: print.centerHorizontally ?? false,
    zoom: { horizontalFitToPages: 1, ...(print.onePage && { verticalFitToPages: 1 }) },
    printArea: print.area ? [areaAddress(print.area)] : [],
    rowBreaks: print.breaksBefore ?? [],
    titleRows: print.titleRows && [print.titleRows.from, print.titleRows.to],
    ...(print.firstPage === 'bare'
      ? { headerFooterState: 'FirstAndDefault', firstPageNumber: 1 }
      : {}),
  };
  for (const [member, value] of Object.entries(page)) facts.say(name, `page ${member}`, value);
  const points = (millimetres: number): number => Math.round((millimetres / 25.4) * 7200) / 100;
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    facts.say(name, `margin ${side}`, points(print.margins[side]));
  }
  facts.say(name, 'margin header', margins.header);
  facts.say(name, 'margin footer', margins.footer);
  for (const [part, text] of Object.entries(partsOf(print.header))) {
    facts.say(name, `${part}Header`, text);
  }
  for (const [part, text] of Object.entries(partsOf(print.footer))) {
    facts.say(name, `${part}Footer`, text);
  }
}

/** As Excel's own members have them: bars, the first on top, numbers at them, no axis of values. */
function sayCharts(facts: FactList, { sheet, name: sheetName }: NamedSheet): void {
  (sheet.charts ?? []).forEach((chart, order) => {
    const place = `${sheetName} chart ${chart.name}`;
    const isStacked = chart.kind === 'stackedBars';
    facts.say(place, 'order', order);
    facts.say(place, 'covers', areaAddress(chart.place));
    facts.say(place, 'data', areaAddress(chart.data));
    facts.say(place, 'type', isStacked ? 'BarStacked' : 'BarClustered');
    facts.say(place, 'title', { text: chart.title, size: 12, bold: true });
    facts.say(place, 'font', { name: 'Times New Roman', size: 9, color: '#000000' });
    facts.say(place, 'legend', { visible: chart.series.length > 1, position: 'Top' });
    facts.say(place, 'categoryAxis', { reversed: true, spacing: 1, tickMark: 'None' });
    facts.say(place, 'valueAxis', {
      visible: false,
      gridlines: false,
      minimum: 0,
      maximum: chart.maximum,
    });
    chart.series.forEach((series, index) => {
      facts.say(place, `series ${index}`, {
        fill: series.fill,
        line: series.outline,
        gapWidth: isStacked ? 45 : 60,
        overlap: isStacked ? 100 : 0,
        labels: {
          visible: true,
          position: isStacked ? 'Center' : 'OutsideEnd',
          numberFormat: series.numberFormat,
          color: series.labelColour,
        },
      });
    });
  });
}

type NameNow = (sheet: string) => string;

function saySheet(facts: FactList, named: NamedSheet, nameNow: NameNow): void {
  const { sheet, name } = named;
  sayCells(facts, named, nameNow);
  saySizes(facts, named);
  for (const merge of sheet.merges) facts.say(name, `merge ${areaAddress(merge)}`, true);
  sayTables(facts, named);
  sayRules(facts, named);
  sayCharts(facts, named);
  facts.say(name, 'visibility', capital(sheet.visibility));
  facts.say(name, 'tabColor', sheet.tabColour.toUpperCase());
  facts.say(name, 'showGridlines', sheet.gridlines);
  facts.say(name, 'frozen', [sheet.freeze.rows, sheet.freeze.columns]);
  facts.say(name, 'selection', [sheet.selection ?? 'A1']);
  sayPage(facts, name, sheet.print);
  facts.say(name, 'protected', sheet.isProtected);
  if (!sheet.isProtected) return;
  // What officers may do on a protected sheet: widths, heights, sorting, filtering.
  const options = {
    ...defaultProtectionOptions,
    allowFormatColumns: true,
    allowFormatRows: true,
    allowSort: true,
    allowAutoFilter: true,
  };
  for (const [option, value] of Object.entries(options)) {
    facts.say(name, `protection ${option}`, value);
  }
}

export function blueprintFacts({ sheets, names, active }: DescribedWorkbook): Facts {
  const facts = new FactList();
  sheets.forEach(({ name }, index) => {
    facts.say('workbook', `tab ${index + 1}`, name);
  });
  facts.say('workbook', 'active sheet', active);
  for (const { name, sheet: key, box } of names) {
    const sheet = sheets.find((one) => one.sheet.key === key)?.name ?? '';
    facts.say(name, 'refers to', `='${sheet}'!${areaAddress(box, true)}`);
    facts.say(name, 'visible', true);
  }
  const nameNow = (wanted: string): string =>
    sheets.find(({ sheet }) => sheet.name === wanted)?.name ?? wanted;
  for (const sheet of sheets) saySheet(facts, sheet, nameNow);
  return facts.all();
}
