/**
 * How every cell of a sheet ought to look and how it looks, in the same words. The expectation is painted
 * by the .xlsx writer's own painter, so both roads to a workbook are held to one picture.
 */
import type { SheetBlueprint } from '../../src/workbook/blueprint';
import { paintLayers } from '../../src/xlsx/styles/paintedSheet';
import type { CellStyle as PaintedStyle } from '../../src/xlsx/styles/cellStyle';
import type { BorderLine, CellStyle } from '../../workbench/engine/cellStyle';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbench/engine/snapshot';

type Looks = Readonly<Record<string, CellStyle>>;

const horizontals = { left: 'Left', center: 'Center', right: 'Right' } as const;
const verticals = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

function borders(edges: PaintedStyle['edges']): CellStyle['borders'] {
  if (!edges) return undefined;
  return Object.fromEntries(
    Object.entries(edges).map(([side, line]): [string, BorderLine] => [
      side,
      { style: line.style, color: line.colour },
    ]),
  );
}

/** A painted style as the workbench names it; what is Excel's default anyway is left out. */
function look(style: PaintedStyle): CellStyle {
  const { font = {} } = style;
  const all = {
    fontName: font.name,
    fontSize: font.size,
    bold: font.bold === true ? true : undefined,
    italic: font.italic === true ? true : undefined,
    underline: font.underline === true ? ('Single' as const) : undefined,
    fontColor: font.colour,
    fillColor: style.fill,
    horizontal: style.horizontal && horizontals[style.horizontal],
    vertical: style.vertical === 'bottom' ? undefined : style.vertical && verticals[style.vertical],
    wrapText: style.wrap === true ? true : undefined,
    indent: style.indent === 0 ? undefined : style.indent,
    numberFormat: style.numberFormat === 'General' ? undefined : style.numberFormat,
    locked: style.locked === false ? false : undefined,
    borders: borders(style.edges),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** By row and column; cells that look like any other are left out. */
export function paintedCells(sheet: SheetBlueprint): Looks {
  const painted = paintLayers(sheet.layers);
  const looks: Record<string, CellStyle> = {};
  for (const [row, line] of painted.cells) {
    for (const [column, id] of line) {
      const style = look(painted.styles[id] ?? {});
      if (Object.keys(style).length > 0) looks[`${String(row)},${String(column)}`] = style;
    }
  }
  return looks;
}

/** The same for a sheet that stands. */
export function standingCells(workbook: WorkbookSnapshot, sheet: SheetSnapshot): Looks {
  const looks: Record<string, CellStyle> = {};
  for (const { row, column, style } of sheet.cells) {
    const standing = style === undefined ? undefined : workbook.styles[style];
    if (standing && Object.keys(standing).length > 0) {
      looks[`${String(row)},${String(column)}`] = standing;
    }
  }
  return looks;
}
