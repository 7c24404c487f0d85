/** «Chốt kỳ» in the pane: where an officer finds it, what it says before, and the way back. */
import { screen } from '@testing-library/react';
import { finding } from '../../src/assessment/findings/finding';
import { reportPeriod } from '../../src/assessment/period';
import { later } from '../../src/taskpane/later';
import { en } from '../../src/taskpane/closing/messages/en';
import { vi } from '../../src/taskpane/closing/messages/vi';
import { FakeWorkbook } from './fake/fakeWorkbook';
import { accessibilityProblems, openPane, settle } from './officer';

const PROVINCE = 'quang-ngai-2026-2030';

/** A workbook whose report holds. */
function reported(): FakeWorkbook {
  const workbook = new FakeWorkbook().withPlan(PROVINCE, '2026-Q1');
  workbook.summary = 'current';
  const [first] = workbook.plans[0]?.indicators ?? [];
  if (first !== undefined) workbook.figures.set(first.id, 1);
  return workbook;
}

async function open(workbook: FakeWorkbook) {
  await later.closingQuestion();
  const officer = await openPane(workbook);
  await settle();
  return officer;
}

const name = () => screen.findByRole('textbox', { name: /^Người chốt/ });

test('chưa có báo cáo thì chưa có nút chốt', async () => {
  await open(new FakeWorkbook().withPlan(PROVINCE, '2026-Q1'));
  expect(screen.queryByRole('button', { name: /^Chốt kỳ/ })).toBeNull();
});

test('nói chốt là gì, hỏi tên, nhớ tên; chốt xong thì nói ai chốt lúc nào', async () => {
  const workbook = reported();
  const { press, user } = await open(workbook);
  await press('Chốt kỳ…');
  const dialog = await screen.findByRole('dialog', { name: 'Chốt Quý I năm 2026?' });
  expect(dialog).toHaveTextContent('được giữ lại như lúc này');
  expect(await accessibilityProblems()).toEqual([]);
  await press('Chốt kỳ');
  expect(screen.getByRole('alert')).toHaveTextContent('Hãy ghi họ tên.');
  expect(await name()).toHaveFocus();
  await user.type(await name(), 'Nguyễn Thị Hoa');
  await press('Chốt kỳ');
  expect(workbook.closings).toEqual([
    { period: '2026-Q1', by: 'Nguyễn Thị Hoa', at: '2026-03-10T09:05', despite: [] },
  ]);
  expect(
    await screen.findByText(/Kỳ đã chốt lúc 09:05 ngày 10\/03\/2026, người chốt: Nguyễn Thị Hoa/),
  ).toBeVisible();
  expect(screen.getByText('Đã chốt Quý I năm 2026.')).toBeInTheDocument();
  expect(workbook.kept.get('so-ke-hoach.closing.by')).toBe('Nguyễn Thị Hoa');
  expect(await accessibilityProblems()).toEqual([]);
});

test('báo cáo đã cũ thì mời lập lại, chưa chốt', async () => {
  const workbook = reported();
  workbook.summary = 'outOfDate';
  const { press } = await open(workbook);
  await press('Chốt kỳ…');
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('Báo cáo không còn khớp số liệu hiện tại');
  expect(screen.queryByRole('button', { name: 'Chốt kỳ' })).toBeNull();
  await press('Lập lại báo cáo');
  await settle();
  expect(workbook.calls).toContain('buildReport');
  expect(workbook.closings).toEqual([]);
});

// One opening a test: a dialog that is opened again at once is a matter of focus and of timers that only a
// real browser has, and is tried there.
function reportedWithErrors(): FakeWorkbook {
  const workbook = reported();
  const place = { sheet: 'Số liệu Q1-2026', cell: 'E7' };
  workbook.findings = [finding('negative', place, null, { field: 'Tử số', value: '-3' })];
  const before = reportPeriod('2025-Y');
  workbook.openBefore = before === null ? [] : [before];
  return workbook;
}

test('còn lỗi, kỳ trước chưa chốt: kể ra và dẫn tới lỗi', async () => {
  const workbook = reportedWithErrors();
  const { press } = await open(workbook);
  await press('Chốt kỳ…');
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('Còn 1 lỗi chưa sửa.');
  expect(dialog).toHaveTextContent('Kỳ trước chưa chốt: Năm 2025.');
  await press('Xem lỗi');
  expect(await screen.findByRole('tab', { name: /Kiểm tra/, selected: true })).toBeVisible();
  expect(workbook.closings).toEqual([]);
});

test('còn lỗi mà vẫn chốt thì ghi là đã biết', async () => {
  const workbook = reportedWithErrors();
  const { press, user } = await open(workbook);
  await press('Chốt kỳ…');
  await user.type(await name(), 'Hoa');
  await press('Vẫn chốt kỳ');
  expect(workbook.closings).toMatchObject([{ despite: ['errors', 'periodBefore'] }]);
});

function closed(): FakeWorkbook {
  const workbook = reported();
  workbook.closed = {
    kind: 'closed',
    at: '2026-03-16T09:05',
    by: 'Nguyễn Thị Hoa',
    statusDate: '2026-03-14',
  };
  workbook.kept.set('so-ke-hoach.closing.by', 'Trần Văn Nam');
  return workbook;
}

test('mở lại: bấm Thôi thì không có gì thay đổi', async () => {
  const workbook = closed();
  const { press } = await open(workbook);
  await press('Mở lại kỳ…');
  expect(await screen.findByRole('dialog', { name: 'Mở lại Quý I năm 2026?' })).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
  await press('Thôi');
  expect(workbook.calls).not.toContain('reopenPeriod');
});

test('mở lại cần lý do; mở rồi thì nói ai mở, vì sao', async () => {
  const { press, user } = await open(closed());
  await press('Mở lại kỳ…');
  await press('Mở lại kỳ');
  expect(screen.getByRole('alert')).toHaveTextContent('Hãy ghi lý do.');
  await user.type(await screen.findByRole('textbox', { name: /^Lý do/ }), 'Bổ sung hồ sơ');
  await press('Mở lại kỳ');
  expect(
    await screen.findByText(/Kỳ đã mở lại lúc .*người mở: Trần Văn Nam\. Lý do: Bổ sung hồ sơ/),
  ).toBeVisible();
});

test('Excel từ chối thì nói vì sao và làm lại được', async () => {
  const workbook = reported().fail('closePeriod', { code: 'readOnly' });
  workbook.kept.set('so-ke-hoach.closing.by', 'Hoa');
  const { press } = await open(workbook);
  await press('Chốt kỳ…');
  await press('Chốt kỳ');
  await press('Thử lại');
  expect(workbook.closings).toHaveLength(1);
});

test('việc chốt bị ngắt giữa chừng được làm lại cho trọn', async () => {
  const workbook = reported();
  workbook.interrupted = 'close';
  workbook.kept.set('so-ke-hoach.closing.by', 'Hoa');
  const { press } = await open(workbook);
  expect(screen.getByText(/Việc “chốt kỳ” chưa ghi xong/)).toBeVisible();
  await press('Làm lại cho trọn');
  expect(workbook.closings).toMatchObject([{ by: 'Hoa' }]);
  expect(await screen.findByRole('button', { name: 'Mở lại kỳ…' })).toBeVisible();
});

test('đủ lời ở cả hai thứ tiếng', () => {
  expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
});
