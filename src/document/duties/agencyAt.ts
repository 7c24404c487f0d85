/** The name of an agency that begins at a place in a sentence, up to where the sentence goes on. */
import { branches, collectiveHead, headWords } from '../../vietnamese/agency/agencyNames';
import { phrase } from '../../vietnamese/text/parser';
import { tokenize, type Token } from '../../vietnamese/text/token';

const goesOn = phrase(
  'về',
  'để',
  'kết quả',
  'tình hình',
  'tiến độ',
  'việc',
  'trước',
  'chậm nhất',
  'theo',
  'định kỳ',
  'hằng',
  'qua',
  'thông qua',
  'tổng hợp',
  'xem xét',
  'chỉ đạo',
  'quyết định',
  'phê duyệt',
  'trong',
  'khi',
  'công tác',
  'những',
  'nội dung',
  'báo cáo',
  'gửi',
  'có trách nhiệm',
  'chịu trách nhiệm',
  'chủ trì',
  'phối hợp',
  'tổ chức',
  'thực hiện',
  'triển khai',
  'lồng ghép',
  'chủ động',
  'nghiêm túc',
  'xây dựng',
  'căn cứ',
  'và báo cáo',
  'và đề xuất',
  'vào',
  'mỗi',
  'từ',
  'được',
  'kịp thời',
  'đúng',
  'bằng',
  'sơ kết',
  'tham mưu',
  'biết',
  'đồng thời',
);

const stops = new Set(['.', ';', ':', '(', ')', '"', '[']);

export interface FoundAgency {
  readonly name: string;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
}

/** Every agency named in a sentence, in order. */
export function agenciesIn(text: string): readonly FoundAgency[] {
  const tokens = tokenize(text);
  const found: FoundAgency[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!begins(text, tokens, at)) continue;
    const to = endOf(text, tokens, at);
    const [start, end] = [tokens[at]?.start ?? 0, tokens[to - 1]?.end ?? 0];
    const name = text
      .slice(start, end)
      .normalize('NFC')
      .replace(/\s+/g, ' ')
      .replace(/,$/, '')
      .trim();
    found.push({ name: name.charAt(0).toUpperCase() + name.slice(1), start, end });
    at = to - 1;
  }
  return found;
}

function begins(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind !== 'word') return false;
  if (collectiveHead(tokens, at)) return true;
  const [letter = ''] = text.slice(token.start, token.end).normalize('NFC');
  const head = headWords(tokens, at);
  if (head?.value === 'lãnh đạo' && tokens[at - 1]?.text === 'cáo') return true;
  return letter !== letter.toLowerCase() && head !== null && head.value !== 'báo';
}

function endOf(text: string, tokens: readonly Token[], from: number): number {
  let at = headWords(tokens, from)?.next ?? collectiveHead(tokens, from)?.next ?? from + 1;
  const isCollective = collectiveHead(tokens, from) !== null;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token || stops.has(token.text)) return at;
    const branch = branches(tokens, at);
    if (branch) {
      at = branch.next;
      continue;
    }
    if (goesOn(tokens, at)) return at;
    if (token.text === ',' && !(isCollective && listGoesOn(text, tokens, at + 1))) return at;
    at += 1;
  }
  return at;
}

/** "Các sở, ban, ngành": short words in small letters go on with the list; a verb does not. */
function listGoesOn(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const member = phrase(
    'ban',
    'ngành',
    'sở',
    'đơn vị',
    'địa phương',
    'phòng',
    'cơ quan',
    'vụ',
    'cục',
    'xã',
    'phường',
    'đặc khu',
    'thị xã',
    'thành phố',
    'huyện',
    'đoàn thể',
    'trung tâm',
    'hội',
    'tổ chức',
    'thị trấn',
    'viện',
    'bộ phận',
  );
  return member(tokens, at) !== null && !goesOn(tokens, at);
}
