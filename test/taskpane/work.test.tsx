import { screen, within } from '@testing-library/react';
import { finding } from '../../src/assessment/findings/finding';
import { FakeWorkbook, OFFICE, PROVINCE } from './fake/fakeWorkbook';
import { groupBelow, openPane } from './officer';

const negative = finding('negative', { sheet: 'Số liệu Q1-2026', cell: 'F7' }, 'sipas', {
  field: 'Kết quả',
  value: '-3',
});

function quarterOfTheProvince(): FakeWorkbook {
  const workbook = new FakeWorkbook().withPlan(PROVINCE);
  workbook.figures.set('hai-long-giai-quyet-thu-tuc', 0.9);
  workbook.figures.set('sipas', 0.96);
  return workbook;
}

describe('khi đã có kế hoạch', () => {
  test('tổng quan nói kế hoạch nào, đơn vị nào, kỳ nào, chốt ngày nào, gửi ngày nào', async () => {
    await openPane(quarterOfTheProvince());
    expect(
      await screen.findByRole('heading', { level: 1, name: /giai đoạn 2026 - 2030/ }),
    ).toBeVisible();
    expect(screen.getByText('Toàn bộ kế hoạch · 2026')).toBeVisible();
    expect(screen.getByLabelText('Kỳ báo cáo')).toHaveDisplayValue('Quý I năm 2026');
    expect(screen.getByText('Chốt số liệu 14/03/2026 · Gửi chậm nhất 20/03/2026')).toBeVisible();
  });

  test('tổng quan đếm đúng theo trạng thái và dẫn đến đúng nhóm', async () => {
    const { press } = await openPane(quarterOfTheProvince());
    expect(await screen.findByText(/^Đạt \d+ \/ 39 chỉ tiêu$/)).toBeVisible();
    await press(/^Chưa đạt 1$/);
    expect(screen.getByRole('tab', { name: 'Chỉ tiêu' })).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByRole('heading', { name: /^Chưa đạt 1$/ })).toHaveFocus();
  });

  test('việc cần làm xếp lỗi lên trước, rồi đến số liệu còn thiếu, rồi báo cáo', async () => {
    const workbook = quarterOfTheProvince();
    workbook.findings = [negative];
    await openPane(workbook);
    const heading = await screen.findByRole('heading', { name: 'Việc cần làm' });
    const steps = within(heading.closest('section') ?? document.body).getAllByRole('listitem');
    const words = steps.map((step) => step.textContent);
    expect(words[0]).toBe('Sửa 1 lỗi trước khi lập báo cáo');
    expect(words[1]).toMatch(/^Nhập số liệu cho \d+ chỉ tiêu$/);
    expect(words.at(-1)).toBe('Lập báo cáo, gửi chậm nhất 20/03/2026');
  });

  test('chỉ tiêu kém nhất đứng đầu, nói rõ vì sao, bấm thì đến ô nhập', async () => {
    const workbook = quarterOfTheProvince();
    const { user, tab } = await openPane(workbook);
    await tab(/^Chỉ tiêu/);
    const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(headings[0]).toMatch(/^▲Chưa đạt 1$/);
    const [behind] = groupBelow(/^Chưa đạt 1$/);
    expect(behind).toContain('thiếu');
    expect(behind).toContain('Căn cứ: II.2.d');
    const [first] = within(
      screen.getByRole('heading', { name: /^Chưa đạt 1$/ }).closest('section') ?? document.body,
    ).getAllByRole('button');
    await user.click(first ?? document.body);
    expect(workbook.opened).toHaveLength(1);
    expect(workbook.opened[0]).toMatchObject({ sheet: 'Số liệu Q1-2026' });
    expect(screen.getByRole('status')).toHaveTextContent('của trang “Số liệu Q1-2026”');
  });

  test('cùng kỳ năm trước đứng cạnh kết quả, nói tăng giảm bao nhiêu điểm', async () => {
    const workbook = quarterOfTheProvince();
    workbook.lastYear.set('hai-long-giai-quyet-thu-tuc', 0.875);
    const { tab } = await openPane(workbook);
    await tab(/^Chỉ tiêu/);
    const [behind] = groupBelow(/^Chưa đạt 1$/);
    expect(behind).toContain('Quý I năm 2025: 87,5%, tăng 2,5 điểm %');
  });

  test('nhiệm vụ quá hạn đứng đầu với số ngày trễ, trễ nhiều nhất trước', async () => {
    const { tab } = await openPane(new FakeWorkbook().withPlan(OFFICE, '2025-Y'));
    await tab(/^Thời hạn/);
    const [overdue = ''] = screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent);
    expect(overdue).toMatch(/Quá hạn/);
    const days = groupBelow(/Quá hạn/).map((item) => Number(/Trễ (\d+) ngày/.exec(item)?.[1]));
    expect(days.length).toBeGreaterThan(1);
    expect(days).toEqual([...days].sort((one, other) => other - one));
  });

  test('lọc theo cơ quan chủ trì chỉ còn nhiệm vụ của cơ quan ấy', async () => {
    const { user, tab } = await openPane(new FakeWorkbook().withPlan(OFFICE, '2025-Y'));
    await tab(/^Thời hạn/);
    const filter = screen.getByLabelText('Cơ quan chủ trì');
    const all = screen.getAllByText(/^Chủ trì:/).length;
    await user.selectOptions(filter, 'Phòng Hành chính - Tổ chức');
    const led = screen.getAllByText(/^Chủ trì:/).map((one) => one.textContent);
    expect(led.length).toBeLessThan(all);
    expect(led.every((text) => text.includes('Phòng Hành chính - Tổ chức'))).toBe(true);
  });

  test('kiểm tra nói mức độ bằng chữ, ở ô nào, sai gì, cần làm gì; bấm thì đến ô', async () => {
    const workbook = quarterOfTheProvince();
    workbook.findings = [negative];
    const { press, tab } = await openPane(workbook);
    await tab(/^Kiểm tra \(1 lỗi\)/);
    expect(screen.getByText('1 lỗi, 0 cảnh báo, 0 lưu ý')).toBeVisible();
    const [item] = within(screen.getByRole('tabpanel')).getAllByRole('listitem');
    expect(item).toHaveTextContent('Lỗi');
    expect(item).toHaveTextContent('SIPAS');
    expect(item).toHaveTextContent(negative.message);
    expect(item).toHaveTextContent(`Cần làm: ${negative.remedy}`);
    await press('Tới ô F7, trang Số liệu Q1-2026');
    expect(workbook.opened).toEqual([{ sheet: 'Số liệu Q1-2026', cell: 'F7' }]);
  });

  test('kiểm tra lại thì đọc lại sổ tính; ghi ra trang Kiểm tra thì mới ghi', async () => {
    const workbook = quarterOfTheProvince();
    const { press, tab } = await openPane(workbook);
    await tab(/^Kiểm tra/);
    expect(screen.getByText(/Không có lỗi, không có cảnh báo/)).toBeVisible();
    await press('Kiểm tra lại');
    expect(workbook.calls.at(-1)).toBe('check');
    await press('Ghi ra trang Kiểm tra');
    expect(workbook.calls.at(-1)).toBe('check and write');
  });

  test('đổi kỳ thì số liệu và ngày chốt đổi theo', async () => {
    const { user } = await openPane(quarterOfTheProvince());
    await user.selectOptions(await screen.findByLabelText('Kỳ báo cáo'), '2026-H1');
    expect(await screen.findByText(/Chốt số liệu 14\/06\/2026/)).toBeVisible();
    expect(screen.getByLabelText('Kỳ báo cáo')).toHaveDisplayValue('6 tháng đầu năm 2026');
  });

  test('kỳ chưa có trang số liệu được ghi rõ trong danh sách kỳ', async () => {
    await openPane(quarterOfTheProvince());
    expect(
      await screen.findByRole('option', { name: 'Quý III năm 2026 (chưa có trang)' }),
    ).toBeInTheDocument();
  });

  test('các thẻ đi bằng phím mũi tên, Home và End', async () => {
    const { user } = await openPane(quarterOfTheProvince());
    const overview = await screen.findByRole('tab', { name: 'Tổng quan' });
    overview.focus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'Chỉ tiêu' })).toHaveFocus();
    await user.keyboard('{End}');
    expect(screen.getByRole('tab', { name: 'Kiểm tra' })).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{ArrowRight}');
    expect(overview).toHaveFocus();
    await user.keyboard('{ArrowLeft}{Home}');
    expect(overview).toHaveAttribute('aria-selected', 'true');
  });

  test('kế hoạch không có chỉ tiêu thì nói là không có, không để trống', async () => {
    const { tab } = await openPane(new FakeWorkbook().withPlan(OFFICE, '2025-Q3'));
    expect(await screen.findByText('Kế hoạch này không có chỉ tiêu.')).toBeVisible();
    await tab(/^Chỉ tiêu/);
    expect(screen.getByText('Kế hoạch này không có chỉ tiêu.')).toBeVisible();
  });
});

describe('nút trên thanh lệnh', () => {
  test('«Kiểm tra» mở khung ở thẻ Kiểm tra', async () => {
    await openPane(quarterOfTheProvince(), { request: 'check' });
    expect(await screen.findByRole('tab', { name: 'Kiểm tra' })).toHaveAttribute(
      'aria-selected',
      'true',
    );
  });

  test('«Lập báo cáo» hỏi trước khi lập', async () => {
    const workbook = quarterOfTheProvince();
    const { press } = await openPane(workbook, { request: 'report' });
    const dialog = await screen.findByRole('dialog', { name: 'Lập báo cáo Quý I năm 2026?' });
    expect(dialog).toBeVisible();
    expect(workbook.calls).not.toContain('buildReport');
    await press('Lập báo cáo');
    expect(workbook.calls).toContain('buildReport');
  });
});
