/**
 * Text on its way into XML and back. Two escapes meet here: XML's own, and Excel's `_x000D_`, which
 * carries the characters XML 1.0 cannot (control characters, halves of surrogate pairs).
 */

const MARKUP: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Text between tags. A carriage return would be read back as a line feed, so it is escaped too. */
export function escapeText(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, (sign) => MARKUP[sign] ?? sign) : text;
}

/** Text between double quotes; line breaks and tabs survive attribute normalisation. */
export function escapeAttribute(text: string): string {
  return /[&<>"\n\r\t]/.test(text)
    ? text.replace(/[&<>"\n\r\t]/g, (sign) => MARKUP[sign] ?? sign)
    : text;
}

function hexEscape(unit: number): string {
  return `_x${unit.toString(16).toUpperCase().padStart(4, '0')}_`;
}

/* What XML 1.0 forbids, the carriage return, and lone halves of surrogate pairs. */
const UNWRITABLE =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const LOOKS_ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;

/**
 * Excel's own escape of a cell's text; a text that merely looks escaped is protected.
 *
 * @example encodeCellText('a\rb') // 'a_x000D_b'
 * @example encodeCellText('_x0041_') // '_x005F_x0041_'
 */
export function encodeCellText(text: string): string {
  return text
    .replace(LOOKS_ESCAPED, '_x005F_')
    .replace(UNWRITABLE, (sign) => hexEscape(sign.charCodeAt(0)));
}

/**
 * @example decodeCellText('a_x000D_b') // 'a\rb'
 */
export function decodeCellText(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : text;
}

/** A table column's name in its part: as cell text, line breaks escaped as Excel does. */
export function encodeColumnName(name: string): string {
  return encodeCellText(name).replace(/[\n\t]/g, (sign) => (sign === '\n' ? '_x000a_' : '_x0009_'));
}
