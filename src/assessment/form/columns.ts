/**
 * The thirteen columns of form II.06 (Thông tư 01/2020/TT-VPCP): a number of files each from (3) on, and
 * which of them must add up to which.
 */

/** (1) is the number of the row, (2) its name: a field or an agency. */
export type FormColumn = 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13;

/** In the order of the form. */
export const formColumns: readonly FormColumn[] = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13];

const words: Readonly<Record<FormColumn, string>> = {
  3: 'Tiếp nhận, tổng số',
  4: 'Tiếp nhận trực tuyến',
  5: 'Tiếp nhận trực tiếp, bưu chính',
  6: 'Từ kỳ trước',
  7: 'Đã giải quyết, tổng số',
  8: 'Đã giải quyết trước hạn',
  9: 'Đã giải quyết đúng hạn',
  10: 'Đã giải quyết quá hạn',
  11: 'Đang giải quyết, tổng số',
  12: 'Đang giải quyết trong hạn',
  13: 'Đang giải quyết quá hạn',
};

export interface FormSum {
  readonly total: FormColumn;
  readonly parts: readonly FormColumn[];
}

/** Totals inside a row with the columns that make them. */
export const formSums: readonly FormSum[] = [
  { total: 3, parts: [4, 5, 6] },
  { total: 7, parts: [8, 9, 10] },
  { total: 11, parts: [12, 13] },
];

/** Everything that was received is either settled or open: (3) = (7) + (11). */
export const formBalance: FormSum = { total: 3, parts: [7, 11] };

/**
 * @example formField(4) // '(4) Tiếp nhận trực tuyến'
 */
export function formField(column: FormColumn): string {
  return `(${String(column)}) ${words[column]}`;
}

/**
 * @example formSumText({ total: 3, parts: [7, 11] }) // '(7) + (11)'
 */
export function formSumText({ parts }: FormSum): string {
  return parts.map((part) => `(${String(part)})`).join(' + ');
}
