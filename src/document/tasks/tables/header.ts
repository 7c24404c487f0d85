/** Finds the header of a task table, in one row or in two or three, and what each column holds. */
import { headerField, timeColumn, type Field } from '../fields';
import { folded, oneLine } from '../words';
import { ownText, type GridRow } from './grid';
import { rankOf } from './order';

export interface Column {
  readonly field: Field | null;
  /** As printed. */
  readonly label: string;
  /** With a column of marks: the time it stands for, "Quý II/2026". */
  readonly time: string;
}

export interface Header {
  readonly columns: readonly Column[];
  /** Where the rows below it begin. */
  readonly next: number;
  /** The title was found by its place alone. */
  readonly guessed: string | null;
}

const LONGEST_LABEL = 16;
const LAST_HEADER_ROW = 6;

/** The header in the first rows, or `null` when this is no table of tasks. */
export function findHeader(rows: readonly GridRow[]): Header | null {
  for (let at = 0; at < Math.min(rows.length, LAST_HEADER_ROW); at += 1) {
    const header = headerAt(rows, at);
    if (header) return header;
  }
  return null;
}

export function headerAt(rows: readonly GridRow[], at: number): Header | null {
  const top = rows[at];
  if (!top || !isShort(top)) return null;
  let deep = 1;
  while (deep < 3 && isSubHeader(top, rows[at + deep])) deep += 1;
  const columns = resolved(top.map((_, column) => columnOf(rows.slice(at, at + deep), column)));
  const found = withTitle(columns);
  if (!found) return null;
  let next = at + deep;
  while (isNumbering(rows[next])) next += 1;
  return { ...found, next };
}

function isShort(row: GridRow): boolean {
  const filled = row.filter((cell) => ownText(cell) !== '');
  // A row that is numbered is a task, whatever its words look like.
  const isNumbered = rankOf(filled[0]?.text ?? '') !== 'none';
  return (
    filled.length >= 2 &&
    !isNumbered &&
    filled.every(({ text }) => text.split(/\s+/).length <= LONGEST_LABEL && !/\.$/.test(text))
  );
}

const subWords =
  /^((đơn vị |cơ quan )?(chủ trì|phối hợp|thực hiện|phụ trách)( thực hiện)?|bắt đầu|kết thúc|hoàn thành|thời gian (bắt đầu|kết thúc|hoàn thành)|ngày (bắt đầu|kết thúc|hoàn thành)|từ|đến|(tên |nội dung )?(sản phẩm|kết quả)|số lượng|tổng( số)?|nsnn|nstw|nsđp|ngân sách.*|nguồn.*|khác|xã hội hóa)$/;

/** "Chủ trì | Phối hợp" or the quarters below a header that covers them. */
function isSubHeader(top: GridRow, row: GridRow | undefined): boolean {
  if (!row) return false;
  const filled = row.flatMap((cell, column) => {
    const text = folded(ownText(cell));
    return text === '' ? [] : [{ text, column }];
  });
  if (filled.length === 0) return false;
  const under = (column: number): string => folded(labelAbove(top, column));
  return (
    filled.every(
      ({ text, column }) =>
        subWords.test(text) ||
        timeColumn(text, headerField(under(column)) === 'deadline') !== null ||
        (text === under(column) && text !== ''),
    ) &&
    filled.some(({ text, column }) => text !== under(column)) &&
    !isNumbering(row)
  );
}

/** In plain text a merged header leaves the cells to its right empty. */
function labelAbove(top: GridRow, column: number): string {
  for (let at = column; at >= 0; at -= 1) {
    const text = top[at]?.text ?? '';
    if (text !== '') return oneLine(text);
  }
  return '';
}

function columnOf(rows: readonly GridRow[], column: number): Column {
  const [top, ...below] = rows;
  const own = oneLine(top?.[column]?.text ?? '');
  const subs = below
    .map((row) => row[column])
    .filter((cell) => cell !== undefined && cell.from !== 'above')
    .map((cell) => oneLine(cell?.text ?? ''))
    .filter((text) => text !== '');
  const above = subs.length > 0 && top ? labelAbove(top, column) : own;
  const sub = subs.at(-1) ?? '';
  const label = [above, sub].filter((text) => text !== '').join(' – ');
  const field = headerField(folded(above));
  const time = timeColumn(folded(sub === '' ? above : sub), field === 'deadline' && sub !== '');
  if (time !== null) return { field: 'mark', label, time };
  if (sub === '') return { field, label, time: '' };
  return { field: subField(field, folded(sub)), label, time: '' };
}

function subField(above: Field | null, sub: string): Field | null {
  if (above === 'ignored') return 'ignored';
  if (above === 'deadline') {
    if (/bắt đầu|^từ$/.test(sub)) return 'start';
    return /kết thúc|hoàn thành|^đến$/.test(sub) ? 'end' : 'deadline';
  }
  if (/phối hợp/.test(sub)) return 'coop';
  if (/chủ trì|thực hiện|phụ trách/.test(sub)) return 'lead';
  return headerField(sub) ?? above;
}

/** Several columns may claim one part; the one that says it most plainly has it. */
function resolved(columns: readonly Column[]): readonly Column[] {
  const best = (field: Field, strength: (label: string) => number): number => {
    const claims = columns.flatMap(({ field: own, label }, at) =>
      own === field ? [{ at, strength: strength(folded(label)) }] : [],
    );
    return claims.sort((a, b) => b.strength - a.strength || a.at - b.at)[0]?.at ?? -1;
  };
  const lead = best('lead', (label) =>
    /chủ trì/.test(label) ? 3 : /lãnh đạo|theo dõi/.test(label) ? 1 : 2,
  );
  const title = best('title', (label) =>
    /cụ thể|chi tiết/.test(label) ? 3 : /nhiệm vụ|công việc|tên/.test(label) ? 2 : 1,
  );
  const deliverable = best('deliverable', (label) => (/sản phẩm|đầu ra/.test(label) ? 2 : 1));
  const hasCoop = columns.some(({ field }) => field === 'coop');
  return columns.map((column, at): Column => {
    const { field, label } = column;
    if (field === 'lead' && at !== lead) {
      const takesPart = !hasCoop && /thực hiện/.test(folded(label));
      return { ...column, field: takesPart ? 'coop' : 'ignored' };
    }
    if (field === 'title' && at !== title)
      return { ...column, field: at < title ? 'group' : 'ignored' };
    if (field === 'deliverable' && at !== deliverable) return { ...column, field: 'ignored' };
    return column;
  });
}

const otherTables = /đơn vị tính|đvt|^chỉ tiêu$|điểm (tối đa|chuẩn|tự)/;

function withTitle(columns: readonly Column[]): Omit<Header, 'next'> | null {
  if (columns.some(({ label }) => otherTables.test(folded(label)))) return null;
  const has = (...fields: readonly Field[]): boolean =>
    columns.some(({ field }) => field !== null && fields.includes(field));
  const leads = has('lead', 'agencies');
  const dates = has('deadline', 'mark', 'end', 'frequency');
  if (!leads && !(dates && has('deliverable', 'coop', 'title'))) return null;
  if (has('title')) return { columns, guessed: null };
  if (!leads || !(dates || has('deliverable', 'coop'))) return null;
  const place = columns.findIndex(({ field, label }) => field === null && label !== '');
  const instead = place >= 0 ? place : columns.findIndex(({ field }) => field === 'group');
  const guessed = columns[instead];
  if (!guessed) return null;
  return {
    columns: columns.map((column, at) => (at === instead ? { ...column, field: 'title' } : column)),
    guessed: guessed.label,
  };
}

/** "(1) (2) (3)" or "1 2 3" below the header. */
function isNumbering(row: GridRow | undefined): boolean {
  const filled = (row ?? []).map(ownText).filter((text) => text !== '');
  return (
    filled.length >= 3 && filled.every((text, at) => text.replace(/[()\s.]/g, '') === `${at + 1}`)
  );
}

/** The header once more, at the top of the next page. */
export function repeatsHeader(row: GridRow, columns: readonly Column[]): boolean {
  const filled = row.flatMap((cell, at) => {
    const text = folded(oneLine(ownText(cell)));
    return text === '' ? [] : [{ text, label: folded(columns[at]?.label ?? '') }];
  });
  const same = filled.filter(({ text, label }) => label === text || label.startsWith(`${text} -`));
  return filled.length >= 2 && same.length >= Math.max(2, filled.length - 1);
}
