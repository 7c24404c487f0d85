/**
 * The workbook in the page, as the blueprint that the project's .xlsx writer takes.
 * Workbooks laid out by the add-in come through whole; of others, what the writer has no word for is
 * named in `losses`.
 */
import { areaAddress, parseArea, splitReference } from '../../engine/grid';
import type { SheetSnapshot, SnapshotName, WorkbookSnapshot } from '../../engine/snapshot';
import type {
  Colour,
  NameBlueprint,
  SheetBlueprint,
  SheetKey,
  WorkbookBlueprint,
} from '../../../src/workbook/blueprint';
import { chartBlueprints } from './charts';
import { colourOf } from './colour';
import { contentBlocks } from './contents';
import { formatLayers } from './layers';
import type { Loss } from './losses';
import { printSetup } from './printSetup';
import { conditionalFormats, validations } from './rules';
import { sizesOf } from './sizes';
import { tableBlueprints } from './tables';

export interface SavedWorkbook {
  readonly blueprint: WorkbookBlueprint;
  /** Names that a blueprint has no place for; see otherNames.ts. */
  readonly otherNames: readonly SnapshotName[];
  /** What the file will not hold, each kind once. */
  readonly losses: readonly Loss[];
}

/** A blueprint must give each tab a colour; white is what a tab without one looks like. */
const NO_TAB_COLOUR: Colour = '#FFFFFF';

/** The whole workbook as a blueprint, with what it cannot say. */
export function snapshotToBlueprint(snapshot: WorkbookSnapshot): SavedWorkbook {
  const losses = new Set<Loss>();
  const lose = (loss: Loss): void => {
    losses.add(loss);
  };
  const keys = new Map(snapshot.sheets.map(({ name }, index) => [name, keyOf(index)]));
  const blueprint: WorkbookBlueprint = {
    sheets: snapshot.sheets.map((sheet, index) =>
      sheetBlueprint(sheet, keyOf(index), snapshot, lose),
    ),
    names: snapshot.names.flatMap((name) => nameBlueprint(name, keys) ?? []),
    activeSheet: keys.get(snapshot.activeSheet) ?? keyOf(0),
  };
  const otherNames = snapshot.names.filter((name) => nameBlueprint(name, keys) === null);
  return { blueprint, otherNames, losses: [...losses].sort() };
}

/** Keys tell sheets apart inside a blueprint; what our own sheets are is found by what they hold. */
function keyOf(index: number): SheetKey {
  return `figures:sheet-${index + 1}`;
}

function sheetBlueprint(
  sheet: SheetSnapshot,
  key: SheetKey,
  { styles }: WorkbookSnapshot,
  lose: (loss: Loss) => void,
): SheetBlueprint {
  if (sheet.rows.some(({ hidden }) => hidden === true)) lose('hiddenRows');
  const selected = sheet.selection?.[0];
  if (sheet.protection?.password !== undefined) lose('password');
  return {
    key,
    name: sheet.name,
    tabColour: sheet.tabColor === '' ? NO_TAB_COLOUR : colourOf(sheet.tabColor),
    ...sizesOf(sheet),
    blocks: contentBlocks(sheet, lose),
    merges: sheet.merges,
    layers: formatLayers(sheet, styles, lose),
    tables: tableBlueprints(sheet, lose),
    conditionalFormats: conditionalFormats(sheet, lose),
    validations: validations(sheet, lose),
    ...(sheet.charts === undefined ? {} : { charts: chartBlueprints(sheet.charts, lose) }),
    freeze: sheet.frozen,
    gridlines: sheet.showGridlines,
    print: printSetup(sheet.page, lose),
    isProtected: sheet.protection !== undefined,
    visibility: sheet.visibility === 'Visible' ? 'visible' : 'hidden',
    ...(selected !== undefined && { selection: areaAddress(selected) }),
  };
}

/** Null for a name that is not of the whole workbook and of one box. */
function nameBlueprint(
  { name, formula, sheet: scope, visible, comment }: SnapshotName,
  keys: ReadonlyMap<string, SheetKey>,
): NameBlueprint | null {
  const { sheet, address } = splitReference(formula);
  const key = sheet === undefined ? undefined : keys.get(sheet);
  const box = parseArea(address);
  const isPlain = scope === undefined && visible && comment === '';
  return isPlain && key !== undefined && box !== undefined ? { name, sheet: key, box } : null;
}
