/**
 * Phrases that are no date: work that goes on ("thường xuyên"), that waits ("sau khi có hướng dẫn"), that is
 * done, and the ways a plan says that it sets no deadline.
 */
import {
  choice,
  digits,
  not,
  optional,
  phrase,
  seq,
  map,
  type Parsed,
  type Parser,
} from '../text/parser';
import { isInnerDot, wordAt, type Token } from '../text/token';
import { oneTime } from '../time/sequences';
import { when } from '../time/when';
import type { Span } from '../time/types';
import { yearAfter } from '../time/yearRef';

export const ongoingWords: Parser<unknown> = choice<unknown>(
  (tokens, at) =>
    // "chi thường xuyên" is a kind of spending.
    wordAt(tokens, at - 1) === 'chi' ? null : phrase('thường xuyên', 'thường kỳ')(tokens, at),
  phrase(
    'liên tục',
    'quanh năm',
    'suốt năm',
    'cả năm',
    'trong suốt năm',
    'cả giai đoạn',
    'suốt giai đoạn',
    'lâu dài',
    'xuyên suốt',
    'thường trực',
    'trong suốt quá trình',
    'suốt quá trình',
    'trong quá trình',
  ),
);

/** "24/7" by itself is round the clock; "ngày 24/7", "24/7/2025" and "24/7 hằng năm" are a day in July. */
export const roundTheClock: Parser<unknown> = seq<readonly unknown[]>(
  digits(24, 24),
  phrase('/'),
  digits(7, 7, 1),
  not(choice<unknown>(phrase('/', '-', 'và', ','), yearAfter)),
);

export const doneWords: Parser<unknown> = choice<unknown>(
  phrase(
    'đã hoàn thành',
    'đã thực hiện xong',
    'đã thực hiện',
    'đã ban hành',
    'đã xong',
    'đã triển khai',
    'đã được ban hành',
    'đã được phê duyệt',
    'đã phê duyệt',
    'đã trình',
    'đã báo cáo',
    'đã kết thúc',
    'đã được triển khai',
    'hoàn thành xong',
    'đã tham mưu',
    'đã đạt',
    'đã có',
    'đã tổ chức',
    'đã xây dựng',
    'đã gửi',
    'đã cơ bản hoàn thành',
  ),
);

export const noDeadlineWords: Parser<unknown> = phrase(
  'không có thời hạn',
  'không quy định',
  'không thời hạn',
  'không xác định',
  'chưa xác định',
  'chưa có',
  'không có',
  'chưa quy định',
);

/** "45 ngày, từ 01/10 đến 14/11": the days are named, their number adds nothing. */
function stretch(tokens: readonly Token[], at: number): Parsed<unknown> | null {
  const found = when(tokens, at);
  return found?.value.style === 'range' ? found : null;
}

const length: Parser<number> = map(
  seq<[number, string]>(
    digits(1, 999, 3),
    phrase('ngày làm việc', 'ngày', 'tháng', 'giờ', 'tuần', 'giờ làm việc'),
  ),
  ([value]) => value,
);

const since = phrase(
  'kể từ',
  'từ',
  'sau',
  'tính từ',
  'trước',
  'kể từ khi',
  'từ khi',
  'sau khi',
  'kể',
  'trước khi',
);

/** "trong 25 ngày làm việc kể từ ngày nhận văn bản", "sau 05 ngày" */
const lengthSince: Parser<unknown> = choice<unknown>(
  seq<readonly unknown[]>(length, optional(phrase(',')), not(stretch), since),
  seq<readonly unknown[]>(
    phrase('sau', 'trước', 'trong vòng', 'trong thời hạn', 'trong thời gian', 'trong', 'không quá'),
    length,
  ),
);

export interface LengthFromDay {
  readonly days: number;
  readonly start: Span;
}

/** "30 ngày kể từ ngày 01/7/2025": calendar days after a day that is named. */
export const lengthFromDay: Parser<LengthFromDay> = map(
  seq<[unknown, number, string, null, unknown, Span]>(
    optional(phrase('trong', 'trong vòng', 'trong thời hạn', 'sau', 'chậm nhất')),
    digits(1, 999, 3),
    phrase('ngày'),
    not(stretch),
    phrase('kể từ', 'từ', 'sau', 'tính từ', 'kể từ sau'),
    oneTime,
  ),
  ([, days, , , , start]) => ({ days, start }),
);

const eventWords = phrase(
  'sau khi',
  'ngay sau khi',
  'ngay khi',
  'khi',
  'khi nào',
  'trước khi',
  'ngay sau',
  'sau hội nghị',
  'sau kỳ họp',
  'sau đại hội',
  'theo',
  'tùy theo',
  'tùy thuộc',
  'tùy',
  'tùy tình hình',
  'căn cứ',
  'trên cơ sở',
  'phụ thuộc',
  'đột xuất',
  'kịp thời',
  'phù hợp với',
  'cùng với',
  'đồng thời với',
  'song song với',
  'trong thời hạn quy định',
  'đúng thời hạn quy định',
  'đúng thời gian quy định',
  'đúng quy định',
  'đảm bảo thời gian quy định',
  'bảo đảm thời gian quy định',
  'ngay',
  'lồng ghép',
  'sau',
);

export const eventOpening: Parser<unknown> = choice<unknown>(lengthSince, (tokens, at) => {
  const found = eventWords(tokens, at);
  if (!found) return null;
  // "trong khi", "đôi khi" open no condition; "sau đó", "sau này" point back.
  const last = wordAt(tokens, at - 1);
  if (found.value === 'khi' && (last === 'trong' || last === 'đôi')) return null;
  if (found.value === 'theo' && (last === 'kèm' || wordAt(tokens, found.next) === 'dõi'))
    return null;
  if (found.value === 'sau' && phrase('đó', 'này', 'cùng', 'năm')(tokens, found.next)) return null;
  return found;
});

const conditionEnd = new Set([';', '.', ':', '(', ')']);

/**
 * Where the words of a condition end: at a strong mark, or at a comma after which a bound of its own
 * begins ("…, hoàn thành trước ngày 30/9/2025").
 */
export function conditionEndsAt(
  tokens: readonly Token[],
  from: number,
  beginsBound: (at: number) => boolean,
): number {
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || (conditionEnd.has(token.text) && !isInnerDot(tokens, at)) || beginsBound(at))
      return at;
  }
  return tokens.length;
}
