/**
 * Whether a figure is a level or a change: "giảm 10% biên chế" changes by 10, "giảm … xuống dưới 30%" and
 * "tăng … lên trên 20%" name the level to reach, "tốc độ tăng trưởng đạt 8%" is a level too.
 */
import { isNumberAt, wordAt, type Token } from '../text/token';

export type Change = 'increaseBy' | 'decreaseBy';

/** After one of these the figure is where the way leads to. */
const toLevel = new Set(['lên', 'xuống', 'còn', 'đạt', 'chiếm', 'dưới', 'bằng', 'ở', 'tới', 'đến']);

/** Between the verb and its figure no other statement may begin. */
const ends = new Set([';', '.', ':', '%', '(', ')']);

const notAnIncrease = new Set(['cường', 'trưởng', 'tốc', 'gấp', 'cao', 'quyền', 'tính']);
const REACH = 22;

const verbs: Readonly<Record<string, Change>> = {
  tăng: 'increaseBy',
  giảm: 'decreaseBy',
  'tinh giản': 'decreaseBy',
  'tiết kiệm': 'decreaseBy',
  'rút ngắn': 'decreaseBy',
  'cải thiện': 'increaseBy',
};

/** The change that the figure at `at` belongs to, or `null`. */
export function changeBefore(tokens: readonly Token[], at: number): Change | null {
  for (let place = at - 1; place >= at - REACH; place -= 1) {
    const word = wordAt(tokens, place);
    const next = wordAt(tokens, place + 1);
    if (ends.has(word)) return null;
    if (toLevel.has(word) && !isBeforeObject(tokens, place)) return null;
    const verb = verbs[word] ?? verbs[`${word} ${next}`];
    if (!verb) continue;
    if (word === 'tăng' && isNoun(tokens, place)) return null;
    if (word === 'giảm' && next === 'nghèo') return null;
    if (word === 'cải' && !['bậc', 'hạng', 'điểm'].includes(unitNear(tokens, at))) return null;
    return verb;
  }
  return null;
}

function unitNear(tokens: readonly Token[], at: number): string {
  return tokens.slice(at, at + 4).find(({ kind }) => kind === 'word')?.text ?? '';
}

/** "tốc độ tăng", "tăng trưởng", "mức tăng": the growth itself is measured. */
function isNoun(tokens: readonly Token[], place: number): boolean {
  const previous = wordAt(tokens, place - 1);
  const next = wordAt(tokens, place + 1);
  return notAnIncrease.has(next) || ['độ', 'mức', 'gia', 'lệ', 'số', 'chỉ'].includes(previous);
}

/** "đến năm 2030" is a time, "ở" without "mức" a place: neither is a level. */
function isBeforeObject(tokens: readonly Token[], place: number): boolean {
  const word = wordAt(tokens, place);
  if (word === 'đến' || word === 'tới')
    return !isNumberAt(tokens, place + 1) || /^(19|20)\d\d$/.test(wordAt(tokens, place + 1));
  return word === 'ở' && wordAt(tokens, place + 1) !== 'mức';
}
