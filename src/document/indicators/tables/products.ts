/** Targets in the rows of a task table: a product such as "100% phản ánh, kiến nghị được tiếp nhận". */
import { namedYears } from '../../../vietnamese/target/namedYears';
import type { Table } from '../../types';
import type { FoundIndicator, Setting } from '../found';
import { isAnnual } from '../phrasing';
import { indicatorsOfText } from '../prose';
import { foldedWords } from '../words';
import { gridOf, type GridRow } from '../../tasks/tables/grid';

const LAST_HEADER_ROW = 4;

export function indicatorsOfProducts(table: Table, setting: Setting): readonly FoundIndicator[] {
  if (setting.source !== 'task' && setting.source !== 'objectives') return [];
  const rows = gridOf(table);
  const at = rows.slice(0, LAST_HEADER_ROW).findIndex((row) => columnsOf(row, isAim).length > 0);
  const header = rows[at];
  if (!header) return [];
  const aims = columnsOf(header, isAim);
  const times = columnsOf(header, (words) =>
    /^(?:thời gian|thời hạn|tiến độ|lộ trình|hoàn thành)/u.test(words),
  );
  const labels = columnsOf(header, (words) => /^(?:tt|stt)$/u.test(words));
  return rows.slice(at + 1).flatMap((row) => {
    const time = times.map((column) => row[column]?.text ?? '').join(' ');
    const label = (row[labels[0] ?? -1]?.text ?? '').replace(/[.)]+$/u, '');
    const year = namedYears(time, setting.context).at(-1)?.year ?? null;
    const own: Setting = {
      ...setting,
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
