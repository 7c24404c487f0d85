/** Finds the header of an indicator table, in one row or more, and what each column holds. */
import { namedYears } from '../../../vietnamese/target/namedYears';
import type { PlanContext } from '../../types';
import { foldedWords, tidy } from '../words';
import type { GridRow } from '../../tasks/tables/grid';

export type Column =
  | { readonly kind: 'label' | 'name' | 'unit' | 'owner' | 'year' | 'ignored' }
  /** `year` is `null` when the header names none. */
  | { readonly kind: 'target' | 'result'; readonly year: number | null };

export interface Header {
  readonly columns: readonly Column[];
  /** Where the rows below it begin. */
  readonly next: number;
}

const LAST_HEADER_ROW = 4;
const DEEPEST = 3;

export function headerOf(rows: readonly GridRow[], context: PlanContext): Header | null {
  for (let at = 0; at < Math.min(rows.length, LAST_HEADER_ROW); at += 1) {
    const header = headerAt(rows, at, context);
    if (header) return header;
  }
  return null;
}

/** The same header may stand again after a page break. */
export function headerAt(
  rows: readonly GridRow[],
  at: number,
  context: PlanContext,
): Header | null {
  const [top] = rows.slice(at, at + 1);
  if (!top || !top.some(({ text }) => isNameLabel(foldedWords(text)))) return null;
  let deep = 1;
  while (deep < DEEPEST && isSubHeader(rows[at + deep])) deep += 1;
  const labels = top.map((_, column) => labelOf(rows.slice(at, at + deep), column));
  const columns = columnsOf(labels, context);
  if (columns === null) return null;
  let next = at + deep;
  while (isNumbering(rows[next])) next += 1;
  return { columns, next };
}

const subLabel =
  /^(?:(?:mục tiêu|kế hoạch|kết quả|thực hiện|ước|ước thực hiện|th|kh|ước th|chỉ tiêu|đến|hết|cuối|năm|giai đoạn|cơ quan|đơn vị|chủ trì|phối hợp|theo dõi|hiện trạng|dự kiến|20\d\d)(?: |$))+$/u;

/** Only years and kinds of figures: "2026 | 2027", "Kế hoạch | Thực hiện". */
function isSubHeader(row: GridRow | undefined): boolean {
  const own = row?.filter(({ from, text }) => from === 'here' && text !== '') ?? [];
  return own.length > 0 && own.every(({ text }) => subLabel.test(foldedWords(text)));
}

function labelOf(rows: readonly GridRow[], column: number): string {
  const texts: string[] = [];
  rows.forEach((row, deep) => {
    let text = row[column]?.text ?? '';
    // In plain text a merged header leaves the cells to its right empty.
    const below = rows[deep + 1]?.[column]?.text ?? '';
    for (let left = column - 1; text === '' && below !== '' && left >= 0; left -= 1) {
      text = row[left]?.text ?? '';
    }
    if (text !== '' && texts.at(-1) !== text) texts.push(text);
  });
  return tidy(texts.join(' '));
}

function isNumbering(row: GridRow | undefined): boolean {
  const filled = row?.filter(({ text }) => text !== '') ?? [];
  return filled.length >= 3 && filled.every(({ text }) => /^\(?\d{1,2}\)?(?:=.*)?$/u.test(text));
}

function isNameLabel(words: string): boolean {
  return /^(?:(?:tên|nội dung|danh mục|các|nhóm|hệ thống) )*(?:chỉ tiêu|mục tiêu|chỉ số|tiêu chí)(?! (?:năm|đến|giai|20))/u.test(
    words,
  );
}

function columnsOf(labels: readonly string[], context: PlanContext): readonly Column[] | null {
  let hasName = false;
  const columns = labels.map((label): Column => {
    const words = foldedWords(label);
    const column = columnOf(words, label, context);
    const isName = column === null && !hasName && isNameLabel(words);
    if (isName) hasName = true;
    if (isName) return { kind: 'name' };
    if (column === null && /^(?:chỉ tiêu|mục tiêu|kế hoạch|giá trị|mức|số liệu)/u.test(words)) {
      return { kind: 'target', year: null };
    }
    return column ?? { kind: 'ignored' };
  });
  if (!hasName || labels.some((label) => /^(?:điểm|tiêu chí chấm)/u.test(foldedWords(label)))) {
    return null;
  }
  const says = columns.some(
    ({ kind }) => kind !== 'label' && kind !== 'name' && kind !== 'ignored',
  );
  return says ? columns : null;
}

function columnOf(words: string, label: string, context: PlanContext): Column | null {
  if (/^(?:tt|stt|số tt|số thứ tự|mã)$/u.test(words)) return { kind: 'label' };
  if (/^(?:đvt|đơn vị tính|đơn vị đo|đơn vị)$/u.test(words)) return { kind: 'unit' };
  if (/^(?:ghi chú|căn cứ|cơ sở|tài liệu|nguồn|phương pháp|cách tính)/u.test(words)) {
    return { kind: 'ignored' };
  }
  if (/phối hợp/u.test(words) && !/chủ trì/u.test(words)) return { kind: 'ignored' };
  if (
    /(?:chủ trì|theo dõi|phụ trách|chịu trách nhiệm|đầu mối|tham mưu|đơn vị thực hiện|cơ quan thực hiện)/u.test(
      words,
    )
  ) {
    return { kind: 'owner' };
  }
  const marks = namedYears(label, context).filter(({ isBaseline }) => !isBaseline);
  const year = marks.at(-1)?.year ?? loneYear(words);
  const isAimed = /(?:lộ trình|mục tiêu|kế hoạch|chỉ tiêu|phấn đấu)/u.test(words);
  if (
    isAimed &&
    year !== null &&
    year >= context.years.from &&
    !/(?:kết quả|hiện trạng|ước)/u.test(words)
  ) {
    return { kind: 'target', year };
  }
  if (
    /(?:kết quả|hiện trạng|thực trạng|thực hiện năm|ước|hiện tại|hiện nay|thực hiện 20|^thực hiện(?: |$)|(?:^| )th(?: |$))/u.test(
      words,
    )
  ) {
    return { kind: 'result', year };
  }
  if (/^(?:thời gian|thời hạn|thời điểm|năm hoàn thành|năm đạt|lộ trình)/u.test(words)) {
    return { kind: 'year' };
  }
  if (year === null || /^(?:nội dung|tên)/u.test(words)) return null;
  return { kind: year < context.years.from ? 'result' : 'target', year };
}

function loneYear(words: string): number | null {
  const years = words.match(/20\d\d/gu) ?? [];
  const last = years.at(-1);
  return last === undefined ? null : Number(last);
}
