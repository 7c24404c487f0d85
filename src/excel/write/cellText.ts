/**
 * How text is handed to Excel so that it stays text: with a leading apostrophe where Excel would read it
 * as a formula, a date or a number. The cell then holds the bare text with the same mark (quotePrefix)
 * that the .xlsx writer gives it.
 */
import { isPlainWords } from '../../workbook/plainWords';

/**
 * @example writtenText('Hoàn thành') // 'Hoàn thành'
 * @example writtenText('=1+1') // "'=1+1"
 * @example writtenText('85%') // "'85%"
 */
export function writtenText(text: string): string {
  return text === '' || isPlainWords(text) ? text : `'${text}`;
}
