/** How deep a row of a table stands, from the label in its first column. */

/** The outermost first; `none` for a row without a label. */
export type Rank =
  'part' | 'roman' | 'number' | 'number2' | 'number3' | 'letter' | 'bullet' | 'none';

const depths: Readonly<Record<Rank, number>> = {
  part: 0,
  roman: 1,
  number: 2,
  number2: 3,
  number3: 4,
  letter: 5,
  bullet: 6,
  none: 7,
};

export function depthOf(rank: Rank): number {
  return depths[rank];
}

export function rankOf(label: string): Rank {
  const text = label.replace(/[\s().]+$/g, '').replace(/^[\s(]+/, '');
  if (text === '') return 'none';
  if (/^[-+•*–]$/.test(text)) return 'bullet';
  if (/^[IVX]+$/.test(text)) return 'roman';
  if (/^([A-ZĐ]|phần .*)$/iu.test(text) && text === text.toUpperCase()) return 'part';
  if (/^[a-zđ]$/.test(text)) return 'letter';
  const parts = text.split(/[.\-/]/).filter((part) => part !== '');
  if (!parts.every((part, at) => /^\d+$/.test(part) || (at === 0 && /^[IVX]+$/.test(part)))) {
    return 'none';
  }
  return parts.length === 1 ? 'number' : parts.length === 2 ? 'number2' : 'number3';
}

export function plainLabel(label: string): string {
  return label.replace(/[\s()]+/g, '').replace(/\.$/, '');
}
