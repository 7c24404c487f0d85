/** What reports in the workbook quoted as a task's explanation lapses in the periods after them. */
import { checkTasks } from '../../src/assessment/findings/tasks';
import { planWorkbook } from '../../src/workbook/planWorkbook';
import type { TableReading, WorkbookReading } from '../../src/workbook/reading';
import { judgementSettings } from '../../src/workbook/entryTypes';
import { entriesOf } from './filledWorkbook';
import { readingOf, typed } from './readingOf';
import { q1, samplePlan } from './samplePlan';

const halfYear = { ...q1, periods: ['2026-Q1', '2026-H1'], currentPeriod: '2026-H1' };
const base = readingOf(planWorkbook(samplePlan, halfYear));

const reported: TableReading = {
  name: 'TongHopNV_2026_Q1',
  sheet: 'Tổng hợp Q1-2026',
  box: { top: 0, left: 20, bottom: 1, right: 24 },
  header: ['Mã', 'Tiến độ', 'Số ngày trễ', 'Hạn hoàn thành', 'Giải trình'],
  values: [['nv-co-ngay', 'Quá hạn', 4, null, 'chờ hướng dẫn của trung ương']],
  formulas: [['', '', '', '', '']],
};

function explained(text: string, others: readonly TableReading[] = [reported]): WorkbookReading {
  const due = { table: 'NhiemVu', id: 'nv-co-ngay' };
  const reading = typed(base, [
    { ...due, header: 'Hạn hoàn thành', value: 46_081 },
    { ...due, header: 'Giải trình', value: text },
  ]);
  return { ...reading, tables: [...reading.tables, ...others] };
}

function codes(reading: WorkbookReading) {
  const entries = entriesOf(reading, samplePlan);
  return checkTasks(entries.tasks, judgementSettings(entries))
    .filter(({ subject }) => subject === 'nv-co-ngay')
    .map(({ code }) => code);
}

describe('giải trình của kỳ trước', () => {
  test('giữ nguyên từ báo cáo Quý I thì sang 6 tháng phải giải trình lại', () => {
    expect(codes(explained('Chờ hướng dẫn  của trung ương'))).toEqual(['explanationLapsed']);
  });

  test('viết lại thì chỉ còn là lưu ý', () => {
    expect(codes(explained('Đã trình, ban hành trong tháng 7'))).toEqual(['explained']);
  });

  test('chưa có báo cáo nào ghi lời ấy thì được tính cho kỳ này', () => {
    expect(codes(explained('chờ hướng dẫn của trung ương', []))).toEqual(['explained']);
  });

  test('báo cáo của chính kỳ này không làm lời giải trình cũ đi', () => {
    const own = { ...reported, name: 'TongHopNV_2026_H1' };
    expect(codes(explained('chờ hướng dẫn của trung ương', [own]))).toEqual(['explained']);
  });
});
