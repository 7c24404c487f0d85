/**
 * Reads what the program needs from an .xlsx or .xlsm file: its tables, its named cells, which sheets
 * there are. Strict: a file that is damaged or hostile is refused as a whole, never read in part.
 * Macros, external links, pictures are left alone.
 */
import type { NamedCell, SheetReading, TableReading, WorkbookReading } from '../workbook/reading';
import { guarded, type XlsxProblem } from './problem';
import { parseReference, readDefinedNames } from './read/definedNames';
import { openPackage, type OpenedPackage } from './read/openPackage';
import { Region, type CellSink } from './read/region';
import { RowsBelow } from './read/rowsBelow';
import { sharedStringsOf } from './read/sharedStrings';
import { scanSheet, type CellReader } from './read/sheetScan';
import { readTableParts, type TablePart } from './read/tableParts';
import { ValidatedCells } from './read/validatedCells';
import { validatedColumns } from '../workbook/rows/validatedColumns';
import { DEFAULT_LIMITS, type ReadLimits } from '../archive/zip/limits';

export type ReadOutcome =
  | { readonly ok: true; readonly reading: WorkbookReading }
  | { readonly ok: false; readonly error: XlsxProblem };

interface WantedName {
  readonly name: string;
  readonly sheet: string;
  readonly region: Region;
  readonly box: NamedCell['box'];
}

interface WantedTable {
  readonly part: TablePart;
  readonly region: Region;
  /** Only of a sheet's one table: below another one there may be the next. */
  readonly rowsBelow: RowsBelow | null;
  /** Only of a table whose columns ought to have rules of entry. */
  readonly validated: ValidatedCells | null;
}

function wantedTables(parts: readonly TablePart[]): readonly WantedTable[] {
  return parts.map((part) => {
    const { box, hasTotals } = part;
    const from = box.bottom + (hasTotals ? 2 : 1);
    const rowsBelow = parts.length === 1 ? new RowsBelow(box, from) : null;
    const validated = validatedColumns(part.name).length > 0 ? new ValidatedCells(box) : null;
    return { part, region: new Region(box), rowsBelow, validated };
  });
}

/** Gives each cell to the regions it lies in. */
function regionReader(
  regions: readonly CellSink[],
  validated: readonly ValidatedCells[],
): CellReader {
  let active: readonly CellSink[] = [];
  return {
    row(row) {
      active = regions.filter((region) => region.hasRow(row));
      return active.length > 0;
    },
    wants: (column) => active.some((region) => region.hasColumn(column)),
    cell(row, column, value, formula) {
      // Cells with a shared formula arrive after their row, so the row is asked for again.
      for (const region of regions) {
        if (region.hasRow(row) && region.hasColumn(column)) region.put(row, column, value, formula);
      }
    },
    validated(areas) {
      for (const one of validated) one.add(areas);
    },
  };
}

function tableReading(wanted: WantedTable, sheet: string): TableReading {
  const { part, region, rowsBelow, validated } = wanted;
  const { box } = part;
  const shown = part.hasHeader ? region.line(box.top).values : [];
  const rows = region.rowsFrom(box.top + 1, part.name);
  const below = rowsBelow?.found() ?? [];
  const header = part.columns.map((name, index) => {
    const cell = shown[index];
    return typeof cell === 'string' ? cell : name;
  });
  const unvalidated = validated?.unvalidated(header, validatedColumns(part.name)) ?? [];
  return {
    name: part.name,
    sheet,
    box,
    header,
    values: rows.map((row) => row.values),
    formulas: rows.map((row) => row.formulas),
    ...(below.length === 0 ? {} : { below }),
    ...(unvalidated.length === 0 ? {} : { unvalidated }),
  };
}

function wantedNames(opened: OpenedPackage) {
  const sheets = new Map(opened.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet.name]));
  const wanted: WantedName[] = [];
  const broken: string[] = [];
  for (const { name, localSheet, text } of readDefinedNames(opened.workbook.root)) {
    if (localSheet !== undefined || name.startsWith('_xlnm.')) continue;
    const reference = parseReference(text);
    const sheet = reference && sheets.get(reference.sheet.toLowerCase());
    if (reference && sheet !== undefined && sheet !== null) {
      const { top, left } = reference.box;
      const region = new Region({ top, left, bottom: top, right: left });
      wanted.push({ name, sheet, region, box: reference.box });
    } else if (reference || text.includes('#REF!')) {
      broken.push(name);
    }
  }
  return { wanted, broken };
}

function readWorkbook(bytes: Uint8Array, limits: ReadLimits): WorkbookReading {
  const opened = openPackage(bytes, limits);
  const { archive, date1904 } = opened;
  const { wanted, broken } = wantedNames(opened);
  const context = { strings: sharedStringsOf(opened), date1904 };
  const sheets: SheetReading[] = [];
  const tables: TableReading[] = [];
  for (const { name, visibility, path } of opened.sheets) {
    const own = wantedTables(readTableParts(archive, path));
    const regions: readonly CellSink[] = [
      ...own.flatMap(({ region, rowsBelow }) => (rowsBelow ? [region, rowsBelow] : [region])),
      ...wanted.filter((one) => one.sheet === name).map(({ region }) => region),
    ];
    const rules = own.flatMap(({ validated }) => validated ?? []);
    const scan = scanSheet(archive.read(path), path, context, regionReader(regions, rules));
    sheets.push({ name, visibility, isProtected: scan.isProtected });
    for (const table of own) tables.push(tableReading(table, name));
  }
  archive.checkRest();
  const names = wanted.map(({ name, sheet, box, region }): NamedCell => {
    const { values, formulas } = region.line(box.top);
    return { name, sheet, box, value: values[0] ?? null, formula: formulas[0] ?? '' };
  });
  return { sheets, tables, names, brokenNames: broken, date1904 };
}

/**
 * Tables, named cells and sheets of a workbook file.
 *
 * A table's box leaves out its totals row; a cell's formula begins with '=', shared formulas are
 * written out for each cell, dates are serial numbers in the file's own date system.
 *
 * @returns the reading, or the problem as data; nothing is thrown for what a file may contain
 * @example
 * const outcome = readXlsx(bytes);
 * // { ok: true, reading: { tables: [{ name: 'NhiemVu', header: ['Mã', …], … }], … } }
 * readXlsx(new Uint8Array()) // { ok: false, error: { code: 'notAZip' } }
 */
export function readXlsx(bytes: Uint8Array, limits: ReadLimits = DEFAULT_LIMITS): ReadOutcome {
  const outcome = guarded(() => readWorkbook(bytes, limits));
  return outcome.ok ? { ok: true, reading: outcome.value } : outcome;
}
