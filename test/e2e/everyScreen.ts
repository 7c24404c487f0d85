/**
 * A walk through every screen of the pane, stopping at each. The figures entered on the way give every
 * tab something to show: an error, a figure that is met, a task that is late.
 */
import type { Officer } from './officer';

const figures = 'Số liệu Q1-2026';
const tasks = 'Nhiệm vụ';

/** @param stop called with the name of the screen that is on show */
export async function walkEveryScreen(
  officer: Officer,
  stop: (screen: string) => Promise<void>,
): Promise<void> {
  const bench = await officer.bench();
  const tab = async (name: RegExp, screen: string): Promise<void> => {
    await officer.tab(name);
    await stop(screen);
  };
  await officer.chooseYear('2026');
  await officer.choose('Kỳ báo cáo', '2026-Q1');
  await stop('chon');
  await officer.press('Xem trước');
  await officer.pane.getByRole('heading', { name: 'Xem trước' }).waitFor();
  await stop('xem-truoc');
  await officer.press('Nạp kế hoạch');
  await officer.pane.getByRole('heading', { name: 'Đã nạp kế hoạch' }).waitFor();
  await stop('da-nap');
  await fillIn(officer);
  await officer.press('Bắt đầu làm việc');
  await officer.hears(/^Đã kiểm tra: 1 lỗi/);
  await tab(/^Tổng quan/, 'tong-quan');
  await tab(/^Chỉ tiêu/, 'chi-tieu');
  await tab(/^Thời hạn/, 'thoi-han');
  await tab(/^Kiểm tra/, 'kiem-tra');
  await officer.press('Lập báo cáo');
  await officer.pane.getByRole('dialog').waitFor();
  await stop('hoi-truoc');
  await officer.page.keyboard.press('Escape');
  await bench.evaluate(({ faults }) => faults.failNext('accessDenied'));
  await officer.press('Kiểm tra lại');
  await officer.pane.getByRole('alert').getByText('Thử lại').waitFor();
  await stop('truc-trac');
}

async function fillIn(officer: Officer): Promise<void> {
  const met = await officer.rowOf(figures, 'ho-so-truc-tuyen');
  const wrong = await officer.rowOf(figures, 'hai-long-giai-quyet-thu-tuc');
  const late = await officer.rowOf(tasks, 'nv-chat-luong-xay-dung-van-ban');
  const top = await officer.columnOf(figures, 'Tử số');
  const bottom = await officer.columnOf(figures, 'Mẫu số');
  const due = await officer.columnOf(tasks, 'Hạn hoàn thành');
  const bench = await officer.bench();
  await bench.evaluate(
    async ({ person }, entries) => {
      for (const [sheet, cell, text] of entries) await person.typeInto(sheet, cell, text);
    },
    [
      [figures, `${top}${met}`, '800'],
      [figures, `${bottom}${met}`, '1000'],
      [figures, `${top}${wrong}`, '120'],
      [figures, `${bottom}${wrong}`, '100'],
      [tasks, `${due}${late}`, '28/02/2026'],
    ] as const,
  );
}
