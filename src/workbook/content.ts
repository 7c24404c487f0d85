/**
 * Making cell contents. Whatever came from a document, a file or a person goes through `textCell`, so that
 * it can never become a formula and always fits a cell.
 */
import { fromExcelSerial, toExcelSerial, type CivilDate } from '../plan/civilDate';
import type { Content } from './blueprint';
import type { RawValue } from './reading';

/** What one cell of Excel holds. */
export const longestText = 32_767;

export const emptyCell: Content = { kind: 'empty' };

/** Control characters that no cell can show; tabs and line breaks stay. */
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/**
 * Text as text, whatever it begins with. Characters that no cell can show become spaces, line breaks
 * become the one that Excel knows, and what is longer than a cell ends with '…'.
 *
 * @example textCell('=HYPERLINK("x")') // { kind: 'text', text: '=HYPERLINK("x")' }
 * @example textCell('') // { kind: 'empty' }
 */
export function textCell(text: string | null): Content {
  const fitting = fittingText(text ?? '');
  return fitting === '' ? emptyCell : { kind: 'text', text: fitting };
}

/** The text as a cell can hold it, see {@link textCell}. */
export function fittingText(text: string): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(unprintable, ' ');
  return clean.length > longestText ? `${clean.slice(0, longestText - 1)}…` : clean;
}

export function numberCell(value: number | null): Content {
  return value === null ? emptyCell : { kind: 'number', value };
}

export function dateCell(date: CivilDate | null): Content {
  return date === null ? emptyCell : { kind: 'date', date };
}

/** The value that stands in a cell of this content; of a formula, the one that was worked out for it. */
export function contentValue(content: Content): Exclude<RawValue, object> {
  switch (content.kind) {
    case 'empty':
      return null;
    case 'text':
    case 'link':
      return content.text;
    case 'number':
    case 'boolean':
      return content.value;
    case 'date':
      return toExcelSerial(content.date);
    case 'formula':
      return content.cached;
  }
}

export function formulaCell(formula: string, cached: string | number | boolean | null): Content {
  return { kind: 'formula', formula, cached };
}

/**
 * A value as the plan or a person gave it; text goes through {@link textCell}.
 *
 * @param asDate the column holds dates: a serial becomes a date again
 */
export function rawCell(value: RawValue, asDate = false): Content {
  if (value === null) return emptyCell;
  switch (typeof value) {
    case 'string':
      return textCell(value);
    case 'number': {
      const date = asDate && Number.isInteger(value) ? fromExcelSerial(value) : null;
      return date === null ? { kind: 'number', value } : { kind: 'date', date };
    }
    case 'boolean':
      return { kind: 'boolean', value };
    default:
      return { kind: 'text', text: value.error };
  }
}

/** The words in a cell that make its row higher; numbers and dates never wrap. */
export function shownText(content: Content): string {
  switch (content.kind) {
    case 'text':
    case 'link':
      return content.text;
    case 'formula':
      return typeof content.cached === 'string' ? content.cached : '';
    default:
      return '';
  }
}
