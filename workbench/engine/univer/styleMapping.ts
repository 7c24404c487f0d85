/**
 * Cell styles in our words and in Univer's.
 *
 * Univer keeps no protection, no indent and fewer alignments than Excel. These ride in the `custom`
 * member that Univer gives cells, rows and columns, so they move and are deleted with them.
 */
import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import type { CustomData, IBorderData, IStyleData, Nullable } from '@univerjs/core';

import { defaultStyle } from '../cellStyle';
import type { CellStyle, HorizontalAlignment, StylePatch, VerticalAlignment } from '../cellStyle';
import { fromUniverBorders, toUniverBorders } from './borderMapping';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The members that Univer's style has no place for. */
const customMembers = [
  'locked',
  'formulaHidden',
  'indent',
  'horizontal',
  'vertical',
  'underline',
] as const satisfies readonly (keyof CellStyle)[];

/** One level of indent is three spaces of the normal font. */
const PIXELS_PER_INDENT = 9;

const horizontals: Readonly<Partial<Record<HorizontalAlignment, HorizontalAlign>>> = {
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const verticals: Readonly<Partial<Record<VerticalAlignment, VerticalAlign>>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const flag = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);
const nameOf = <Name extends string>(
  table: Readonly<Partial<Record<Name, number>>>,
  value: number,
): Name | undefined => (Object.keys(table) as Name[]).find((name) => table[name] === value);

/** Null members of the result take Univer's own default back. */
export function toUniverStyle(patch: StylePatch): Record<string, unknown> {
  const style: Record<string, unknown> = {};
  const set = <T>(
    key: keyof IStyleData,
    value: T | null | undefined,
    make: (v: T) => unknown,
  ): void => {
    if (value !== undefined) style[key] = value === null ? null : make(value);
  };
  const orNull = <T>(value: T | null | undefined, standard: T): T | null | undefined =>
    value === standard ? null : value;

  // Also General is said: to a cell without a format Univer gives that of what its formula refers to.
  set('n', patch.numberFormat, (pattern) => ({ pattern }));
  set('ff', patch.fontName, (name) => name);
  set('fs', patch.fontSize, (size) => size);
  set('bl', orNull(patch.bold, false), flag);
  set('it', orNull(patch.italic, false), flag);
  set('st', orNull(patch.strikethrough, false), (on) => ({ s: flag(on) }));
  set('ul', orNull(patch.underline, 'None'), () => ({ s: BooleanNumber.TRUE }));
  set('cl', patch.fontColor, (rgb) => ({ rgb }));
  set('bg', patch.fillColor, (rgb) => ({ rgb }));
  set('ht', orNull(patch.horizontal, 'General'), (name) => horizontals[name] ?? null);
  set('vt', patch.vertical, (name) => verticals[name] ?? VerticalAlign.MIDDLE);
  set('tb', orNull(patch.wrapText, false), () => WrapStrategy.WRAP);
  set('pd', orNull(patch.indent, 0), (level) => ({ l: level * PIXELS_PER_INDENT }));
  set('tr', orNull(patch.textOrientation, 0), (degrees) =>
    degrees === 180 ? { a: 0, v: BooleanNumber.TRUE } : { a: -degrees },
  );
  if (patch.borders !== undefined) style['bd'] = toUniverBorders(patch.borders);
  return style;
}

/** The `custom` member after the patch; undefined when the patch says nothing about it. */
export function patchedCustom(
  old: CustomData | undefined,
  patch: StylePatch,
): CustomData | undefined {
  if (!customMembers.some((member) => patch[member] !== undefined)) return undefined;
  const custom = new Map<string, unknown>(Object.entries(old ?? {}));
  for (const member of customMembers) {
    const value = patch[member];
    if (value === undefined) continue;
    if (value === null || value === defaultStyle[member]) custom.delete(member);
    else custom.set(member, value);
  }
  return Object.fromEntries(custom);
}

/**
 * Univer's style after a change; null members of the change are taken out, borders side by side. The
 * members come in order: Univer finds an equal style by its JSON, and compares all of them otherwise.
 */
export function mergedStyle(
  old: Nullable<IStyleData>,
  change: Record<string, unknown>,
): IStyleData {
  const merged = new Map<string, unknown>(Object.entries(old ?? {}));
  for (const [key, value] of Object.entries(change)) {
    if (value === null) merged.delete(key);
    else if (key === 'bd') merged.set(key, mergedBorders(old?.bd, value as IBorderData));
    else merged.set(key, value);
  }
  const borders = merged.get('bd') as object | undefined;
  if (borders !== undefined && Object.keys(borders).length === 0) merged.delete('bd');
  return inOrder([...merged]) as IStyleData;
}

const inOrder = (members: readonly (readonly [string, unknown])[]): Record<string, unknown> =>
  Object.fromEntries([...members].sort(([a], [b]) => (a < b ? -1 : 1)));

function mergedBorders(old: Nullable<IBorderData>, change: IBorderData): IBorderData {
  const sides = Object.entries({ ...old, ...change }).filter(([, line]) => line !== null);
  return inOrder(sides) as IBorderData;
}

function readStyleData(data: IStyleData): Writable<CellStyle> {
  const style: Writable<CellStyle> = {};
  if (data.n?.pattern && data.n.pattern !== 'General') style.numberFormat = data.n.pattern;
  if (data.ff && data.ff !== defaultStyle.fontName) style.fontName = data.ff;
  if (data.fs !== undefined && data.fs !== defaultStyle.fontSize) style.fontSize = data.fs;
  if (data.bl === BooleanNumber.TRUE) style.bold = true;
  if (data.it === BooleanNumber.TRUE) style.italic = true;
  if (data.st?.s === BooleanNumber.TRUE) style.strikethrough = true;
  if (data.ul?.s === BooleanNumber.TRUE) style.underline = 'Single';
  const fontColor = data.cl?.rgb?.toUpperCase();
  if (fontColor && fontColor !== defaultStyle.fontColor) style.fontColor = fontColor;
  if (data.bg?.rgb) style.fillColor = data.bg.rgb.toUpperCase();
  const horizontal = data.ht ? nameOf(horizontals, data.ht) : undefined;
  if (horizontal) style.horizontal = horizontal;
  const vertical = data.vt ? nameOf(verticals, data.vt) : undefined;
  if (vertical && vertical !== defaultStyle.vertical) style.vertical = vertical;
  if (data.tb === WrapStrategy.WRAP) style.wrapText = true;
  if (data.tr?.v === BooleanNumber.TRUE) style.textOrientation = 180;
  else if (data.tr?.a) style.textOrientation = -data.tr.a;
  const borders = data.bd ? fromUniverBorders(data.bd) : undefined;
  if (borders) style.borders = borders;
  return style;
}

const known = new WeakMap<IStyleData, CellStyle>();
const extended = new WeakMap<object, WeakMap<CellStyle, CellStyle>>();

/** Univer hands out one object for equal styles, so each is translated once. */
export function fromUniverStyle(
  data: Nullable<IStyleData>,
  custom: CustomData | undefined,
): CellStyle {
  let style: CellStyle | undefined = data ? known.get(data) : emptyStyle;
  if (style === undefined && data) {
    style = readStyleData(data);
    known.set(data, style);
  }
  const base = style ?? emptyStyle;
  return custom ? withCustom(base, custom) : base;
}

function withCustom(base: CellStyle, custom: Readonly<Record<string, unknown>>): CellStyle {
  let byStyle = extended.get(custom);
  const made = byStyle?.get(base);
  if (made !== undefined) return made;
  const own = customMembers.filter((member) => member in custom);
  if (own.length === 0) return base;
  const style: CellStyle = {
    ...base,
    ...Object.fromEntries(own.map((member) => [member, custom[member]])),
  };
  byStyle ??= new WeakMap();
  byStyle.set(base, style);
  extended.set(custom, byStyle);
  return style;
}

export const emptyStyle: CellStyle = {};
