/**
 * What a protected sheet refuses. Excel answers AccessDenied and changes nothing.
 */
import { accessDenied } from '../engine/errors';
import type { SpreadsheetEngine } from '../engine/engine';
import type { Area } from '../engine/grid';
import type { ProtectionOptions } from '../engine/page';

type Permission = Exclude<keyof ProtectionOptions, 'selectionMode'>;

/** Whether a person or the add-in may change the contents of these cells. */
export function mayEdit(
  engine: SpreadsheetEngine,
  sheetId: string,
  areas: readonly Area[],
): boolean {
  if (engine.pages.protection(sheetId) === undefined) return true;
  return engine.styles.distinct(sheetId, areas).every((style) => style.locked === false);
}

export function requireUnlocked(
  engine: SpreadsheetEngine,
  sheetId: string,
  areas: readonly Area[],
): void {
  if (mayEdit(engine, sheetId, areas)) return;
  throw accessDenied('The cell is locked and its sheet is protected');
}

/** For what a protected sheet allows or forbids as a whole. */
export function requirePermission(
  engine: SpreadsheetEngine,
  sheetId: string,
  permission: Permission,
): void {
  const protection = engine.pages.protection(sheetId);
  if (protection === undefined || protection.options[permission]) return;
  throw accessDenied(`The sheet is protected without ${permission}`);
}

export function requireUnprotected(engine: SpreadsheetEngine, sheetId: string): void {
  if (engine.pages.protection(sheetId) === undefined) return;
  throw accessDenied('The sheet is protected');
}
