/**
 * A plan that the library does not have, through the real Office.js and as a file: what an officer does after
 * the load needs no plan file, and hostile words of such a plan stay words wherever they come.
 */
import type { Plan } from '../../src/plan/types';
import { buildReport, check, load, type LoadChoice, type Outcome } from '../../src/workflow';
import type { WorkbookHost } from '../../src/workflow/host';
import { look } from '../../src/workflow/opened';
import { switchPeriod } from '../../src/workflow/switchPeriod';
import { indicator, plan, samplePlan, task } from '../workbook/samplePlan';
import { checkInPane, checkOfSavedFile } from './sameWorkbook/checks';
import { entriesFor } from './sameWorkbook/officersEntries';
import { closeAll, loadBothWays, valueOf, type TwoWays } from './sameWorkbook/twoWays';

jest.setTimeout(60_000);

afterAll(closeAll);

/** What a document from outside may say where a program would read a command. */
const hostileWords = [
  `=cmd|' /C calc'!A0`,
  '+1',
  '-2+3',
  '@SUM(A1)',
  `'nháy ở đầu`,
  '_x000D_ nguyên chữ',
  '=HYPERLINK("http://xấu","bấm đây")',
  '1/2',
  'TRUE',
  '\u200b=1+1',
  '  =1+1',
];

const hostilePlan: Plan = plan({
  id: '=xau',
  title: `=cmd|' /C calc'!A0`,
  number: '+1/KH-UBND',
  issuer: '@UBND',
  areas: [{ id: 'thu-tuc', name: '-2+3' }],
  indicators: hostileWords.map((words, index) =>
    indicator(`=ct-${String(index)}`, { name: words, owner: words, quote: words }),
  ),
  tasks: hostileWords.map((words, index) =>
    task(`-nv-${String(index)}`, {
      title: words,
      deliverable: words,
      lead: ['=Sở Nội vụ'],
      coop: ['+Sở Tư pháp'],
      deadline: { text: '=30/6', kind: 'fixed', due: ['2026-02-28'] },
      section: '@mục',
      quote: words,
    }),
  ),
});

const choice = (carried: Plan): LoadChoice => ({
  planId: carried.id,
  plan: carried,
  year: 2026,
  unit: null,
  periods: ['2026-Q1'],
});

async function onBoth<T>(
  { excel, file }: TwoWays,
  act: (host: WorkbookHost) => Promise<Outcome<T>>,
): Promise<T> {
  const [here, there] = [await valueOf(act(excel)), await valueOf(act(file))];
  const plain = (value: T): unknown =>
    JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === 'roundTrips' ? 0 : part)));
  expect(plain(here)).toEqual(plain(there));
  return here;
}

/** Texts of a column by both readers; none of them has become a formula. */
async function column({ excel, file }: TwoWays, table: string, header: string) {
  const texts = async (host: WorkbookHost) => {
    const { reading } = await valueOf(host.read());
    const found = reading.tables.find(({ name }) => name === table);
    const place = found?.header.indexOf(header) ?? -1;
    expect(found?.formulas.map((row) => row[place] ?? '').join('')).toBe('');
    return found?.values.map((row) => row[place]);
  };
  const here = await texts(excel);
  expect(await texts(file)).toEqual(here);
  return here;
}

test('xem lại, đổi kỳ, nạp lại, kiểm tra, báo cáo: không cần tệp kế hoạch nữa', async () => {
  const both = await loadBothWays(choice(samplePlan));
  expect(await both.differences()).toEqual([]);

  expect(await onBoth(both, look)).toMatchObject({
    kind: 'loaded',
    loaded: {
      planId: samplePlan.id,
      carries: {
        id: samplePlan.id,
        indicators: 5,
        tasks: 5,
        years: [2026, 2027, 2028, 2029, 2030],
      },
    },
  });
  await both.enter(await entriesFor(both.excel));
  await both.act((host) => switchPeriod(host, '2026-H1'));
  expect(await both.differences()).toEqual([]);

  const again: LoadChoice = {
    planId: samplePlan.id,
    year: 2026,
    unit: null,
    periods: ['2026-Q1', '2026-H1'],
  };
  await both.act((host) => load(host, again));
  expect(await both.differences()).toEqual([]);
  expect(await checkOfSavedFile(both)).toEqual(await checkInPane(both));
  const { findings, indicators } = await onBoth(both, (host) => check(host, { write: false }));
  expect(indicators).toHaveLength(5);
  expect(findings.map(({ code }) => code)).not.toContain('planMissing');

  await both.act((host) => buildReport(host, '2026-Q1'));
  expect(await both.differences()).toEqual([]);
});

test('chữ độc hại của kế hoạch vẫn là chữ ở mọi nơi, bằng cả hai đường', async () => {
  const both = await loadBothWays(choice(hostilePlan));
  expect(await both.differences()).toEqual([]);
  expect(await column(both, 'NhiemVu', 'Nhiệm vụ')).toEqual(hostileWords);
  expect(await column(both, 'NhiemVu', 'Sản phẩm')).toEqual(hostileWords);
  expect(await column(both, 'ChiTieu', 'Chỉ tiêu')).toEqual(hostileWords);
  expect(await column(both, 'ChiTieu', 'Trích văn bản')).toEqual(hostileWords);
  expect(await column(both, 'SoLieu_2026_Q1', 'Chỉ tiêu')).toEqual(hostileWords);

  // The plan inside is as it was, and goes on serving.
  await both.act((host) => switchPeriod(host, '2026-H1'));
  expect(await both.differences()).toEqual([]);
  expect(await column(both, 'NhiemVu', 'Nhiệm vụ')).toEqual(hostileWords);

  await both.act((host) => buildReport(host, '2026-H1'));
  expect(await both.differences()).toEqual([]);
  expect(await checkOfSavedFile(both)).toEqual(await checkInPane(both));

  // Every task is late: the titles come into findings, and those onto their sheet.
  const found = await onBoth(both, (host) => check(host, { write: true }));
  expect(found.findings.length).toBeGreaterThan(hostileWords.length);
  expect(await column(both, 'KiemTra', 'Nội dung')).toEqual(
    expect.arrayContaining([expect.stringContaining(`=cmd|' /C calc'!A0`)]),
  );
});

test('ký tự không hiện được thành dấu cách, như nhau ở hai đường; bản mang theo giữ nguyên', async () => {
  const titled = plan({ tasks: [task('nv', { title: 'Rà\u0007 soát\u0000\r\n=1+1\u007f' })] });
  const both = await loadBothWays(choice(titled));
  expect(await both.differences()).toEqual([]);
  expect(await column(both, 'NhiemVu', 'Nhiệm vụ')).toEqual(['Rà  soát \n=1+1 ']);
  await both.act((host) => switchPeriod(host, '2026-Q3'));
  expect(await both.differences()).toEqual([]);
});
