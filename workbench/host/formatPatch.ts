/**
 * Formats as Office.js names them, in both directions: one property at a time for `range.format`, and
 * whole objects for `getCellProperties` and `setCellProperties`.
 */
import { defaultStyle } from '../engine/cellStyle';
import type {
  BorderSide,
  CellStyle,
  HorizontalAlignment,
  StylePatch,
  Underline,
  VerticalAlignment,
} from '../engine/cellStyle';
import { borderLine, borderState } from './borderNames';
import { hexColor } from './colors';
import { asFlag, asNumber, asOneOf, asText } from './objectType';

const horizontals: readonly HorizontalAlignment[] = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
];
const verticals: readonly VerticalAlignment[] = [
  'Top',
  'Center',
  'Bottom',
  'Justify',
  'Distributed',
];
const underlines: readonly Underline[] = [
  'None',
  'Single',
  'Double',
  'SingleAccountant',
  'DoubleAccountant',
];

/** One format property: how it is read from a style and how a new value changes the style. */
export interface FormatProperty {
  readonly read: (style: CellStyle) => unknown;
  readonly patch: (value: unknown) => StylePatch;
}

type Table = Readonly<Record<string, FormatProperty>>;

export const fontProperties: Table = {
  name: {
    read: (style) => style.fontName ?? defaultStyle.fontName,
    patch: (value) => ({ fontName: asText(value) }),
  },
  size: {
    read: (style) => style.fontSize ?? defaultStyle.fontSize,
    patch: (value) => ({ fontSize: asNumber(value) }),
  },
  bold: {
    read: (style) => style.bold ?? false,
    patch: (value) => ({ bold: asFlag(value) }),
  },
  italic: {
    read: (style) => style.italic ?? false,
    patch: (value) => ({ italic: asFlag(value) }),
  },
  strikethrough: {
    read: (style) => style.strikethrough ?? false,
    patch: (value) => ({ strikethrough: asFlag(value) }),
  },
  underline: {
    read: (style) => style.underline ?? 'None',
    patch: (value) => ({ underline: asOneOf(value, underlines) }),
  },
  color: {
    read: (style) => style.fontColor ?? defaultStyle.fontColor,
    patch: (value) => ({ fontColor: hexColor(asText(value)) }),
  },
};

export const fillProperties: Table = {
  color: {
    // Excel answers white for a cell without fill.
    read: (style) => style.fillColor ?? '#FFFFFF',
    patch: (value) => ({ fillColor: asText(value) === '' ? null : hexColor(asText(value)) }),
  },
};

export const protectionProperties: Table = {
  locked: {
    read: (style) => style.locked ?? true,
    patch: (value) => ({ locked: asFlag(value) }),
  },
  formulaHidden: {
    read: (style) => style.formulaHidden ?? false,
    patch: (value) => ({ formulaHidden: asFlag(value) }),
  },
};

export const alignmentProperties: Table = {
  wrapText: {
    read: (style) => style.wrapText ?? false,
    patch: (value) => ({ wrapText: asFlag(value) }),
  },
  horizontalAlignment: {
    read: (style) => style.horizontal ?? 'General',
    patch: (value) => ({ horizontal: asOneOf(value, horizontals) }),
  },
  verticalAlignment: {
    read: (style) => style.vertical ?? 'Bottom',
    patch: (value) => ({ vertical: asOneOf(value, verticals) }),
  },
  indentLevel: {
    read: (style) => style.indent ?? 0,
    patch: (value) => ({ indent: asNumber(value) }),
  },
  textOrientation: {
    read: (style) => style.textOrientation ?? 0,
    patch: (value) => ({ textOrientation: asNumber(value) }),
  },
};

const cellBorderSides: Readonly<Record<string, BorderSide>> = {
  top: 'top',
  bottom: 'bottom',
  left: 'left',
  right: 'right',
  diagonalDown: 'diagonalDown',
  diagonalUp: 'diagonalUp',
};

const groups: Readonly<Record<string, Table>> = {
  font: fontProperties,
  fill: fillProperties,
  protection: protectionProperties,
};

type Json = Readonly<Record<string, unknown>>;
const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The `format` member of what `setCellProperties` gets for one cell. */
export function patchFromFormat(format: unknown): StylePatch {
  if (!isJson(format)) return {};
  let patch: StylePatch = {};
  for (const [name, value] of Object.entries(format)) {
    if (value === undefined || value === null) continue;
    const single = alignmentProperties[name];
    const group = groups[name];
    if (single !== undefined) patch = { ...patch, ...single.patch(value) };
    else if (group !== undefined && isJson(value))
      patch = { ...patch, ...patchFromGroup(group, value) };
    else if (name === 'borders' && isJson(value)) patch = { ...patch, ...patchFromBorders(value) };
  }
  return patch;
}

function patchFromGroup(table: Table, values: Json): StylePatch {
  let patch: StylePatch = {};
  for (const [name, value] of Object.entries(values)) {
    const property = table[name];
    if (property !== undefined && value !== undefined && value !== null) {
      patch = { ...patch, ...property.patch(value) };
    }
  }
  return patch;
}

function patchFromBorders(values: Json): StylePatch {
  const borders: Partial<Record<BorderSide, ReturnType<typeof borderLine>>> = {};
  for (const [name, value] of Object.entries(values)) {
    const side = cellBorderSides[name];
    if (side !== undefined && isJson(value)) {
      borders[side] = borderLine({ ...borderState(undefined), style: 'Continuous', ...value });
    }
  }
  return { borders };
}

/** What `getCellProperties` answers for one cell, only what was asked for. */
export function formatOf(style: CellStyle, wanted: unknown): Json {
  const answer: Record<string, unknown> = {};
  if (!isJson(wanted)) return answer;
  for (const [name, inner] of Object.entries(wanted)) {
    const single = alignmentProperties[name];
    const group = groups[name];
    if (single !== undefined && inner === true) answer[name] = single.read(style);
    else if (group !== undefined) answer[name] = groupOf(group, style, inner);
    else if (name === 'borders') answer[name] = bordersOf(style, inner);
  }
  return answer;
}

function groupOf(table: Table, style: CellStyle, wanted: unknown): Json {
  const names = isJson(wanted) ? Object.keys(wanted) : Object.keys(table);
  return Object.fromEntries(
    names.flatMap((name) => {
      const property = table[name];
      return property === undefined ? [] : [[name, property.read(style)]];
    }),
  );
}

function bordersOf(style: CellStyle, wanted: unknown): Json {
  const all = Object.entries(cellBorderSides).map(([name, side]) => {
    const { color, style: line, weight } = borderState(style.borders?.[side]);
    const values: Json = { color, style: line, weight };
    if (!isJson(wanted)) return [name, values];
    return [name, Object.fromEntries(Object.keys(wanted).map((key) => [key, values[key]]))];
  });
  return Object.fromEntries(all) as Json;
}
