/** The indicators that a paragraph states. */
import type { Comparison } from '../../plan/types';
import { usualCadence } from '../../plan/planDefaults';
import { namedYears, type NamedYear } from '../../vietnamese/target/namedYears';
import type { TargetReading } from '../../vietnamese/target/types';
import type { FoundIndicator, Setting } from './found';
import { measureOf, unitOf } from './measures';
import { milestonesOf } from './milestones';
import { nameOf } from './names';
import { asName, isAnnual, namedAfter, namedBefore, namesNothing } from './phrasing';
import { indicesIn } from './published';
import { endIn } from './qualitativeEnds';
import { isScope, scopeIn, withoutScope } from './scopes';
import { sentencesOf, type Stretch } from './sentences';
import { listedScopes, spreadOver } from './spread';
import { targetsOfSentence, type Stated } from './statements';
import { twoStages } from './stages';
import { isTargetOfTask } from './taskTargets';
import { tidy } from './words';
import { indicatorNote } from './wording';

export function indicatorsOfText(text: string, setting: Setting): readonly FoundIndicator[] {
  return sentencesOf(text).flatMap((sentence) => ofSentence(text, sentence, setting));
}

interface Placed {
  readonly at: number;
  readonly found: FoundIndicator;
}

function ofSentence(text: string, sentence: Stretch, setting: Setting): readonly FoundIndicator[] {
  const { stated, plain } = targetsOfSentence(text, sentence, setting.context);
  const placed: Placed[] = [];
  let before = '';
  for (const own of stated) {
    const mayCount = setting.source !== 'task' || isTargetOfTask(text, own);
    const name = mainName(own, setting, before);
    const at = own.stretch.start;
    const found = mayCount ? indicatorsOf(text, own, name, setting) : [];
    placed.push(...found.map((indicator) => ({ at, found: indicator })));
    before = name;
  }
  if (setting.source === 'objectives' && !setting.isGeneral && plain.length > 0) {
    addPlain(placed, text, plain, yearsOf(text, sentence, setting), setting);
  }
  return placed.sort((a, b) => a.at - b.at).map(({ found }) => found);
}

/** Statements without a target in figures: ends to be reached, and numbers that were left out. */
function addPlain(
  placed: Placed[],
  text: string,
  plain: readonly Stretch[],
  years: readonly NamedYear[],
  setting: Setting,
): void {
  for (const statement of plain) {
    const words = text.slice(statement.start, statement.end);
    const last = placed.at(-1);
    if (last && /\d ?%/u.test(words)) {
      const note = indicatorNote('indicatorNumberLeftOut', setting.block, words);
      const found = { ...last.found, notes: [...last.found.notes, note] };
      placed[placed.length - 1] = { ...last, found };
      continue;
    }
    const year = years.filter(({ start }) => start < statement.end).at(-1)?.year ?? null;
    const end = indicatorOfEnd(words, year, setting);
    if (end) placed.push({ at: statement.start, found: end });
  }
}

/** The years that the sentence names, with their places in the text. */
function yearsOf(
  text: string,
  { start, end }: Stretch,
  { context }: Setting,
): readonly NamedYear[] {
  return namedYears(text.slice(start, end), context)
    .filter(({ isBaseline }) => !isBaseline)
    .map((named) => ({ ...named, start: named.start + start, end: named.end + start }));
}

/** "cấp xã đạt 60%" after "tỷ lệ … cấp tỉnh đạt 80%" takes its name from it. */
function mainName(
  { before, after, shared, readings }: Stated,
  setting: Setting,
  last: string,
): string {
  const unit = readings[0]?.unit ?? null;
  if (unit === 'hạng') {
    const head = namedBefore(before);
    return head === '' ? last.replace(/^xếp hạng /iu, '') : asName(head);
  }
  if (last !== '' && namesNothing(before, after)) return last;
  const counted = countedNoun(unit);
  const topic = /^([^:]+): (.+)$/u.exec(namedBefore(before));
  if (topic && isScope(topic[2] ?? '') && namedAfter(after) === '') {
    return asName(`${topic[1] ?? ''} ${smallScope(topic[2] ?? '')}`);
  }
  const own = nameOf(before, shared === '' ? after : `${namedAfter(after)} ${shared}`, counted);
  const words = tidy(`${namedBefore(before)} ${namedAfter(after)}`);
  const lead = setting.lead === '' ? '' : namedBefore(setting.lead);
  if (lead !== '' && (words === '' || isScope(words) || startsSmall(words))) {
    return asName(`${lead} ${smallScope(words)}`);
  }
  if (last !== '' && isScope(words)) return asName(`${withoutScope(last)} ${smallScope(words)}`);
  if (isShare(last) && goesOnFrom.test(words)) return asName(`${stem(last, words)} ${words}`);
  return withVerbOf(last, own, readings[0]?.op);
}

/** "cắt giảm 50% thời gian và 50% chi phí": the verb is said once. */
function withVerbOf(last: string, own: string, op: Comparison | undefined): string {
  if (op !== 'decreaseBy' && op !== 'increaseBy') return own;
  const [verb = ''] =
    /^(?:cắt giảm, đơn giản hóa|cắt giảm|giảm|tăng|tiết kiệm|rút ngắn) /iu.exec(last) ?? [];
  const has = /(?<!\p{L})(?:giảm|tăng|tiết kiệm|rút ngắn)(?!\p{L})/iu.test(own);
  return verb === '' || has ? own : `${verb}${own.charAt(0).toLowerCase()}${own.slice(1)}`;
}

/** "mức độ hài lòng của người bệnh đạt 90%; của tổ chức đạt 95%", "cấp Bộ đạt 95%, các Cục đạt 90%" */
const goesOnFrom = /^(?:của|các|cấp|tại|ở|đối với|lĩnh vực|khu vực|về)(?: [^ ]+){1,6}$/u;

function isShare(name: string): boolean {
  return /^(?:tỷ lệ|tỉ lệ|mức độ|chỉ số) /iu.test(name);
}

/** The name without what the next one puts in its place. */
function stem(name: string, words: string): string {
  const [opening = ''] = words.split(' ');
  const at = name.lastIndexOf(` ${opening} `);
  const [topic = name] = name.split(':');
  return at > 0 ? name.slice(0, at) : withoutScope(topic);
}

function smallScope(words: string): string {
  return isScope(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

function startsSmall(words: string): boolean {
  return /^(?:tại|ở|đối với|của|thuộc|cấp)\s/iu.test(words) && words.split(' ').length <= 8;
}

/** Units that name the thing itself; "ngày", "tỷ đồng" only measure it. */
const measuring =
  /^(?:%|hạng|cấp độ|mức độ|mức|cấp|bậc|điểm|ngày|giờ|phút|giây|tháng|năm|tuổi|lần|ha|km|m2|m3|tấn|kg|nghìn|triệu|tỷ|đồng|usd|kwh|mw|gw|‰|vạn|trăm|giường)/iu;

function countedNoun(unit: string | null): string | null {
  return unit === null || measuring.test(unit) ? null : unit.replace(/\/.*$/u, '');
}

function indicatorsOf(
  text: string,
  stated: Stated,
  name: string,
  setting: Setting,
): readonly FoundIndicator[] {
  const { readings, before, stretch } = stated;
  const quote = text.slice(stretch.start, stretch.end);
  const indices = indicesIn(before);
  if (indices.length > 0) {
    return indices.map((index) => indicator(readings, index, null, quote, setting));
  }
  const spread = spreadOver(stated, quote);
  if (spread !== null) {
    const base = asName(listedScopes(name).rest);
    return spread.map(({ scope, readings: own }) =>
      indicator(own, tidy(`${base} ${scope}`), scope === '' ? null : scope, quote, setting),
    );
  }
  const scope = stated.shared === '' ? scopeIn(name) : scopeOfShared(stated);
  const two = twoStages(stated, quote);
  if (two !== null) {
    return two.map((stage) => indicator([stage.reading], stage.name, scope, stage.quote, setting));
  }
  const own = indicator(readings, name, scope, quote, setting);
  if (stated.shared === '') return [own];
  const note = indicatorNote('indicatorSharedWords', setting.block, stated.shared);
  return [{ ...own, notes: [...own.notes, note] }];
}

function scopeOfShared({ after }: Stated): string | null {
  return scopeIn(namedAfter(after)) ?? null;
}

function indicator(
  readings: readonly TargetReading[],
  name: string,
  scope: string | null,
  quote: string,
  setting: Setting,
): FoundIndicator {
  const { block, ref, section, source, owner } = setting;
  const { milestones, notes, isYearNamed } = milestonesOf(readings, quote, setting);
  const last = readings.at(-1);
  const measure = last ? measureOf(last, name) : 'yesNo';
  const title = measure === 'rank' && !/hạng/iu.test(name) ? `Xếp hạng ${name}` : name;
  const inTask = source === 'task' ? [indicatorNote('indicatorInTask', block, quote)] : [];
  return {
    draft: {
      ref,
      section,
      name: title === '' ? asName(quote) : title,
      unit: last ? unitOf(last, name) : null,
      scope,
      measure,
      milestones,
      annual: milestones.length < 2 && (setting.isAnnual || isAnnual(quote)),
      cadence: usualCadence(measure),
      owner,
      quote,
    },
    block,
    notes: [...notes, ...inTask],
    source,
    isYearNamed,
  };
}

function indicatorOfEnd(
  quote: string,
  year: number | null,
  setting: Setting,
): FoundIndicator | null {
  const { isListed } = setting;
  const end = endIn(quote, { hasYear: year !== null || setting.year !== null, isListed });
  if (end === null) return null;
  const reading: TargetReading = {
    op: 'done',
    value: null,
    value2: null,
    unit: null,
    year,
    baselineYear: null,
    quote,
    start: 0,
    end: quote.length,
  };
  return indicator([reading], asName(end), null, quote, setting);
}
