/** The chosen heals as one change, and which others come with them. */
import type { SheetKey } from '../../workbook/blueprint';
import type { PlanChoice } from '../../workbook/choice';
import type { SheetsNow } from '../../workbook/entryTypes';
import { planWorkbook } from '../../workbook/planWorkbook';
import type { CellChange, HostChange } from '../host';
import { changeOf } from '../loadedSheets';
import type { OpenedPlan } from '../opened';
import { entriesIn } from './diagnose';
import { withHeaders } from './headers';
import { withTables } from './plainTables';
import { laidOut, type Found, type Heal } from './heals';
import { withRowsBelow } from './rowsBelow';
import type { RepairItem } from './types';
import { withValues } from './values';

/** What a layout of a sheet puts right by itself. */
const laidOutToo: ReadonlySet<Heal['kind']> = new Set<Heal['kind']>([
  'header',
  'formulas',
  'protect',
  'layout',
]);

/** Items with those that are healed along with each. */
export function itemsOf(
  found: readonly Found[],
  keyOf: (sheet: string) => SheetKey | null,
): readonly RepairItem[] {
  return found.map((one): RepairItem => {
    const sheets = laidOut(one);
    const brings = found.filter((other) => {
      if (other === one) return false;
      // A formula can only be written when all columns that it names are there.
      if (other.heal.kind === 'header') return sheets.length > 0 || one.heal.kind === 'formulas';
      // A sheet can only be laid out when its table is known, or it would be made a second time.
      if (other.heal.kind === 'table') return sheets === 'all' || sheets.includes(other.heal.sheet);
      if (sheets === 'all') {
        return laidOutToo.has(other.heal.kind) && other.heal.kind !== 'layout';
      }
      if (sheets.length === 0 || !laidOutToo.has(other.heal.kind)) return false;
      if (other.heal.kind === 'layout') {
        return (
          other.heal.sheets !== 'all' && other.heal.sheets.every((key) => sheets.includes(key))
        );
      }
      const key = keyOf(other.item.place.sheet);
      return key !== null && sheets.includes(key);
    });
    return { ...one.item, brings: brings.map(({ item }) => item.id) };
  });
}

/** Sheets under the names that they bear afterwards. */
function renamed(sheets: SheetsNow, nameOf: (sheet: string) => string): SheetsNow {
  const name = (sheet: string | null): string | null => (sheet === null ? null : nameOf(sheet));
  return {
    ...sheets,
    plan: name(sheets.plan),
    indicators: name(sheets.indicators),
    tasks: name(sheets.tasks),
    lists: name(sheets.lists),
    findings: name(sheets.findings),
    figures: new Map([...sheets.figures].map(([id, sheet]) => [id, nameOf(sheet)] as const)),
    forms: new Map([...sheets.forms].map(([id, sheet]) => [id, nameOf(sheet)] as const)),
  };
}

/** @param found the heals that were chosen */
export function repairChange(
  opened: OpenedPlan,
  found: readonly Found[],
  choice: PlanChoice | null,
): HostChange {
  const { plan } = opened;
  const heals = found.map(({ heal }) => heal);
  const only = <K extends Heal['kind']>(kind: K): readonly Extract<Heal, { kind: K }>[] =>
    heals.filter((heal): heal is Extract<Heal, { kind: K }> => heal.kind === kind);
  const renamedSheets = only('renameSheet').map(({ from, to }) => ({ from, to }));
  const nameOf = (sheet: string): string =>
    renamedSheets.find(({ from }) => from === sheet)?.to ?? sheet;
  const stood = withTables(opened.reading, found);
  const reading = withRowsBelow(withValues(withHeaders(stood, found), found), found);
  const { carried, sheets: now } = entriesIn(reading, opened);
  const wanted = found.map(laidOut);
  const isAll = wanted.includes('all');
  const keys = new Set<SheetKey>(wanted.flatMap((one) => (one === 'all' ? [] : one)));
  const blueprint =
    plan === null || choice === null || (!isAll && keys.size === 0)
      ? { sheets: [], names: [], activeSheet: 'plan' as const }
      : planWorkbook(plan, choice, carried);
  const laid = changeOf('repair', blueprint, renamed(now, nameOf), reading);
  const absorbed = [
    ...only('rowsBelow'),
    ...only('table').map(({ table: { box }, sheet }) => ({ sheet, box })),
  ];
  const sheets = laid.sheets
    .filter(({ sheet }) => isAll || keys.has(sheet.key))
    .map((change) => {
      const boxes = absorbed.filter(({ sheet }) => sheet === change.sheet.key);
      return boxes.length === 0 ? change : { ...change, absorbs: boxes.map(({ box }) => box) };
    });
  const laidNames = new Set(
    sheets.flatMap(({ currentName }) => (currentName === null ? [] : [currentName])),
  );
  const beside = (cell: CellChange): readonly CellChange[] => {
    const sheet = nameOf(cell.sheet);
    return laidNames.has(sheet) ? [] : [{ ...cell, sheet }];
  };
  // Settings are single cells of «Kế hoạch»: a layout takes them from what could be read.
  const isOfTable = ({ sheet, cell }: CellChange): boolean =>
    sheet !== opened.entries.sheets.plan || cell === '';
  const laidKeys = new Set(sheets.map(({ sheet }) => sheet.key));
  const names = blueprint.names.filter(({ sheet }) => laidKeys.has(sheet));
  const namesLaid = new Set(names.map(({ name }) => name));
  return {
    act: 'repair',
    sheets,
    names,
    cells: [
      ...only('formulas').flatMap(({ cells }) => cells.flatMap(beside)),
      ...only('value').flatMap(({ cell }) =>
        isOfTable(cell) ? beside(cell) : [{ ...cell, sheet: nameOf(cell.sheet) }],
      ),
    ],
    mends: {
      renamedSheets,
      renamedTables: only('renameTable').map(({ from, to }) => ({ from, to })),
      headers: only('header').flatMap(({ cell }) => beside(cell)),
      // A sheet that is laid out again writes its names itself.
      names: only('name')
        .filter(({ name }) => !namesLaid.has(name))
        .map(({ name, formula }) => ({ name, formula })),
      protect: only('protect')
        .map(({ sheet }) => nameOf(sheet))
        .filter((sheet) => !laidNames.has(sheet)),
    },
    activate: null,
  };
}
