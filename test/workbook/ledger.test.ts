/** «Nhật ký»: lines are added, read back, and stay as they are. */
import { readLedger, withLedgerEntry, type LedgerEntry } from '../../src/workbook/ledger';
import { formatMoment, momentOf, momentSerial, parseMoment } from '../../src/plan/moment';
import type { WorkbookReading } from '../../src/workbook/reading';
import { readXlsx, writeXlsx } from '../../src/xlsx';
import { readingOf } from './readingOf';

const nothing: WorkbookReading = {
  sheets: [],
  tables: [],
  names: [],
  brokenNames: [],
  date1904: false,
};

const closed: LedgerEntry = {
  at: '2026-03-16T09:05',
  act: 'close',
  period: '2026-Q1',
  by: 'Nguyễn Thị Hoa',
  receipt: 'C-1a2b3c4d',
  note: '',
};
const opened: LedgerEntry = {
  ...closed,
  at: '2026-03-17T14:30',
  act: 'reopen',
  receipt: '',
  note: '=Sở Nội vụ yêu cầu sửa chỉ tiêu 5',
};

/** The workbook with these lines written one after the other. */
function written(...entries: readonly LedgerEntry[]): WorkbookReading {
  return entries.reduce((reading, entry) => {
    const { sheet, currentName } = withLedgerEntry(reading, entry);
    const name = currentName ?? sheet.name;
    return readingOf({ sheets: [{ ...sheet, name }], names: [], activeSheet: 'ledger' });
  }, nothing);
}

describe('nhật ký', () => {
  it('sổ cũ chưa có nhật ký thì không có dòng nào; dòng đầu làm ra trang', () => {
    expect(readLedger(nothing)).toEqual([]);
    const { sheet, currentName } = withLedgerEntry(nothing, closed);
    expect([sheet.name, sheet.visibility, sheet.isProtected, currentName]).toEqual([
      'Nhật ký',
      'visible',
      true,
      null,
    ]);
  });

  it('giữ mọi dòng theo thứ tự, lý do bắt đầu bằng dấu = vẫn là chữ', () => {
    expect(readLedger(written(closed, opened, closed))).toEqual([closed, opened, closed]);
  });

  it('đọc lại từ tệp đúng như đã ghi', () => {
    const { sheet } = withLedgerEntry(written(closed), opened);
    const file = readXlsx(writeXlsx({ sheets: [sheet], names: [], activeSheet: 'ledger' }));
    if (!file.ok) throw new Error(file.error.code);
    expect(readLedger(file.reading)).toEqual([closed, opened]);
  });

  it('trang đổi tên vẫn tìm thấy; cột cán bộ thêm và dòng không đọc được vẫn còn', () => {
    const [table] = written(closed).tables;
    if (table === undefined) throw new Error('No ledger.');
    const reading: WorkbookReading = {
      ...nothing,
      tables: [
        {
          ...table,
          sheet: 'Sổ theo dõi',
          header: [...table.header, 'Số công văn'],
          values: [
            ...table.values.map((row) => [...row, '12/BC']),
            ['hôm qua', 'Họp giao ban', '', '', '', '', ''],
          ],
        },
      ],
    };
    expect(readLedger(reading)).toEqual([closed]);
    const { sheet, currentName } = withLedgerEntry(reading, opened);
    expect(currentName).toBe('Sổ theo dõi');
    const again = readingOf({ sheets: [sheet], names: [], activeSheet: 'ledger' }).tables[0];
    expect(again?.header.at(-1)).toBe('Số công văn');
    expect(again?.values.map((row) => [row[1], row[6]])).toEqual([
      ['Chốt kỳ', '12/BC'],
      ['Họp giao ban', null],
      ['Mở lại kỳ', null],
    ]);
  });
});

describe('giờ phút', () => {
  it('qua số thứ tự của Excel rồi trở lại vẫn là phút ấy', () => {
    for (let minute = 0; minute < 1440; minute += 7) {
      const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
      const moment = parseMoment(`2026-03-16T${time}`);
      if (moment === null) throw new Error(time);
      expect(momentOf(momentSerial(moment))).toBe(moment);
    }
    expect(formatMoment('2026-03-16T09:05')).toBe('09:05 ngày 16/03/2026');
    expect([parseMoment('2026-03-16T24:00'), parseMoment('2026-02-30T10:00')]).toEqual([
      null,
      null,
    ]);
  });
});
