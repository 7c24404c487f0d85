/**
 * The format of one cell after all layers are painted. A layer's border speaks of a box; here each
 * cell has four edges of its own, as a file stores them.
 */
import type { Border, Colour, FormatLayer, Style } from '../../workbook/blueprint';

export interface EdgeLine {
  readonly style: Border['style'];
  readonly colour: Colour;
}

export type EdgeSide = 'left' | 'right' | 'top' | 'bottom';

/** In the order in which a border element lists them. */
export const EDGE_SIDES: readonly EdgeSide[] = ['left', 'right', 'top', 'bottom'];

export interface CellStyle extends Omit<Style, 'border'> {
  readonly edges?: Partial<Readonly<Record<EdgeSide, EdgeLine>>>;
}

/** Which edges of its box a cell touches: one bit a side, as in `EDGE_SIDES`. */
export type EdgeMask = number;

function paintsSide(border: Border, side: EdgeSide, touches: boolean): boolean {
  switch (border.edges) {
    case 'all':
      return true;
    case 'outline':
      return touches;
    case 'top':
    case 'bottom':
      return touches && side === border.edges;
  }
}

/** Paints a layer's style over a cell's; what the layer leaves out stays. */
export function paint(base: CellStyle, layer: FormatLayer['style'], mask: EdgeMask): CellStyle {
  const { border, ...rest } = layer;
  const font = rest.font ? { font: { ...base.font, ...rest.font } } : {};
  if (!border) return { ...base, ...rest, ...font };
  const edges: Partial<Record<EdgeSide, EdgeLine>> = { ...base.edges };
  EDGE_SIDES.forEach((side, bit) => {
    if (paintsSide(border, side, (mask & (1 << bit)) !== 0)) {
      edges[side] = { style: border.style, colour: border.colour };
    }
  });
  return { ...base, ...rest, ...font, edges };
}
