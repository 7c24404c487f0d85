/** Other ways to type the same words, which must never change a reading. */
export const variants: readonly (readonly [name: string, type: (text: string) => string])[] = [
  ['chữ hoa', (text) => text.toUpperCase()],
  ['chữ thường', (text) => text.toLowerCase()],
  ['Unicode tổ hợp (NFD)', (text) => text.normalize('NFD')],
  ['Unicode dựng sẵn (NFC)', (text) => text.normalize('NFC')],
  ['khoảng trắng kép', (text) => text.replace(/ /g, '  ')],
  ['khoảng trắng không ngắt', (text) => text.replace(/ /g, '\u00A0')],
  ['tab', (text) => text.replace(/ /g, '\t')],
  ['khoảng trắng ở hai đầu', (text) => `  ${text}  `],
  ['dấu chấm cuối', (text) => (/[.…]$/.test(text) ? text : `${text}.`)],
  ['dấu chấm phẩy cuối', (text) => `${text.replace(/[.;]$/, '')};`],
  ['gạch nối thay gạch ngang', (text) => text.replace(/[–—]/g, '-')],
  ['gạch ngang thay gạch nối', (text) => text.replace(/ - /g, ' – ')],
];
