/** What is printed above the rows of form II.06: its number, its title, the period, and the two-level heading. */
import type { FormColumn } from '../../assessment/form/columns';
import type { ReportPeriod } from '../../assessment/types';
import { formatVietnamese } from '../../plan/civilDate';
import { boxOf, cellBox } from '../address';
import type { Block, Box, Content, FormatLayer } from '../blueprint';
import { emptyCell, textCell } from '../content';
import type { SheetContext } from '../sheets/sheetContext';
import { styles } from '../styles';

/** Zero-based row of the table's header, the row of column numbers: titles and heading stand above. */
export const formTop = 7;

/** Columns (1) to (13). */
export const printedColumns = 13;

/** Zero-based column of the sheet. @example formPlace(3) // 2 */
export function formPlace(column: FormColumn): number {
  return column - 1;
}

export interface FormHeading {
  readonly blocks: readonly Block[];
  readonly merges: readonly Box[];
  readonly layers: readonly FormatLayer[];
  /** Points of the rows above the table. */
  readonly rowPoints: readonly number[];
}

/** Zero-based row where the heading of the columns begins. */
export const headingTop = 4;

/** What each cell of the heading says, and how far it reaches. */
const headings: readonly (readonly [
  text: string,
  row: number,
  left: number,
  height: number,
  width: number,
])[] = [
  ['STT', 0, 0, 3, 1],
  ['Lĩnh vực, đơn vị giải quyết', 0, 1, 3, 1],
  ['Số lượng hồ sơ tiếp nhận', 0, 2, 1, 4],
  ['Số lượng hồ sơ đã giải quyết', 0, 6, 1, 4],
  ['Số lượng hồ sơ đang giải quyết', 0, 10, 1, 3],
  ['Tổng số', 1, 2, 2, 1],
  ['Trong kỳ', 1, 3, 1, 2],
  ['Từ kỳ trước', 1, 5, 2, 1],
  ['Tổng số', 1, 6, 2, 1],
  ['Trước hạn', 1, 7, 2, 1],
  ['Đúng hạn', 1, 8, 2, 1],
  ['Quá hạn', 1, 9, 2, 1],
  ['Tổng số', 1, 10, 2, 1],
  ['Trong hạn', 1, 11, 2, 1],
  ['Quá hạn', 1, 12, 2, 1],
  ['Trực tuyến', 2, 3, 1, 1],
  ['Trực tiếp, dịch vụ bưu chính', 2, 4, 1, 1],
  ['Kiểm tra và giải trình (không in)', 0, 13, 3, 4],
];

export function formHeading({ choice, plan }: SheetContext, period: ReportPeriod): FormHeading {
  const width = printedColumns + 4;
  const rows = Array.from({ length: 3 }, () =>
    Array.from<Content>({ length: width }).fill(emptyCell),
  );
  for (const [text, row, left] of headings) {
    const cells = rows[row];
    if (cells !== undefined) cells[left] = textCell(text);
  }
  const days = `từ ngày ${formatVietnamese(period.from)} đến ngày ${formatVietnamese(period.to)}`;
  return {
    blocks: [
      { top: 0, left: 0, rows: [[textCell('Biểu số II.06 (Thông tư số 01/2020/TT-VPCP)')]] },
      {
        top: 1,
        left: 0,
        rows: [
          [textCell('TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH')],
          [textCell(`Kỳ báo cáo: ${period.label} (${days})`)],
        ],
      },
      {
        top: 3,
        left: 0,
        rows: [[textCell(`Đơn vị báo cáo: ${choice.unit ?? plan.issuer}`)]],
      },
      { top: 3, left: 9, rows: [[textCell('Đơn vị tính: số hồ sơ')]] },
      { top: headingTop, left: 0, rows },
    ],
    merges: [
      boxOf(1, 0, 1, printedColumns),
      boxOf(2, 0, 1, printedColumns),
      boxOf(3, 0, 1, 9),
      boxOf(3, 9, 1, 4),
      ...headings
        .filter(([, , , high, wide]) => high * wide > 1)
        .map(([, row, left, high, wide]) => boxOf(headingTop + row, left, high, wide)),
    ],
    layers: [
      { boxes: [cellBox(0, 0)], style: { font: { bold: true } } },
      {
        boxes: [boxOf(1, 0, 1, printedColumns)],
        style: { ...styles.sheetTitle, font: { size: 14, bold: true }, horizontal: 'center' },
      },
      {
        boxes: [boxOf(2, 0, 1, printedColumns)],
        style: { horizontal: 'center', font: { italic: true } },
      },
      {
        boxes: [boxOf(3, 9, 1, 4)],
        style: { horizontal: 'right', font: { italic: true } },
      },
      { boxes: [boxOf(headingTop, 0, 3, width)], style: styles.tableHeader },
    ],
    rowPoints: [18, 24, 24, 24, 32, 16, 50],
  };
}
