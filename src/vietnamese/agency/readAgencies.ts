/**
 * Splits a list of agencies: "Sở Nội vụ; Văn phòng UBND tỉnh và các cơ quan, đơn vị liên quan". A comma or an
 * "và" parts two agencies only where the name of another one begins; names that hold them stay whole.
 */
import { optional, phrase, seq, typedText } from '../text/parser';
import { opensLine, tokenize, wordAt, type Token } from '../text/token';
import { branches, collectiveHead, headWords, joinedBodies } from './agencyNames';

export interface AgencyPart {
  readonly name: string;
  /** "Các cơ quan, đơn vị liên quan": a group that names nobody. */
  readonly collective: boolean;
  readonly start: number;
  readonly end: number;
}

export interface AgencyReading {
  /** In the order of the text, each once. */
  readonly agencies: readonly string[];
  readonly parts: readonly AgencyPart[];
}

/**
 * @example readAgencies('Sở Văn hóa, Thể thao và Du lịch; Chính quyền địa phương').agencies
 * // ['Sở Văn hóa, Thể thao và Du lịch', 'Chính quyền địa phương']
 * @example readAgencies('Các sở: Nội vụ, Tài chính và Công an tỉnh').agencies
 * // ['Sở Nội vụ', 'Sở Tài chính', 'Công an tỉnh']
 */
export function readAgencies(text: string): AgencyReading {
  const tokens = tokenize(text);
  const parts: AgencyPart[] = [];
  let from = afterLabel(tokens);
  let depth = 0;
  for (let at = from; at <= tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.text === '(') depth += 1;
    if (token?.text === ')') depth = Math.max(0, depth - 1);
    const length = token ? (depth > 0 ? 0 : separatorAt(text, tokens, at)) : 1;
    if (length === 0) continue;
    parts.push(...partsOf(text, tokens, from, at));
    from = at + length;
    at = from - 1;
  }
  const agencies = [...new Set(parts.map(({ name }) => name))];
  return { agencies, parts };
}

/** "Đơn vị chủ trì:", "Cơ quan phối hợp thực hiện:" */
function afterLabel(tokens: readonly Token[]): number {
  const bullet = phrase('-', '+', '*')(tokens, 0)?.next ?? 0;
  const label = seq<readonly unknown[]>(
    phrase('đơn vị', 'cơ quan', 'đơn vị , cơ quan', 'cơ quan , đơn vị'),
    phrase(
      'chủ trì',
      'phối hợp',
      'thực hiện',
      'đầu mối',
      'chủ trì thực hiện',
      'phối hợp thực hiện',
    ),
    optional(phrase(':')),
  )(tokens, bullet);
  return label?.next ?? bullet;
}

/** How many tokens part two agencies here; 0 when none do. */
function separatorAt(text: string, tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token) return 0;
  if (token.text === ';') return 1;
  if (opensLine(token)) return 1;
  const mark = phrase(',', 'và', '+', 'cùng', 'cùng với', '&', 'phối hợp với')(tokens, at);
  if (!mark || isJoined(tokens, at, mark.next)) return 0;
  return opensAgency(text, tokens, mark.next) ? mark.next - at : 0;
}

function opensAgency(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (collectiveHead(tokens, at)) return true;
  return isCapital(text, token) && headWords(tokens, at) !== null;
}

function isCapital(text: string, token: Token): boolean {
  const [letter = ''] = text.slice(token.start, token.end).normalize('NFC');
  return letter !== letter.toLowerCase();
}

function isJoined(tokens: readonly Token[], at: number, next: number): boolean {
  if (wordAt(tokens, at) !== 'và') return false;
  return joinedBodies.some(([before, after]) => {
    const words = before.split(' ');
    const stands = words.every((word, index) => wordAt(tokens, at - words.length + index) === word);
    return stands && after(tokens, next) !== null;
  });
}

/** One agency, or several whose head is said once: "Sở Nội vụ, Tài chính". */
function partsOf(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly AgencyPart[] {
  const last = trimmedEnd(tokens, from, to);
  if (last <= from) return [];
  const shared = sharedHead(text, tokens, from, last);
  if (shared) return shared;
  const { quote, start, end } = typedText(text, tokens, from, last);
  const name = quote.normalize('NFC').replace(/\s+/g, ' ');
  return [
    { name, collective: collectiveHead(tokens, from) !== null && /^các/i.test(name), start, end },
  ];
}

function trimmedEnd(tokens: readonly Token[], from: number, to: number): number {
  let last = to;
  while (last > from && ['.', ',', ':', '…'].includes(wordAt(tokens, last - 1))) last -= 1;
  const isRole = wordAt(tokens, last - 2) === 'chủ' && wordAt(tokens, last - 1) === 'trì';
  return isRole ? trimmedEnd(tokens, from, last - 2) : last;
}

const sharedHeads = phrase('sở', 'bộ', 'các sở', 'các bộ');

function sharedHead(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): readonly AgencyPart[] | null {
  const head = sharedHeads(tokens, from);
  if (!head) return null;
  const noun = head.value.endsWith('sở') ? 'Sở' : 'Bộ';
  const found: AgencyPart[] = [];
  let at = optional(phrase(':'))(tokens, head.next)?.next ?? head.next;
  while (at < to) {
    const branch = branches(tokens, at);
    if (!branch) return null;
    const { quote, start, end } = typedText(text, tokens, at, branch.next);
    const name = `${noun} ${quote.normalize('NFC').replace(/\s+/g, ' ')}`;
    found.push({ name, collective: false, start, end });
    if (branch.next >= to) break;
    const mark = phrase(', và', ',', 'và')(tokens, branch.next);
    if (!mark) return null;
    at = mark.next;
  }
  return found.length > 1 ? found : null;
}
