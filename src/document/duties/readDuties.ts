/**
 * Who has to report what to whom, how often: sentences about reporting in the part that organises the work
 * ("Định kỳ hằng quý, 6 tháng, năm hoặc đột xuất báo cáo UBND tỉnh (qua Sở Nội vụ)").
 */
import type { Clause, Outline, PlanContext, ReadDuty } from '../types';
import { agenciesIn, type FoundAgency } from './agencyAt';
import { dutyNoteWording, type DutyNoteCode } from './wording';

interface Found {
  readonly clause: Clause;
  readonly sentence: string;
  /** Headings above, nearest last. */
  readonly above: readonly string[];
}

/**
 * The reporting duties of a document, in its order.
 *
 * @example
 * readDuties(outline, context)[0].item
 * // { ref: 'V.1.d', from: 'Các sở, ban, ngành', to: 'UBND tỉnh', via: 'Sở Nội vụ', cycle: ['quý', 'năm'], … }
 */
export function readDuties({ clauses }: Outline, _context: PlanContext): readonly ReadDuty[] {
  const duties = sentencesOf(clauses, [])
    .filter(({ sentence }) => isDuty(sentence))
    .map(dutyOf);
  const seen = new Set<string>();
  return duties.filter(({ item }) => {
    const key = `${item.ref}|${item.from}|${item.to}|${item.cycle.join()}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function sentencesOf(clauses: readonly Clause[], above: readonly string[]): readonly Found[] {
  let charged: readonly string[] = [];
  return clauses.flatMap((clause) => {
    if (clause.role === 'addresses' || clause.role === 'preamble') return [];
    const inside = [...above, ...charged];
    // "Thủ trưởng các sở, ban, ngành có trách nhiệm:" stands before its duties, not above them.
    if (clause.label === '' && /có trách nhiệm|:$/iu.test(clause.text)) charged = [clause.text];
    const own =
      clause.role === 'organisation' || isReportingHeading(above.at(-1) ?? '')
        ? clause.text
            .split(/(?<=[.;])\s+(?=\p{L})/u)
            .map((sentence) => ({ clause, sentence, above: inside }))
        : [];
    return [...own, ...sentencesOf(clause.children, [...inside, clause.text])];
  });
}

function isReportingHeading(heading: string): boolean {
  return /chế độ (?:thông tin,? )?báo cáo/iu.test(heading);
}

const CYCLE =
  /(?:định kỳ|hằng (?:năm|quý|tháng|tuần)|hàng (?:năm|quý|tháng|tuần)|6 tháng|sáu tháng|đột xuất|tháng cuối (?:mỗi )?quý|cuối quý|trước ngày \d)/iu;
const REPORTS = /(?:báo cáo|gửi)/iu;

/** Being told how to write reports, or drawing on them, is no duty to send one. */
const NOT_A_DUTY =
  /^(?:\s*[-+]?\s*)(?:hướng dẫn|đôn đốc|kiểm tra|theo dõi việc|chế độ báo cáo|mẫu báo cáo)/iu;

/** "… có trách nhiệm theo dõi, đôn đốc và báo cáo lãnh đạo Văn phòng": a duty without a cycle. */
const ANSWERS = /(?:có|chịu) trách nhiệm\s[^.;]*báo cáo\s+(?:\p{Lu}|lãnh đạo|với)/u;

function isDuty(sentence: string): boolean {
  if (ANSWERS.test(sentence)) return true;
  if (!CYCLE.test(sentence) || !REPORTS.test(sentence) || !/báo cáo/iu.test(sentence)) return false;
  const at = sentence.search(/báo cáo/iu);
  if (NOT_A_DUTY.test(sentence) && !/(?:tổng hợp,?\s*)?báo cáo\s+(?:\p{Lu}|về)/u.test(sentence))
    return false;
  // "… các báo cáo định kỳ …" as a thing, not as a deed.
  return (
    !/(?:các|trong|mẫu|nội dung|chất lượng)\s+$/iu.test(sentence.slice(0, at)) ||
    /gửi\s/iu.test(sentence)
  );
}

function dutyOf({ clause, sentence, above }: Found): ReadDuty {
  const agencies = agenciesIn(sentence);
  const via = viaOf(sentence, agencies);
  const to = toOf(sentence, agencies, via);
  const from = fromOf(sentence, agencies, above);
  const cycle = cycleOf(sentence);
  const notes: DutyNoteCode[] = [
    ...(cycle.length === 0 || cycle.join() === 'định kỳ' ? (['dutyCycleMissing'] as const) : []),
    ...(from === '' ? (['dutyFromMissing'] as const) : []),
    ...(to === '' ? (['dutyToMissing'] as const) : []),
  ];
  const quote = sentence.trim();
  return {
    item: { ref: clause.ref, from, to, via: via === to ? null : via, cycle, quote },
    block: clause.block,
    notes: notes.map((code) => ({
      code,
      severity: dutyNoteWording[code].severity,
      quote,
      block: clause.block,
      values: {},
    })),
  };
}

/** "(qua Sở Nội vụ)", "thông qua Sở Nội vụ", "gửi Sở Nội vụ để tổng hợp, báo cáo UBND tỉnh". */
function viaOf(sentence: string, agencies: readonly FoundAgency[]): string | null {
  const through = agencies.find(({ start }) => /qua\s+$/iu.test(sentence.slice(0, start)));
  if (through) return through.name;
  const sentTo = agencies.find(
    ({ start, end }) =>
      /(?:gửi|về)\s+(?:báo cáo\s+)?(?:về\s+)?(?:cho\s+)?$/iu.test(sentence.slice(0, start)) &&
      /^[\s,]*(?:\([^)]*\)\s*)?(?:trước\s[^,;]*?|chậm nhất\s[^,;]*?)?[\s,]*(?:để\s+)?(?:theo dõi,?\s+)?tổng hợp/iu.test(
        sentence.slice(end),
      ),
  );
  return sentTo?.name ?? null;
}

/** The recipient stands behind "báo cáo", "gửi" or "về"; else whoever the report goes through. */
function toOf(sentence: string, agencies: readonly FoundAgency[], via: string | null): string {
  const behind = (words: RegExp): FoundAgency | undefined =>
    agencies.find(({ name, start }) => name !== via && words.test(sentence.slice(0, start)));
  const found =
    behind(/báo cáo\s+(?:với\s+|cho\s+|lên\s+)?$/iu) ??
    behind(/(?:gửi|trình)\s+(?:báo cáo\s+)?(?:về\s+|cho\s+|đến\s+)?$/iu) ??
    behind(/báo cáo[^.;]*\s(?:về|cho|gửi|đến)\s+$/iu);
  return found?.name ?? via ?? '';
}

/** The agency before the deed in the sentence, or the heading that names whose duties these are. */
function fromOf(
  sentence: string,
  agencies: readonly FoundAgency[],
  above: readonly string[],
): string {
  const advised = agencies.find(
    ({ start, end }) =>
      /tham mưu(?:,? giúp)?(?: cho)?\s+$/iu.test(sentence.slice(0, start)) &&
      /^\s+báo cáo\s/iu.test(sentence.slice(end)),
  );
  if (advised) return advised.name;
  const deed = sentence.search(/(?:định kỳ|báo cáo|gửi|tổng hợp)/iu);
  const first = agencies.find(({ start }) => start < deed);
  const before = first ? sentence.slice(0, first.start).trim() : '';
  const isSubject =
    /^(?:[-+\s]*)$|^(?:yêu cầu|đề nghị|giao|các)[\s,]*$|(?:,|;|–)$|^(?:hằng|hàng|định kỳ|trước)[^,]*,$/iu.test(
      before,
    );
  if (first && isSubject) {
    const last = agencies.filter(({ start }) => start < deed).at(-1);
    return sentence
      .slice(first.start, last?.end ?? first.end)
      .replace(/[\s,]+$/u, '')
      .trim();
  }
  for (const heading of [...above].reverse()) {
    const name = heading
      .replace(/^(?:nhiệm vụ|trách nhiệm)\s+(?:cụ thể\s+)?(?:của\s+)?/iu, '')
      .replace(/\s+(?:có trách nhiệm|chịu trách nhiệm).*$/iu, '')
      .replace(/[\s:;.]+$/u, '');
    const [named] = agenciesIn(name.charAt(0).toUpperCase() + name.slice(1));
    if (named?.start === 0 && !/^tổ chức\s/iu.test(name) && name.split(/\s+/).length <= 40) {
      return withoutHeads(name);
    }
  }
  return '';
}

/** The agency reports, not its head: "Thủ trưởng các sở" → "Các sở". */
function withoutHeads(name: string): string {
  const bare = name.replace(
    /(^|[;,]\s*)(?:Thủ trưởng|Giám đốc|Chủ tịch)\s+(?=các|Sở|UBND|Ủy ban|Uỷ ban)/gu,
    '$1',
  );
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

const rhythms: readonly (readonly [string, RegExp])[] = [
  ['tuần', /(?:hằng|hàng|mỗi)\s+tuần|,\s*tuần(?=[\s,])/iu],
  ['tháng', /(?:hằng|hàng|mỗi|định kỳ)\s+tháng|báo cáo\s+tháng|,\s*tháng,/iu],
  ['quý', /(?:^|[\s,])quý(?![\p{L}\p{M}])/iu],
  ['6 tháng', /(?:0?6|sáu) tháng/iu],
  ['9 tháng', /(?:0?9|chín) tháng/iu],
  [
    'năm',
    /(?:hằng|hàng|mỗi)\s+năm|(?:,|và|hoặc|hay)\s*năm(?=[\s,.;)]|$)|cuối năm|báo cáo năm|1 năm/iu,
  ],
  ['đột xuất', /đột xuất/iu],
];

function cycleOf(sentence: string): readonly string[] {
  const text = sentence.normalize('NFC');
  const found = rhythms.flatMap(([name, words]) => (words.test(text) ? [name] : []));
  if (found.length > 0) return found;
  return /định kỳ/iu.test(text) ? ['định kỳ'] : [];
}
