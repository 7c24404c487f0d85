/** One cell as XML: its value in the form that the file wants, its style by number. */
import { toExcelSerial } from '../../plan/civilDate';
import type { Content } from '../../workbook/blueprint';
import { toFileFormula } from '../formula/fileForm';
import { element } from '../xml/element';
import { encodeCellText, escapeText } from '../xml/escape';
import type { CellTexts } from './texts';
import { isPlainWords } from '../../workbook/plainWords';

const ERRORS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
]);

/** Text that Excel would take for a formula, a date or a number, were it typed: it is marked as quoted. */
export function needsQuotePrefix(content: Content): boolean {
  return content.kind === 'text' && content.text !== '' && !isPlainWords(content.text);
}

function numberText(value: number): string {
  if (!Number.isFinite(value))
    throw new RangeError('A cell cannot hold a number that is not finite.');
  return String(value);
}

interface CellValue {
  readonly type?: string;
  readonly content: string;
}

function cachedValue(cached: string | number | boolean | null): CellValue {
  if (cached === null) return { content: '' };
  if (typeof cached === 'number') return { content: element('v', {}, numberText(cached)) };
  if (typeof cached === 'boolean')
    return { type: 'b', content: element('v', {}, cached ? '1' : '0') };
  if (ERRORS.has(cached)) return { type: 'e', content: element('v', {}, escapeText(cached)) };
  return { type: 'str', content: element('v', {}, escapeText(encodeCellText(cached))) };
}

function valueOf(content: Content, texts: CellTexts): CellValue {
  switch (content.kind) {
    case 'empty':
      return { content: '' };
    case 'text':
    case 'link':
      return texts.cell(content.text);
    case 'number':
      return { content: element('v', {}, numberText(content.value)) };
    case 'boolean':
      return { type: 'b', content: element('v', {}, content.value ? '1' : '0') };
    case 'date':
      return { content: element('v', {}, numberText(toExcelSerial(content.date))) };
    case 'formula': {
      const value = cachedValue(content.cached);
      const formula = element('f', {}, escapeText(toFileFormula(content.formula)));
      return { ...value, content: formula + value.content };
    }
  }
}

/** The `c` element; an empty cell without a style is nothing. */
export function cellXml(
  address: string,
  content: Content,
  style: number,
  texts: CellTexts,
): string {
  if (content.kind === 'empty' && style === 0) return '';
  const { type, content: inner } = valueOf(content, texts);
  return element('c', { r: address, s: style === 0 ? undefined : style, t: type }, inner);
}
