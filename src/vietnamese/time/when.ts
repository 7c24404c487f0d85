/**
 * A time with the small words that say how it bounds the work: "trước", "chậm nhất", "đến hết", "từ … trở
 * đi", "và những năm tiếp theo", "trước 17 giờ 00 ngày".
 */
import {
  always,
  choice,
  digits,
  glued,
  many,
  optional,
  phrase,
  seq,
  type Parser,
} from '../text/parser';
import type { Time } from './types';
import { bareYear, planYearAlone } from './years';
import type { oneTime } from './sequences';
import { timeSequence } from './sequences';

export interface When {
  /** `from`: it begins then and does not end ("từ năm 2026", "năm 2025 và những năm tiếp theo"). */
  readonly style: 'points' | 'range' | 'from';
  readonly times: readonly Time[];
  readonly bound: 'by' | 'before';
  /** A word such as "trước", "trong" or "chậm nhất" stands before it: surely a bound, not part of a title. */
  readonly marked: boolean;
  /** The word is one that sets a limit ("trước", "chậm nhất", "đến hết"), not just "trong" or "đến". */
  readonly limits: boolean;
  readonly stage: boolean;
  /** The parts of a range that was written as a list. */
  readonly listed: readonly Time[] | null;
}

type Modifier = 'before' | 'limit' | 'in' | 'from' | 'now';

const modifier: Parser<Modifier> = choice<Modifier>(
  always(phrase('trước hoặc trong', 'trước và trong', 'trước hoặc vào'), 'limit'),
  always(phrase('từ nay', 'kể từ nay', 'từ nay cho', 'từ thời điểm này'), 'now'),
  always(
    phrase(
      'từ',
      'kể từ',
      'bắt đầu từ',
      'bắt đầu',
      'tính từ',
      'sau ngày',
      'từ sau',
      'khởi công',
      'trong khoảng thời gian từ',
      'trong thời gian từ',
      'thời gian từ',
      'trong khoảng từ',
      'kể từ ngày',
      'từ ngày',
      'áp dụng từ',
    ),
    'from',
  ),
  always(phrase('trước', 'xong trước', 'đến trước'), 'before'),
  always(
    phrase(
      'chậm nhất',
      'muộn nhất',
      'trễ nhất',
      'hạn chót',
      'hạn cuối',
      'hạn cuối cùng',
      'không quá',
      'không muộn hơn',
      'không chậm hơn',
      'không trễ hơn',
      'đến hết',
      'hết',
      'xong',
      'đến ngày',
      'chậm nhất đến',
      'hoàn thành',
      'thời hạn',
      'hạn',
    ),
    'limit',
  ),
  always(
    phrase(
      'trong',
      'vào',
      'đến',
      'tới',
      'cho đến',
      'dự kiến',
      'khoảng',
      'là',
      'vào dịp',
      'nội trong',
      'trong vòng',
      'thời gian',
      'thời điểm',
      'thời điểm trước',
      'ngay trong',
      'phấn đấu',
      'vào cuối',
    ),
    'in',
  ),
);

/** "17 giờ 00 phút", "17h00", "17:00": before an hour of a day, the day itself is still in time. */
const hour = choice<unknown>(
  seq<readonly unknown[]>(
    digits(0, 24),
    phrase('giờ', 'h', 'g'),
    optional(digits(0, 59)),
    optional(phrase('phút', "'", '"')),
    optional(phrase(',', 'của', '-')),
  ),
  seq<readonly unknown[]>(
    digits(0, 24),
    glued(phrase(':')),
    glued(digits(0, 59)),
    optional(phrase(',')),
  ),
);

const onwards = choice<unknown>(
  phrase('trở đi', 'trở về sau', 'về sau', 'và duy trì những năm tiếp theo'),
  seq<readonly unknown[]>(
    optional(phrase(',', 'và', ', và', '(', 'cùng', 'và cả')),
    phrase('duy trì', 'các', 'những', 'hằng', 'tiếp tục các'),
    phrase(
      'năm tiếp theo',
      'năm sau',
      'năm tới',
      'năm kế tiếp',
      'năm về sau',
      'năm sau đó',
      'năm tiếp',
    ),
    optional(phrase(')')),
  ),
);

export const when: Parser<When> = (tokens, at) => {
  const modifiers = many(modifier)(tokens, at);
  const words = modifiers?.value ?? [];
  let next = modifiers?.next ?? at;
  const clock = hour(tokens, next);
  if (clock) next = clock.next;
  const plan = planYearAlone(tokens, Math.max(at, next - 1));
  const found =
    timeSequence(tokens, next) ??
    (words.includes('in') || words.includes('limit') ? wrap(plan) : null) ??
    (words.length > 0 ? wrap(bareYear(tokens, next)) : null);
  if (!found) return null;
  const { style, times, beforeEnd = false, stage = false, listed = null } = found.value;
  const opens = words.includes('from');
  const trailing = onwards(tokens, found.next);
  const end = trailing?.next ?? found.next;
  const isBefore = beforeEnd || (words.includes('before') && !clock);
  const base = {
    times,
    bound: isBefore ? ('before' as const) : ('by' as const),
    marked: words.length > 0 || clock !== null,
    limits: words.includes('before') || words.includes('limit') || clock !== null,
    stage,
    listed,
  };
  if (words.includes('now')) return { value: { ...base, style: 'range' }, next: end };
  const isOpen = trailing !== null || (opens && style === 'points');
  return { value: { ...base, style: isOpen ? 'from' : style }, next: end };
};

type Sequence = ReturnType<typeof timeSequence>;

function wrap(found: ReturnType<typeof oneTime>): Sequence {
  return found && { value: { style: 'points', times: [found.value] }, next: found.next };
}
