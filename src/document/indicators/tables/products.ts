/** Targets in the rows of a task table: a product such as "100% phản ánh, kiến nghị được tiếp nhận". */
import { namedYears } from '../../../vietnamese/target/namedYears';
import type { FoundIndicator, Setting } from '../found';
import { isAnnual } from '../phrasing';
import { indicatorsOfText } from '../prose';
import { foldedWords } from '../words';
import type { GridRow } from '../../tasks/tables/grid';
import { placedRows, type PlacedTable } from './joined';

const LAST_HEADER_ROW = 4;

/** @param tables a task table, or its pieces on several pages */
export function indicatorsOfProducts(
  tables: readonly PlacedTable[],
  setting: Setting,
): readonly FoundIndicator[] {
  const rows = placedRows(tables);
  const at = rows
    .slice(0, LAST_HEADER_ROW)
    .findIndex(({ cells }) => columnsOf(cells, isAim).length > 0);
  const header = rows[at]?.cells;
  if (!header) return [];
  const aims = columnsOf(header, isAim);
  const times = columnsOf(header, (words) =>
    /^(?:thời gian|thời hạn|tiến độ|lộ trình|hoàn thành)/u.test(words),
  );
  const labels = columnsOf(header, (words) => /^(?:tt|stt)$/u.test(words));
  return rows.slice(at + 1).flatMap(({ cells: row, block }) => {
    const time = times.map((column) => row[column]?.text ?? '').join(' ');
    const label = (row[labels[0] ?? -1]?.text ?? '').replace(/[.)]+$/u, '');
    const year = namedYears(time, setting.context).at(-1)?.year ?? null;
    const own: Setting = {
      ...setting,
      block,
      ref: label === '' ? setting.ref : `${setting.ref}.${label}`.replace(/^\./u, ''),
      source: 'task',
      year,
      isAnnual: isAnnual(time),
    };
    return aims.flatMap((column) => {
      const cell = row[column];
      return cell?.from === 'here' && /\d ?%/u.test(cell.text)
        ? cell.text.split('\n').flatMap((line) => indicatorsOfText(line, own))
        : [];
    });
  });
}

function isAim(words: string): boolean {
  return /^(?:sản phẩm|kết quả|nhiệm vụ|nội dung|tên nhiệm vụ|công việc|hoạt động|yêu cầu)/u.test(
    words,
  );
}

function columnsOf(row: GridRow, fits: (words: string) => boolean): readonly number[] {
  return row.flatMap(({ text, from }, column) =>
    from === 'here' && fits(foldedWords(text)) ? [column] : [],
  );
}
