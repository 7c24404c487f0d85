/** The number formats that every workbook knows by number; all others are written out from 164 on. */

const BUILT_IN: readonly (readonly [number, string])[] = [
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'm/d/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yyyy h:mm'],
  [37, '#,##0 ;(#,##0)'],
  [38, '#,##0 ;[Red](#,##0)'],
  [39, '#,##0.00;(#,##0.00)'],
  [40, '#,##0.00;[Red](#,##0.00)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mmss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
];

/** What a number of a built-in format means, read with American eyes as Excel's files do. */
export const BUILT_IN_FORMATS: ReadonlyMap<number, string> = new Map(BUILT_IN);

/** Formats whose meaning does not change with the reader's locale: safe to write by number. */
export const NUMBER_OF_FORMAT: ReadonlyMap<string, number> = new Map(
  BUILT_IN.filter(([id]) => id <= 13 || id === 49).map(([id, code]) => [code, id]),
);

export const FIRST_CUSTOM_FORMAT = 164;
