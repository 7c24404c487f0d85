/**
 * Attributes behind labels: "Đơn vị chủ trì: Sở Nội vụ. Thời gian: Quý II/2026." A label stands at the
 * beginning of a line or behind a mark, and a colon ends it.
 */
import { noParts, type Part, type Parts } from '../raw';

export interface Labelled {
  /** The words before the first label. */
  readonly before: string;
  readonly parts: Parts;
  /** The text begins with a label, so it says something of the clause above it. */
  readonly isAttribute: boolean;
}

type Kind = Part | 'agencies' | 'doer' | 'ignored';

const who =
  '(?:(?:các\\s+)?(?:đơn vị|cơ quan|tổ chức|phòng|ban|bộ phận|cá nhân|lãnh đạo|người|công chức|cán bộ|sở|địa phương)\\s*(?:,\\s*|/\\s*|và\\s+)?)';

/** Further words between a label and its colon: "Đơn vị chủ trì rà soát văn bản:". */
const more = '(?:\\s[^:;.\\n()]{0,70}?)?';
const little = '(?:\\s+(?:thực hiện|tham mưu|triển khai|soạn thảo|nhiệm vụ|chính|chủ yếu))?';

const kinds: readonly (readonly [Kind, string])[] = [
  [
    'ignored',
    `(?:dự kiến\\s+)?(?:kinh phí|nguồn kinh phí|nguồn vốn|nguồn lực|ghi chú|địa điểm)${more}`,
  ],
  ['ignored', `${who}{1,6}(?:chỉ đạo|theo dõi|thẩm định|phê duyệt)${more}`],
  ['agencies', `${who}{0,6}chủ trì\\s*(?:,|;|và|-|/)\\s*(?:${who}{0,6})?phối hợp${little}`],
  ['lead', `(?:phân công\\s+)?${who}{1,6}(?:chủ trì|đầu mối|phụ trách|chịu trách nhiệm)${more}`],
  ['lead', `(?:chủ trì|đầu mối|phụ trách|chịu trách nhiệm)${little}`],
  ['coop', `${who}{1,6}(?:cùng\\s+)?phối hợp${more}`],
  ['coop', `(?:cùng\\s+)?phối hợp${little}`],
  ['doer', `${who}{1,6}(?:thực hiện|tham mưu|triển khai|được giao)${little}`],
  ['doer', '(?:phân công(?: thực hiện| nhiệm vụ)?|trách nhiệm(?: thực hiện)?|thực hiện)'],
  ['deliverable', `(?:yêu cầu\\s+)?(?:sản phẩm|kết quả|đầu ra)${more}`],
  ['frequency', `(?:tần suất|số lượng,? tần suất)${more}`],
  ['deadline', `(?:thời gian|thời hạn|thời điểm|tiến độ|lộ trình|mốc thời gian)${more}`],
  ['deadline', '(?:hạn|hoàn thành|hạn hoàn thành|hoàn thành trong)'],
];

const names = kinds.map(([, words], at) => `(?<k${at}>${words})`).join('|');
const MARK = '(?:^|[\\n;.,(–-])\\s*(?:[-+•*–]\\s*)?';
const ASIDE = '(?:\\s*\\([^()]{0,60}\\))?';
const LABELS = new RegExp(`${MARK}(?:${names})${ASIDE}\\s*:`, 'giu');
const PLAIN =
  /^(?:[-+•*–]\s*)?(thời gian (?:thực hiện|hoàn thành)|thời hạn(?: hoàn thành)?|(?:đơn vị|cơ quan) (?:chủ trì|phối hợp|thực hiện)(?: thực hiện)?)\s+(?:là\s+)?(?=\p{Lu}|trước|trong|quý|năm|tháng|thường|hằng|hàng|định|các|sau)/iu;

/** "Thời gian thực hiện Quý II" without its colon. */
function withColon(text: string): string {
  const plain = PLAIN.exec(text);
  return plain && !/^[^:]{0,60}:/.test(text)
    ? `${plain[1] ?? ''}: ${text.slice(plain[0].length)}`
    : text;
}

export function labelledParts(typed: string): Labelled {
  const text = withColon(typed);
  const found = [...text.matchAll(LABELS)];
  const parts: Record<Part, string> = { ...noParts };
  found.forEach((match, at) => {
    const end = found[at + 1]?.index ?? text.length;
    const value = unbracketed(text.slice(match.index + match[0].length, end));
    const kind = kindOf(match.groups ?? {});
    if (kind === 'ignored' || value === '') return;
    const part = partOf(kind, parts);
    parts[part] = parts[part] === '' ? value : `${parts[part]}; ${value}`;
  });
  const [first] = found;
  const before = first ? text.slice(0, first.index) : text;
  return {
    before: before.replace(/[\s(–-]+$/u, '').trim(),
    parts,
    isAttribute: first !== undefined && before.replace(/[-+•*–\s]/gu, '') === '',
  };
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): Kind {
  return kinds.find((_, at) => groups[`k${at}`] !== undefined)?.[0] ?? 'ignored';
}

/** Beside "chủ trì", "Cơ quan thực hiện" names those who take part. */
function partOf(kind: Exclude<Kind, 'ignored'>, parts: Parts): Part {
  if (kind === 'agencies') return 'lead';
  if (kind === 'doer') return parts.lead === '' ? 'lead' : 'coop';
  return kind;
}

function unbracketed(value: string): string {
  const text = value.trim();
  const open = (text.match(/\(/g) ?? []).length;
  const closed = (text.match(/\)/g) ?? []).length;
  return closed > open ? text.replace(/\)(?=[^)]*$)/, '').trim() : text;
}

export function hasWhoOrWhen(parts: Parts): boolean {
  return parts.lead !== '' || parts.deadline !== '' || parts.frequency !== '' || parts.coop !== '';
}
