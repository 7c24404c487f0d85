/**
 * The words by which the workbook is found again: table names, headers, defined names, sheet names. An
 * officer may rename, move and sort; whatever reads the workbook looks for these and never for a place.
 */
import { kindPattern, reportPeriod } from '../assessment/period';
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
 * A name that ends with its period, as the names of tables and cells do.
 *
 * @example nameOfPeriod('SoLieu', '2026-9M') // 'SoLieu_2026_9M'
 */
export function nameOfPeriod(prefix: string, periodId: string): string {
  return `${prefix}_${periodId.replace('-', '_')}`;
}

/**
 * The period that such a name ends with; `null` for any other name. Capitals do not matter.
 *
 * @example periodInName('SoLieu', 'SoLieu_2026_9M') // '2026-9M'
 */
export function periodInName(prefix: string, name: string): string | null {
  const start = `${prefix}_`.toLowerCase();
  if (!name.toLowerCase().startsWith(start)) return null;
  const rest = name.slice(start.length).toUpperCase();
  return reportPeriod(rest.replace('_', '-'))?.id ?? null;
}

/**
 * The period of the first name in a formula that goes on behind it; `null` when there is none.
 *
 * @example periodBefore('=SUM(KH_II06_2026_9M_C7)', 'KH_II06') // '2026-9M'
 */
export function periodBefore(formula: string, prefix: string): string | null {
  const match = new RegExp(`${prefix}_(\\d{4})_(${kindPattern})_`, 'i').exec(formula);
  return match === null ? null : `${match[1] ?? ''}-${(match[2] ?? '').toUpperCase()}`;
}

const figuresPrefix = 'SoLieu';
const reportedTasksPrefix = 'TongHopNV';
const closedPrefixes = { facts: 'ChotKy', figures: 'Chot', tasks: 'ChotNV' } as const;

/**
 * @example figuresTableName('2026-Q1') // 'SoLieu_2026_Q1'
 */
export function figuresTableName(periodId: string): string {
  return nameOfPeriod(figuresPrefix, periodId);
}

/**
 * The period whose figures a table holds; `null` for any other table, a copy of one too (Excel names the
 * copy of `SoLieu_2026_Q1` `SoLieu_2026_Q13`).
 *
 * @example periodOfTable('SoLieu_2026_Q1') // '2026-Q1'
 */
export function periodOfTable(tableName: string): string | null {
  return periodInName(figuresPrefix, tableName);
}

/**
 * The table of a summary that remembers every task as it was reported.
 *
 * @example reportedTasksTable('2026-Q1') // 'TongHopNV_2026_Q1'
 */
export function reportedTasksTable(periodId: string): string {
  return nameOfPeriod(reportedTasksPrefix, periodId);
}

/** @example periodOfReportedTasks('TongHopNV_2026_Q1') // '2026-Q1' */
export function periodOfReportedTasks(tableName: string): string | null {
  return periodInName(reportedTasksPrefix, tableName);
}

/** The tables of a closed period: who and when, its figures, its tasks. */
interface ClosedTables {
  readonly facts: string;
  readonly figures: string;
  readonly tasks: string;
}

/** @example closedTables('2026-Q1') // { facts: 'ChotKy_2026_Q1', figures: 'Chot_2026_Q1', … } */
export function closedTables(periodId: string): ClosedTables {
  return {
    facts: nameOfPeriod(closedPrefixes.facts, periodId),
    figures: nameOfPeriod(closedPrefixes.figures, periodId),
    tasks: nameOfPeriod(closedPrefixes.tasks, periodId),
  };
}

/** @example isOfClosedPeriod('ChotNV_2026_Q1') // true */
export function isOfClosedPeriod(tableName: string): boolean {
  return Object.values(closedPrefixes).some((prefix) => periodInName(prefix, tableName) !== null);
}

/** @example periodOfClosedFacts('ChotKy_2026_Q1') // '2026-Q1' */
export function periodOfClosedFacts(tableName: string): string | null {
  return periodInName(closedPrefixes.facts, tableName);
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
