/**
 * The words by which the workbook is found again: table names, headers, defined names, sheet names. An
 * officer may rename, move and sort; whatever reads the workbook looks for these and never for a place.
 */
import type { PeriodKind } from '../assessment/types';

export const tableNames = {
  indicators: 'ChiTieu',
  tasks: 'NhiemVu',
  findings: 'KiemTra',
  units: 'DonVi',
  periods: 'KyBaoCao',
  occurrences: 'LichHan',
  holidays: 'NgayNghi',
  source: 'KeHoachGoc',
  ledger: 'NhatKy',
} as const;

export const sheetNames = {
  plan: 'Kế hoạch',
  indicators: 'Chỉ tiêu',
  tasks: 'Nhiệm vụ',
  findings: 'Kiểm tra',
  lists: 'Danh mục',
  source: 'Kế hoạch gốc',
  ledger: 'Nhật ký',
} as const;

/** Single cells; other programs rely on the first six. */
export const cellNames = {
  planId: 'KH_MaKeHoach',
  unit: 'KH_DonVi',
  year: 'KH_Nam',
  period: 'KH_KyBaoCao',
  statusDate: 'KH_NgayChot',
  planVersion: 'KH_PhienBan',
  planTitle: 'KH_TenKeHoach',
  planNumber: 'KH_SoKeHoach',
  planIssuer: 'KH_CoQuanBanHanh',
  planIssuedOn: 'KH_NgayBanHanh',
  warningDays: 'KH_NgayCanhBao',
  beforeIncludesDay: 'KH_TruocTinhCaNgay',
} as const;

/** Boxes that stand behind drop-downs. */
export const listNames = {
  taskStatuses: 'DM_TrangThai',
  yesNoResults: 'DM_HoanThanh',
  periods: 'DM_KyBaoCao',
  units: 'DM_DonVi',
  yesNo: 'DM_CoKhong',
} as const;

/** The unit's cell when the workbook holds the whole plan. */
export const wholePlan = 'Toàn bộ';

/**
 * @example figuresTableName('2026-Q1') // 'SoLieu_2026_Q1'
 */
export function figuresTableName(periodId: string): string {
  return `SoLieu_${periodId.replace('-', '_')}`;
}

/**
 * The period whose figures a table holds; `null` for any other table, a copy of one too (Excel names the
 * copy of `SoLieu_2026_Q1` `SoLieu_2026_Q13`).
 *
 * @example periodOfTable('SoLieu_2026_Q1') // '2026-Q1'
 */
export function periodOfTable(tableName: string): string | null {
  const match = /^SoLieu_(\d{4})_(Q1|H1|Q3|Y)$/i.exec(tableName);
  return match ? `${match[1] ?? ''}-${(match[2] ?? '').toUpperCase()}` : null;
}

/**
 * The table of a summary that remembers every task as it was reported.
 *
 * @example reportedTasksTable('2026-Q1') // 'TongHopNV_2026_Q1'
 */
export function reportedTasksTable(periodId: string): string {
  return `TongHopNV_${periodId.replace('-', '_')}`;
}

/** @example periodOfReportedTasks('TongHopNV_2026_Q1') // '2026-Q1' */
export function periodOfReportedTasks(tableName: string): string | null {
  const match = /^TongHopNV_(\d{4})_(Q1|H1|Q3|Y)$/i.exec(tableName);
  return match ? `${match[1] ?? ''}-${(match[2] ?? '').toUpperCase()}` : null;
}

/** The tables of a closed period: who and when, its figures, its tasks. */
interface ClosedTables {
  readonly facts: string;
  readonly figures: string;
  readonly tasks: string;
}

/** @example closedTables('2026-Q1') // { facts: 'ChotKy_2026_Q1', figures: 'Chot_2026_Q1', … } */
export function closedTables(periodId: string): ClosedTables {
  const period = periodId.replace('-', '_');
  return { facts: `ChotKy_${period}`, figures: `Chot_${period}`, tasks: `ChotNV_${period}` };
}

/** @example isOfClosedPeriod('ChotNV_2026_Q1') // true */
export function isOfClosedPeriod(tableName: string): boolean {
  return /^Chot(Ky|NV)?_\d{4}_(Q1|H1|Q3|Y)$/i.test(tableName);
}

/** @example periodOfClosedFacts('ChotKy_2026_Q1') // '2026-Q1' */
export function periodOfClosedFacts(tableName: string): string | null {
  const match = /^ChotKy_(\d{4})_(Q1|H1|Q3|Y)$/i.exec(tableName);
  return match ? `${match[1] ?? ''}-${(match[2] ?? '').toUpperCase()}` : null;
}

/**
 * @example closedSheetName({ kind: 'Q1', year: 2026 }) // 'Chốt Q1-2026'
 */
export function closedSheetName(period: {
  readonly kind: PeriodKind;
  readonly year: number;
}): string {
  return `Chốt ${period.kind}-${String(period.year)}`;
}

/**
 * @example figuresSheetName({ kind: 'Q1', year: 2026 }) // 'Số liệu Q1-2026'
 */
export function figuresSheetName(period: {
  readonly kind: PeriodKind;
  readonly year: number;
}): string {
  return `Số liệu ${period.kind}-${String(period.year)}`;
}

/** The legend on «Kế hoạch»: the words of every status and the symbol beside each. */
export const statusLegendNames = {
  indicatorWords: 'DM_DanhGia',
  indicatorSymbols: 'DM_DauDanhGia',
  progressWords: 'DM_TienDo',
  progressSymbols: 'DM_DauTienDo',
} as const;
