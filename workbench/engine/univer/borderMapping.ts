/**
 * Border lines in the words of .xlsx files and in Univer's numbers.
 */
import { BorderStyleTypes } from '@univerjs/core';
import type { BorderKey, IBorderData, IBorderStyleData } from '@univerjs/core';

import { borderSides } from '../cellStyle';
import type { BorderLine, BorderSide, CellStyle, LineStyle, StylePatch } from '../cellStyle';

const sideKeys: Readonly<Record<BorderSide, BorderKey>> = {
  top: 't',
  right: 'r',
  bottom: 'b',
  left: 'l',
  diagonalDown: 'tl_br',
  diagonalUp: 'bl_tr',
};

const lineTypes: Readonly<Record<LineStyle, BorderStyleTypes>> = {
  none: BorderStyleTypes.NONE,
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const lineNames = new Map<BorderStyleTypes, LineStyle>(
  Object.entries(lineTypes).map(([name, type]) => [type, name as LineStyle]),
);

const toUniverLine = (line: BorderLine | null): IBorderStyleData | null =>
  line === null || line.style === 'none'
    ? null
    : { s: lineTypes[line.style], cl: { rgb: line.color } };

export function toUniverBorders(borders: NonNullable<StylePatch['borders']>): IBorderData {
  const data: IBorderData = {};
  for (const side of borderSides) {
    const line = borders[side];
    if (line !== undefined) data[sideKeys[side]] = toUniverLine(line);
  }
  return data;
}

export function fromUniverBorders(data: IBorderData): CellStyle['borders'] | undefined {
  const borders: Partial<Record<BorderSide, BorderLine>> = {};
  for (const side of borderSides) {
    const line = data[sideKeys[side]];
    const style = line ? lineNames.get(line.s) : undefined;
    if (!line || style === undefined || style === 'none') continue;
    borders[side] = { style, color: (line.cl.rgb ?? '#000000').toUpperCase() };
  }
  return Object.keys(borders).length > 0 ? borders : undefined;
}
