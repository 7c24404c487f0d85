/** Identifiers for what a person added: from its words, other than every one that is taken. */
import { slugOf } from '../../plan/slug';

const LONGEST = 60;

/**
 * @param taken identifiers in use, in small letters
 * @example newIdentifier('Số hóa hồ sơ', new Set(['so-hoa-ho-so'])) // 'so-hoa-ho-so-2'
 */
export function newIdentifier(words: string, taken: ReadonlySet<string>): string {
  const whole = slugOf(words).slice(0, LONGEST).replace(/-+$/u, '');
  const stem = whole === '' ? 'muc' : whole;
  let id = stem;
  for (let number = 2; taken.has(id); number += 1) id = `${stem}-${number}`;
  return id;
}
