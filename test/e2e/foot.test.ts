/**
 * The foot of the pane with all that it ever shows: a report that was built, a period that was closed, an
 * act to take back. It leaves the pane its room, and every act is in reach of eye and keyboard.
 */
import { barriersInPane, widenPane } from './barriers';
import type { Officer } from './officer';
import { visit, type Visit } from './visit';

let open: Visit | undefined;

afterEach(async () => {
  await open?.close();
  open = undefined;
});

/** The foot's height, and its buttons in the order of the keyboard. */
async function footOf(officer: Officer): Promise<{ height: number; acts: readonly string[] }> {
  const frame = await officer.frame();
  return frame.evaluate(() => {
    const foot = [...document.querySelectorAll<HTMLElement>('main > div')].find(
      (one) => getComputedStyle(one).position === 'sticky',
    );
    const buttons = [...(foot?.querySelectorAll('button') ?? [])];
    // Nothing is cut off: what a button says has room in it.
    const cut = buttons.filter((one) => one.scrollWidth > one.clientWidth + 1);
    if (cut.length > 0) throw new Error(`Cut off: ${cut.map((one) => one.innerText).join()}`);
    return {
      height: foot?.getBoundingClientRect().height ?? Infinity,
      acts: buttons.filter((one) => one.tabIndex === 0).map((one) => one.innerText),
    };
  });
}

async function closePeriod(officer: Officer): Promise<void> {
  await officer.loadPlan('2026-Q1');
  await officer.press('Lập báo cáo');
  const sure = officer.pane.getByRole('dialog');
  if (await sure.isVisible()) await sure.getByRole('button', { name: /lập/i }).click();
  await officer.pane.getByText(/Báo cáo khớp với số liệu hiện tại/).waitFor();
  await officer.press('Chốt kỳ…');
  const name = officer.pane.getByRole('textbox', { name: /Người chốt/ });
  await name.fill('Nguyễn Thị Hoa');
  await officer.pane
    .getByRole('dialog')
    .getByRole('button', { name: /chốt kỳ$/i })
    .click();
  await officer.pane.getByText(/người chốt: Nguyễn Thị Hoa/).waitFor();
  await officer.pane.getByRole('button', { name: 'Hoàn tác “Chốt kỳ”' }).waitFor();
}

const vietnamese = [
  'Hoàn tác “Chốt kỳ”',
  'Lập lại báo cáo',
  'Tải văn bản Word',
  'Gửi cấp trên…',
  'Mở lại kỳ…',
];
const english = [
  'Undo “Close period”',
  'Rebuild report',
  'Word file',
  'Send upward…',
  'Reopen period…',
];

it.each([
  ['sang', {}],
  ['toi', { query: '?theme=dark' }],
  ['tuong-phan', { forcedColors: 'active' }],
] as const)('Chân khung gọn mà việc nào cũng trong tầm tay (%s)', async (name, looks) => {
  open = await visit('forcedColors' in looks ? { forcedColors: looks.forcedColors } : {});
  const { officer } = open;
  await officer.openPage('query' in looks ? looks.query : '');
  await closePeriod(officer);
  for (const [language, acts] of [
    ['vi', vietnamese],
    ['en', english],
  ] as const) {
    if (language === 'en') {
      await officer.press(/English/);
      await officer.pane.getByRole('button', { name: 'Rebuild report' }).waitFor();
    }
    for (const width of [700, 350, 320]) {
      await widenPane(officer, width);
      const foot = await footOf(officer);
      expect([width, foot.acts]).toEqual([width, acts]);
      expect([
        width,
        language,
        foot.height <= (width < 350 ? 130 : 110) ? 'fits' : foot.height,
      ]).toEqual([width, language, 'fits']);
      expect(await barriersInPane(officer)).toEqual([]);
      await officer.picture(`chan-khung-${name}-${language}-${String(width)}`);
    }
  }
  expect(officer.complaints).toEqual([]);
});
