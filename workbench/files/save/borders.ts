/**
 * The lines around a cell in the three weights that a blueprint knows.
 */
import type { BorderLine, CellStyle, LineStyle } from '../../engine/cellStyle';
import type { Border } from '../../../src/workbook/blueprint';
import { EDGE_SIDES } from '../../../src/xlsx/styles/cellStyle';
import type { EdgeLine, EdgeSide } from '../../../src/xlsx/styles/cellStyle';
import { colourOf } from './colour';
import type { Loss } from './losses';

export type Edges = Partial<Readonly<Record<EdgeSide, EdgeLine>>>;

const WEIGHTS: Readonly<Record<Exclude<LineStyle, 'none'>, Border['style']>> = {
  thin: 'thin',
  medium: 'medium',
  thick: 'medium',
  hair: 'hair',
  dotted: 'hair',
  dashed: 'thin',
  double: 'medium',
  dashDot: 'thin',
  dashDotDot: 'thin',
  mediumDashed: 'medium',
  mediumDashDot: 'medium',
  mediumDashDotDot: 'medium',
  slantDashDot: 'medium',
};

/** The four edges of a cell; undefined for a cell without lines. */
export function edgesOf(style: CellStyle, lose: (loss: Loss) => void): Edges | undefined {
  const lines = style.borders ?? {};
  if (lines.diagonalDown !== undefined || lines.diagonalUp !== undefined) lose('borders');
  const edges: Partial<Record<EdgeSide, EdgeLine>> = {};
  for (const side of EDGE_SIDES) {
    const edge = edgeOf(lines[side], lose);
    if (edge !== undefined) edges[side] = edge;
  }
  return Object.keys(edges).length === 0 ? undefined : edges;
}

function edgeOf(line: BorderLine | undefined, lose: (loss: Loss) => void): EdgeLine | undefined {
  if (line === undefined || line.style === 'none') return undefined;
  const weight = WEIGHTS[line.style];
  if (weight !== line.style) lose('borders');
  return { style: weight, colour: colourOf(line.color) };
}

/** The line that all four edges share, if they do. */
export function frameOf(edges: Edges): EdgeLine | undefined {
  const [first, ...others] = EDGE_SIDES.map((side) => edges[side]);
  const isFrame = others.every(
    (line) => line?.style === first?.style && line?.colour === first?.colour,
  );
  return isFrame ? first : undefined;
}
