/**
 * Marks of cells: short texts of one width that tell whether a cell still holds what an act has left in
 * it, at a fraction of the contents' size. Excel words formulas its own way, so all formulas share a mark.
 */
import { toExcelSerial } from '../../plan/civilDate';
import type { Content } from '../../workbook/blueprint';
import { formulaOf } from '../read/rawValues';
import type { RawCell } from './types';

export const markWidth = 6;

const formulaMark = '='.repeat(markWidth);
export const emptyMark = '-'.repeat(markWidth);
/** A cell that the act did not touch. */
export const foreignMark = '?'.repeat(markWidth);

/** FNV-1a, 32 bits: quick, and two contents of one cell hardly ever share it. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

const shortMark = (text: string): string =>
  hashOf(text).toString(36).padStart(markWidth, '0').slice(-markWidth);

/**
 * @example markOf(null) // '------'
 * @example markOf(['=A1']) // '======'
 */
export function markOf(cell: RawCell): string {
  if (cell === null || cell === '') return emptyMark;
  if (typeof cell === 'object') return formulaMark;
  return shortMark(`${typeof cell}:${String(cell)}`);
}

/** A cell as Office.js gives it in `values` and `formulas`. */
export function rawCell(value: unknown, formula: unknown): RawCell {
  const text = formulaOf(formula, value);
  if (text !== '') return [text];
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return value === '' || value === null || value === undefined ? null : String(value);
}

/** What a cell holds once a content was written into it. */
export function rawContent(content: Content): RawCell {
  switch (content.kind) {
    case 'text':
    case 'link':
      return content.text === '' ? null : content.text;
    case 'number':
    case 'boolean':
      return content.value;
    case 'date':
      return toExcelSerial(content.date);
    case 'formula':
      return [content.formula];
    case 'empty':
      return null;
  }
}

/** The content that puts a cell back. */
export function contentOfRaw(cell: RawCell): Content {
  if (cell === null) return { kind: 'empty' };
  if (typeof cell === 'object') return { kind: 'formula', formula: cell[0], cached: null };
  if (typeof cell === 'number') return { kind: 'number', value: cell };
  if (typeof cell === 'boolean') return { kind: 'boolean', value: cell };
  return { kind: 'text', text: cell };
}
