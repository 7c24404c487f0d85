/**
 * Where the text of cells goes: a new workbook shares its strings; a sheet put into an existing
 * workbook carries them inline, so that the workbook's own string table stays untouched.
 */
import { longestText } from '../../workbook/content';
import { element, XML_HEAD } from '../xml/element';
import { encodeCellText, escapeText } from '../xml/escape';

export interface CellTexts {
  /** The attribute `t` and the content of a cell that holds the text. */
  cell(text: string): { readonly type: string; readonly content: string };
}

function textElement(text: string): string {
  if (text.length > longestText) {
    throw new RangeError(`A cell holds at most ${String(longestText)} characters.`);
  }
  const space = /^\s|\s$|\n| {2}/.test(text) ? { 'xml:space': 'preserve' } : {};
  return element('t', space, escapeText(encodeCellText(text)));
}

export class SharedTexts implements CellTexts {
  private readonly ids = new Map<string, number>();
  private uses = 0;

  cell(text: string): { type: string; content: string } {
    const id = this.ids.get(text) ?? this.ids.size;
    this.ids.set(text, id);
    this.uses++;
    return { type: 's', content: element('v', {}, String(id)) };
  }

  xml(namespace: string): string {
    const items = [...this.ids.keys()].map((text) => element('si', {}, textElement(text)));
    const counts = { count: this.uses, uniqueCount: items.length };
    return XML_HEAD + element('sst', { xmlns: namespace, ...counts }, items.join(''));
  }
}

export const INLINE_TEXTS: CellTexts = {
  cell: (text) => ({ type: 'inlineStr', content: element('is', {}, textElement(text)) }),
};
