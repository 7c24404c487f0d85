/**
 * The looks that the sheets share. A sheet lays a base over its whole box and then a few large layers on
 * top, a column a box: few layers are few bytes to Excel.
 */
import type { Style } from './blueprint';
import { palette } from './palette';

/** On every PC with Excel, with all Vietnamese letters; `metrics` counts its widths. */
export const sheetFont = 'Arial';
export const bodySize = 10;
export const smallSize = 8;

const hairlines = { edges: 'all', style: 'thin', colour: palette.line } as const;

export const styles = {
  /** Under everything of a sheet. */
  base: {
    font: { name: sheetFont, size: bodySize, colour: palette.text },
    vertical: 'center',
  },
  sheetTitle: { font: { size: 16, bold: true, colour: palette.accent }, vertical: 'center' },
  sheetSubtitle: { font: { colour: palette.quiet }, vertical: 'center' },
  sectionTitle: {
    font: { size: 11, bold: true, colour: palette.accent },
    border: { edges: 'bottom', style: 'medium', colour: palette.accent },
    vertical: 'center',
  },
  tableHeader: {
    font: { bold: true, colour: palette.onAccent },
    fill: palette.accent,
    border: { edges: 'all', style: 'thin', colour: palette.paper },
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
  },
  /** Every data cell of a table: taken from the plan or computed, so locked. */
  tableBody: { border: hairlines, wrap: true, fill: palette.paper },
  computed: { fill: palette.computed },
  entry: { fill: palette.entry, locked: false },
  /** An entry cell that the row has no use for. */
  notApplicable: { fill: palette.notApplicable, locked: true },
  identifier: { font: { size: smallSize, colour: palette.quiet } },
  centred: { horizontal: 'center' },
  right: { horizontal: 'right' },
  date: { numberFormat: 'dd/mm/yyyy', horizontal: 'center' },
  text: { numberFormat: '@' },
  label: { font: { colour: palette.quiet }, wrap: true },
  boxed: { border: hairlines },
} as const satisfies Readonly<Record<string, Style>>;
