/** The words by which a summary is found again, whatever its sheet is called by then. */
import type { ReportPeriod } from '../assessment/types';
import { reportedTasksTable } from '../workbook/names';
import type { KeptField } from './summaryTypes';

function suffix(periodId: string): string {
  return periodId.replace('-', '_');
}

/** The tables that remember what was reported: of the indicators, and of every task. */
export interface SummaryTables {
  readonly indicators: string;
  readonly tasks: string;
}

/**
 * @example summaryTables('2026-Q1') // { indicators: 'TongHop_2026_Q1', tasks: 'TongHopNV_2026_Q1' }
 */
export function summaryTables(periodId: string): SummaryTables {
  return { indicators: `TongHop_${suffix(periodId)}`, tasks: reportedTasksTable(periodId) };
}

/**
 * @example summarySheetName({ kind: 'Q1', year: 2026 }) // 'Tổng hợp Q1-2026'
 */
export function summarySheetName(period: Pick<ReportPeriod, 'kind' | 'year'>): string {
  return `Tổng hợp ${period.kind}-${period.year}`;
}

const keptNames: Readonly<Record<KeptField, string>> = {
  number: 'KH_SoBaoCao',
  placeAndDate: 'KH_NgayBaoCao',
  notes: 'KH_GhiChu',
  recipients: 'KH_NoiNhan',
  signerTitle: 'KH_ChucVuKy',
  signerName: 'KH_NguoiKy',
};

/**
 * The name of a cell that officers write in.
 *
 * @example keptName('notes', '2026-Q1') // 'KH_GhiChu_2026_Q1'
 */
export function keptName(field: KeptField, periodId: string): string {
  return `${keptNames[field]}_${suffix(periodId)}`;
}

/**
 * The cell that holds the status date that the report was built on.
 *
 * @example reportedDateName('2026-Q1') // 'KH_ChotBaoCao_2026_Q1'
 */
export function reportedDateName(periodId: string): string {
  return `KH_ChotBaoCao_${suffix(periodId)}`;
}

/** Columns of the tables that remember; the second half is computed on the sheet. */
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
} as const;
