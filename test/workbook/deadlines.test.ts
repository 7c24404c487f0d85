import { judgeTask } from '../../src/assessment/taskProgress';
import { toExcelSerial } from '../../src/plan/civilDate';
import { judgementSettings } from '../../src/workbook/entryTypes';
import { carryOver } from '../../src/workbook/carryOver';
import { planWorkbook } from '../../src/workbook/planWorkbook';
import type { RawValue, TableReading, WorkbookReading } from '../../src/workbook/reading';
import { entriesOf } from './filledWorkbook';
import { readingOf, typed } from './readingOf';
import { plan, q1, task } from './samplePlan';

const laterHeaders = [
  'Gia hạn đến',
  'Lý do gia hạn',
  'Ngày có điều kiện',
  'Ngày làm việc trễ',
  'Đã quá hạn ở',
  'Hạn áp dụng',
  'Tính trễ đến',
];

const source = plan({
  tasks: [
    task('nv-tre', {
      deadline: { text: 'Tháng 01/2026', kind: 'fixed', due: ['2026-01-31'] },
    }),
    task('nv-cho', { deadline: { text: 'Sau khi có hướng dẫn', kind: 'event', due: [] } }),
  ],
});
const base = readingOf(planWorkbook(source, q1));

function change(
  reading: WorkbookReading,
  name: string,
  to: (table: TableReading) => TableReading,
): WorkbookReading {
  return {
    ...reading,
    tables: reading.tables.map((table) => (table.name === name ? to(table) : table)),
  };
}

/** The table without some columns, as a workbook laid out before they existed. */
function without(headers: readonly string[]): (table: TableReading) => TableReading {
  return (table) => {
    const kept = <T>(row: readonly T[]): T[] =>
      row.filter((_, index) => !headers.includes(table.header[index] ?? ''));
    const header = kept(table.header);
    return {
      ...table,
      box: { ...table.box, right: table.box.left + header.length - 1 },
      header,
      values: table.values.map(kept),
      formulas: table.formulas.map(kept),
    };
  };
}

const older = change(base, 'NhiemVu', without(laterHeaders));

const entered = (reading: WorkbookReading): WorkbookReading =>
  typed(reading, [
    { table: 'NhiemVu', id: 'nv-tre', header: 'Gia hạn đến', value: toExcelSerial('2026-02-27') },
    { table: 'NhiemVu', id: 'nv-tre', header: 'Lý do gia hạn', value: '=Công văn 5/UBND' },
    {
      table: 'NhiemVu',
      id: 'nv-cho',
      header: 'Ngày có điều kiện',
      value: toExcelSerial('2026-03-02'),
    },
  ]);

const daysOff = (values: readonly RawValue[]) => (reading: WorkbookReading) =>
  change(reading, 'NgayNghi', (table) => ({
    ...table,
    values: table.values.map((row, index) => [values[index] ?? null, row[1] ?? null]),
  }));

function judgedIn(reading: WorkbookReading, id: string) {
  const entries = entriesOf(reading, source);
  const found = entries.tasks.find((one) => one.case.id === id);
  if (found === undefined) throw new Error(`No task ${id}.`);
  return judgeTask(found.case, judgementSettings(entries));
}

describe('sổ lập trước khi có các cột về gia hạn', () => {
  test('vẫn đọc được, không báo thiếu cột, và tính như trước', () => {
    expect(entriesOf(older, source).findings).toEqual([]);
    expect(judgedIn(older, 'nv-tre')).toMatchObject({ progress: 'overdue', daysLate: 42 });
    expect(judgedIn(older, 'nv-cho').progress).toBe('waiting');
  });

  test('cột riêng «Lý do» của cán bộ không bị coi là cột đổi tên', () => {
    const own = change(older, 'NhiemVu', (table) => ({
      ...table,
      box: { ...table.box, right: table.box.right + 1 },
      header: [...table.header, 'Lý do'],
      values: table.values.map((row) => [...row, 'thiếu người']),
      formulas: table.formulas.map((row) => [...row, '']),
    }));
    const entries = entriesOf(own, source);
    expect(entries.findings).toEqual([]);
    const { carried } = carryOver(entries, source, q1);
    const again = readingOf(planWorkbook(source, q1, carried));
    const header = again.tables.find(({ name }) => name === 'NhiemVu')?.header ?? [];
    expect(header).toEqual(expect.arrayContaining(['Lý do', ...laterHeaders]));
  });

  test('nạp lại thì có đủ cột mới và không mất gì', () => {
    const { carried } = carryOver(entriesOf(older, source), source, q1);
    const again = readingOf(planWorkbook(source, q1, carried));
    const header = again.tables.find(({ name }) => name === 'NhiemVu')?.header ?? [];
    expect(header).toEqual(expect.arrayContaining(laterHeaders));
    expect(entriesOf(again, source).findings).toEqual([]);
  });

  test('xóa một trong các cột mới thì báo thiếu đúng cột ấy', () => {
    const lost = change(base, 'NhiemVu', without(['Lý do gia hạn']));
    expect(entriesOf(lost, source).findings.map(({ code, message }) => [code, message])).toEqual([
      ['columnMissing', expect.stringContaining('Lý do gia hạn') as string],
    ]);
  });
});

describe('gia hạn, điều kiện và ngày nghỉ nhập trên sổ', () => {
  test('được tính khi đọc lại', () => {
    const filled = daysOff([toExcelSerial('2026-03-03'), toExcelSerial('2026-03-07')])(
      entered(base),
    );
    const late = judgedIn(filled, 'nv-tre');
    expect(late).toMatchObject({ due: '2026-02-27', daysLate: 15, workingDaysLate: 9 });
    expect(late.why).toContain(
      'Hạn hoàn thành 31/01/2026 («Tháng 01/2026»), gia hạn đến 27/02/2026 (lý do: =Công văn 5/UBND).',
    );
    expect(judgedIn(filled, 'nv-cho').progress).toBe('inProgress');
  });

  test('còn nguyên sau khi nạp lại kế hoạch, chữ vẫn là chữ', () => {
    const filled = daysOff([toExcelSerial('2026-03-03')])(entered(base));
    const { carried, changes } = carryOver(entriesOf(filled, source), source, q1);
    expect(changes.entriesKept).toBe(3);
    const again = readingOf(planWorkbook(source, q1, carried));
    expect(judgedIn(again, 'nv-tre')).toEqual(judgedIn(filled, 'nv-tre'));
    expect(judgedIn(again, 'nv-cho')).toEqual(judgedIn(filled, 'nv-cho'));
    const table = again.tables.find(({ name }) => name === 'NhiemVu');
    const place = table?.header.indexOf('Lý do gia hạn') ?? -1;
    expect(table?.formulas[0]?.[place]).toBe('');
    const shown = (header: string) => table?.values[0]?.[table.header.indexOf(header)];
    expect([shown('Số ngày trễ'), shown('Ngày làm việc trễ'), shown('Đã quá hạn ở')]).toEqual([
      15,
      9,
      '',
    ]);
  });

  test('ngày nghỉ gõ thành chữ được báo ở đúng ô của «Danh mục»', () => {
    const { findings } = entriesOf(daysOff(['30/4/2026', 12])(base), source);
    expect(
      findings.map(({ code, place, message }) => [code, place.sheet, place.cell, message]),
    ).toEqual([
      [
        'dateAsText',
        'Danh mục',
        'C5',
        '«Ngày nghỉ» đang là chữ «30/4/2026», chưa phải ngày 30/04/2026.',
      ],
      ['badDate', 'Danh mục', 'C6', '«Ngày nghỉ» đang là «12», không phải một ngày có thật.'],
    ]);
  });

  test('báo cáo đã lập trong sổ còn nhớ việc quá hạn, dù sau đó được gia hạn', () => {
    const report: TableReading = {
      name: 'TongHopNV_2025_Y',
      sheet: 'Tổng hợp Y-2025',
      box: { top: 0, left: 0, bottom: 2, right: 1 },
      header: ['Mã', 'Tiến độ'],
      values: [
        ['nv-tre', 'Quá hạn'],
        ['nv-cho', 'Chờ điều kiện'],
      ],
      formulas: [
        ['', ''],
        ['', ''],
      ],
    };
    const reported = { ...base, tables: [...base.tables, report] };
    expect(judgedIn(reported, 'nv-tre').overdueAt).toEqual(['2025-Y']);
    expect(judgedIn(reported, 'nv-tre').why).toContain('Đã quá hạn ở kỳ báo cáo Năm 2025.');
    expect(judgedIn(reported, 'nv-cho').overdueAt).toEqual([]);
  });
});
