/**
 * Cuts a statement with several figures into parts, one for each thing that is measured, and joins the
 * figures of one thing: "cấp độ 3 … và đạt cấp độ 4 vào năm 2030" is one indicator with two milestones,
 * "30%, 20%, 15%" three of one sentence.
 */
import { namedYears } from '../../vietnamese/target/namedYears';
import type { TargetReading } from '../../vietnamese/target/types';
import type { PlanContext } from '../types';
import { namesNothing } from './phrasing';
import { trimmed, type Stretch } from './sentences';

/** Figures of one thing; `stretch` are the words that name it. */
export interface Part {
  readonly stretch: Stretch;
  /** In the order of the text. */
  readonly readings: readonly TargetReading[];
  /** False for "và 99% vào năm 2030": what it measures stands elsewhere. */
  readonly isNamed: boolean;
  /** The figure that the name stands beside, and the words that it stands in. */
  readonly named: { readonly stretch: Stretch; readonly reading: TargetReading };
}

/** @param readings those of the statement, with offsets in `text` */
export function partsOf(
  text: string,
  statement: Stretch,
  readings: readonly TargetReading[],
  context: PlanContext,
): readonly Part[] {
  const parts: Part[] = [];
  let from = statement.start;
  readings.forEach((found, index) => {
    const following = readings[index + 1];
    const to = following ? boundary(text, found, following) : statement.end;
    const stretch = trimmed(text, from, to);
    const own = yearIn(text.slice(stretch.start, stretch.end), context);
    const reading = { ...found, year: own ?? found.year };
    const isNamed = !namesNothing(
      text.slice(stretch.start, reading.start),
      text.slice(reading.end, stretch.end),
    );
    parts.push({ stretch, readings: [reading], isNamed, named: { stretch, reading } });
    from = to;
  });
  return joined(withTopicApart(text, parts));
}

/** "Chế độ công vụ: đến năm 2027 có 80% và đến năm 2030 có 95% công chức …": the topic names nothing. */
function withTopicApart(text: string, parts: readonly Part[]): readonly Part[] {
  const [first, second, ...rest] = parts;
  const [reading, next] = [first?.readings[0], second?.readings[0]];
  if (!first || !second || !reading || !next || reading.year === next.year) return parts;
  const topic = text.lastIndexOf(':', reading.start);
  const isTopic =
    topic >= first.stretch.start &&
    namesNothing(
      text.slice(topic + 1, reading.start),
      text.slice(reading.end, first.stretch.end),
    ) &&
    namesNothing(text.slice(second.stretch.start, next.start), '') &&
    second.isNamed;
  return isTopic ? [{ ...first, isNamed: false }, second, ...rest] : parts;
}

/** The one year that a part names itself; those in brackets tell results. */
function yearIn(text: string, context: PlanContext): number | null {
  const open = text.replace(/\([^()]*\)/gu, (words) => ' '.repeat(words.length));
  const years = new Set(
    namedYears(open, context)
      .filter(({ isBaseline, year }) => !isBaseline && year >= context.years.from)
      .map(({ year }) => year),
  );
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
}

/** A part that names nothing belongs to the one before it, or to the one after it. */
export function joined(parts: readonly Part[]): readonly Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last && (!part.isNamed || !last.isNamed) && sameUnit(last, part)) {
      result[result.length - 1] = {
        stretch: { start: last.stretch.start, end: part.stretch.end },
        readings: [...last.readings, ...part.readings],
        isNamed: last.isNamed || part.isNamed,
        named: last.isNamed ? last.named : part.named,
      };
    } else result.push(part);
  }
  return result;
}

function sameUnit(a: Part, b: Part): boolean {
  const [first, second] = [a.readings[0]?.unit, b.readings[0]?.unit];
  return first === second;
}

const separator =
  /(?:[,;:.]\s*(?:và\s+|đồng thời,?\s+|trong đó,?:?\s*|trong số (?:đó|này),?:?\s*)?|\s(?:và|đồng thời|trong đó:?)\s)/giu;
const nounStart =
  /^(?:tỷ lệ|tỉ lệ|mức độ|mức|chỉ số|số|thời gian|điểm|xếp hạng|thứ hạng|kết quả|phấn đấu)(?![\p{L}])/iu;
const weakStart = /^(?:cấp|đối với|tại|có|phát triển|thu hút|xây dựng|năm|đến|vào)(?![\p{L}])/iu;

/** Where the words of the second figure begin. */
function boundary(text: string, reading: TargetReading, following: TargetReading): number {
  const between = text.slice(reading.end, following.start);
  const cuts = [...between.matchAll(separator)].map(({ index, 0: mark }) => ({
    at: index,
    mark,
    rest: between.slice(index + mark.length),
  }));
  const last = cuts.at(-1);
  if (!last) return following.start;
  const first = cuts[0] ?? last;
  const opensFigure = namesNothing(last.rest, '');
  const part = cuts.find(({ mark }) => /trong (?:đó|số)/iu.test(mark));
  const noun = part ?? cuts.find(({ rest }) => nounStart.test(rest));
  const weak = cuts.find(({ rest }) => weakStart.test(rest));
  const usual = startsWithFigure(text, reading) ? last : (weak ?? first);
  return reading.end + (opensFigure ? last : (noun ?? usual)).at;
}

function startsWithFigure(text: string, { start }: TargetReading): boolean {
  const before = text.slice(Math.max(0, start - 3), start);
  return /(?:^|[,;:.+–-])\s*$/u.test(before);
}
