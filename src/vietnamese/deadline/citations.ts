/**
 * Numbers and names of documents. Their dates and years are no deadlines: "Quyết định số 1648/QĐ-UBND ngày
 * 30 tháng 11 năm 2022", "Kế hoạch chuyển đổi số giai đoạn 2022 - 2025".
 */
import {
  choice,
  digits,
  glued,
  many,
  optional,
  phrase,
  seq,
  type Parsed,
  type Parser,
} from '../text/parser';
import type { Token } from '../text/token';
import { day } from '../time/days';

const codeMark = phrase('/', '-');

const codePiece: Parser<unknown> = (tokens, at) => {
  const token = tokens[at];
  return token && token.kind !== 'mark' ? { value: token, next: at + 1 } : null;
};

/** "1648/QĐ-UBND", "60/2021/NĐ-CP": at least one part is letters. */
function code(tokens: readonly Token[], at: number): Parsed<unknown> | null {
  const found = seq<readonly unknown[]>(
    digits(0, 99_999, 5),
    many(seq<readonly unknown[]>(codeMark, glued(codePiece)), 1),
  )(tokens, at);
  if (!found) return null;
  const hasLetters = tokens.slice(at, found.next).some(({ kind }) => kind === 'word');
  return hasLetters ? found : null;
}

const numbered: Parser<unknown> = seq<readonly unknown[]>(
  phrase('số'),
  optional(phrase(':')),
  choice<unknown>(code, digits(0, 99_999, 5)),
);

const dated: Parser<unknown> = seq<readonly unknown[]>(optional(phrase(',')), phrase('ngày'), day);

const act = phrase(
  'quyết định',
  'nghị quyết',
  'nghị định',
  'thông tư',
  'chỉ thị',
  'công văn',
  'luật',
  'công điện',
  'kết luận',
);

export const citation: Parser<unknown> = choice<unknown>(
  seq<readonly unknown[]>(choice<unknown>(numbered, code), optional(dated)),
  seq<readonly unknown[]>(act, dated),
);

/** Nouns whose name may go on with years: "Kế hoạch … năm 2026". */
export const documentNoun = phrase(
  'kế hoạch',
  'đề án',
  'chương trình',
  'chiến lược',
  'dự án',
  'quyết định',
  'nghị quyết',
  'nghị định',
  'thông tư',
  'chỉ thị',
  'công văn',
  'quy hoạch',
  'dự toán',
  'chỉ số',
  'chỉ tiêu',
  'danh mục',
  'báo cáo',
  'kết quả',
  'mục tiêu',
  'nhiệm vụ',
);
