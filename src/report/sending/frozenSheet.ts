/**
 * A sheet for reading: values where formulas stood, plain colours where rules coloured, everything locked,
 * and none of the columns that are folded away. It looks the same and there is nothing in it to break.
 */
import type {
  Box,
  ConditionalFormat,
  Content,
  FormatLayer,
  NameBlueprint,
  SheetBlueprint,
  Style,
} from '../../workbook/blueprint';
import { contentValue, textCell } from '../../workbook/content';
import { conditionOf, type CellLookup } from './condition';
import { withoutColumns } from './withoutColumns';

export interface Frozen {
  readonly sheet: SheetBlueprint;
  readonly names: readonly NameBlueprint[];
}

/**
 * @param names the names that point into the sheet; those of cells that are left out go with them
 * @example frozenSheet(figureSheet, []).sheet.conditionalFormats // []
 */
export function frozenSheet(sheet: SheetBlueprint, names: readonly NameBlueprint[]): Frozen {
  const blocks = sheet.blocks.map((block) => ({
    ...block,
    rows: block.rows.map((row) => row.map(valueOf)),
  }));
  const colours = colourLayers(sheet.conditionalFormats, lookup({ ...sheet, blocks }));
  const plain: SheetBlueprint = {
    ...sheet,
    blocks,
    layers: [...sheet.layers, ...colours].map(locked),
    tables: sheet.tables.map((table) => ({
      ...table,
      columns: table.columns.map(({ name }) => ({ name })),
    })),
    conditionalFormats: [],
    validations: [],
    isProtected: true,
  };
  return withoutColumns(plain, names, new Set(sheet.hiddenColumns ?? []));
}

/** The contents without formulas and links: a sheet that is linked to may not go along. */
function valueOf(content: Content): Content {
  if (content.kind === 'link') return textCell(content.text);
  if (content.kind !== 'formula') return content;
  const { cached } = content;
  switch (typeof cached) {
    case 'number':
      return { kind: 'number', value: cached };
    case 'boolean':
      return { kind: 'boolean', value: cached };
    default:
      return textCell(cached);
  }
}

function locked({ boxes, style }: FormatLayer): FormatLayer {
  if (style.locked !== false) return { boxes, style };
  return { boxes, style: { ...style, locked: true } };
}

function lookup(sheet: SheetBlueprint): CellLookup {
  const cells = new Map<string, string | number | boolean>();
  for (const { top, left, rows } of sheet.blocks) {
    rows.forEach((row, down) =>
      row.forEach((content, right) => {
        cells.set(`${String(top + down)}:${String(left + right)}`, contentValue(content) ?? '');
      }),
    );
  }
  return (row, column) => cells.get(`${String(row)}:${String(column)}`) ?? '';
}

/** Of two rules that hold the first one colours, so it is painted last. */
function colourLayers(
  rules: readonly ConditionalFormat[],
  cells: CellLookup,
): readonly FormatLayer[] {
  const stopped = new Set<string>();
  return rules
    .map((rule) => ({ boxes: boxesWhere(rule, cells, stopped), style: styleOf(rule) }))
    .filter(({ boxes }) => boxes.length > 0)
    .reverse();
}

function styleOf({ style: { fill, ...font } }: ConditionalFormat): Style {
  return {
    ...(fill === undefined ? {} : { fill }),
    ...(Object.keys(font).length === 0 ? {} : { font }),
  };
}

function boxesWhere(
  { boxes, formula, stopIfTrue = false }: ConditionalFormat,
  cells: CellLookup,
  stopped: Set<string>,
): readonly Box[] {
  const condition = conditionOf(formula);
  const [first] = boxes;
  if (condition === null || first === undefined) return [];
  const found: Box[] = [];
  for (const { top, left, bottom, right } of boxes) {
    for (let column = left; column <= right; column += 1) {
      for (let row = top; row <= bottom; row += 1) {
        const cell = `${String(row)}:${String(column)}`;
        if (stopped.has(cell) || !condition(cells, row - first.top, column - first.left)) continue;
        if (stopIfTrue) stopped.add(cell);
        const last = found.at(-1);
        if (last?.left === column && last.bottom === row - 1) {
          found[found.length - 1] = { ...last, bottom: row };
        } else found.push({ top: row, left: column, bottom: row, right: column });
      }
    }
  }
  return found;
}
