/** What the layers of a sheet paint on each cell, under the names of the workbench. */
import type { Border, Box, SheetBlueprint, Style } from '../../../src/workbook/blueprint';
import { areaAddress, cellArea } from '../../../workbench/engine/grid';

/** By the name of the member; lines as `border top`. */
export type Painted = Map<string, unknown>;

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** What a layer says of a cell. */
function membersOf({ font = {}, fill, horizontal, vertical, wrap, indent, ...rest }: Style) {
  return {
    fontName: font.name,
    fontSize: font.size,
    bold: font.bold,
    italic: font.italic,
    underline: font.underline === undefined ? undefined : font.underline ? 'Single' : 'None',
    fontColor: font.colour,
    fillColor: fill,
    horizontal: horizontal && capital(horizontal),
    vertical: vertical && capital(vertical),
    wrapText: wrap,
    indent,
    numberFormat: rest.numberFormat,
    locked: rest.locked,
  };
}

function sidesOf({ edges }: Border, box: Box, row: number, column: number): readonly string[] {
  const rim = [
    ...(row === box.top ? ['top'] : []),
    ...(row === box.bottom ? ['bottom'] : []),
    ...(column === box.left ? ['left'] : []),
    ...(column === box.right ? ['right'] : []),
  ];
  if (edges === 'all') return ['top', 'bottom', 'left', 'right'];
  return edges === 'outline' ? rim : rim.filter((side) => side === edges);
}

/** Every cell that a layer covers, by its address. */
export function paintedCells(sheet: SheetBlueprint): Map<string, Painted> {
  const cells = new Map<string, Painted>();
  for (const { boxes, style } of sheet.layers) {
    const members = Object.entries(membersOf(style)).filter(([, value]) => value !== undefined);
    for (const box of boxes) {
      for (let row = box.top; row <= box.bottom; row += 1) {
        for (let column = box.left; column <= box.right; column += 1) {
          const address = areaAddress(cellArea(row, column));
          const cell = cells.get(address) ?? new Map<string, unknown>();
          cells.set(address, cell);
          for (const [member, value] of members) cell.set(member, value);
          if (!style.border) continue;
          const line = `${style.border.style} ${style.border.colour}`;
          for (const side of sidesOf(style.border, box, row, column))
            cell.set(`border ${side}`, line);
        }
      }
    }
  }
  return cells;
}
