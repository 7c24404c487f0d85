/** «Gửi cấp trên…»: looked through, named, made, copied. */
import { screen, within } from '@testing-library/react';
import { later } from '../../src/taskpane/later';
import { en } from '../../src/taskpane/sending/messages/en';
import { vi } from '../../src/taskpane/sending/messages/vi';
import { FakeWorkbook } from './fake/fakeWorkbook';
import { accessibilityProblems, openPane } from './officer';

const CODE = 'Q1-26-7K3F-92QD';
const FILE = `BaoCao_Q1-2026_ubnd-tinh-quang-ngai_${CODE}.xlsx`;

async function openSending(prepare: (workbook: FakeWorkbook) => void = () => undefined) {
  const workbook = new FakeWorkbook().withPlan();
  workbook.summary = 'current';
  prepare(workbook);
  const officer = await openPane(workbook);
  await later.sendScreen();
  await officer.press('Gửi cấp trên…');
  return { workbook, ...officer };
}

const heading = (): HTMLElement => screen.getByRole('heading', { level: 1 });
const button = (name: string | RegExp): HTMLElement | null =>
  screen.queryByRole('button', { name });

test('chưa lập báo cáo thì chưa có gì để gửi', async () => {
  await openPane(new FakeWorkbook().withPlan());
  expect(button('Gửi cấp trên…')).toBeNull();
});

test('báo cáo khớp: nói là khớp, cho mã, tạo tệp thì tệp về máy với tên có mã', async () => {
  const { workbook, press } = await openSending();
  expect(heading()).toHaveTextContent('Gửi báo cáo Quý I năm 2026');
  expect(heading()).toHaveFocus();
  expect(screen.getByText(/Báo cáo khớp với số liệu, không còn lỗi/)).toBeVisible();
  expect(screen.getByText(CODE)).toBeVisible();
  expect(workbook.savedDocuments).toEqual([]);
  await press('Tạo tệp gửi');
  expect(workbook.savedDocuments.map(([name]) => name)).toEqual([FILE]);
  expect(screen.getByText(`Tệp “${FILE}” nằm trong thư mục tải về.`)).toBeVisible();
  expect(screen.getByText(`Đã tải tệp gửi “${FILE}” về máy.`)).toBeInTheDocument();
  expect(screen.getByText(/Đã ghi một dòng «Gửi báo cáo»/)).toBeVisible();
});

test('Excel mở được cửa sổ mới thì mở ở đó, vẫn tải về được', async () => {
  const { workbook, press } = await openSending((one) => {
    one.opensCopies = true;
  });
  await press('Tạo tệp gửi');
  expect(workbook.openedCopies).toHaveLength(1);
  expect(workbook.savedDocuments).toEqual([]);
  expect(screen.getByText(new RegExp(`Hãy lưu với tên “${FILE}”`))).toBeVisible();
  await press('Tải tệp về');
  expect(workbook.savedDocuments.map(([name]) => name)).toEqual([FILE]);
});

test('sổ không ghi được nhật ký thì nói ra, tệp vẫn có', async () => {
  const { workbook, press } = await openSending((one) => {
    one.hasLedger = false;
  });
  await press('Tạo tệp gửi');
  expect(screen.getByText(/Chưa ghi được vào trang «Nhật ký»/)).toBeVisible();
  expect(workbook.savedDocuments).toHaveLength(1);
});

test('lần ghi nhật ký bị ngắt giữa chừng thì làm lại từ bước soát', async () => {
  const workbook = new FakeWorkbook().withPlan();
  workbook.summary = 'current';
  workbook.interrupted = 'send';
  const { press } = await openPane(workbook);
  await later.sendScreen();
  await press('Làm lại cho trọn');
  expect(button('Tạo tệp gửi')).toBeVisible();
});

test('còn lỗi và câu cũ thì kể ra, vẫn tạo được tệp khi cần gấp', async () => {
  const { press } = await openSending((one) => {
    one.sending = {
      errors: 2,
      stale: [
        { said: '10', now: '11', what: 'chỉ tiêu đạt' },
        { said: '7', now: null, what: '' },
      ],
    };
  });
  expect(screen.getByText(/Còn 2 lỗi trong số liệu/)).toBeVisible();
  expect(screen.getByText('ghi “10”, nay là “11” (chỉ tiêu đạt)')).toBeVisible();
  expect(screen.getByText('ghi “7”, số này không còn trong số liệu')).toBeVisible();
  expect(button('Tạo tệp gửi')).toBeNull();
  expect(button('Vẫn tạo tệp gửi')).toBeVisible();
  await press('Quay lại xem lỗi');
  expect(screen.getByRole('tab', { name: 'Tổng quan' })).toBeVisible();
});

test('báo cáo cũ thì phải lập lại trước, rồi soát lại', async () => {
  const { workbook, press } = await openSending((one) => {
    one.summary = 'outOfDate';
  });
  expect(screen.getByText(/Báo cáo trong sổ đã cũ so với số liệu/)).toBeVisible();
  expect(button(/tạo tệp gửi/i)).toBeNull();
  expect(screen.queryByText(CODE)).toBeNull();
  await press('Lập lại báo cáo');
  expect(workbook.calls.filter((call) => /^(buildReport|proposeSend)$/u.test(call))).toEqual([
    'proposeSend',
    'buildReport',
    'proposeSend',
  ]);
  expect(button('Tạo tệp gửi')).toBeVisible();
});

test('mã và số liệu chép được: cả bảng, từng số, bằng bàn phím', async () => {
  const { workbook, press, user } = await openSending();
  await press('Sao chép mã');
  await press('Sao chép cả 2 dòng');
  const [first, second] = screen.getAllByRole('listitem');
  if (first === undefined || second === undefined) throw new Error('Two figures.');
  within(first).getByRole('button', { name: '1015' }).focus();
  await user.keyboard('{Enter}');
  await user.tab();
  await user.tab();
  await user.keyboard(' ');
  expect(workbook.copied).toEqual([
    CODE,
    'Tỷ lệ hồ sơ trực tuyến\t1015\t1274\t79,67%\r\nChỉ số SIPAS\t\t\t\r\n',
    '1015',
    '79,67%',
  ]);
  expect(screen.getByText('Đã sao chép 79,67%.')).toBeInTheDocument();
  expect(second).toHaveTextContent('chưa có số liệu');
});

test('nơi không cho sao chép thì có ô để tự chép', async () => {
  const { press } = await openSending((one) => {
    one.canCopy = false;
  });
  await press('Sao chép cả 2 dòng');
  expect(screen.getByRole('textbox', { name: 'Nội dung cần sao chép' })).toHaveValue(
    'Tỷ lệ hồ sơ trực tuyến\t1015\t1274\t79,67%\nChỉ số SIPAS\t\t\t\n',
  );
});

test('không tạo được tệp thì báo và cho thử lại; quay lại thì về việc đang làm', async () => {
  const { workbook, press } = await openSending((one) => {
    one.fail('sendFile', { code: 'sentFileDiffers' });
  });
  await press('Tạo tệp gửi');
  expect(await screen.findByText('Chưa tạo được tệp gửi')).toBeVisible();
  await press('Thử lại');
  expect(workbook.savedDocuments).toHaveLength(1);
  await press('Quay lại');
  expect(screen.getByRole('tab', { name: 'Tổng quan' })).toBeVisible();
});

test.each(['vi', 'en'] as const)(
  'màn hình gửi không vướng người dùng trình đọc màn hình (%s)',
  async (language) => {
    const workbook = new FakeWorkbook().withPlan();
    workbook.summary = 'current';
    workbook.sending = { errors: 1, stale: [{ said: '1', now: '2', what: 'x' }] };
    const { press } = await openPane(workbook, { language });
    await later.sendScreen();
    await press(language === 'vi' ? 'Gửi cấp trên…' : 'Send upward…');
    await press(language === 'vi' ? vi.makeAnyway : en.makeAnyway);
    expect(await accessibilityProblems()).toEqual([]);
  },
);

test('hai thứ tiếng nói cùng những điều', () => {
  const keys = (words: object): readonly string[] =>
    Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null ? [key, ...keys(value)] : [key],
    );
  expect(keys(en)).toEqual(keys(vi));
});
