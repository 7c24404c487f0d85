/** Asks for sheets, tables and names of the whole workbook in one go. */
import type { Box } from '../../workbook/blueprint';
import { parsePlaced } from '../grid/address';
import type { Request } from '../line/line';
import { areaName, markerName } from '../ourNames';
import { noteName } from '../undo/notes';
import type { Listing, SheetLook } from './types';

const visibilities = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
} as const;

/**
 * The boxes of a name that may list several areas; what is no box of the sheet is left out.
 *
 * @example areasOf("='A'!$A$1:$B$2,'A'!$D$1") // two boxes
 */
export function areasOf(formula: string): readonly Box[] {
  const parts = formula.replace(/^=/, '').match(/(?:'(?:[^']|'')+'|[^',]+)![^,]+/g) ?? [];
  return parts.flatMap((part) => {
    const placed = parsePlaced(part);
    return placed ? [placed.box] : [];
  });
}

function sheetLook(sheet: Excel.Worksheet): SheetLook {
  const area = sheet.names.items.find((item) => item.name === areaName);
  const note = sheet.names.items.find((item) => item.name === noteName);
  return {
    name: sheet.name,
    id: sheet.id,
    visibility: visibilities[sheet.visibility],
    isProtected: sheet.protection.protected,
    protectionOptions: sheet.protection.options,
    hasAreaName: area !== undefined,
    ownAreas: area ? areasOf(String(area.formula)) : [],
    undoNote: note ? String(note.formula) : null,
  };
}

const nameOf = (sheet: Excel.Worksheet): string => sheet.name;

/** What the marker's formula says: '="Nạp kế hoạch"' → 'Nạp kế hoạch'. */
function actOf(formula: string): string {
  return formula.replace(/^="?|"$/g, '').replaceAll('""', '"');
}

export const requestListing: Request<Listing> = (context) => {
  const { workbook } = context;
  const sheets = workbook.worksheets;
  sheets.load(
    'items/name,items/id,items/visibility,items/protection/protected,items/protection/options,' +
      'items/names/items/name,items/names/items/formula',
  );
  const tables = workbook.tables;
  tables.load('items/name,items/worksheet/name,items/rows/count,items/columns/count');
  const names = workbook.names;
  names.load('items/name,items/formula');
  const active = sheets.getActiveWorksheet();
  active.load('name');
  const protection = workbook.protection;
  protection.load('protected');
  return () => {
    const marker = names.items.find((item) => item.name === markerName);
    return {
      sheets: sheets.items.map(sheetLook),
      tables: tables.items.map((table) => ({
        name: table.name,
        sheet: table.worksheet.name,
        rows: table.rows.count,
        columns: table.columns.count,
      })),
      names: names.items.map((item) => ({ name: item.name, formula: String(item.formula) })),
      isStructureProtected: protection.protected,
      active: nameOf(active),
      interrupted: marker ? actOf(String(marker.formula)) : null,
    };
  };
};
