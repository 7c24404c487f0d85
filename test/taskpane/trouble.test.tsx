import { act, screen, waitFor } from '@testing-library/react';
import { finding } from '../../src/assessment/findings/finding';
import { FakeWorkbook } from './fake/fakeWorkbook';
import { alertSays, openPane, settle } from './officer';
import type { Officer } from './officer';

describe('khi có trục trặc', () => {
  test('nói việc gì, ở đâu, cần làm gì, và cho thử lại', async () => {
    const workbook = new FakeWorkbook();
    const { press } = await openPane(workbook);
    workbook.fail('load', { code: 'sheetProtected', sheet: 'Nhiệm vụ' });
    await press('Xem trước');
    await press('Nạp kế hoạch');
    await alertSays('“Nhiệm vụ”');
    await alertSays('Bỏ bảo vệ trang tính');
    await press('Thử lại');
    expect(await screen.findByRole('heading', { name: 'Đã nạp kế hoạch' })).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('thông báo đóng lại được', async () => {
    const workbook = new FakeWorkbook();
    const { press } = await openPane(workbook);
    workbook.fail('proposeLoad', { code: 'readOnly' });
    await press('Xem trước');
    expect(await screen.findByRole('alert')).toBeVisible();
    await press('Đóng thông báo');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  test('không đọc được sổ tính lúc mở thì thử lại được', async () => {
    const workbook = new FakeWorkbook().withPlan();
    workbook.fail('look', { code: 'excelSilent', seconds: 20 });
    const { press } = await openPane(workbook);
    await alertSays('20 giây');
    await press('Thử lại');
    expect(await screen.findByText('Đạt 0 / 39 chỉ tiêu')).toBeVisible();
  });

  test('Excel đang nhập dở một ô thì khung chờ rồi tự làm tiếp', async () => {
    const workbook = new FakeWorkbook();
    const { press } = await openPane(workbook, { tries: 5 });
    workbook.fail('proposeLoad', { code: 'excelBusy' }, { code: 'excelBusy' });
    await press('Xem trước');
    expect(await screen.findByRole('heading', { name: 'Xem trước' })).toBeVisible();
    expect(workbook.calls.filter((call) => call === 'proposeLoad')).toHaveLength(3);
  });

  test('chờ mãi không được thì nói cách thoát khỏi ô', async () => {
    const workbook = new FakeWorkbook();
    const { press } = await openPane(workbook, { tries: 2 });
    workbook.fail('proposeLoad', { code: 'excelBusy' }, { code: 'excelBusy' });
    await press('Xem trước');
    await alertSays('Enter');
  });

  test('lỗi không lường trước cũng thành một câu, không im lặng', async () => {
    const workbook = new FakeWorkbook().withPlan();
    workbook.plans = [];
    workbook.loaded = workbook.loaded && { ...workbook.loaded, planId: 'mat-roi' };
    await openPane(workbook);
    await alertSays('The library has no plan mat-roi.');
  });
});

describe('lần trước bị ngắt giữa chừng', () => {
  test('đang nạp thì được đề nghị làm lại cho trọn', async () => {
    const workbook = new FakeWorkbook().withPlan();
    workbook.interrupted = 'load';
    const { press } = await openPane(workbook);
    expect(await screen.findByText(/Việc “nạp kế hoạch” chưa ghi xong/)).toBeVisible();
    await press('Làm lại cho trọn');
    expect(await screen.findByRole('heading', { name: 'Đã nạp kế hoạch' })).toBeVisible();
  });

  test.each([
    ['report', 'buildReport'],
    ['check', 'check and write'],
    ['period', 'switchPeriod'],
  ])('đang làm «%s» thì làm lại đúng việc ấy', async (act, call) => {
    const workbook = new FakeWorkbook().withPlan();
    workbook.interrupted = act;
    const { press } = await openPane(workbook);
    await press('Làm lại cho trọn');
    expect(workbook.calls).toContain(call);
    expect(await screen.findByText('Đạt 0 / 39 chỉ tiêu')).toBeVisible();
  });

  test('chưa đọc được kế hoạch nào thì chọn lại', async () => {
    const workbook = new FakeWorkbook();
    workbook.interrupted = 'load';
    const { press } = await openPane(workbook);
    await press('Chọn lại kế hoạch');
    expect(await screen.findByRole('heading', { name: 'Chọn kế hoạch để bắt đầu' })).toBeVisible();
  });

  test('có thể để sau', async () => {
    const workbook = new FakeWorkbook().withPlan();
    workbook.interrupted = 'report';
    const { press } = await openPane(workbook);
    await press(/Để sau/);
    expect(await screen.findByText('Đạt 0 / 39 chỉ tiêu')).toBeVisible();
  });
});

describe('lập báo cáo', () => {
  const negative = finding('negative', { sheet: 'Số liệu Q1-2026', cell: 'F7' }, 'sipas', {
    field: 'Kết quả',
    value: '-3',
  });

  test('chưa lập, đã lập, đã cũ đều nói bằng chữ', async () => {
    const workbook = new FakeWorkbook().withPlan();
    const { press, edit } = await openPane(workbook);
    expect(await screen.findByText(/Báo cáo kỳ này chưa lập/)).toBeVisible();
    await press('Lập báo cáo');
    expect(
      await screen.findByText(/Báo cáo khớp với số liệu hiện tại.*Tổng hợp Q1-2026/),
    ).toBeVisible();
    await edit((edited) => {
      edited.summary = 'outOfDate';
    });
    expect(screen.getByText(/Báo cáo đã cũ/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Lập lại báo cáo' })).toBeVisible();
  });

  // One opening a test: a dialog that is opened again at once is a matter of focus and of timers that only a
  // real browser has, and is tried there.
  describe('còn lỗi thì hỏi trước', () => {
    async function askedAboutErrors(): Promise<Officer & { readonly workbook: FakeWorkbook }> {
      const workbook = new FakeWorkbook().withPlan();
      workbook.findings = [negative];
      const officer = await openPane(workbook);
      await officer.press('Lập báo cáo');
      expect(await screen.findByRole('dialog', { name: 'Còn 1 lỗi chưa sửa' })).toBeVisible();
      return { ...officer, workbook };
    }

    test('thôi thì không lập gì', async () => {
      const { user, workbook } = await askedAboutErrors();
      await user.keyboard('{Escape}');
      await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
      expect(workbook.calls).not.toContain('buildReport');
    });

    test('xem lỗi thì mở danh sách lỗi', async () => {
      const { press, workbook } = await askedAboutErrors();
      await press('Xem lỗi');
      const tab = await screen.findByRole('tab', { name: /Kiểm tra/ });
      expect(tab).toHaveAttribute('aria-selected', 'true');
      expect(workbook.calls).not.toContain('buildReport');
    });

    test('vẫn lập thì lập', async () => {
      const { press, workbook } = await askedAboutErrors();
      await press('Vẫn lập báo cáo');
      expect(workbook.calls).toContain('buildReport');
    });
  });

  test('lỗi vừa sửa mà bảng bên chưa kịp thấy: kiểm tra lại rồi lập ngay, không hỏi', async () => {
    const workbook = new FakeWorkbook().withPlan();
    workbook.findings = [negative];
    const { press } = await openPane(workbook);
    workbook.findings = [];
    await press('Lập báo cáo');
    expect(await screen.findByText(/Báo cáo khớp với số liệu hiện tại/)).toBeVisible();
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  test('lỗi vừa có mà bảng bên chưa kịp thấy: hỏi trước, chưa lập gì', async () => {
    const workbook = new FakeWorkbook().withPlan();
    const { press } = await openPane(workbook);
    workbook.findings = [negative];
    await press('Lập báo cáo');
    expect(await screen.findByRole('dialog', { name: 'Còn 1 lỗi chưa sửa' })).toBeVisible();
    expect(workbook.calls).not.toContain('buildReport');
  });

  test('bấm hai lần liền chỉ lập một lần', async () => {
    const workbook = new FakeWorkbook().withPlan();
    const { press } = await openPane(workbook);
    const release = workbook.hold('buildReport');
    await press('Lập báo cáo');
    await press('Lập báo cáo');
    release();
    await act(() => Promise.resolve());
    await settle();
    expect(workbook.calls.filter((call) => call === 'buildReport')).toHaveLength(1);
  });
});
