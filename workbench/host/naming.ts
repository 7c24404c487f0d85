/**
 * Excel's rules for the names of sheets, tables and defined names.
 */
import { invalidArgument, itemAlreadyExists } from '../engine/errors';
import { parseArea } from '../engine/grid';
import type { HostContext } from './hostContext';
import { findSheet } from './place';

const LONGEST_SHEET_NAME = 31;
const LONGEST_NAME = 255;

/** Throws InvalidArgument for a name Excel does not take, ItemAlreadyExists for one that is in use. */
export function requireSheetName(host: HostContext, name: string, ownId?: string): void {
  const wellFormed =
    name.length > 0 &&
    name.length <= LONGEST_SHEET_NAME &&
    !/[\\/?*[\]:]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history';
  if (!wellFormed) throw invalidArgument();
  const taken = host.engine.sheets
    .list()
    .some((sheet) => sheet.id !== ownId && sheet.name.toLowerCase() === name.toLowerCase());
  if (taken) throw itemAlreadyExists();
}

/** `Sheet2` when `Sheet1` is taken. */
export function freshSheetName(host: HostContext): string {
  let number = host.engine.sheets.list().length + 1;
  while (findSheet(host, `Sheet${number}`) !== undefined) number += 1;
  return `Sheet${number}`;
}

/** Tables and names share one set of names; `own` is the name that is being changed. */
export function requireFreeName(host: HostContext, name: string, own?: string): void {
  const wellFormed =
    name.length <= LONGEST_NAME &&
    /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) &&
    parseArea(name) === undefined &&
    !/^r\d*(c\d*)?$/i.test(name) &&
    !/^c\d*$/i.test(name);
  if (!wellFormed) throw invalidArgument(`${name} is no name that Excel takes`);
  const wanted = name.toLowerCase();
  if (wanted === own?.toLowerCase()) return;
  const taken = [
    ...host.engine.tables.list().map((table) => table.name),
    ...host.engine.names
      .list()
      .filter((item) => item.sheetId === undefined)
      .map((item) => item.name),
  ].some((other) => other.toLowerCase() === wanted);
  if (taken) throw itemAlreadyExists(`The name ${name} is in use`);
}
