/** Attributes that a sentence says without labels: in brackets at its end, or "Giao Sở Tư pháp chủ trì, …". */
import { collectiveHead, headWords } from '../../../vietnamese/agency/agencyNames';
import { tokenize } from '../../../vietnamese/text/token';
import { deedAt } from '../whoDoes';
import { noParts, type Part, type Parts } from '../raw';
import { labelledParts } from './labels';

export interface Said {
  readonly title: string;
  readonly parts: Parts;
  /** The words that said it. */
  readonly quote: string;
}

const WHEN =
  /^(?:phải\s+|cần\s+)?(?:hoàn thành|xong|trình|thời gian|thời hạn|tiến độ|trước|trong|chậm nhất|quý|tháng|năm|đến|hằng|hàng|thường xuyên|định kỳ|từ|ngày)(?=[\s\d:])/iu;

/** "(Chủ trì: Sở Nội vụ; hoàn thành trong quý II/2026)", "(Sở Nội vụ, quý II/2026)". */
export function inBrackets(text: string): Said | null {
  const match = /\(([^()]*(?:\([^()]*\)[^()]*)*)\)\s*[.;]?\s*$/u.exec(text);
  const [whole, inside] = match ?? [];
  if (match === null || whole === undefined || inside === undefined) return null;
  const parts: Record<Part, string> = { ...noParts };
  const add = (part: Part, words: string): void => {
    parts[part] = parts[part] === '' ? words : `${parts[part]}; ${words}`;
  };
  for (const piece of piecesOf(inside)) {
    const { parts: labelled, isAttribute } = labelledParts(piece);
    if (isAttribute) {
      for (const [part, words] of Object.entries(labelled)) {
        if (words !== '') add(part as Part, words);
      }
    } else if (WHEN.test(piece)) add('deadline', piece);
    else if (/^(?:cùng\s+)?phối hợp|\sphối hợp$/iu.test(piece)) add('coop', piece);
    else if (/\schủ trì(\s|,|$)/iu.test(piece) || beginsAgency(piece)) add('lead', piece);
  }
  const isSaid =
    parts.lead !== '' || /^\s*(?:hoàn thành|xong|thời (?:gian|hạn)|tiến độ)/iu.test(inside);
  const title = text.slice(0, match.index).trim();
  if (!isSaid || title === '') return null;
  return { title, parts, quote: whole.trim() };
}

/** Parts of a bracket; a comma parts only before a time or before who takes part. */
function piecesOf(inside: string): readonly string[] {
  return inside
    .split(
      /\s*[;.]\s+|\s+[-–]\s+|;\s*|,\s*(?=(?:hoàn thành|xong|thời|trước|trong|chậm nhất|quý|tháng|năm \d|phối hợp|hằng|hàng|thường xuyên)(?:\s|:))/iu,
    )
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

function beginsAgency(text: string): boolean {
  const [letter = ''] = text;
  const tokens = tokenize(text);
  const head = headWords(tokens, 0);
  if (letter === letter.toLowerCase() || head === null) return false;
  return head.value !== 'các' || collectiveHead(tokens, 0) !== null;
}

const ASSIGNED = /(?:^|[.;:]\s+)(?:Giao(?:\s+cho)?|Phân công)\s+(?=\p{Lu}|các)/u;
const LEADS = /\s+(?:là (?:đơn vị|cơ quan)\s+)?(?:làm đầu mối,?\s*)?chủ trì\s*(?:,|và|;)?\s*/u;

/** "Giao Sở Tư pháp chủ trì, phối hợp với các sở, ngành xây dựng …, hoàn thành trước 30/6/2026." */
export function inSentence(text: string, mayBeBare = false): Said | null {
  const assigned = ASSIGNED.exec(text);
  const from = assigned ? assigned.index + assigned[0].length : 0;
  if (!assigned && !beginsAgency(text) && !/^Các (?:sở|cơ quan|đơn vị|bộ|phòng)/u.test(text))
    return null;
  const rest = text.slice(from);
  const leads = LEADS.exec(rest);
  if (!leads || /[.;:]/.test(rest.slice(0, leads.index))) return null;
  const lead = rest.slice(0, leads.index);
  if (/(?:được giao|được phân công|cơ quan|đơn vị|do)$/iu.test(lead)) return null;
  const after = rest.slice(leads.index + leads[0].length);
  const withOthers = /^phối hợp(?:\s+(?:với|cùng))?\s+/iu.exec(after);
  const behind = withOthers ? after.slice(withOthers[0].length) : after;
  const deed = withOthers ? deedAt(behind) : 0;
  const coop = withOthers ? behind.slice(0, deed < 0 ? behind.search(/[.;]|$/) : deed) : '';
  const told = deed < 0 ? '' : behind.slice(deed).trim();
  const before = text.slice(0, assigned?.index ?? 0).trim();
  const title = before !== '' && before.split(/\s+/).length > 3 ? before : told;
  if (title === '' && !mayBeBare) return null;
  const quote = rest.slice(
    0,
    leads.index + leads[0].length + (withOthers?.[0].length ?? 0) + coop.length,
  );
  return { title: capitalised(title), parts: { ...noParts, lead, coop }, quote: quote.trim() };
}

/** "… thực hiện nhiệm vụ này": the deed itself is said elsewhere. */
const NO_DEED =
  /^(?:(?:tổ chức |tham mưu |triển khai )*(?:thực hiện|triển khai|tham mưu)?(?:\s+(?:các\s+)?(?:nhiệm vụ|nội dung)(?:\s+này)?)?)?\s*$/iu;

/** "Giao Sở Nội vụ chủ trì, phối hợp với … thực hiện, hoàn thành trong quý II": said of the clause above. */
export function assignment(text: string): Parts | null {
  if (!/^(?:\(\s*)?(?:Giao|Phân công)\s/u.test(text)) return null;
  const said = inSentence(`${text.replace(/^\(\s*/u, '')}`, true);
  if (!said) return null;
  const deed = said.title.split(/[,;.(]/)[0] ?? '';
  const deadline = timeInTitle(text);
  return NO_DEED.test(deed) ? { ...said.parts, deadline } : null;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const TITLE_TIME =
  /(?:^|[\s,;(])((?:(?:hoàn thành|xong|trình|ban hành|báo cáo)\s+)?(?:trước ngày|trước tháng|trước quý|trước năm \d|trước \d|chậm nhất|trong quý|trong tháng|trong năm \d|trong \d+ tháng|đến hết|quý [IVX]+\s?[/-]\s?\d|quý [IVX]+ năm)[^;.()”"]*)/iu;
const ENDED_TIME = /(?:^|[\s,;(])((?:hoàn thành|xong)\s+(?:trong|trước|vào)\s[^;.()”"]*)/iu;

const EACH_TIME = /^((?:hằng|hàng|mỗi)\s+(?:năm|quý|tháng|6 tháng))\s*,/iu;

/** Words of a title that name a time for the work itself: "… trong quý II/2026". */
export function timeInTitle(text: string): string {
  const bare = text.replace(/“[^”]*”|"[^"]*"/gu, ' ');
  const found = ENDED_TIME.exec(bare) ?? TITLE_TIME.exec(bare) ?? EACH_TIME.exec(bare);
  return found?.[1]?.trim() ?? '';
}
