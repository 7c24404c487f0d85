/**
 * Identifiers from words, not from places: the same item keeps its identifier when the document is read
 * again after others were put in front of it.
 */

import { slugOf } from '../../plan/slug';

/** Words that tell nothing apart. */
const filler = new Set([
  'va',
  'cua',
  'cac',
  'cho',
  'theo',
  'tren',
  'trong',
  'duoc',
  'ty',
  'le',
  'tiep',
  'tuc',
  'thuc',
  'hien',
  'viec',
  'cong',
  'tac',
  'tai',
  'voi',
  'nham',
  've',
  'day',
  'manh',
]);

const FEWEST_WORDS = 5;
const MOST_WORDS = 14;

/**
 * Gives out identifiers, each once: a few words of the name, more where they are taken, a number at last.
 *
 * @example idGiver('nv')('Rà soát văn bản quy phạm pháp luật') // 'nv-ra-soat-van-ban-quy'
 */
export function idGiver(prefix: string): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const all = slugOf(name).split('-');
    const telling = all.filter((word) => !filler.has(word));
    const words = telling.length >= 2 ? telling : all;
    const start = prefix === '' ? [] : [prefix];
    for (let count = FEWEST_WORDS; count <= MOST_WORDS; count += 1) {
      const id = [...start, ...words.slice(0, count)].join('-');
      if (id === '' || id === prefix || taken.has(id)) continue;
      taken.add(id);
      return id;
    }
    const stem = [...start, ...words.slice(0, FEWEST_WORDS)].join('-') || 'muc';
    for (let number = 2; ; number += 1) {
      const id = `${stem}-${number}`;
      if (taken.has(id)) continue;
      taken.add(id);
      return id;
    }
  };
}

/**
 * The identifier of a plan: who issued it, what it is about, and its years, so that next year's is another.
 *
 * @example planId({ issuer: 'UBND tỉnh Hà Nam', title: 'Cải cách hành chính năm 2026', period: … })
 * // 'ubnd-tinh-ha-nam-cai-cach-hanh-chinh-2026'
 */
export function planId(head: {
  readonly issuer: string;
  readonly title: string;
  readonly period: { readonly from: number; readonly to: number };
}): string {
  const { issuer, title, period } = head;
  const years = period.from === period.to ? [period.from] : [period.from, period.to];
  const words = [...firstWords(issuer, 7), ...firstWords(title, 4), ...years];
  return words.join('-');
}

function firstWords(text: string, count: number): readonly string[] {
  return slugOf(text)
    .split('-')
    .filter((word) => word !== '')
    .slice(0, count);
}
