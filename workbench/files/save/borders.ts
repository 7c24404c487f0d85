/**
 * The lines around a cell as borders of a blueprint, which knows all four sides together, the top
 * and the bottom, and three weights.
 */
import type { BorderLine, CellStyle, LineStyle } from '../../engine/cellStyle';
import type { Border } from '../../../src/workbook/blueprint';
import { colourOf } from './colour';
import type { Loss } from './losses';

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

/** In the order in which they are painted: later ones lie over earlier ones. */
export function bordersOf(style: CellStyle, lose: (loss: Loss) => void): readonly Border[] {
  const sides = style.borders ?? {};
  if (sides.diagonalDown !== undefined || sides.diagonalUp !== undefined) lose('borders');
  const border = (edges: Border['edges'], line: BorderLine | undefined): readonly Border[] => {
    if (line === undefined || line.style === 'none') return [];
    const weight = WEIGHTS[line.style];
    if (weight !== line.style) lose('borders');
    return [{ edges, style: weight, colour: colourOf(line.color) }];
  };
  const { top, right, bottom, left } = sides;
  const isFramed = [top, right, bottom, left].every((line) => line !== undefined);
  if (isFramed && sameLine(top, right) && sameLine(top, bottom) && sameLine(top, left)) {
    return border('all', top);
  }
  if (isFramed) {
    if (!sameLine(left, right)) lose('borders');
    return [...border('all', left), ...border('top', top), ...border('bottom', bottom)];
  }
  if (left !== undefined || right !== undefined) lose('borders');
  return [...border('top', top), ...border('bottom', bottom)];
}

function sameLine(a: BorderLine | undefined, b: BorderLine | undefined): boolean {
  return a?.style === b?.style && a?.color.toUpperCase() === b?.color.toUpperCase();
}
