/**
 * Places among others: "xếp hạng từ 08 - 12/34", "top 3", "nhóm 10 tỉnh dẫn đầu", "từ thứ 15 trở lên". Smaller
 * is better: the larger number must be reached, the smaller one is the stretch.
 */
import {
  digits,
  glued,
  many,
  map,
  optional,
  phrase,
  seq,
  type Parsed,
  type Parser,
} from '../text/parser';
import { wordAt, type Token } from '../text/token';

export interface Rank {
  readonly value: number;
  readonly value2: number | null;
}

const strong = phrase(
  'xếp hạng',
  'xếp thứ hạng',
  'thứ hạng',
  'xếp thứ',
  'xếp vị trí',
  'xếp ở vị trí',
  'đứng thứ',
  'đứng vị trí',
  'đứng ở vị trí',
  'vị trí thứ',
  'vị trí',
  'top',
  'tốp',
  'hạng thứ',
  'đạt hạng',
  'giữ hạng',
  'lên hạng',
);

const weak = phrase(
  'nhóm',
  'trong nhóm',
  'thuộc nhóm',
  'nằm trong',
  'trong số',
  'trong',
  'thuộc',
  'hạng',
  'thứ',
  'vào nhóm',
  'từ thứ',
);

const filler = many(
  phrase(
    'từ',
    'thứ',
    'hạng',
    'trong',
    'nhóm',
    'khoảng',
    'tối thiểu',
    'ít nhất',
    'đạt',
    'ở',
    'vị trí',
    'là',
    'thuộc',
    'số',
    'nằm',
    'không thấp hơn',
    'top',
    'tốp',
    'các',
    'trên',
    'pci',
    'papi',
    'sipas',
    'par index',
    'dti',
    'pii',
    'của tỉnh',
  ),
);

const numbers: Parser<Rank> = map(
  seq<[unknown, number, number | null, unknown]>(
    filler,
    digits(1, 99),
    optional(secondNumber),
    optional(seq<readonly unknown[]>(phrase('/'), digits(1, 999, 3))),
  ),
  ([, first, second]) =>
    second === null || second === first
      ? { value: first, value2: null }
      : { value: Math.max(first, second), value2: Math.min(first, second) },
);

function secondNumber(tokens: readonly Token[], at: number): Parsed<number> | null {
  const found = seq<[string, unknown, number]>(
    phrase('-', 'đến', 'tới'),
    optional(phrase('thứ', 'hạng', 'vị trí thứ', 'vị trí')),
    digits(1, 99),
  )(tokens, at);
  return found && { value: found.value[2], next: found.next };
}

const leading = phrase(
  'dẫn đầu',
  'đứng đầu',
  'hằng đầu',
  'cao nhất',
  'tốt nhất',
  'đầu',
  'tốp đầu',
  'top đầu',
  'đầu tiên',
  'khá nhất',
  'có chỉ số',
  'mạnh nhất',
  'đi đầu',
);
const LEADING_REACH = 12;

/** "12/34", "trở lên": what only a place among others is followed by. */
function isClearlyRank(tokens: readonly Token[], from: number, next: number): boolean {
  if (tokens.slice(from, next).some(({ text }) => text === '/')) return true;
  return phrase('trở lên', 'toàn quốc', 'cả nước', 'trên toàn quốc')(tokens, next) !== null;
}

function isLeading(tokens: readonly Token[], next: number): boolean {
  for (let at = next; at < next + LEADING_REACH; at += 1) {
    const text = wordAt(tokens, at);
    if ([';', '.', '%', '('].includes(text)) return false;
    if (leading(tokens, at)) return true;
  }
  return false;
}

const indices = new Set(['index', 'pci', 'papi', 'sipas', 'dti', 'pii', 'pgi', 'ddci']);
const INDEX_REACH = 5;

/** "PCI trong nhóm 5": among whom needs no saying. */
function isBehindIndex(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - INDEX_REACH), at).some(({ text }) => indices.has(text));
}

const spans = new Set(['năm', 'quý', 'tháng', 'tuần', 'ngày', 'giờ', 'phút']);
const reaching = new Set(['hơn', 'đạt', 'lên', 'giữ', 'trì', 'từ', 'tới', 'đến']);

export function rankAt(tokens: readonly Token[], at: number): Parsed<Rank> | null {
  const sure = strong(tokens, at);
  const opening = sure ?? weak(tokens, at);
  if (!opening) return null;
  const found = numbers(tokens, opening.next);
  if (!found || wordAt(tokens, found.next) === '%' || isDecimal(tokens, found.next)) return null;
  // "trong 6 tháng đầu năm"
  if (spans.has(wordAt(tokens, found.next))) return null;
  const isOther = !sure && !isLeading(tokens, found.next);
  // "không thấp hơn hạng 15", "lên hạng 5": not the class of "doanh nghiệp hạng 1".
  const isReached = opening.value === 'hạng' && reaching.has(wordAt(tokens, at - 1));
  const isGroup = opening.value.endsWith('nhóm');
  const isPlace = isGroup || ['hạng', 'thứ', 'từ thứ'].includes(opening.value);
  const isThing =
    isReached ||
    (isGroup && isBehindIndex(tokens, at)) ||
    (isPlace && isClearlyRank(tokens, at, found.next));
  if (isOther && !isThing) return null;
  return found;
}

const decimals = glued(seq<[string, number]>(phrase(',', '.'), glued(digits(0, 9999, 4))));

function isDecimal(tokens: readonly Token[], at: number): boolean {
  return decimals(tokens, at) !== null;
}
