/**
 * The label in front of a paragraph: "II.", "2.1.", "a)", "-", "Điều 3.", "PHỤ LỤC I". Its style says how
 * deep the clause stands.
 */

/** From the outside in: a style usually stands below those before it. */
export const labelStyles = [
  'annex',
  'part',
  'article',
  'roman',
  'number1',
  'number2',
  'number3',
  'bracketed',
  'letter',
  'dash',
  'plus',
  'star',
] as const;

export type LabelStyle = (typeof labelStyles)[number];

export interface Label {
  readonly style: LabelStyle;
  /** Without bracket or full stop. */
  readonly label: string;
  /** What follows it. */
  readonly rest: string;
}

const roman = '(?:X{0,3}(?:IX|IV|V?I{0,3}))';

const patterns: readonly (readonly [LabelStyle, RegExp])[] = [
  [
    'annex',
    /^(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|Phụ biểu)(?:\s+(?:(?:số|SỐ)\s+)?(\d{1,2}|[IVX]{1,5}|[A-Z])(?!\p{L}))?\s*[.:]?\s*(?=$|[\p{Lu}(])(?<rest>.*)$/u,
  ],
  [
    'annex',
    /^(?:BIỂU|Biểu)\s+(?:(?:số|SỐ)\s+)?(\d{1,2}|[IVX]{1,5})(?!\p{L})\s*[.:]?\s*(?=$|[\p{Lu}(])(?<rest>.*)$/u,
  ],
  [
    'part',
    /^(?:PHẦN|Phần|CHƯƠNG|Chương)\s+((?:THỨ|thứ)\s+\p{L}+|[IVX]+|\d{1,2})\s*[.:]?\s*(?<rest>.*)$/u,
  ],
  ['article', /^Điều\s+(\d{1,2})\s*[.:]\s*(?<rest>.*)$/u],
  ['roman', new RegExp(`^(?=[IVX])(${roman})\\s*(?:[.)]|/(?![\\p{Ll}\\d]))\\s*(?<rest>.*)$`, 'u')],
  ['roman', new RegExp(`^(?=[IVX])(${roman})\\s*[-–]\\s+(?<rest>\\p{Lu}.*)$`, 'u')],
  ['part', /^([A-HĐK])\s*[./]\s*(?<rest>\p{Lu}.*)$/u],
  ['number3', /^(\d{1,2}\.\d{1,2}\.\d{1,2})(?:[.)]\s+|[.)]?\s*(?=["“]?\p{L}))(?<rest>\S.*)$/u],
  [
    'number2',
    /^(\d{1,2}\.\d{1,2})(?:[.)]\s+|[.)]?\s*(?=["“]?\p{Lu})|[.)](?=\p{L}))(?<rest>\S.*)$/u,
  ],
  ['bracketed', /^\((\d{1,2}|[a-zđ])\)\s*(?<rest>.+)$/u],
  ['number1', /^(\d{1,2})\s*[.)/](?:\s+|(?=["“(]?\p{L}))(?<rest>\S.*)$/u],
  ['letter', /^([a-zđ])\s*[)/]\s*(?<rest>.+)$/u],
  ['letter', /^([a-zđ])\.\s*(?<rest>\p{Lu}.*)$/u],
  ['plus', /^[-–—]\s*\+\s+(?<rest>.*)$/u],
  ['dash', /^[-–—•●▪◦·]\s*(?<rest>\S.*)$/u],
  ['plus', /^\+\s*(?<rest>\S.*)$/u],
  ['star', /^\*\s*(?<rest>\S.*)$/u],
];

/** Bullets carry no name of their own. */
const bulletSigns: Readonly<Partial<Record<string, string>>> = {
  dash: '-',
  plus: '+',
  star: '*',
};

/** Whether clauses of a style are told apart by counting alone. */
export function isBulletStyle(style: string): boolean {
  return bulletSigns[style] !== undefined;
}

/**
 * The label of a paragraph, or `null` when it begins with its own words.
 *
 * @example readLabel('II. CHỈ TIÊU') // { style: 'roman', label: 'II', rest: 'CHỈ TIÊU' }
 * @example readLabel('2.500 hồ sơ') // null
 */
export function readLabel(text: string): Label | null {
  for (const [style, pattern] of patterns) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const rest = match.groups?.['rest']?.trim() ?? '';
    return { style, label: bulletSigns[style] ?? match[1] ?? '', rest };
  }
  return null;
}

const partLetters = 'ABCDĐEGHIKLMNOPQ';

/** "C.", "D.", "I.", "V." may count parts (A, B, C) or be Roman: what stands before decides. */
export function isNextPart(last: string | undefined, label: string): boolean {
  if (last === undefined || last.length !== 1 || label.length !== 1) return false;
  const at = partLetters.indexOf(last);
  return at >= 0 && label !== '' && [partLetters[at + 1], partLetters[at + 2]].includes(label);
}
