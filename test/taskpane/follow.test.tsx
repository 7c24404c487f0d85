import { act, screen } from '@testing-library/react';
import { finding } from '../../src/assessment/findings/finding';
import { FakeWorkbook } from './fake/fakeWorkbook';
import { alertSays, openPane, settle } from './officer';

const negative = finding('negative', { sheet: 'Số liệu Q1-2026', cell: 'F7' }, 'sipas', {
  field: 'Kết quả',
  value: '-3',
});

describe('khung tự theo số liệu vừa nhập', () => {
  test('nhập một số thì con số trên khung đổi, không cần bấm gì', async () => {
    const { edit } = await openPane(new FakeWorkbook().withPlan());
    expect(await screen.findByText('Đạt 0 / 39 chỉ tiêu')).toBeVisible();
    await edit((workbook) => workbook.figures.set('sipas', 0.99));
    expect(await screen.findByText('Đạt 1 / 39 chỉ tiêu')).toBeVisible();
  });

  test('đang đọc một dòng thì dòng đó, tiêu điểm và phần đang mở vẫn nguyên', async () => {
    const workbook = new FakeWorkbook().withPlan();
    workbook.findings = [negative];
    const { user, tab, edit } = await openPane(workbook);
    await tab(/^Kiểm tra/);
    const link = screen.getByRole('button', { name: /Tới ô F7/ });
    link.focus();
    await edit((edited) => edited.figures.set('sipas', 0.99));
    expect(screen.getByRole('button', { name: /Tới ô F7/ })).toBe(link);
    expect(link).toHaveFocus();

    await tab(/^Chỉ tiêu/);
    const [why] = screen.getAllByText('Vì sao');
    if (why) await user.click(why);
    await edit((edited) => edited.figures.set('ho-so-truc-tuyen', 0.1));
    expect(why?.closest('details')).toHaveAttribute('open');
  });

  test('nhập liên tiếp nhiều ô thì chỉ đọc lại một lần sau lần đang đọc', async () => {
    const workbook = new FakeWorkbook().withPlan();
    await openPane(workbook);
    const before = workbook.calls.filter((call) => call === 'check').length;
    const release = workbook.hold('check');
    act(() => workbook.edit(() => undefined));
    await settle();
    for (let times = 0; times < 5; times += 1) act(() => workbook.edit(() => undefined));
    release();
    await settle();
    const after = workbook.calls.filter((call) => call === 'check').length;
    expect(after - before).toBe(2);
  });

  test('trong khi đọc lại không có dòng nào nhấp nháy', async () => {
    const workbook = new FakeWorkbook().withPlan();
    await openPane(workbook);
    const release = workbook.hold('check');
    act(() => workbook.edit(() => undefined));
    await settle();
    expect(screen.queryByText('Đang kiểm tra…')).not.toBeInTheDocument();
    expect(screen.getByText('Đạt 0 / 39 chỉ tiêu')).toBeVisible();
    release();
    await settle();
  });

  test('các trang của kế hoạch bị xóa thì khung trở lại bước chọn kế hoạch', async () => {
    const workbook = new FakeWorkbook().withPlan();
    const { edit } = await openPane(workbook);
    await edit((edited) => edited.fail('check', { code: 'nothingLoaded' }));
    expect(await screen.findByRole('heading', { name: 'Chọn kế hoạch để bắt đầu' })).toBeVisible();
  });

  test('sổ tính có trục trặc khi theo dõi thì báo, và tự hết khi đọc lại được', async () => {
    const workbook = new FakeWorkbook().withPlan();
    const { edit } = await openPane(workbook);
    await edit((edited) =>
      edited.fail('check', { code: 'columnMissing', sheet: 'Nhiệm vụ', column: 'Hạn hoàn thành' }),
    );
    await alertSays('Hạn hoàn thành');
    await edit(() => undefined);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('không theo dõi được thì nói cách làm bằng tay', async () => {
    const workbook = new FakeWorkbook().withPlan();
    workbook.fail('watch', { code: 'excelFailed', detail: 'NotImplemented' });
    const { tab } = await openPane(workbook);
    await tab(/^Kiểm tra/);
    expect(screen.getByText(/hãy bấm Kiểm tra lại/)).toBeVisible();
  });

  test('3.000 nhiệm vụ: hiện 50, xem thêm được, và vẫn nhanh', async () => {
    const workbook = new FakeWorkbook().withPlan('vp-ubnd-quang-ngai-2025', '2025-Y');
    const { tab, edit, press } = await openPane(workbook);
    const [model] = screen.getAllByRole('tab');
    expect(model).toBeVisible();
    const result = await workbook.acts().check({ write: false });
    const [task] = result.ok ? result.value.tasks : [];
    if (!task) throw new Error('The plan has no task.');
    await edit((edited) => {
      edited.moreTasks = Array.from({ length: 3000 }, (_, index) => ({
        ...task,
        case: { ...task.case, id: `nv-${index}` },
        judgement: { ...task.judgement, id: `nv-${index}` },
      }));
    });
    await tab(/^Thời hạn/);
    expect(screen.getAllByRole('listitem')).toHaveLength(50);
    expect(screen.getByText(/Đang hiện 50 \/ 3\.0\d\d/)).toBeVisible();
    await press('Xem thêm 50');
    expect(screen.getAllByRole('listitem')).toHaveLength(100);
  });
});
