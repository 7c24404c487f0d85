/** The targets of a sentence, each with the words that it stands in. */
import { readTargets } from '../../vietnamese/target/readTargets';
import type { TargetReading } from '../../vietnamese/target/types';
import type { PlanContext } from '../types';
import { joined, partsOf, type Part } from './parts';
import { namedAfter, namedBefore, namesNothing } from './phrasing';
import { isScope } from './scopes';
import { statementsOf, trimmed, type Stretch } from './sentences';
import { contentWords } from './words';

/** A target, or several of one thing. */
export interface Stated {
  readonly stretch: Stretch;
  readonly before: string;
  readonly after: string;
  /** The words of a later figure that belong to this one too: "có khả năng làm việc …". */
  readonly shared: string;
  readonly readings: readonly TargetReading[];
  readonly isNamed: boolean;
}

export interface SentenceTargets {
  readonly stated: readonly Stated[];
  /** Statements without a figure. */
  readonly plain: readonly Stretch[];
}

export function targetsOfSentence(
  text: string,
  sentence: Stretch,
  context: PlanContext,
): SentenceTargets {
  const { years } = context;
  const readings = readTargets(text.slice(sentence.start, sentence.end), { years })
    .filter(({ op }) => op !== 'done')
    .map((reading) => ({
      ...reading,
      start: reading.start + sentence.start,
      end: reading.end + sentence.start,
    }));
  const plain: Stretch[] = [];
  const parts: Part[] = [];
  for (const statement of statementsOf(text, sentence)) {
    const own = withoutDetails(
      text,
      readings.filter(({ start }) => start >= statement.start && start < statement.end),
    ).filter(({ year }) => year === null || year >= years.from);
    if (own.length === 0) plain.push(statement);
    else parts.push(...partsOf(text, statement, own, context));
  }
  const stated = joined(parts).map((part) => statedOf(text, part));
  return { stated: withSharedWords(stated), plain };
}

/**
 * Figures that only describe: "hệ thống từ cấp độ 3 trở lên", "mỗi năm 01 lần" beside a share, "cho 120
 * công chức" behind what is held for them.
 */
function withoutDetails(
  text: string,
  readings: readonly TargetReading[],
): readonly TargetReading[] {
  const hasShare = readings.some(({ unit }) => unit?.startsWith('%'));
  return readings.filter(({ unit, start, end }, index) => {
    if (unit === null || unit.startsWith('%') || unit === 'hạng') return true;
    if (hasShare && /^(?:lần|ngày|tháng)/u.test(unit) && index > 0) return false;
    if (hasShare && /^(?:cấp độ|mức độ|cấp|mức|hạng)$/u.test(unit)) {
      return (
        !/(?<!\p{L})(?:từ|ở|mức|loại)\s*$/iu.test(text.slice(0, start)) &&
        !/^từ /iu.test(text.slice(start, end))
      );
    }
    return index === 0 || !/(?<!\p{L})cho\s*$/iu.test(text.slice(0, start));
  });
}

const linking = /^(?:và|đồng thời|trong đó|trong số đó|trong số này)(?:[,:\s]+)/iu;

function statedOf(text: string, { stretch, readings, isNamed, named }: Part): Stated {
  const { reading } = named;
  const last = readings.at(-1) ?? reading;
  const end = readings.length > 1 && isBare(text, readings) ? last.end : reading.end;
  const until = Math.max(end, named.stretch.end);
  const after = text.slice(end, end > named.stretch.end ? stretch.end : until);
  const opening = openingOf(text, named.stretch.start, reading.start, after);
  const isOnlyLead = namedBefore(text.slice(named.stretch.start, opening)) === '';
  return {
    stretch: withoutLink(text, trimmed(text, isOnlyLead ? stretch.start : opening, stretch.end)),
    before: text.slice(opening, reading.start),
    after,
    shared: '',
    readings,
    isNamed,
  };
}

function withoutLink(text: string, { start, end }: Stretch): Stretch {
  const [link = ''] = linking.exec(text.slice(start, end)) ?? [];
  return { start: start + link.length, end };
}

/** "30%, 20%, 15%": nothing stands between the figures. */
function isBare(text: string, readings: readonly TargetReading[]): boolean {
  return readings.every((reading, index) => {
    const next = readings[index + 1];
    return !next || namesNothing('', text.slice(reading.end, next.start));
  });
}

/** "Đẩy mạnh tuyên truyền, phấn đấu tỷ lệ …" */
const aimed = /,\s(?=(?:phấn đấu|bảo đảm|đảm bảo) (?:tỷ lệ|tỉ lệ|mức độ|chỉ số)\s)/giu;

/** Words before ":" or ", bảo đảm" only lead to a target that is named behind them. */
function openingOf(text: string, from: number, figure: number, after: string): number {
  const before = text.slice(from, figure);
  const topic = [...before.matchAll(/:\s/gu)].at(-1);
  const behind = topic ? namedBefore(before.slice(topic.index + 1)) : '';
  if (topic && behind !== '' && !isScope(behind)) return from + topic.index + 1;
  const aim = [...before.matchAll(aimed)].at(-1);
  if (aim) return from + aim.index + 1;
  if (namedAfter(after) === '') return from;
  const cuts = before.matchAll(/[,:]\s|\s(?=(?:bảo đảm|đảm bảo|phấn đấu|trong đó|và)\s)/giu);
  for (const { index, 0: mark } of cuts) {
    const at = index + mark.length;
    if (namedBefore(before.slice(at)) === '') return from + at;
  }
  return from;
}

const predicate =
  /(?<![\p{L}])(?:được|đạt|có|là|thực hiện|cung cấp|sử dụng|hoàn thành|làm chủ|tham gia|phải|bố trí|ứng dụng|vận hành|kết nối|triển khai|đáp ứng|công khai|bảo đảm|đảm bảo|tiếp cận|áp dụng|biết|tự|đã|xử lý|giải quyết|nộp|thanh toán)(?![\p{L}])/iu;

/** "trên 95% hồ sơ tại cấp tỉnh, trên 90% hồ sơ tại cấp huyện được xử lý …": the last says it for all. */
function withSharedWords(stated: readonly Stated[]): readonly Stated[] {
  const result: Stated[] = [];
  let later: Stated | null = null;
  for (const own of [...stated].reverse()) {
    const noun = namedAfter(own.after);
    const opensFigure = namedBefore(own.before) === '';
    const found = opensFigure ? predicate.exec(noun) : null;
    const sharesNoun: boolean = later !== null && opensWithSame(noun, namedAfter(later.after));
    let shared = '';
    if (opensFigure && found === null && later !== null && sharesNoun) shared = later.shared;
    result.push({ ...own, shared });
    if (!opensFigure) later = null;
    else if (found !== null) later = { ...own, shared: noun.slice(found.index) };
    else if (!sharesNoun) later = null;
  }
  return result.reverse();
}

function opensWithSame(a: string, b: string): boolean {
  const [first = ''] = contentWords(a);
  const [second = ''] = contentWords(b);
  return first !== '' && first === second;
}
