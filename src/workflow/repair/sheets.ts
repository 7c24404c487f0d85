/** Damage to whole sheets: names, protection, copies, and names of cells. */
import type { OurTables } from '../../workbook/entries/ourTables';
import { tableCells } from '../../workbook/entries/tableCells';
import { absoluteAddress, cellAddress, quotedSheet } from '../../workbook/address';
import type { WorkbookBlueprint, SheetKey } from '../../workbook/blueprint';
import { isBlank, textOf } from '../../workbook/cases/rawValue';
import { figureHeaders } from '../../workbook/columns';
import type { Entries } from '../../workbook/entryTypes';
import { cellNames } from '../../workbook/names';
import type { RawValue, WorkbookReading } from '../../workbook/reading';
import type { Found } from './heals';
import type { OurSheet } from './ourSheets';
import { words } from './words';

const onSheet = (sheet: string) => ({ place: { sheet, cell: '' }, subject: null });

export function sheetNameDamage(
  sheets: readonly OurSheet[],
  reading: WorkbookReading,
): readonly Found[] {
  const present = new Set(reading.sheets.map(({ name }) => name.toLowerCase()));
  return sheets.flatMap(({ name, table }): readonly Found[] => {
    const now = table.reading.sheet;
    // Another sheet of the officer's may bear the name by now.
    if (
      now === name ||
      (present.has(name.toLowerCase()) && now.toLowerCase() !== name.toLowerCase())
    )
      return [];
    return [
      {
        item: {
          id: `sheetName|${name}`,
          kind: 'sheetName',
          ...onSheet(now),
          before: words.sheetName.before(now),
          after: words.sheetName.after(name),
        },
        heal: { kind: 'renameSheet', from: now, to: name },
      },
    ];
  });
}

/** «Nhiệm vụ» is open on purpose. */
export function protectionDamage(
  sheets: readonly OurSheet[],
  reading: WorkbookReading,
): readonly Found[] {
  const open = new Set(
    reading.sheets.filter(({ isProtected }) => !isProtected).map(({ name }) => name),
  );
  return sheets
    .filter(({ key, table }) => key !== 'tasks' && open.has(table.reading.sheet))
    .map(
      ({
        table: {
          reading: { sheet, name },
        },
      }): Found => ({
        item: {
          id: `protection|${name}`,
          kind: 'protection',
          ...onSheet(sheet),
          ...words.protection,
        },
        heal: { kind: 'protect', sheet },
      }),
    );
}

/** A copy keeps all that was typed into it: it only stops to pass for one of ours. */
export function copyDamage({ copies }: OurTables, sheets: readonly OurSheet[]): readonly Found[] {
  return copies.map(({ table, of }): Found => {
    const original = sheets.find((one) => one.table.reading.name === of.name);
    const cells = original === undefined ? 0 : differing(table, original);
    return {
      item: {
        id: `sheetDoubled|${table.name}`,
        kind: 'sheetDoubled',
        ...onSheet(table.sheet),
        before: words.sheetDoubled.before(of.sheet, cells),
        after: words.sheetDoubled.after,
      },
      heal: { kind: 'renameTable', from: table.name, to: `BanSao_${table.name}` },
    };
  });
}

/** Cells for entries that hold something else than the original's. */
function differing(copy: OurTables['copies'][number]['table'], { table, rule }: OurSheet): number {
  const entries = new Map<string, RawValue>();
  const nameOf = (id: string, header: string): string => `${id}|${header}`;
  for (const { id, cells } of table.rows) {
    for (const header of rule.entries) entries.set(nameOf(id, header), cells(header).value);
  }
  return tableCells(copy, rule.ours, figureHeaders.id).rows.reduce(
    (sum, { id, cells }) =>
      sum +
      rule.entries.filter((header) => {
        const { value, formula } = cells(header);
        // What is empty in the copy is missing from neither.
        if (formula !== '' || isBlank(value)) return false;
        return textOf(value) !== textOf(entries.get(nameOf(id, header)) ?? null);
      }).length,
    0,
  );
}

/**
 * Names of single cells that were deleted while their cells still stand: where the other names of the
 * sheet have kept their places to one another, the lost one's is known.
 */
export function nameDamage(
  reading: WorkbookReading,
  { sheets }: Entries,
  { names }: Pick<WorkbookBlueprint, 'names'>,
): readonly Found[] {
  const present = new Map(reading.names.map((one) => [one.name.toLowerCase(), one] as const));
  const broken = new Set(reading.brokenNames.map((name) => name.toLowerCase()));
  const needed = new Set<string>([
    cellNames.planId,
    cellNames.unit,
    cellNames.year,
    cellNames.period,
    cellNames.statusDate,
    cellNames.planVersion,
  ]);
  const moved = (key: SheetKey): readonly { rows: number; columns: number }[] =>
    names
      .filter(({ sheet }) => sheet === key)
      .flatMap(({ name, box }) => {
        const now = present.get(name.toLowerCase());
        if (now === undefined) return [];
        return [{ rows: now.box.top - box.top, columns: now.box.left - box.left }];
      });
  return names.flatMap(({ name, sheet: key, box }): readonly Found[] => {
    const isLost = needed.has(name) && !present.has(name.toLowerCase());
    const shifts = isLost && key === 'plan' ? moved(key) : [];
    const [first] = shifts;
    const isSure = shifts.every(
      (shift) => shift.rows === first?.rows && shift.columns === first.columns,
    );
    if (first === undefined || sheets.plan === null || !isSure || broken.has(name.toLowerCase()))
      return [];
    const { rows, columns } = first;
    const at = {
      top: box.top + rows,
      left: box.left + columns,
      bottom: box.bottom + rows,
      right: box.right + columns,
    };
    const cell = cellAddress(at.top, at.left);
    return [
      {
        item: {
          id: `name|${name}`,
          kind: 'name',
          place: { sheet: sheets.plan, cell },
          subject: null,
          before: words.name.before(name),
          after: words.name.after(`${sheets.plan}!${cell}`),
        },
        heal: {
          kind: 'name',
          name,
          formula: `=${quotedSheet(sheets.plan)}!${absoluteAddress(at)}`,
        },
      },
    ];
  });
}
