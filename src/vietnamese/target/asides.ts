/** Figures that stand beside a target: in brackets, where a way begins, who owns a share. */
import { phrase } from '../text/parser';
import { wordAt, type Token } from '../text/token';
import { compareWordAfter } from './comparisons';
import type { Figure } from './figures';

const owned = new Set(['vốn', 'sở', 'hữu', 'nắm', 'phần', 'thương', 'khuyết', 'suy']);

/** "doanh nghiệp có vốn nhà nước trên 50%": the share describes who is meant. */
export function describesOwner(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(Math.max(0, at - 6), at).map(({ text }) => text);
  return !near.includes('đạt') && near.some((text) => owned.has(text)) && near.includes('nước');
}

/** "từ 75% (năm 2024) lên 80%": the first figure is where the way begins. */
export function isStartOfWay(tokens: readonly Token[], figure: Figure): boolean {
  if (wordAt(tokens, figure.from - 1) !== 'từ' && wordAt(tokens, figure.from - 2) !== 'từ')
    return false;
  for (let at = figure.next; at < figure.next + 9; at += 1) {
    const text = wordAt(tokens, at);
    if (wordAt(tokens, at - 1) === 'trở') return false;
    if (text === 'lên' || text === 'xuống' || text === 'còn') return true;
    if ([';', '.', ',', '%'].includes(text)) return false;
  }
  return false;
}

const aim = phrase('phấn đấu', 'mục tiêu', 'tối thiểu', 'ít nhất', 'trong đó');

/** In brackets stand present results and conditions, unless the words say that it is to be reached. */
export function isAside(
  tokens: readonly Token[],
  figure: Figure,
  depth: number,
  hasWord: boolean,
): boolean {
  if (depth === 0) return false;
  for (let at = figure.from - 1; at > figure.from - 12; at -= 1) {
    if (aim(tokens, at)) return false;
    if (wordAt(tokens, at) === '(') break;
  }
  return !(hasWord && compareWordAfter(tokens, figure.next) !== null);
}
