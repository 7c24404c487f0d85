/**
 * Which clause each token stands in, whether in brackets, and where the clause speaks of what is reached
 * already instead of what is to be reached.
 */
import { phrase } from '../text/parser';
import { isInnerDot, isNumberAt, opensLine, wordAt, type Token } from '../text/token';

export interface Clause {
  readonly hasPercent: boolean;
}

export interface TokenPlace {
  readonly clause: number;
  /** A sentence that opens with "Trong đó" goes on with the one before it. */
  readonly sentence: number;
  readonly depth: number;
  /** After "hiện nay đạt", "đã đạt", "ước đạt": a result, not a target. */
  readonly isResult: boolean;
}

const resultWords = phrase(
  'hiện nay',
  'hiện có',
  'hiện đạt',
  'hiện tại',
  'hiện mới',
  'hiện đang',
  'đã đạt',
  'đã có',
  'đã được',
  'đã xây dựng',
  'đã thực hiện',
  'đã giải quyết',
  'đã tiếp nhận',
  'đã cung cấp',
  'đã tổ chức',
  'đã ban hành',
  'đã hoàn thành',
  'đã công bố',
  'đã triển khai',
  'đã cắt giảm',
  'đã giảm',
  'đã tăng',
  'ước đạt',
  'ước thực hiện',
  'ước tính đạt',
  'mới đạt',
  'mới chỉ đạt',
  'chỉ đạt',
  'chỉ mới đạt',
  'trước đây',
  'thực tế đạt',
  'kết quả đạt được',
  'kết quả năm',
  'kết quả thực hiện năm',
  'tính đến',
  'tính đến nay',
  'đến nay',
  'cùng kỳ đạt',
);

const aimWords = phrase(
  'phấn đấu',
  'mục tiêu',
  'đến năm',
  'chỉ tiêu',
  'kế hoạch đến',
  'yêu cầu',
  'cần',
);

export interface Layout {
  readonly places: readonly TokenPlace[];
  readonly clauses: readonly Clause[];
}

export function layoutOf(tokens: readonly Token[]): Layout {
  const places: TokenPlace[] = [];
  const percents: boolean[] = [false];
  let clause = 0;
  let sentence = 0;
  let depth = isWrapped(tokens) ? -1 : 0;
  let isResult = false;
  let resultDepth = 0;
  tokens.forEach((token, at) => {
    if (isClauseEnd(tokens, at)) {
      clause += 1;
      if (token.text === '.' && !goesOn(tokens, at + 1)) sentence += 1;
      percents.push(false);
      isResult = false;
    }
    if (token.text === '(' || token.text === '[') depth += 1;
    if (token.text === '%') percents[clause] = true;
    if (isResultWord(tokens, at) || isAllOfThem(tokens, at)) {
      isResult = true;
      resultDepth = depth;
    } else if (isResult && aimWords(tokens, at)) isResult = false;
    places.push({ clause, sentence, depth: Math.max(0, depth), isResult });
    if (token.text === ')' || token.text === ']') {
      depth -= 1;
      if (isResult && depth < resultDepth) isResult = false;
    }
  });
  return { places, clauses: percents.map((hasPercent) => ({ hasPercent })) };
}

/** "(năm 2024 đạt 85%)", "(so với năm 2024 tăng 5%)" */
const resultOpens = new Set(['năm', 'so', 'tăng', 'giảm', 'cùng', 'hiện', 'đã']);

const goesOn = phrase('trong đó', 'trong số đó', 'trong số này', 'đồng thời');

/** The whole text stands in brackets; "(>10.000 m2)" is a condition taken from somewhere else. */
function isWrapped(tokens: readonly Token[]): boolean {
  const [first, second] = tokens;
  const last = tokens.at(['.', ';'].includes(wordAt(tokens, tokens.length - 1)) ? -2 : -1);
  const isWhole = first?.text === '(' && last?.text === ')';
  return isWhole && second?.kind === 'word' && !resultOpens.has(second.text);
}

/** "chỉ đạt 45%" and "hiện đạt 45%" tell results, "chứng chỉ đạt 35%" and "thực hiện đạt 100%" do not. */
function isResultWord(tokens: readonly Token[], at: number): boolean {
  const isInside = ['chứng', 'thực'].includes(wordAt(tokens, at - 1));
  return !isInside && (resultWords(tokens, at) !== null || isLeftNow(tokens, at));
}

const leftNow = phrase('hiện còn', 'vẫn còn', 'đang còn');

/** "hiện còn 5%" tells what is left now; "đang còn hiệu lực" is in force. */
function isLeftNow(tokens: readonly Token[], at: number): boolean {
  const words = leftNow(tokens, at);
  return words !== null && isNumberAt(tokens, words.next);
}

/** "Có 34/34 địa phương hoàn thành": counted already. */
function isAllOfThem(tokens: readonly Token[], at: number): boolean {
  return (
    wordAt(tokens, at) === 'có' &&
    isNumberAt(tokens, at + 1) &&
    wordAt(tokens, at + 2) === '/' &&
    isNumberAt(tokens, at + 3)
  );
}

function isClauseEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  return token.text === ';' || opensLine(token) || (token.text === '.' && !isInnerDot(tokens, at));
}
