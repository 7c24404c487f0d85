/**
 * One share for two stages with a year each: "Năm 2027, 100% cán bộ … đạt chứng chỉ cơ bản và đạt trình độ
 * chuyên sâu vào năm 2030" gives two indicators.
 */
import type { TargetReading } from '../../vietnamese/target/types';
import { asName, namedAfter, namedBefore } from './phrasing';
import type { Stated } from './statements';
import { tidy } from './words';

interface Stage {
  readonly name: string;
  readonly quote: string;
  readonly reading: TargetReading;
}

const second =
  /^(.*?)(?:,| và|, và) ((?:đạt|được|hoàn thành) (?:(?! và )[^,;])*) (?:vào|đến|trong)(?: cuối| hết)? năm (20\d\d)\s*$/iu;
const predicate = /\s(?:được|đạt|có|hoàn thành|thực hiện|sử dụng)\s/iu;

export function twoStages(
  { readings, before, after }: Stated,
  quote: string,
): readonly Stage[] | null {
  const [reading, ...others] = readings;
  if (!reading || others.length > 0 || namedBefore(before) !== '') return null;
  const firstYear = /năm (20\d\d)/iu.exec(quote.slice(0, quote.length - after.length))?.[1];
  const [, opening = '', stage = '', year = ''] = second.exec(tidy(after)) ?? [];
  const verb = predicate.exec(opening);
  if (firstYear === undefined || year === '' || firstYear === year || !verb) return null;
  const at = quote.indexOf(stage);
  if (at < 0) return null;
  const subject = opening.slice(0, verb.index);
  return [
    {
      name: asName(namedAfter(opening)),
      quote: quote.slice(0, at).replace(/[\s,]+(?:và\s*)?$/iu, ''),
      reading: { ...reading, year: Number(firstYear) },
    },
    {
      name: asName(`${namedAfter(subject)} ${stage}`),
      quote: quote.slice(at),
      reading: { ...reading, year: Number(year) },
    },
  ];
}
