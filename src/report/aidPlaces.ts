/**
 * Where the aids stand, to the right of the page and folded away: facts on top, below them the tables
 * that remember what was reported. They begin at fixed cells and grow downwards only, so a rebuild finds
 * them where they were however long the page has become.
 */
import { cellAddress } from '../workbook/address';
import { aidColumn } from './grid';
import { indicatorAidHeaders, taskAidHeaders, wordsAidHeaders } from './summaryNames';

const facts = { statusDate: 0, changes: 1 } as const;

export type Fact = keyof typeof facts;

export const factLabelColumn = aidColumn;
export const factColumn = aidColumn + 1;
/** Header row of the tables. */
export const aidTop = 3;

export const indicatorAidLeft = aidColumn;
export const taskAidLeft = aidColumn + Object.keys(indicatorAidHeaders).length + 1;
export const wordsAidLeft = taskAidLeft + Object.keys(taskAidHeaders).length + 1;
export const lastAidColumn = wordsAidLeft + Object.keys(wordsAidHeaders).length - 1;

export function factRow(fact: Fact): number {
  return facts[fact];
}

/**
 * @example factCell('changes') // '$N$2'
 */
export function factCell(fact: Fact): string {
  return absolute(factRow(fact), factColumn);
}

/** The cell of an indicator's row in the table that remembers it; positions count from 0. */
export function indicatorAidCell(
  header: keyof typeof indicatorAidHeaders,
  position: number,
): string {
  const column = Object.keys(indicatorAidHeaders).indexOf(header);
  return absolute(aidTop + 1 + position, indicatorAidLeft + column);
}

export function taskAidCell(header: keyof typeof taskAidHeaders, position: number): string {
  const column = Object.keys(taskAidHeaders).indexOf(header);
  return absolute(aidTop + 1 + position, taskAidLeft + column);
}

function absolute(row: number, column: number): string {
  return cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}
