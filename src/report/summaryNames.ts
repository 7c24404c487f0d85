/** The words by which a summary is found again, whatever its sheet is called by then. */
import type { ReportPeriod } from '../assessment/types';
import { nameOfPeriod, reportedTasksTable } from '../workbook/names';
import type { ParagraphId } from './sentences/types';
import type { KeptField } from './summaryTypes';

/** The tables that remember what was reported: of the indicators, of every task, and in words. */
export interface SummaryTables {
  readonly indicators: string;
  readonly tasks: string;
  readonly words: string;
}

/**
 * @example summaryTables('2026-Q1') // { indicators: 'TongHop_2026_Q1', tasks: 'TongHopNV_2026_Q1', … }
 */
export function summaryTables(periodId: string): SummaryTables {
  return {
    indicators: nameOfPeriod('TongHop', periodId),
    tasks: reportedTasksTable(periodId),
    words: nameOfPeriod('TongHop_Loi', periodId),
  };
}

/**
 * @example summarySheetName({ kind: 'Q1', year: 2026 }) // 'Tổng hợp Q1-2026'
 */
export function summarySheetName(period: Pick<ReportPeriod, 'kind' | 'year'>): string {
  return `Tổng hợp ${period.kind}-${period.year}`;
}

/** A cell of the page, or beside it, that officers write in. */
export type OwnField = KeptField | ParagraphId | `reason:${ParagraphId}`;

const keptNames: Readonly<Record<KeptField | ParagraphId, string>> = {
  number: 'KH_SoBaoCao',
  placeAndDate: 'KH_NgayBaoCao',
  notes: 'KH_GhiChu',
  recipients: 'KH_NoiNhan',
  signerTitle: 'KH_ChucVuKy',
  signerName: 'KH_NguoiKy',
  overall: 'KH_LoiKetQua',
  movement: 'KH_LoiTangGiam',
  extremes: 'KH_LoiCaoThap',
  areas: 'KH_LoiLinhVuc',
  overdue: 'KH_LoiQuaHan',
  causes: 'KH_LoiNguyenNhan',
  ahead: 'KH_LoiPhuongHuong',
  proposals: 'KH_LoiKienNghi',
};

/**
 * The name of a cell that officers write in.
 *
 * @example keptName('notes', '2026-Q1') // 'KH_GhiChu_2026_Q1'
 * @example keptName('reason:overall', '2026-Q1') // 'KH_LyDoLoiKetQua_2026_Q1'
 */
export function keptName(field: OwnField, periodId: string): string {
  return nameOfPeriod(nameOf(field), periodId);
}

export function isReason(field: OwnField): field is `reason:${ParagraphId}` {
  return field.startsWith('reason:');
}

function nameOf(field: OwnField): string {
  if (!isReason(field)) return keptNames[field];
  const paragraph = field.slice('reason:'.length) as ParagraphId;
  return keptNames[paragraph].replace('KH_', 'KH_LyDo');
}

/**
 * The cell that holds the status date that the report was built on.
 *
 * @example reportedDateName('2026-Q1') // 'KH_ChotBaoCao_2026_Q1'
 */
export function reportedDateName(periodId: string): string {
  return nameOfPeriod('KH_ChotBaoCao', periodId);
}

/**
 * Columns of the tables that remember: what was reported, what the sheets say now, computed there, and what
 * the tables of totals count by.
 */
export const indicatorAidHeaders = {
  id: 'Mã',
  result: 'Kết quả',
  target: 'Mốc',
  status: 'Đánh giá',
  explanation: 'Giải trình',
  row: 'Dòng nay',
  resultNow: 'Kết quả nay',
  targetNow: 'Mốc nay',
  statusNow: 'Đánh giá nay',
  changed: 'Đã đổi',
  area: 'Lĩnh vực',
  group: 'Nhóm',
} as const;

export const taskAidHeaders = {
  id: 'Mã',
  progress: 'Tiến độ',
  daysLate: 'Số ngày trễ',
  due: 'Hạn hoàn thành',
  explanation: 'Giải trình',
  row: 'Dòng nay',
  progressNow: 'Tiến độ nay',
  daysLateNow: 'Số ngày trễ nay',
  changed: 'Đã đổi',
  area: 'Lĩnh vực',
  group: 'Nhóm',
  leads: 'Chủ trì',
  leadCount: 'Số đơn vị chủ trì',
} as const;

/** What is remembered of the words: the draft, and where its numbers come from. */
export const wordsAidHeaders = {
  id: 'Mã',
  draft: 'Câu dự thảo',
  ties: 'Nguồn số liệu',
} as const;
