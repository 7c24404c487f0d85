/**
 * Quotas: "01 số/tuần", "khoảng 15 tin, bài, video/tháng", "mỗi tháng 01 chuyên mục", "02 lần mỗi năm",
 * "mỗi năm có từ 2-3 sáng kiến". Of a range the smaller number is what must be delivered.
 */
import type { Quota } from '../../plan/types';
import {
  after,
  ahead,
  always,
  before,
  choice,
  digits,
  many,
  map,
  not,
  optional,
  phrase,
  seq,
  type Parsed,
  type Parser,
} from '../text/parser';
import { isNumberAt, wordAt, type Token } from '../text/token';
import { rhythms } from '../time/calendar';
import { spelledNumber } from '../time/numbers';
import { periodUnit } from '../time/rhythms';
import type { Rhythm } from '../time/types';

export interface ReadQuota {
  readonly quota: Quota;
  readonly rhythm: Rhythm;
}

const FAR = 9;

const per: Partial<Record<Rhythm['name'], Quota['per']>> = {
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  half: 'halfYear',
  year: 'year',
};

const atLeast = many(
  phrase(
    'ít nhất',
    'tối thiểu',
    'khoảng',
    'từ',
    'trên',
    'có',
    'là',
    'tối đa',
    'bình quân',
    'phát',
    'đạt',
  ),
);

/** "hai lần"; other numerals in words are too often part of something else. */
const spelledCount: Parser<number> = before(
  spelledNumber,
  ahead(phrase('lần', 'kỳ', 'đợt', 'cuộc')),
);

const count: Parser<number> = map(
  seq<[unknown, number, unknown]>(
    atLeast,
    choice(digits(1, 9999, 4), spelledCount),
    optional(seq<readonly unknown[]>(phrase('-', 'đến'), digits(1, 9999, 4))),
  ),
  ([, value]) => value,
);

const noUnit = new Set([
  '%',
  'tháng',
  'quý',
  'năm',
  'tuần',
  'ngày',
  'giờ',
  'phút',
  'đồng',
  'gb',
  ';',
  '.',
  ':',
]);

function periodOf(rhythm: Rhythm): Quota['per'] | null {
  return per[rhythm.name] ?? null;
}

function made(value: number, unit: string, rhythm: Rhythm): ReadQuota | null {
  const period = periodOf(rhythm);
  if (!period) return null;
  return { quota: { count: value, per: period, unit }, rhythm };
}

function wordsBetween(tokens: readonly Token[], from: number, to: number): string {
  let words = '';
  for (const token of tokens.slice(from, to)) {
    const space =
      words === '' || token.glued || token.text === ',' || token.text === ')' ? '' : ' ';
    words += space + token.lower;
  }
  return words;
}

const perPeriod: Parser<Rhythm> = map(
  seq<[unknown, unknown, Rhythm]>(
    choice<unknown>(
      phrase('/', 'mỗi', 'một', 'trong mỗi', 'trong', 'trong một', 'hằng'),
      seq<readonly unknown[]>(phrase('trong'), digits(1, 1)),
    ),
    optional(seq(digits(1, 1), not(phrase('trang', 'tháng')))),
    periodUnit,
  ),
  ([, , rhythm]) => rhythm,
);

/** "15/6 hằng năm" comes back on a day: it counts nothing. */
function isDay(tokens: readonly Token[], next: number): boolean {
  return wordAt(tokens, next) === '/' && isNumberAt(tokens, next + 1);
}

/** "15 tin, bài, video/tháng", "02 số (chuyên mục)/tháng", "02 lần mỗi năm" */
function countPer(tokens: readonly Token[], at: number): Parsed<ReadQuota> | null {
  const number = count(tokens, at);
  if (!number || isDay(tokens, number.next)) return null;
  for (let place = number.next; place < Math.min(tokens.length, number.next + FAR); place += 1) {
    const token = tokens[place];
    if (!token) return null;
    const period = perPeriod(tokens, place);
    if (period && place > number.next) {
      const quota = made(number.value, wordsBetween(tokens, number.next, place), period.value);
      return quota && { value: quota, next: period.next };
    }
    if (noUnit.has(token.text) || (token.kind === 'digits' && wordAt(tokens, place - 1) !== '/'))
      return null;
  }
  return null;
}

/** After "mỗi" a number counts ("mỗi tháng 01 chuyên mục"); without it "tháng 01" would be January. */
const anyUnit: Parser<Rhythm> = choice<Rhythm>(
  always(phrase('tháng'), rhythms.month),
  always(phrase('quý'), rhythms.quarter),
  always(phrase('năm'), rhythms.year),
  always(phrase('tuần'), rhythms.week),
);

const everyPeriod: Parser<Rhythm> = map(
  seq<[Rhythm, unknown]>(
    choice<Rhythm>(
      after(
        phrase('mỗi', 'trong mỗi', 'bình quân mỗi', 'hằng', 'định kỳ mỗi', 'định kỳ hằng'),
        choice<Rhythm>(anyUnit, periodUnit),
      ),
      after(optional(phrase('một', 'trong một', 'trong')), periodUnit),
    ),
    optional(phrase('(', ',', ':')),
  ),
  ([rhythm]) => rhythm,
);

/** What is counted, when words stand between the period and the number. */
const counted = phrase(
  'lần',
  'cuộc',
  'đợt',
  'hội nghị',
  'lớp',
  'chuyên mục',
  'chuyên trang',
  'chuyên đề',
  'số',
  'kỳ',
  'tin',
  'bài',
  'tin bài',
  'buổi',
  'phóng sự',
  'chương trình',
  'sáng kiến',
  'mô hình',
  'bản tin',
  'phiên',
  'đoàn',
  'video',
  'cuộc kiểm tra',
  'cuộc họp',
  'cuộc thi',
  'báo cáo',
  'văn bản',
  'kế hoạch',
  'lượt',
);

/** "mỗi tháng 01 chuyên mục", "hằng quý tổ chức ít nhất 01 hội nghị" */
function periodThenCount(tokens: readonly Token[], at: number): Parsed<ReadQuota> | null {
  const period = everyPeriod(tokens, at);
  if (!period) return null;
  const isBare = period.next === at + 1 || isNumberAt(tokens, at);
  for (let place = period.next; place < Math.min(tokens.length, period.next + FAR); place += 1) {
    const number = count(tokens, place);
    if (number) {
      const unit = counted(tokens, number.next);
      const isNear = place === period.next && !isBare;
      const word = tokens[number.next];
      if (!unit && (!isNear || word?.kind !== 'word' || noUnit.has(word.text))) return null;
      const next = unit?.next ?? number.next + 1;
      const quota = made(number.value, wordsBetween(tokens, number.next, next), period.value);
      return quota && { value: quota, next };
    }
    if (noUnit.has(wordAt(tokens, place)) || isBare) return null;
  }
  return null;
}

export const quotaRule: Parser<ReadQuota> = choice(countPer, periodThenCount);
