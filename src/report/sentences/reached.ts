/** How many of all have come so far; that none has is said in words, for «0/9» reads like a slip. */
import { say } from './say';
import type { Figure, Sentence } from './types';

/**
 * @param noun what is counted: 'chỉ tiêu'
 * @param state what became of it: 'đạt'
 * @example reached(met, total, 'chỉ tiêu', 'đạt').text // '10/39 chỉ tiêu đạt', or 'chưa có chỉ tiêu nào đạt trong tổng số 39 chỉ tiêu'
 */
export function reached(part: Figure, total: Figure, noun: string, state: string): Sentence {
  if (part.value > 0) return say`${part}/${total} ${noun} ${state}`;
  const plainState = state.replace(/^đã /u, '');
  return total.value === 1
    ? say`${total} ${noun} chưa ${plainState}`
    : say`chưa có ${noun} nào ${plainState} trong tổng số ${total} ${noun}`;
}
