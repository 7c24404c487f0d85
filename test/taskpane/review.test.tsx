import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { TextDecoder } from 'node:util';
import { later } from '../../src/taskpane/later';
import { sampleReading } from '../document/review/sampleReading';
import { FakeWorkbook } from './fake/fakeWorkbook';
import { accessibilityProblems, alertSays, openPane, settle } from './officer';
import type { Officer } from './officer';

beforeAll(async () => {
  // Browsers have had it for years, jsdom does not yet.
  File.prototype.arrayBuffer ??= function bytesOf(this: File) {
    return new Promise<ArrayBuffer>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result as ArrayBuffer);
      reader.readAsArrayBuffer(this);
    });
  };
  Object.assign(globalThis, { TextDecoder });
  await Promise.all([later.openScreen(), later.reviewScreen(), later.openSource()]);
});

async function toOpenScreen(workbook: FakeWorkbook): Promise<Officer> {
  const officer = await openPane(workbook);
  await officer.press('Mở kế hoạch khác…');
  await screen.findByRole('heading', { name: 'Mở kế hoạch khác' });
  return officer;
}

async function paste(text: string): Promise<void> {
  fireEvent.change(screen.getByLabelText('Hoặc dán văn bản vào đây'), { target: { value: text } });
  await settle();
}

async function toReview(workbook: FakeWorkbook): Promise<Officer> {
  const officer = await toOpenScreen(workbook);
  await paste('KẾ HOẠCH…');
  await officer.press('Đọc văn bản đã dán');
  await screen.findByRole('heading', { name: 'Xem lại những gì đã đọc' });
  return officer;
}

/** The row of an item; its name follows its state. */
const row = (name: RegExp): HTMLElement => screen.getByRole('button', { name, expanded: false });
const openRow = (): HTMLElement => screen.getByRole('button', { expanded: true });
const news = (): string =>
  screen
    .getAllByRole('status')
    .map((one) => one.textContent)
    .join(' ');

describe('mở một kế hoạch ngoài thư viện', () => {
  test('đọc tệp Word: tệp được đưa cho bộ đọc, rồi hiện những gì đã đọc', async () => {
    const workbook = new FakeWorkbook();
    const { user } = await toOpenScreen(workbook);
    const file = new File(['PK'], 'ke-hoach.docx');
    await user.upload(screen.getByLabelText('Chọn tệp…'), file);
    expect(await screen.findByRole('heading', { name: 'Xem lại những gì đã đọc' })).toHaveFocus();
    expect(workbook.sources).toEqual([{ name: 'ke-hoach.docx', bytes: new Uint8Array([80, 75]) }]);
    expect(screen.getByText('3 điểm cần xem')).toBeVisible();
    expect(screen.getByText(/2 chỉ tiêu, 2 nhiệm vụ, 1 chế độ báo cáo/)).toBeVisible();
  });

  test('ô dán còn trống thì được nhắc, không đọc gì', async () => {
    const workbook = new FakeWorkbook();
    const { press } = await toOpenScreen(workbook);
    await press('Đọc văn bản đã dán');
    expect(screen.getByText(/Ô này đang trống/)).toBeVisible();
    expect(workbook.sources).toEqual([]);
  });

  test('không đọc được thì nói vì sao, văn bản đã dán còn nguyên, thử lại được', async () => {
    const workbook = new FakeWorkbook().fail('readDocument', {
      code: 'noPlanInDocument',
      file: '',
    });
    const { press } = await toOpenScreen(workbook);
    await paste('Thư mời họp');
    await press('Đọc văn bản đã dán');
    await alertSays('Không thấy kế hoạch trong tài liệu');
    expect(screen.getByLabelText('Hoặc dán văn bản vào đây')).toHaveValue('Thư mời họp');
    await press('Thử lại');
    expect(await screen.findByRole('heading', { name: 'Xem lại những gì đã đọc' })).toBeVisible();
  });

  test('đang đọc thì dừng được, và không có thông báo lỗi', async () => {
    const workbook = new FakeWorkbook();
    const release = workbook.hold('readDocument');
    const { press } = await toOpenScreen(workbook);
    await paste('rất dài');
    await press('Đọc văn bản đã dán');
    expect(screen.getByText('Đang đọc tài liệu…')).toBeVisible();
    await press('Dừng');
    await waitFor(() => expect(screen.queryByText('Đang đọc tài liệu…')).toBeNull());
    expect(screen.queryByRole('alert')).toBeNull();
    release();
    await settle();
    expect(screen.getByLabelText('Hoặc dán văn bản vào đây')).toHaveValue('rất dài');
  });

  test('tệp kế hoạch của đơn vị khác vào thẳng bước chọn năm và kỳ, rồi nạp được', async () => {
    const workbook = new FakeWorkbook();
    const { user, press } = await toOpenScreen(workbook);
    const file = new File([JSON.stringify(sampleReading.plan)], 'tinh-a.json');
    await user.upload(screen.getByLabelText('Chọn tệp…'), file);
    expect(await screen.findByRole('radio', { name: /tỉnh A/ })).toBeChecked();
    expect(screen.getByText('Vừa mở, chưa có trong thư viện')).toBeVisible();
    await press('Xem trước');
    await press('Nạp kế hoạch');
    await screen.findByRole('heading', { name: 'Đã nạp kế hoạch' });
    expect(workbook.carried.get('tinh-a-2026-2027')).toEqual(sampleReading.plan);
  });

  test('tệp kế hoạch bị hỏng thì nói chỗ hỏng', async () => {
    const { user } = await toOpenScreen(new FakeWorkbook());
    await user.upload(
      screen.getByLabelText('Chọn tệp…'),
      new File(['{"schemaVersion":'], 'a.json'),
    );
    await alertSays('a.json');
  });
});

describe('xem lại những gì đã đọc', () => {
  test('mục cần xem đứng trước; mở ra thấy lời trong văn bản, lý do và cách hiểu', async () => {
    const { user } = await toReview(new FakeWorkbook());
    await user.click(row(/^\? Cần xem Tỷ lệ hồ sơ trực tuyến|Cần xem Tỷ lệ/));
    expect(screen.getByText(/tỷ lệ hồ sơ trực tuyến đạt tối thiểu 70%, năm 2027/).tagName).toBe(
      'MARK',
    );
    expect(screen.getByRole('heading', { name: 'Vì sao cần xem' })).toBeVisible();
    expect(news()).toContain('Đạt khi ≥ 70 %, từ năm 2026');
    expect(news()).toContain('Đạt khi ≥ 80 %, từ năm 2027');
  });

  test('gõ thời hạn thì thấy ngay cách hiểu; chưa hiểu thì được chỉ cách viết', async () => {
    const { user } = await toReview(new FakeWorkbook());
    await user.click(row(/Tập huấn nghiệp vụ/));
    const deadline = screen.getByLabelText('Thời hạn');
    fireEvent.change(deadline, { target: { value: 'Hằng quý' } });
    expect(news()).toContain(
      'Hạn: 31/03, 30/06, 30/09, 31/12/2026, 31/03, 30/06, 30/09, 31/12/2027 (mỗi quý một lần)',
    );
    fireEvent.change(deadline, { target: { value: 'chưa ghi gì rõ' } });
    expect(news()).toContain('Hãy viết như “Quý II/2026”');
    expect(openRow()).toHaveTextContent('Đã sửa');
  });

  test('nhận một mục thì sang mục cần xem kế tiếp, hết thì thôi', async () => {
    const { user, press } = await toReview(new FakeWorkbook());
    await user.click(row(/Tỷ lệ hồ sơ/));
    await press('Đúng rồi');
    expect(openRow()).toHaveTextContent('Tập huấn nghiệp vụ');
    expect(openRow()).toHaveFocus();
    expect(news()).toContain('Còn 2 điểm cần xem');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(openRow()).toHaveTextContent('Các sở, ban, ngành');
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(screen.getByText('Không còn điểm nào cần xem.')).toBeVisible();
    expect(screen.queryByRole('button', { expanded: true })).toBeNull();
  });

  test('chỉ dùng bàn phím: mũi tên chuyển mục, Delete bỏ, Ctrl+Z lấy lại, Esc đóng', async () => {
    const { user } = await toReview(new FakeWorkbook());
    row(/Tỷ lệ hồ sơ/).focus();
    await user.keyboard('{ArrowDown}');
    expect(row(/Tập huấn/)).toHaveFocus();
    await user.keyboard('{End}');
    expect(row(/Các sở/)).toHaveFocus();
    await user.keyboard('{Home}{Enter}');
    expect(openRow()).toHaveTextContent('Tỷ lệ hồ sơ');
    await user.keyboard('{Escape}');
    expect(row(/Tỷ lệ hồ sơ/)).toHaveFocus();
    await user.keyboard('{Delete}');
    expect(openRow()).toHaveTextContent('Đã bỏ');
    expect(openRow()).toHaveFocus();
    await user.keyboard('{Control>}z{/Control}');
    expect(openRow()).toHaveTextContent('Cần xem');
    await user.keyboard('{Control>}y{/Control}');
    expect(openRow()).toHaveTextContent('Đã bỏ');
  });

  test('trong ô nhập, phím Delete và mũi tên là của ô đó', async () => {
    const { user } = await toReview(new FakeWorkbook());
    await user.click(row(/Tập huấn/));
    await user.type(screen.getByLabelText('Sản phẩm'), '{Delete}{ArrowDown}');
    expect(openRow()).toHaveTextContent('Cần xem');
  });

  test('tách, gộp và thêm', async () => {
    const { user, press } = await toReview(new FakeWorkbook());
    await user.selectOptions(screen.getByLabelText('Hiện'), 'all');
    await user.click(row(/Rà soát văn bản/));
    await press('Tách…');
    expect(screen.getByText('Sẽ thành 2 mục.')).toBeVisible();
    await press('Tách');
    expect(openRow()).toHaveTextContent(/Rà soát văn bản$/);
    expect(row(/Thêm vào ban hành danh mục/)).toBeVisible();
    await press('Gộp với…');
    await user.selectOptions(screen.getByLabelText('Gộp với mục'), 'ban hành danh mục');
    await press('Gộp');
    expect(openRow()).toHaveTextContent('Rà soát văn bản; ban hành danh mục');
    await press('Thêm nhiệm vụ');
    expect(screen.getByLabelText('Tên')).toHaveFocus();
    expect(openRow()).toHaveTextContent('Phải sửa');
  });

  test('còn chỗ sai thì không nạp được, được dẫn tới đúng mục', async () => {
    const workbook = new FakeWorkbook();
    const { user, press } = await toReview(workbook);
    await press('Thêm chỉ tiêu');
    await user.keyboard('{Escape}');
    await press('Nạp kế hoạch');
    expect(screen.getByRole('heading', { name: 'Còn 2 chỗ phải sửa trước đã' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: /· Tên chỉ tiêu$/ }));
    expect(screen.getByLabelText('Tên chỉ tiêu')).toHaveFocus();
    await press('Bỏ');
    await press('Nạp kế hoạch');
    expect(await screen.findByRole('radio', { name: /tỉnh A/ })).toBeChecked();
  });

  test('kế hoạch đã sửa được nạp như kế hoạch của thư viện', async () => {
    const workbook = new FakeWorkbook();
    const { user, press } = await toReview(workbook);
    await user.click(row(/Tập huấn/));
    fireEvent.change(screen.getByLabelText('Thời hạn'), { target: { value: 'Quý III/2026' } });
    await press('Nạp kế hoạch');
    expect(await screen.findByLabelText('Năm làm việc')).toHaveValue('2026');
    await press('Xem trước');
    await press('Quay lại');
    expect(await screen.findByRole('radio', { name: /tỉnh A/ })).toBeChecked();
    await press('Xem trước');
    await press('Nạp kế hoạch');
    await screen.findByRole('heading', { name: 'Đã nạp kế hoạch' });
    const plan = workbook.carried.get('tinh-a-2026-2027');
    expect(plan?.tasks[1]?.deadline).toMatchObject({ kind: 'fixed', due: ['2026-09-30'] });
  });

  test('lưu thành tệp, chép; không chép được thì cho chép bằng tay', async () => {
    const workbook = new FakeWorkbook();
    const { press } = await toReview(workbook);
    await press('Lưu thành tệp kế hoạch');
    const [[name, text] = ['', '']] = workbook.saved;
    expect(name).toBe('tinh-a-2026-2027.json');
    expect(JSON.parse(text)).toEqual(sampleReading.plan);
    await press('Chép');
    expect(workbook.copied).toEqual([text]);
    workbook.canCopy = false;
    await press('Chép');
    expect(screen.getByLabelText('Nội dung tệp kế hoạch')).toHaveValue(text);
  });
});

describe('bản nháp đang xem dở', () => {
  test('đóng khung rồi mở lại thì còn nguyên, kể cả hoàn tác', async () => {
    const workbook = new FakeWorkbook();
    const { user } = await toReview(workbook);
    await user.click(row(/Tập huấn/));
    fireEvent.change(screen.getByLabelText('Sản phẩm'), { target: { value: '02 lớp' } });
    document.body.innerHTML = '';

    const again = await openPane(workbook);
    expect(screen.getByText(/Bạn đang xem dở kế hoạch/)).toHaveTextContent('tỉnh A');
    await again.press('Tiếp tục');
    await screen.findByRole('heading', { name: 'Xem lại những gì đã đọc' });
    await again.user.click(row(/Tập huấn/));
    expect(screen.getByLabelText('Sản phẩm')).toHaveValue('02 lớp');
    await again.press('Hoàn tác');
    expect(screen.getByLabelText('Sản phẩm')).toHaveValue('Lớp tập huấn');
  });

  test('bỏ bản nháp rồi vẫn lấy lại được khi chưa đi khỏi', async () => {
    const workbook = new FakeWorkbook();
    const { press } = await toReview(workbook);
    await press('Để sau');
    await press('Bỏ bản nháp');
    expect(workbook.kept.size).toBe(0);
    await press('Lấy lại');
    expect(screen.getByText(/Bạn đang xem dở/)).toBeVisible();
    expect(workbook.kept.size).toBeGreaterThan(1);
  });

  test('bản nháp không đọc lại được thì nói rõ', async () => {
    const workbook = new FakeWorkbook();
    workbook.kept.set('so-ke-hoach.review.title', 'Kế hoạch X');
    const { press } = await openPane(workbook);
    await press('Tiếp tục');
    expect(news()).toContain('Bản nháp không còn đọc được');
  });

  test('máy không đủ chỗ giữ thì nói rõ, việc xem lại vẫn làm được', async () => {
    const workbook = new FakeWorkbook();
    workbook.roomForTexts = 50;
    const { user } = await toReview(workbook);
    expect(screen.getByText(/máy này không giữ lại được/)).toBeVisible();
    await user.click(row(/Tập huấn/));
    fireEvent.change(screen.getByLabelText('Sản phẩm'), { target: { value: 'x' } });
    expect(screen.getByLabelText('Sản phẩm')).toHaveValue('x');
    expect(workbook.kept.size).toBe(0);
  });

  test('mở tài liệu mới khi còn bản nháp thì được báo trước', async () => {
    const workbook = new FakeWorkbook();
    const { press } = await toReview(workbook);
    await press('Để sau');
    await press('Mở kế hoạch khác…');
    expect(screen.getByText(/sẽ thay bản nháp đó/)).toHaveTextContent('tỉnh A');
    await press('Tiếp tục bản nháp');
    expect(await screen.findByText('3 điểm cần xem')).toBeVisible();
  });
});

describe('axe không tìm thấy rào cản', () => {
  test('khi chọn tài liệu, khi xem lại, khi một mục đang mở, đang gộp hoặc tách', async () => {
    const { user, press } = await toOpenScreen(new FakeWorkbook());
    expect(await accessibilityProblems()).toEqual([]);
    await paste('KẾ HOẠCH');
    await press('Đọc văn bản đã dán');
    await screen.findByText('3 điểm cần xem');
    expect(await accessibilityProblems()).toEqual([]);
    await user.selectOptions(screen.getByLabelText('Hiện'), 'all');
    for (const name of [/Tỷ lệ hồ sơ/, /Tập huấn/, /Các sở/, /Kế hoạch cải cách/]) {
      await user.click(row(name));
      expect(await accessibilityProblems()).toEqual([]);
    }
    await user.click(row(/Rà soát/));
    await press('Gộp với…');
    expect(await accessibilityProblems()).toEqual([]);
    await press('Tách…');
    expect(await accessibilityProblems()).toEqual([]);
    await press('Thêm chỉ tiêu');
    await press('Nạp kế hoạch');
    expect(await accessibilityProblems()).toEqual([]);
  });

  test('và mọi lời có bản tiếng Anh', async () => {
    const workbook = new FakeWorkbook();
    const { user, press } = await openPane(workbook, { language: 'en' });
    await press('Open another plan…');
    fireEvent.change(await screen.findByLabelText('Or paste text here'), {
      target: { value: 'x' },
    });
    await press('Read the pasted text');
    await user.click(await screen.findByRole('button', { name: /Look at it.*Tỷ lệ/ }));
    expect(news()).toContain('Met when ≥ 70 %, from 2026 on');
    const panel = screen.getByRole('group', { name: 'What was read' });
    expect(within(panel).getByLabelText('To be reached')).toBeVisible();
  });
});
