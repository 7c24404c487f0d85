/**
 * What a file holds and the workbench cannot show. The person is told: what is not opened would be
 * missing from a file that is saved.
 */

const PHRASES = {
  chartSheet: 'trang biểu đồ',
  comment: 'ghi chú',
  conditionalFormat: 'định dạng có điều kiện kiểu thanh, thang màu, biểu tượng',
  drawing: 'hình vẽ, biểu đồ kiểu khác',
  emptyFormattedCells: 'định dạng của ô trống ở quá xa',
  externalLink: 'liên kết tới sổ khác',
  fillPattern: 'nền hoa văn',
  macro: 'macro',
  paper: 'khổ giấy khác A3, A4, A5, Letter, Legal',
  pivotTable: 'bảng tổng hợp xoay (PivotTable)',
  sheetFilter: 'bộ lọc ngoài bảng',
  tableTotals: 'dòng tổng của bảng',
  validation: 'quy tắc kiểm tra dữ liệu kiểu lạ',
} as const;

export interface LeftOut {
  readonly what: keyof typeof PHRASES;
  /** `null` where it concerns the workbook. */
  readonly sheet: string | null;
}

/** Gathers what was left out, each kind once a sheet. */
export class LeftOutList {
  private readonly found = new Map<string, LeftOut>();

  add(what: LeftOut['what'], sheet: string | null): void {
    this.found.set(`${what}\n${sheet ?? ''}`, { what, sheet });
  }

  all(): readonly LeftOut[] {
    return [...this.found.values()];
  }
}

/**
 * The sentences for the status line, or '' when everything was opened.
 *
 * @example leftOutSentence([{ what: 'macro', sheet: null }, { what: 'comment', sheet: 'Q1' }])
 * // 'Bản thử không mở được: macro; ghi chú (trang “Q1”). Hãy giữ tệp gốc.'
 */
export function leftOutSentence(leftOut: readonly LeftOut[]): string {
  if (leftOut.length === 0) return '';
  const sheetsOf = new Map<LeftOut['what'], string[]>();
  for (const { what, sheet } of leftOut) {
    const sheets = sheetsOf.get(what) ?? [];
    sheetsOf.set(what, sheet === null ? sheets : [...sheets, `“${sheet}”`]);
  }
  const phrases = [...sheetsOf].map(([what, sheets]) =>
    sheets.length === 0 ? PHRASES[what] : `${PHRASES[what]} (trang ${sheets.join(', ')})`,
  );
  return `Bản thử không mở được: ${phrases.join('; ')}. Hãy giữ tệp gốc.`;
}
