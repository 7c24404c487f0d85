/**
 * Small numbers in time phrases: digits with leading zeros, Roman numerals, and words. "Năm" is left out on
 * purpose: after "tháng" it would be May, but everywhere else it is "year".
 */
import { choice, digits, mapSome, optional, phrase, after, type Parser } from '../text/parser';

const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7 };

const spelled: Readonly<Record<string, number>> = {
  một: 1,
  nhất: 1,
  giêng: 1,
  hai: 2,
  nhì: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
  chạp: 12,
};

/** @example "II" → 2, "IV" → 4 */
export const romanNumber: Parser<number> = mapSome(
  phrase(...Object.keys(roman)),
  (word) => roman[word] ?? null,
);

/** @example "ba" → 3, "mười hai" → 12 */
export const spelledNumber: Parser<number> = mapSome(
  phrase(...Object.keys(spelled)),
  (word) => spelled[word] ?? null,
);

/** @example "thứ hai" → 2, "02" → 2 */
export function ordinal(from: number, to: number): Parser<number> {
  return mapSome(
    after(optional(phrase('thứ')), choice(digits(from, to), spelledNumber, romanNumber)),
    (value) => (value >= from && value <= to ? value : null),
  );
}
