/** Attributes that a sentence says without labels: in brackets at its end, or "Giao Sở Tư pháp chủ trì, …". */
import { capitalised } from '../../../vietnamese/text/capitalised';
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

const SENTENCE = /(?<=[.;:])\s+(?=\p{Lu})/u;
const CHARGE = /^(?:Giao(?:\s+cho)?|Phân công|Yêu cầu)\s+/u;
const LEADS = /\s+(?:là (?:đơn vị|cơ quan)\s+)?(?:làm đầu mối,?\s*)?chủ trì(?=[\s,;.]|$)\s*/u;
const LONGEST_NAME = 30;

/** "Giao Sở Tư pháp chủ trì, phối hợp với các sở, ngành xây dựng …, hoàn thành trước 30/6/2026." */
export function inSentence(text: string, { mayBeBare = false, isWork = false } = {}): Said | null {
  const sentences = text.split(SENTENCE);
  for (const [at, sentence] of sentences.entries()) {
    const charge = chargeIn(sentence, isWork && at === 0);
    if (!charge) continue;
    const before = sentences.slice(0, at).join(' ').trim();
    const title = before.split(/\s+/).length > 3 ? before : charge.deed;
    if (title === '' && !mayBeBare) return null;
    return { title: capitalised(title), parts: charge.parts, quote: sentence.trim() };
  }
  return null;
}

interface Charge {
  readonly parts: Parts;
  /** What is to be done, when the sentence itself says it. */
  readonly deed: string;
}

function chargeIn(sentence: string, isWork: boolean): Charge | null {
  const opening = CHARGE.exec(sentence)?.[0] ?? '';
  const rest = sentence.slice(opening.length).replace(/[\s.]+$/u, '');
  if (opening === '' && !beginsDoer(rest)) return null;
  const leads = LEADS.exec(rest);
  if (!leads) return charged(rest, opening !== '' || (isWork && NAMED_DOER.test(rest)));
  const lead = rest.slice(0, leads.index);
  if (/[;:]/.test(lead) || lead.split(/\s+/).length > LONGEST_NAME) return null;
  if (/(?:được giao|được phân công|cơ quan|đơn vị|do)$/iu.test(lead)) return null;
  const others = othersIn(rest.slice(leads.index + leads[0].length).replace(/^[,;\s]+/u, ''));
  const [deed, deadline] = timeApart(others.rest);
  return { parts: { ...noParts, lead, coop: others.coop, deadline }, deed };
}

/** "Phòng Kinh tế: rà soát …", "Giao Phòng Kinh tế rà soát …": who does it, without "chủ trì". */
/** "Phòng Tài chính - Kế hoạch hướng dẫn …": among the tasks whoever opens the sentence does it. */
const NAMED_DOER =
  /^(?:Sở|Phòng|Văn phòng|UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Công an|Thanh tra|Cục|Vụ|Chi cục|Trạm|Các (?:sở|phòng|cơ quan|đơn vị)) /u;

function charged(rest: string, isGiven: boolean): Charge | null {
  const colon = /^([^:;.]{3,120}):\s*(?=\p{L})/u.exec(rest);
  const deedFrom = colon ? colon[0].length : isGiven ? deedAt(rest) + 1 : 0;
  const lead = colon?.[1] ?? rest.slice(0, deedFrom);
  if (deedFrom <= 1 || !(isGiven || beginsDoer(rest)) || deedAt(lead) >= 0) return null;
  if (lead.split(/\s+/).length > LONGEST_NAME / 2) return null;
  const [deed, deadline] = timeApart(rest.slice(deedFrom).trim());
  return deed === '' ? null : { parts: { ...noParts, lead: lead.trim(), deadline }, deed };
}

/** A heading that is nothing but the name of who has to do what stands below it. */
export function doerInHeading(heading: string): string {
  const name = heading
    .replace(CHARGE, '')
    .replace(/^Đề nghị\s+/u, '')
    .replace(/[\s:;.]+$/u, '')
    .replace(/\s+(?:có trách nhiệm|chủ trì|thực hiện|tập trung thực hiện)$/u, '');
  const isName = beginsDoer(name) && deedAt(name) < 0 && name.split(/\s+/).length <= LONGEST_NAME;
  return isName && !/^Tổ chức\s|^Hội nghị|^Đoàn kết/u.test(name) ? name : '';
}

function beginsDoer(text: string): boolean {
  return beginsAgency(text) || /^(?:Công chức|Cán bộ|Các thôn)\s/u.test(text);
}

const TIME_NEXT =
  /[,;]\s*(?=(?:thực hiện\s+|thời gian\s+)?(?:hoàn thành|xong|trước|trong|chậm nhất|quý|tháng|từ ngày|hằng|hàng|thường xuyên|định kỳ|thời gian|thời hạn)(?:\s|:|$))|;/iu;

/** "phối hợp với Y …" or "Y phối hợp …", and what is left of the sentence. */
function othersIn(text: string): { readonly coop: string; readonly rest: string } {
  const withOthers = /^(?:và\s+)?phối hợp(?:\s+(?:với|cùng))?\s+/iu.exec(text);
  if (withOthers) {
    const behind = text.slice(withOthers[0].length);
    const ends = [deedAt(behind), behind.search(TIME_NEXT)].filter((at) => at > 0);
    const end = Math.min(behind.length, ...ends);
    return { coop: behind.slice(0, end), rest: behind.slice(end).replace(/^[,;\s]+/u, '') };
  }
  const together = /^([^;.]{3,120}?)\s+(?:cùng\s+)?phối hợp(?=[\s,;.]|$)/iu.exec(text);
  const [whole, names] = together ?? [];
  if (whole === undefined || names === undefined) return { coop: '', rest: text };
  if (!beginsDoer(names) && !/^các\s/iu.test(names)) return { coop: '', rest: text };
  return { coop: names, rest: text.slice(whole.length).replace(/^[,;\s]+/u, '') };
}

const ONLY_TIME =
  /^(?:thực hiện\s+|thời gian\s+(?:thực hiện\s+)?)?(?=(?:hoàn thành|xong|trước|trong|chậm nhất|quý|tháng|từ|hằng|hàng|thường xuyên|định kỳ|thời gian|thời hạn|đến)(?:\s|$))/iu;
const ENDS_IN_TIME =
  /[,;]\s*((?:và\s+)?(?:hoàn thành|xong)\s+(?:trong|trước|vào|quý|tháng|chậm)\s?.*)$/iu;

/** "xây dựng Kế hoạch, hoàn thành trước 30/6" → the deed, and by when. */
function timeApart(text: string): readonly [deed: string, time: string] {
  if (ONLY_TIME.test(text)) return ['', text.replace(ONLY_TIME, '')];
  const ended = ENDS_IN_TIME.exec(text);
  return ended ? [text.slice(0, ended.index).trim(), ended[1] ?? ''] : [text, ''];
}

/** "… thực hiện nhiệm vụ này": the deed itself is said elsewhere. */
const NO_DEED =
  /^(?:(?:tổ chức |tham mưu |triển khai )*(?:thực hiện|triển khai|tham mưu)?(?:\s+(?:các\s+)?(?:nhiệm vụ|nội dung)(?:\s+này)?)?)?\s*$/iu;

/** "Giao Sở Nội vụ chủ trì, phối hợp với … thực hiện, hoàn thành trong quý II": said of the clause above. */
export function assignment(text: string): Parts | null {
  if (!/^(?:\(\s*)?(?:Giao|Phân công)\s/u.test(text)) return null;
  const said = inSentence(`${text.replace(/^\(\s*/u, '')}`, { mayBeBare: true });
  if (!said) return null;
  const deed = said.title.split(/[,;.(]/)[0] ?? '';
  const deadline = said.parts.deadline === '' ? timeInTitle(text) : said.parts.deadline;
  return NO_DEED.test(deed) ? { ...said.parts, deadline } : null;
}

const TITLE_TIME =
  /(?:^|[\s,;(])((?:(?:hoàn thành|xong|trình|ban hành|báo cáo)\s+)?(?:trước ngày|trước tháng|trước quý|trước năm \d|trước \d|chậm nhất|trong quý|trong tháng|trong năm \d|trong \d+ tháng|đến hết|quý [IVX]+\s?[/-]\s?\d|quý [IVX]+ năm)[^;.()”"]{0,200})/iu;
const ENDED_TIME = /(?:^|[\s,;(])((?:hoàn thành|xong)\s+(?:trong|trước|vào)\s[^;.()”"]*)/iu;

const EVENT = /(?:^|\s)((?:ngay\s+)?(?:sau khi|khi có|khi được)\s[^,;.]*)[.\s]*$/iu;

/** Words at the end of a title that make the work wait: "… khi được bố trí kinh phí". */
export function eventInTitle(text: string): string {
  return EVENT.exec(text)?.[1]?.trim() ?? '';
}

const EACH_TIME = /^((?:hằng|hàng|mỗi)\s+(?:năm|quý|tháng|6 tháng))\s*,/iu;
/** "… vào quý IV hằng năm" */
const EACH_YEAR =
  /(?:^|\s)((?:quý|quí|tháng)\s+(?:[IVX]{1,3}|\d{1,2})\s+(?:hằng|hàng|mỗi)\s+năm)(?!\p{L})/iu;
/** "…, mỗi quý kiểm tra ít nhất 01 lần", "02 chuyên mục/tháng" */
const SO_OFTEN =
  /,\s*((?:hằng|hàng|mỗi)\s+(?:năm|quý|tháng|6 tháng|tuần)\s[^,;.]*?\d+\s*(?:lần|đợt|cuộc|kỳ)(?!\p{L}))/iu;
const PER_TIME =
  /(?:^|\s)(\d{1,3}\s+(?:tin(?:,? bài)?|bài|số|lần|chuyên mục|chuyên trang|phóng sự|kỳ|đợt|cuộc|buổi|lớp|hội nghị|chương trình)\s?\/\s?(?:tháng|quý|năm|tuần))(?!\p{L})/iu;

/** Words of a title that name a time for the work itself: "… trong quý II/2026". */
export function timeInTitle(text: string): string {
  const bare = text.replace(/“[^”]*”|"[^"]*"/gu, ' ');
  const found =
    ENDED_TIME.exec(bare) ??
    EACH_YEAR.exec(bare) ??
    SO_OFTEN.exec(bare) ??
    TITLE_TIME.exec(bare) ??
    EACH_TIME.exec(bare) ??
    PER_TIME.exec(bare);
  return found?.[1]?.trim() ?? '';
}
