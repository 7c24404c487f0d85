/**
 * The looks of the report after Nghị định 30/2020/NĐ-CP, Phụ lục I: Times New Roman, body of 13 points,
 * black on white. They are painted in the order written here.
 */
import { indicatorStatusWords, taskProgressWords, type ColourRole } from '../assessment/words';
import type { IndicatorStatus, TaskProgress } from '../assessment/types';
import type { Style } from '../workbook/blueprint';
import { palette, roleColours } from '../workbook/palette';
import { bodySize, tableSize } from './grid';

const black = '#000000';
const lines = { edges: 'all', style: 'thin', colour: '#404040' } as const;

export const reportFont = 'Times New Roman';

const words = {
  page: {
    font: { name: reportFont, size: bodySize, colour: black },
    fill: palette.paper,
    vertical: 'center',
    wrap: true,
    horizontal: 'left',
  },
  centre: { horizontal: 'center' },
  bold: { font: { bold: true } },
  italic: { font: { italic: true } },
  /** CỘNG HÒA …, agencies: 13 points, one line each. */
  emphasis: { font: { bold: true, size: 14 } },
  rule: { font: { size: 6 }, horizontal: 'center', vertical: 'top', wrap: false },
  note: { font: { italic: true, size: 12 } },
  small: { font: { size: tableSize } },
  banner: { font: { italic: true, size: tableSize, colour: palette.quiet }, horizontal: 'center' },
  top: { vertical: 'top' },
  header: {
    font: { bold: true, size: tableSize },
    fill: '#EDEFF2',
    border: lines,
    horizontal: 'center',
  },
  cells: { font: { size: tableSize }, border: lines },
  area: { font: { bold: true, italic: true }, fill: '#F7F8F9' },
  total: { font: { bold: true } },
  date: { numberFormat: 'dd/mm/yyyy', horizontal: 'center' },
  count: { numberFormat: '0', horizontal: 'center' },
  /** A change: '+2', '-1', '0'. */
  signed: { numberFormat: '+0;-0;0', horizontal: 'center' },
  textFormat: { numberFormat: '@' },
  number0: { numberFormat: '#,##0' },
  number1: { numberFormat: '#,##0.0' },
  number2: { numberFormat: '#,##0.00' },
  number3: { numberFormat: '#,##0.000' },
  number4: { numberFormat: '#,##0.0000' },
  numberMany: { numberFormat: '#,##0.000000000' },
  percent0: { numberFormat: '0%' },
  percent1: { numberFormat: '0.0%' },
  percent2: { numberFormat: '0.00%' },
  percent3: { numberFormat: '0.000%' },
  percent4: { numberFormat: '0.0000%' },
  percentMany: { numberFormat: '0.000000000%' },
  entry: { locked: false },
  notes: {
    border: { edges: 'outline', style: 'thin', colour: palette.lineStrong },
    vertical: 'top',
    locked: false,
    numberFormat: '@',
  },
  mark: {
    font: { name: 'Arial', size: 9, colour: roleColours.amber.text },
    horizontal: 'left',
    vertical: 'center',
    wrap: true,
  },
} as const satisfies Readonly<Record<string, Style>>;

const roles = Object.fromEntries(
  Object.entries(roleColours).map(([role, { fill, text }]) => [
    role,
    { fill, font: { colour: text, bold: true } },
  ]),
) as Readonly<Record<ColourRole, Style>>;

export type Look = keyof typeof words | ColourRole;

/** Every look with its style, in the order of painting. */
export const looks: readonly (readonly [Look, Style])[] = [
  ...(Object.entries(words) as [Look, Style][]),
  ...(Object.entries(roles) as [Look, Style][]),
];

export function statusLook(status: IndicatorStatus): Look {
  return indicatorStatusWords[status].colour;
}

export function progressLook(progress: TaskProgress): Look {
  return taskProgressWords[progress].colour;
}

const byDecimals: Readonly<Record<'number' | 'percent', readonly Look[]>> = {
  number: ['number0', 'number1', 'number2', 'number3', 'number4'],
  percent: ['percent0', 'percent1', 'percent2', 'percent3', 'percent4'],
};

/**
 * The number format that shows so many decimals.
 *
 * @example numberLook(true, 1) // 'percent1'
 */
export function numberLook(percent: boolean, decimals: number): Look {
  return percent
    ? (byDecimals.percent[decimals] ?? 'percentMany')
    : (byDecimals.number[decimals] ?? 'numberMany');
}
