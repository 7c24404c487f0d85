import { act, fireEvent, screen, within } from '@testing-library/react';
import { tasksOfYear } from '../../../src/plan/selection';
import { FakeWorkbook, OFFICE } from '../fake/fakeWorkbook';
import { libraryPlan } from '../../plan/libraryPlans';
import { accessibilityProblems, openPane } from '../officer';

const office = () => new FakeWorkbook().withPlan(OFFICE, '2025-H1');
const rows = () => screen.queryAllByRole('listitem');
const months = () => screen.getByRole('toolbar', { name: /^Đến hạn theo tháng/ });
const month = (name: RegExp) => within(months()).getByRole('button', { name });

/** A task of the office's plan with one date that lies before the status date, 14/06/2025. */
const dated = tasksOfYear(libraryPlan(OFFICE), 2025, null).find(
  ({ deadline }) => deadline.kind === 'fixed' && (deadline.due[0] ?? '9') < '2025-06-01',
);

describe('thẻ Thời hạn', () => {
  test('lọc theo chữ, không cần dấu; nói còn bao nhiêu; bỏ lọc thì đủ lại', async () => {
    const { user, tab, press } = await openPane(office());
    await tab(/^Thời hạn/);
    const all = rows().length;
    await user.type(screen.getByLabelText('Tìm trong nhiệm vụ'), 'bao cao');
    expect(rows().length).toBeLessThan(all);
    expect(screen.getByText(/^\d+ \/ \d+ nhiệm vụ qua bộ lọc$/)).toBeVisible();
    await press('Bỏ lọc');
    expect(rows()).toHaveLength(all);
  });

  test('không có việc nào khớp thì nói cần làm gì', async () => {
    const { user, tab } = await openPane(office());
    await tab(/^Thời hạn/);
    await user.type(screen.getByLabelText('Tìm trong nhiệm vụ'), 'không có chữ này');
    expect(rows()).toHaveLength(0);
    expect(screen.getByText(/Hãy bấm Bỏ lọc/)).toBeVisible();
  });

  test('lọc theo tiến độ chỉ còn một nhóm', async () => {
    const { user, tab } = await openPane(office());
    await tab(/^Thời hạn/);
    await user.selectOptions(screen.getByLabelText('Tiến độ'), 'Quá hạn');
    const headings = screen.getAllByRole('heading', { level: 2 });
    expect(headings).toHaveLength(1);
    expect(headings[0]).toHaveAccessibleName(/^Quá hạn/);
  });

  test('bộ lọc còn nguyên khi xem thẻ khác rồi quay lại', async () => {
    const { user, tab } = await openPane(office());
    await tab(/^Thời hạn/);
    await user.selectOptions(screen.getByLabelText('Tiến độ'), 'Quá hạn');
    await tab(/^Chỉ tiêu/);
    await tab(/^Thời hạn/);
    expect(screen.getByLabelText('Tiến độ')).toHaveDisplayValue('Quá hạn');
  });

  test('được dẫn từ tổng quan đến một nhóm thì bộ lọc cũ không che mất nhóm ấy', async () => {
    const { user, tab, press } = await openPane(office());
    await tab(/^Thời hạn/);
    await user.type(screen.getByLabelText('Tìm trong nhiệm vụ'), 'không có chữ này');
    await tab(/^Tổng quan/);
    await press(/^Quá hạn \d+$/);
    expect(screen.getByRole('heading', { name: /^Quá hạn \d+$/ })).toHaveFocus();
  });

  test('bấm một tháng thì chỉ còn việc đến hạn trong tháng; bấm lại thì đủ', async () => {
    const { user, tab } = await openPane(office());
    await tab(/^Thời hạn/);
    const all = rows().length;
    const march = month(/^Tháng 3: \d+ việc đến hạn/);
    const due = Number(/(\d+) việc/.exec(march.textContent)?.[1]);
    await user.click(march);
    expect(march).toHaveAttribute('aria-pressed', 'true');
    expect(rows()).toHaveLength(due);
    await user.click(march);
    expect(rows()).toHaveLength(all);
  });

  test('các tháng là một điểm dừng của phím Tab, đi bằng mũi tên', async () => {
    const { user, tab } = await openPane(office());
    await tab(/^Thời hạn/);
    const stops = within(months())
      .getAllByRole('button')
      .filter((button) => button.tabIndex === 0);
    expect(stops).toHaveLength(1);
    act(() => month(/^Tháng 1:/).focus());
    await user.keyboard('{ArrowRight}');
    expect(month(/^Tháng 2:/)).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(month(/^Tháng 8:/)).toHaveFocus();
    await user.keyboard('{Home}{ArrowUp}');
    expect(month(/^Tháng 1:/)).toHaveFocus();
    await user.keyboard('{End}{Enter}');
    expect(document.activeElement).toHaveAttribute('aria-pressed', 'true');
  });

  test('đến hạn trước kỳ báo cáo tới: mở ra theo cơ quan, bấm cơ quan thì lọc', async () => {
    const { tab, press } = await openPane(new FakeWorkbook().withPlan(OFFICE, '2025-Y'));
    await tab(/^Thời hạn/);
    await press(/Đến hạn trước kỳ báo cáo tới \(14\/03\/2026\): \d+ việc$/);
    const name = /^Phòng Hành chính - Tổ chức \((\d+)\)$/;
    const count = Number(name.exec(screen.getByRole('button', { name }).textContent)?.[1]);
    await press(name);
    expect(screen.getByLabelText('Cơ quan chủ trì')).toHaveDisplayValue(
      'Phòng Hành chính - Tổ chức',
    );
    expect(screen.getByText(new RegExp(`^${String(count)} / `))).toBeVisible();
  });

  test('việc quá hạn ghi cả ngày làm việc, hạn cũ khi được gia hạn, và kỳ đã quá hạn', async () => {
    if (dated === undefined) throw new Error('The plan has no dated task.');
    const workbook = office();
    workbook.daysOff = ['2025-05-01', '2025-05-02'];
    workbook.tasks.set(dated.id, {
      due: '2025-02-28',
      extendedTo: '2025-04-30',
      extensionReason: 'Chờ sắp xếp bộ máy',
      reportedOverdue: ['2025-Q1'],
    });
    const { tab } = await openPane(workbook);
    await tab(/^Thời hạn/);
    const row = screen.getByText('Trễ 45 ngày (30 ngày làm việc)').closest('li');
    expect(row).toHaveTextContent('Gia hạn đến 30/04/2025 (hạn cũ 28/02/2025)');
    expect(row).toHaveTextContent('Đã quá hạn ở Quý I');
    expect(row).toHaveTextContent('gia hạn đến 30/04/2025 (lý do: Chờ sắp xếp bộ máy)');
  });

  test('đọc được bằng máy đọc màn hình khi đang lọc và mở danh sách cơ quan', async () => {
    const { user, tab, press } = await openPane(new FakeWorkbook().withPlan(OFFICE, '2025-Y'));
    await tab(/^Thời hạn/);
    await user.type(screen.getByLabelText('Tìm trong nhiệm vụ'), 'bao cao');
    await press(/Đến hạn trước kỳ báo cáo tới/);
    expect(await accessibilityProblems()).toEqual([]);
  });

  test('3.000 nhiệm vụ: lọc theo từng chữ gõ vẫn chỉ dựng một phần danh sách', async () => {
    const workbook = office();
    const { tab, edit } = await openPane(workbook);
    const result = await workbook.acts().check({ write: false });
    const [task] = result.ok ? result.value.tasks : [];
    if (!task) throw new Error('The plan has no task.');
    await edit((edited) => {
      edited.moreTasks = Array.from({ length: 3000 }, (_, index) => ({
        ...task,
        case: { ...task.case, id: `nv-${index}`, title: `Nhiệm vụ số ${index}` },
        judgement: { ...task.judgement, id: `nv-${index}` },
      }));
    });
    await tab(/^Thời hạn/);
    const search = screen.getByLabelText('Tìm trong nhiệm vụ');
    fireEvent.change(search, { target: { value: 'nhiem vu so 299' } });
    expect(rows()).toHaveLength(13);
    expect(screen.getByText(/^13 \/ 3\.\d+ nhiệm vụ qua bộ lọc$/)).toBeVisible();
    fireEvent.change(search, { target: { value: 'nhiem vu so 2999' } });
    expect(rows()).toHaveLength(1);
  });
});
