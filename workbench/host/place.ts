/**
 * Places in the workbook: what a range or several areas stand for, and how texts that name them are read.
 */
import { invalidArgument, itemNotFound } from '../engine/errors';
import { parseArea, quotedSheetName, areaAddress, splitReference } from '../engine/grid';
import type { Area } from '../engine/grid';
import type { SheetInfo } from '../engine/sheets';
import type { HostContext } from './hostContext';

/** One area of a sheet. The area changes when cells are inserted before it. */
export interface RangeTarget {
  readonly sheetId: string;
  area: Area;
}

/** Several areas of one sheet. */
export interface Place {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

export const placeOf = (range: RangeTarget): Place => ({
  sheetId: range.sheetId,
  areas: [range.area],
});

export function sheetOf(host: HostContext, sheetId: string): SheetInfo {
  const sheet = host.engine.sheets.list().find((candidate) => candidate.id === sheetId);
  if (sheet === undefined) throw itemNotFound();
  return sheet;
}

/** A sheet by its id or its name, in any case of letters. */
export function findSheet(host: HostContext, key: string): SheetInfo | undefined {
  const wanted = key.normalize('NFC').toLowerCase();
  const sheets = host.engine.sheets.list();
  return (
    sheets.find((sheet) => sheet.id === key) ??
    sheets.find((sheet) => sheet.name.normalize('NFC').toLowerCase() === wanted)
  );
}

/** `'Chỉ tiêu'!A1:B2`, several areas with commas. */
export function fullAddress(host: HostContext, place: Place, absolute = false): string {
  const sheet = quotedSheetName(sheetOf(host, place.sheetId).name);
  return place.areas.map((area) => `${sheet}!${areaAddress(area, absolute)}`).join(',');
}

/**
 * Reads an address, a defined name or a table's name, with or without its sheet.
 * Throws InvalidArgument for what is none of them.
 */
export function rangeAt(host: HostContext, reference: string, sheetId: string): RangeTarget {
  const { sheet, address } = splitReference(reference);
  const found = sheet === undefined ? undefined : findSheet(host, sheet);
  if (sheet !== undefined && found === undefined) throw invalidArgument();
  const onSheet = found?.id ?? sheetId;
  const area = parseArea(address);
  if (area !== undefined) return { sheetId: onSheet, area };
  const named = namedRange(host, address, onSheet);
  if (named === undefined) throw invalidArgument();
  return named;
}

/** The range that a defined name or a table's name stands for. */
export function namedRange(
  host: HostContext,
  name: string,
  sheetId: string,
): RangeTarget | undefined {
  const wanted = name.toLowerCase();
  const names = host.engine.names.list().filter((item) => item.name.toLowerCase() === wanted);
  const item =
    names.find((candidate) => candidate.sheetId === sheetId) ??
    names.find((candidate) => candidate.sheetId === undefined);
  if (item !== undefined) return referredRange(host, item.formula, sheetId);
  const table = host.engine.tables.list().find((t) => t.name.toLowerCase() === wanted);
  return table === undefined ? undefined : { sheetId: table.sheetId, area: table.area };
}

/** The range behind `='Chỉ tiêu'!$A$1`; undefined when the formula is no plain reference. */
export function referredRange(
  host: HostContext,
  formula: string,
  sheetId: string,
): RangeTarget | undefined {
  const { sheet, address } = splitReference(formula);
  const area = parseArea(address);
  const onSheet = sheet === undefined ? sheetId : findSheet(host, sheet)?.id;
  return area === undefined || onSheet === undefined ? undefined : { sheetId: onSheet, area };
}

/** `'A2:A9,C2:C9'`, with or without the sheet before each part. */
export function placeAt(host: HostContext, addresses: string, sheetId: string): Place {
  const areas = addresses
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .map((address) => rangeAt(host, address, sheetId))
    .map((range) => {
      if (range.sheetId !== sheetId) throw invalidArgument();
      return range.area;
    });
  return { sheetId, areas };
}
