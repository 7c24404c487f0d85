/**
 * Which report a day belongs to: "đối với báo cáo quý", "báo cáo 6 tháng đầu năm", "sơ kết 6 tháng". Without
 * a year of its own such a day comes back with every report.
 */
import {
  after,
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
  type Parser,
} from '../text/parser';
import { rhythms } from './calendar';
import { romanNumber } from './numbers';
import { periodUnit } from './rhythms';
import type { Rhythm } from './types';
import { nineMonthsWords, sixMonthsWords } from './years';
import { yearAfter } from './yearRef';

function ending(month: number, length: number): Rhythm {
  return { name: 'other', endMonths: [month], length };
}

const quarterNumber = choice(romanNumber, digits(1, 4, 1));

/** One report by its period: "quý I", "6 tháng đầu năm", "năm". */
const period: Parser<Rhythm> = choice<Rhythm>(
  map(seq<[string, number]>(phrase('quý'), quarterNumber), ([, quarter]) =>
    ending(Math.min(quarter, 4) * 3, 3),
  ),
  always(seq<readonly unknown[]>(sixMonthsWords, phrase('đầu năm', 'đầu')), ending(6, 6)),
  always(seq<readonly unknown[]>(sixMonthsWords, phrase('cuối năm', 'cuối')), ending(12, 6)),
  always(phrase('sơ kết'), rhythms.half),
  always(phrase('tổng kết'), rhythms.year),
  always(nineMonthsWords, rhythms.nineMonths),
  periodUnit,
);

/** "báo cáo năm 2025" names one report of one year: that is a time of its own. */
const noYear: Parser<null> = not((tokens, at) => {
  const found = yearAfter(tokens, at);
  return found?.value.kind === 'named' ? found : null;
});

const fillers = optional(
  phrase(
    'định kỳ',
    'định kỳ hằng',
    'hằng',
    'kết quả',
    'sơ kết',
    'tổng kết',
    'của',
    'cải cách hành chính',
    'cchc',
    'công tác cchc',
    'kỳ',
    'theo',
  ),
);

const opening = choice<unknown>(
  seq<readonly unknown[]>(
    phrase('đối với', 'cho', 'với'),
    optional(phrase('các')),
    optional(phrase('kỳ')),
    phrase('báo cáo', 'số liệu', 'kỳ', 'kỳ báo cáo', 'sơ kết', 'tổng kết'),
  ),
  seq<readonly unknown[]>(
    optional(phrase('gửi', 'các', 'nộp', '(')),
    phrase('báo cáo', 'kỳ báo cáo', 'báo cáo sơ kết', 'báo cáo tổng kết', 'sơ kết', 'tổng kết'),
  ),
  phrase('đối với', 'của kỳ'),
);

const listMark = phrase(
  ',',
  'và',
  ', và',
  '/',
  'hoặc',
  '-',
  'và báo cáo',
  ', báo cáo',
  ', tổng kết',
);

export const reportScope: Parser<readonly Rhythm[]> = before(
  map(
    seq<[unknown, unknown, unknown, Rhythm, readonly Rhythm[]]>(
      opening,
      fillers,
      fillers,
      before(period, noYear),
      many(
        after(
          seq<readonly unknown[]>(listMark, optional(phrase('hằng', 'cả'))),
          before(period, noYear),
        ),
      ),
    ),
    ([, , , first, rest]) => [first, ...rest],
  ),
  optional(phrase('hằng năm', 'của năm')),
);
