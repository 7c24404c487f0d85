/**
 * Whether a protected sheet lets a person do something, and in which words it refuses.
 */
import type { Area } from '../../engine/grid';
import type { SheetProtection } from '../../engine/page';
import type { PlannedChange } from './plannedChange';

const LOCKED_CELL =
  'Ô này đã khóa vì trang tính được bảo vệ. Hãy nhập vào các ô không khóa (ô có nền màu để nhập).';
const LOCKED_STRUCTURE =
  'Trang tính được bảo vệ nên không đổi được bố cục ở đây. Hãy nhập vào các ô không khóa.';

/**
 * The sentence with which Excel's protection refuses the change, or null when it is allowed.
 *
 * @param protection undefined for a sheet without protection
 * @param hasLocked whether one of the areas holds a locked cell
 */
export function refusal(
  change: PlannedChange,
  protection: SheetProtection | undefined,
  hasLocked: (areas: readonly Area[]) => boolean,
): string | null {
  if (protection === undefined) return null;
  if (change.kind === 'contents') return hasLocked(change.areas) ? LOCKED_CELL : null;
  const isAllowed = change.permission !== null && protection.options[change.permission];
  return isAllowed ? null : LOCKED_STRUCTURE;
}
