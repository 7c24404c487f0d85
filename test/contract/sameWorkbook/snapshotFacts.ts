/** A workbook that stands in the workbench, or that was opened from a file, as facts. */
import type { CellValue } from '../../../workbench/engine/cells';
import { defaultStyle, type CellStyle } from '../../../workbench/engine/cellStyle';
import { areaAddress, cellArea, columnLetters } from '../../../workbench/engine/grid';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../../../workbench/engine/layout';
import type {
  SheetSnapshot,
  SnapshotCell,
  SnapshotName,
  WorkbookSnapshot,
} from '../../../workbench/engine/snapshot';
import type { ValidationCriterion } from '../../../workbench/engine/rules';
import { areaName } from '../../../src/excel/ourNames';
import { civilDate, toExcelSerial } from '../../../src/plan/civilDate';
import { FactList, type Facts } from './facts';

type Styles = WorkbookSnapshot['styles'];

function sayStyle(facts: FactList, place: string, style: CellStyle): void {
  const { borders, ...plain } = style;
  const defaults: Readonly<Record<string, unknown>> = defaultStyle;
  for (const [member, value] of Object.entries(plain)) {
    if (value !== defaults[member]) facts.say(place, member, value);
  }
  for (const [side, line] of Object.entries(borders ?? {})) {
    facts.say(place, `border ${side}`, `${line.style} ${line.color.toUpperCase()}`);
  }
}

/**
 * What a formula answers, whoever calculated it. A formula never leaves its cell blank: where Excel
 * answers an empty text, Univer may answer nothing. Excel keeps fifteen digits, Univer all.
 */
export function resultOf(value: CellValue): CellValue {
  if (value === null) return '';
  if (typeof value === 'number') return Number(value.toPrecision(14));
  return value;
}

function sayCell(facts: FactList, sheet: SheetSnapshot, cell: SnapshotCell, styles: Styles): void {
  const place = `${sheet.name}!${areaAddress(cellArea(cell.row, cell.column))}`;
  facts.say(place, 'value', cell.formula === undefined ? cell.value : resultOf(cell.value));
  facts.say(place, 'formula', cell.formula);
  facts.say(place, 'link', cell.link?.documentReference ?? cell.link?.address);
  sayStyle(facts, place, cell.style === undefined ? {} : (styles[cell.style] ?? {}));
}

function saySizes(facts: FactList, sheet: SheetSnapshot, styles: Styles): void {
  for (const { index, size, hidden, style } of sheet.columns) {
    const place = `${sheet.name}!${columnLetters(index)}`;
    // A column may be noted without differing from the others.
    if (size !== DEFAULT_COLUMN_WIDTH) facts.say(place, 'width', size);
    facts.say(place, 'hidden', hidden);
    if (style !== undefined) sayStyle(facts, place, styles[style] ?? {});
  }
  for (const { index, size, hidden, style } of sheet.rows) {
    const place = `${sheet.name}!${String(index + 1)}`;
    if (size !== DEFAULT_ROW_HEIGHT) facts.say(place, 'height', size);
    facts.say(place, 'hidden', hidden);
    if (style !== undefined) sayStyle(facts, place, styles[style] ?? {});
  }
}

function sayTables(facts: FactList, sheet: SheetSnapshot): void {
  for (const { name, area, columns, look, filters } of sheet.tables) {
    const place = `${sheet.name}!${name}`;
    facts.say(place, 'area', areaAddress(area));
    columns.forEach((column, index) => {
      facts.say(place, `column ${String(index)}`, column);
    });
    for (const [member, value] of Object.entries(look)) facts.say(place, member, value);
    if (filters.length > 0) facts.say(place, 'filters', filters);
  }
}

const dateFormula = /^=DATE\((\d+),(\d+),(\d+)\)$/;

/**
 * Office.js reads a day from a text by the zone of the machine, so the pane gives the days of a rule as
 * `DATE()`; a file holds the same days as their serials.
 */
function inSerials(criterion: ValidationCriterion): unknown {
  const members = Object.entries(criterion).map(([member, value]) => {
    const [, year, month, day] = dateFormula.exec(String(value)) ?? [];
    const date = civilDate(Number(year), Number(month), Number(day));
    return [member, date === null ? value : toExcelSerial(date)] as const;
  });
  return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sayRules(facts: FactList, sheet: SheetSnapshot): void {
  sheet.conditionalFormats.forEach(({ areas, rule, look, stopIfTrue }, index) => {
    const place = `${sheet.name} rule ${String(index + 1)}`;
    facts.say(place, 'areas', areas.map((area) => areaAddress(area)).join(' '));
    facts.say(place, 'condition', rule);
    for (const [member, value] of Object.entries(look)) facts.say(place, member, value);
    facts.say(place, 'stopIfTrue', stopIfTrue);
  });
  for (const { areas, criterion, ignoreBlanks, alert, prompt } of sheet.validations) {
    // Excel keeps no order among validations: no cell has two.
    const place = `${sheet.name} validation ${areas.map((area) => areaAddress(area)).join(' ')}`;
    facts.say(place, 'criterion', inSerials(criterion));
    facts.say(place, 'ignoreBlanks', ignoreBlanks);
    for (const [member, value] of Object.entries(alert)) facts.say(place, `alert ${member}`, value);
    for (const [member, value] of Object.entries(prompt))
      facts.say(place, `prompt ${member}`, value);
  }
}

function saySheet(facts: FactList, sheet: SheetSnapshot, styles: Styles): void {
  const { name, visibility, tabColor, showGridlines, merges, frozen, page } = sheet;
  const { protection, selection } = sheet;
  for (const cell of sheet.cells) sayCell(facts, sheet, cell, styles);
  saySizes(facts, sheet, styles);
  for (const merge of merges) facts.say(name, `merge ${areaAddress(merge)}`, true);
  sayTables(facts, sheet);
  sayRules(facts, sheet);
  sayCharts(facts, sheet);
  facts.say(name, 'visibility', visibility);
  facts.say(name, 'tabColor', tabColor.toUpperCase());
  facts.say(name, 'showGridlines', showGridlines);
  facts.say(name, 'frozen', [frozen.rows, frozen.columns]);
  facts.say(
    name,
    'selection',
    (selection ?? [cellArea(0, 0)]).map((area) => areaAddress(area)),
  );
  const { margins, headerFooter, printArea, ...set } = page;
  facts.say(
    name,
    'page printArea',
    printArea.map((area) => areaAddress(area)),
  );
  for (const [member, value] of Object.entries(set)) facts.say(name, `page ${member}`, value);
  for (const [side, points] of Object.entries(margins)) {
    // Through Office.js margins are centimetres, in a file inches; both come back as broken points.
    facts.say(name, `margin ${side}`, Math.round(points * 100) / 100);
  }
  for (const [part, text] of Object.entries(headerFooter)) facts.say(name, part, text);
  facts.say(name, 'protected', protection !== undefined);
  for (const [option, value] of Object.entries(protection?.options ?? {})) {
    facts.say(name, `protection ${option}`, value);
  }
}

/** An alternative text is left out: Office.js has no member for it, so only the file carries it. */
function sayCharts(facts: FactList, { name, charts = [] }: SheetSnapshot): void {
  charts.forEach((chart, order) => {
    const place = `${name} chart ${chart.name}`;
    const { series, place: covered, data, ...looks } = chart;
    facts.say(place, 'order', order);
    facts.say(place, 'covers', areaAddress(covered));
    facts.say(place, 'data', areaAddress(data));
    for (const [part, value] of Object.entries(looks)) {
      if (part !== 'name' && part !== 'altText') facts.say(place, part, value);
    }
    series.forEach((one, index) => {
      facts.say(place, `series ${String(index)}`, one);
    });
  });
}

function sayName(facts: FactList, { name, formula, sheet, visible, comment }: SnapshotName): void {
  const place = sheet === undefined ? name : `${sheet}!${name}`;
  facts.say(place, 'refers to', formula);
  facts.say(place, 'visible', visible);
  if (comment !== '') facts.say(place, 'comment', comment);
}

/** @param aside sheets that are none of ours */
export function snapshotFacts(workbook: WorkbookSnapshot, aside: readonly string[] = []): Facts {
  const facts = new FactList();
  const sheets = workbook.sheets.filter(({ name }) => !aside.includes(name));
  sheets.forEach(({ name }, index) => {
    facts.say('workbook', `tab ${String(index + 1)}`, name);
  });
  facts.say('workbook', 'active sheet', workbook.activeSheet);
  for (const name of workbook.names) {
    // Where the pane wrote on a sheet that a person may have changed since; a file is laid out whole.
    const isAside = name.sheet !== undefined && aside.includes(name.sheet);
    if (name.name !== areaName && !isAside) sayName(facts, name);
  }
  for (const sheet of sheets) saySheet(facts, sheet, workbook.styles);
  return facts.all();
}
