/** The names by which this folder knows what is ours in a workbook. */
import { tableNames } from '../workbook/names';

/** Tables of which there is one for each period. */
const periodTables = [
  'SoLieu_',
  'BieuII06_',
  'TongHop_',
  'TongHopNV_',
  'Chot_',
  'ChotNV_',
  'ChotKy_',
  'BieuDo_',
];

/**
 * Whether a table is one of ours or a copy of one: a copied sheet brings `ChiTieu2`, which the check
 * must see to report a doubled sheet.
 *
 * @example isOurTable('SoLieu_2026_Q1') // true
 */
export function isOurTable(name: string): boolean {
  return (
    periodTables.some((word) => name.startsWith(word)) ||
    Object.values(tableNames).some(
      (word) => name.startsWith(word) && /^[_\d]*$/.test(name.slice(word.length)),
    )
  );
}

/** Single cells (`KH_`) and lists behind drop-downs (`DM_`). */
export function isOurName(name: string): boolean {
  return /^(KH|DM)_/.test(name) && name !== markerName;
}

/**
 * Stands in the workbook while an act writes: made first, deleted last. Who finds it later knows that
 * the act, whose name it holds, was cut off.
 */
export const markerName = 'KH_DangGhi';

/**
 * A hidden name of each sheet of ours for the cells that we wrote: Excel moves it along when a person
 * inserts rows, so that the next writing knows ours from theirs. Without it (a file from elsewhere) the
 * tables and the new blueprint tell.
 */
export const areaName = 'KH_Vung';
