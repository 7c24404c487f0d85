/** «Kỳ này so với kỳ trước»: where the numbers of the last period come from. */
import { lastReport } from '../../src/workflow/lastReport';
import { summaryNow } from '../../src/workflow/summaryNow';
import { fileHost } from '../../src/workflow/fileHost';
import { readEntries } from '../../src/workbook/entries';
import type { ClosedCopy } from '../../src/assessment/closed';
import { filledYear } from '../judges/filledYear';
import { periodNamed, planNamed } from '../report/filledQuarter';

jest.setTimeout(120_000);

const planId = 'quang-ngai-2026-2030';
let files: Awaited<ReturnType<typeof filledYear>>;
// Acts are fetched when they are needed: jest allows that within a test or a hook alone.
beforeAll(async () => {
  files = await filledYear(planId, 2026, ['Q1', 'H1']);
});

async function entriesAt(kind: 'Q1' | 'H1') {
  const file = files.get(kind);
  if (file === undefined) throw new Error(kind);
  const host = fileHost(file, 'so.xlsx');
  const read = await host.read();
  if (!read.ok) throw new Error(read.problem.code);
  const { reading } = read.value;
  const outcome = readEntries(reading, () => planNamed(planId));
  if (outcome.kind === 'none') throw new Error('No entries.');
  return { host, reading, entries: outcome.entries };
}

test('kỳ đầu năm không có kỳ trước', async () => {
  const { reading, entries } = await entriesAt('Q1');
  expect(lastReport(reading, entries, periodNamed('2026-Q1'))).toBeNull();
});

test('sáu tháng so với Quý I: chỉ tiêu theo số liệu Quý I, nhiệm vụ theo báo cáo Quý I', async () => {
  const first = await entriesAt('Q1');
  const then = await summaryNow(first.host, '2026-Q1');
  const second = await entriesAt('H1');
  const now = await summaryNow(second.host, '2026-H1');
  if (!then.ok || !now.ok) throw new Error('No summary.');
  const { last } = now.value.summary;
  expect(last?.period.id).toBe('2026-Q1');
  expect(last?.indicators).toEqual(then.value.summary.indicatorGrandTotal);
  expect(last?.tasks).toEqual(then.value.summary.taskGrandTotal);
});

test('kỳ trước đã chốt thì lấy theo số đã chốt', async () => {
  const { reading, entries } = await entriesAt('H1');
  const copy: ClosedCopy = {
    period: periodNamed('2026-Q1'),
    statusDate: '2026-03-14',
    at: '2026-03-20T08:00' as ClosedCopy['at'],
    by: 'Nguyễn Văn A',
    figures: [
      {
        id: 'a',
        name: 'A',
        value: 1,
        status: 'Đạt',
        explanation: '',
      } as ClosedCopy['figures'][number],
      {
        id: 'b',
        name: 'B',
        value: 1,
        status: 'Chưa đạt mốc 2030',
        explanation: '',
      } as ClosedCopy['figures'][number],
    ],
    tasks: [
      {
        id: 'c',
        title: 'C',
        status: '',
        doneOn: null,
        progress: 'Quá hạn',
        daysLate: 3,
        explanation: '',
      },
    ],
  };
  const closed = {
    ...entries,
    closed: [{ kind: 'closed', copy, sheet: 'Chốt', isIntact: true }],
  } as const;
  expect(lastReport(reading, closed, periodNamed('2026-H1'))).toMatchObject({
    indicators: ['met', 'towards'],
    tasks: ['overdue'],
  });
});
