import { screen, waitFor, within } from '@testing-library/react';
import { OFFICE, PROVINCE, FakeWorkbook } from './fake/fakeWorkbook';
import { openPane } from './officer';

describe('một cán bộ mở khung trên sổ tính trống', () => {
  test('thấy ngay các kế hoạch với số hiệu, cơ quan ban hành và số chỉ tiêu', async () => {
    await openPane(new FakeWorkbook());
    const province = await screen.findByRole('radio', { name: /giai đoạn 2026 - 2030/ });
    expect(province).toBeChecked();
    expect(screen.getByText(/Số 297\/QĐ-UBND/)).toHaveTextContent('UBND tỉnh Quảng Ngãi');
    expect(screen.getByText(/39 chỉ tiêu, 34 nhiệm vụ/)).toBeVisible();
    expect(screen.getByText(/Năm 2025 · 27 nhiệm vụ/)).toBeVisible();
  });

  test('được đề xuất năm nay và kỳ đang làm', async () => {
    await openPane(new FakeWorkbook('2026-03-10'));
    expect(await screen.findByLabelText('Năm làm việc')).toHaveValue('2026');
    expect(screen.getByLabelText('Kỳ báo cáo')).toHaveValue('2026-Q1');
    expect(screen.getByRole('option', { name: 'Quý I năm 2026 (đang làm)' })).toBeInTheDocument();
  });

  test('đổi năm thì đổi các kỳ để chọn', async () => {
    const { user } = await openPane(new FakeWorkbook('2026-03-10'));
    await user.selectOptions(await screen.findByLabelText('Năm làm việc'), '2028');
    expect(screen.getByLabelText('Kỳ báo cáo')).toHaveValue('2028-Q1');
  });

  test('xem trước không ghi gì; nạp rồi mới ghi; xong thì biết làm gì tiếp', async () => {
    const workbook = new FakeWorkbook();
    const { press } = await openPane(workbook);
    await press('Xem trước');
    expect(await screen.findByRole('heading', { name: 'Xem trước' })).toHaveFocus();
    expect(screen.getByText('Chưa ghi gì vào sổ tính.')).toBeVisible();
    expect(screen.getByText('39 chỉ tiêu')).toBeVisible();
    expect(screen.getByText('34 nhiệm vụ, kế hoạch không ghi thời hạn')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Trang tính mới (5)' })).toBeVisible();
    expect(workbook.loaded).toBeNull();

    await press('Nạp kế hoạch');
    expect(await screen.findByRole('heading', { name: 'Đã nạp kế hoạch' })).toHaveFocus();
    expect(workbook.loaded).toMatchObject({ planId: PROVINCE, year: 2026, unit: null });
    expect(screen.getByText(/Điền các ô nền nhạt/)).toHaveTextContent('Quý I năm 2026');

    await press('Bắt đầu làm việc');
    expect(await screen.findByText('Đạt 0 / 39 chỉ tiêu')).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('Đã kiểm tra: 0 lỗi, 0 cảnh báo.');
  });

  test('quay lại từ bản xem trước thì lựa chọn còn nguyên', async () => {
    const { user, press } = await openPane(new FakeWorkbook());
    await user.selectOptions(await screen.findByLabelText('Năm làm việc'), '2027');
    await user.selectOptions(screen.getByLabelText('Kỳ báo cáo'), '2027-H1');
    await press('Xem trước');
    await press('Quay lại');
    expect(await screen.findByLabelText('Năm làm việc')).toHaveValue('2027');
    expect(screen.getByLabelText('Kỳ báo cáo')).toHaveValue('2027-H1');
  });

  test('tìm đơn vị bằng chữ không dấu và nạp cho riêng đơn vị đó', async () => {
    const workbook = new FakeWorkbook();
    const { user, press } = await openPane(workbook);
    await user.click(await screen.findByRole('radio', { name: /năm 2025/ }));
    await user.click(screen.getByRole('radio', { name: 'Chỉ một cơ quan, đơn vị' }));
    await user.type(await screen.findByRole('combobox', { name: /Tên cơ quan/ }), 'hanh chinh to');
    await user.click(await screen.findByRole('option', { name: 'Phòng Hành chính - Tổ chức' }));
    await press('Xem trước');
    await press('Nạp kế hoạch');
    await waitFor(() =>
      expect(workbook.loaded).toMatchObject({
        planId: OFFICE,
        unit: 'Phòng Hành chính - Tổ chức',
      }),
    );
  });

  test('chọn một đơn vị mà chưa nêu tên thì được nhắc, không được đi tiếp', async () => {
    const workbook = new FakeWorkbook();
    const { user, press } = await openPane(workbook);
    await user.click(await screen.findByRole('radio', { name: /năm 2025/ }));
    await user.click(screen.getByRole('radio', { name: 'Chỉ một cơ quan, đơn vị' }));
    await user.type(await screen.findByRole('combobox', { name: /Tên cơ quan/ }), 'Phòng');
    await user.keyboard('{Escape}');
    await press('Xem trước');
    expect(await screen.findByText('Hãy chọn một đơn vị trong danh sách.')).toBeVisible();
    expect(workbook.calls).not.toContain('proposeLoad');
  });

  test('chỉ dùng bàn phím cũng nạp được kế hoạch', async () => {
    const workbook = new FakeWorkbook();
    const { user } = await openPane(workbook);
    const first = await screen.findByRole('radio', { name: /giai đoạn 2026/ });
    while (document.activeElement !== first) await user.tab();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('radio', { name: /năm 2025/ })).toBeChecked();
    const preview = screen.getByRole('button', { name: 'Xem trước' });
    while (document.activeElement !== preview) await user.tab();
    await user.keyboard('{Enter}');
    const load = await screen.findByRole('button', { name: 'Nạp kế hoạch' });
    while (document.activeElement !== load) await user.tab();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: 'Đã nạp kế hoạch' })).toHaveFocus();
    expect(workbook.loaded?.planId).toBe(OFFICE);
  });
});

describe('một cán bộ nạp lại kế hoạch đang có', () => {
  test('thấy ngay thay đổi, và số liệu đã nhập được giữ', async () => {
    const workbook = new FakeWorkbook().withPlan();
    workbook.figures.set('ho-so-truc-tuyen', 0.7);
    const { press } = await openPane(workbook);
    await press('Nạp lại / cập nhật kế hoạch');
    expect(await screen.findByText('Giữ nguyên 1 ô đã nhập.')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Trang tính cập nhật tại chỗ (5)' })).toBeVisible();
    await press('Cập nhật kế hoạch');
    expect(await screen.findByRole('heading', { name: 'Đã nạp kế hoạch' })).toBeVisible();
  });

  test('giữ các kỳ đã có trang, kỳ đang làm đứng cuối', async () => {
    const workbook = new FakeWorkbook().withPlan(PROVINCE, '2026-Q1');
    const { user, press } = await openPane(workbook);
    await user.selectOptions(await screen.findByLabelText('Kỳ báo cáo'), '2026-H1');
    await press('Nạp lại / cập nhật kế hoạch');
    await press('Cập nhật kế hoạch');
    await screen.findByRole('heading', { name: 'Đã nạp kế hoạch' });
    expect(workbook.loaded?.periods.map(({ id }) => id)).toEqual(['2026-Q1', '2026-H1']);
    expect(workbook.loaded?.period.id).toBe('2026-H1');
  });

  test('chọn kế hoạch khác thì thấy kế hoạch nào đang có trong sổ tính', async () => {
    const { press } = await openPane(new FakeWorkbook().withPlan());
    await press('Chọn kế hoạch khác');
    const heading = await screen.findByRole('heading', { name: 'Nạp lại hoặc đổi kế hoạch' });
    expect(heading).toHaveFocus();
    const card = screen.getByRole('radio', { name: /giai đoạn 2026/ }).closest('label');
    expect(within(card ?? document.body).getByText('Đang có trong sổ tính')).toBeVisible();
    await press('Quay lại');
    expect(await screen.findByText('Đạt 0 / 39 chỉ tiêu')).toBeVisible();
  });
});
