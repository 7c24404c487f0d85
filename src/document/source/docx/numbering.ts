/** The lists of a Word document (numbering.xml) and the styles that number or embolden paragraphs. */
import { child, childrenNamed, numeric, type XmlElement } from '../../../archive/xml/tree';

export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** "%1.%2." */
  readonly text: string;
  /** All numbers of the label as figures. */
  readonly isLegal: boolean;
  /** The level that sets this one back; `null` for every higher one. */
  readonly restartsAfter: number | null;
}

export interface NumberedList {
  /** Lists of one pattern go on counting together. */
  readonly pattern: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Levels at which this list counts anew. */
  readonly restarts: ReadonlyMap<number, number>;
}

export type Lists = ReadonlyMap<string, NumberedList>;

export interface ParagraphStyle {
  readonly list: string | null;
  readonly level: number | null;
  readonly bold: boolean;
  readonly isHeading: boolean;
}

export type Styles = ReadonlyMap<string, ParagraphStyle>;

const valueOf = (parent: XmlElement | undefined, name: string): string | undefined =>
  parent && child(parent, name)?.attributes.get('val');

/** A property that is on by being there, unless it says otherwise. */
function isOn(parent: XmlElement | undefined, name: string): boolean | undefined {
  const element = parent && child(parent, name);
  if (!element) return undefined;
  return !['0', 'false', 'off'].includes(element.attributes.get('val') ?? '1');
}

function numberIn(parent: XmlElement | undefined, name: string): number | undefined {
  const element = parent && child(parent, name);
  return element && numeric(element, 'val');
}

function levelOf(element: XmlElement): ListLevel {
  return {
    start: numberIn(element, 'start') ?? 1,
    format: valueOf(element, 'numFmt') ?? 'decimal',
    text: valueOf(element, 'lvlText') ?? '',
    isLegal: isOn(element, 'isLgl') ?? false,
    restartsAfter: numberIn(element, 'lvlRestart') ?? null,
  };
}

function levelsOf(parent: XmlElement): ReadonlyMap<number, ListLevel> {
  return new Map(
    childrenNamed(parent, 'lvl').map((element) => [
      numeric(element, 'ilvl') ?? 0,
      levelOf(element),
    ]),
  );
}

/** @param root of numbering.xml; without one there are no lists */
export function readLists(root: XmlElement | null): Lists {
  const patterns = new Map<string, XmlElement>();
  const named = new Map<string, string>();
  for (const pattern of childrenNamed(root ?? undefined, 'abstractNum')) {
    const id = pattern.attributes.get('abstractNumId') ?? '';
    patterns.set(id, pattern);
    const style = valueOf(pattern, 'styleLink');
    if (style !== undefined) named.set(style, id);
  }
  const lists = new Map<string, NumberedList>();
  for (const list of childrenNamed(root ?? undefined, 'num')) {
    let pattern = valueOf(list, 'abstractNumId') ?? '';
    const link = valueOf(patterns.get(pattern), 'numStyleLink');
    if (link !== undefined) pattern = named.get(link) ?? pattern;
    const levels = new Map(levelsOf(patterns.get(pattern) ?? list));
    const restarts = new Map<number, number>();
    for (const override of childrenNamed(list, 'lvlOverride')) {
      const level = numeric(override, 'ilvl') ?? 0;
      const own = child(override, 'lvl');
      if (own) levels.set(level, levelOf(own));
      const start = numberIn(override, 'startOverride');
      if (start !== undefined) restarts.set(level, start);
    }
    lists.set(list.attributes.get('numId') ?? '', { pattern, levels, restarts });
  }
  return lists;
}

const HEADING = /^(?:heading|title|tiêu đề|đề mục)/i;
/** Styles stand on others; a chain that bites its own tail ends here. */
const LONGEST_CHAIN = 12;

/** @param root of styles.xml */
export function readStyles(root: XmlElement | null): Styles {
  const elements = new Map(
    childrenNamed(root ?? undefined, 'style').map(
      (element) => [element.attributes.get('styleId') ?? '', element] as const,
    ),
  );
  const styleOf = (id: string, depth: number): ParagraphStyle => {
    const element = elements.get(id);
    const base = valueOf(element, 'basedOn');
    const below =
      base !== undefined && depth < LONGEST_CHAIN ? styleOf(base, depth + 1) : undefined;
    const properties = element && child(element, 'pPr');
    const numbering = properties && child(properties, 'numPr');
    return {
      list: valueOf(numbering, 'numId') ?? below?.list ?? null,
      level: numberIn(numbering, 'ilvl') ?? below?.level ?? null,
      bold: isOn(element && child(element, 'rPr'), 'b') ?? below?.bold ?? false,
      isHeading:
        HEADING.test(valueOf(element, 'name') ?? '') ||
        (numberIn(properties, 'outlineLvl') ?? 9) < 9 ||
        (below?.isHeading ?? false),
    };
  };
  return new Map([...elements.keys()].map((id) => [id, styleOf(id, 0)]));
}
