/**
 * Everything that the check can say about a row, in one workbook of half a year: the smallest damage to a cell,
 * and the cell that the finding leads to. Both readers say the same of it, in Excel and on the saved file.
 */
import { findingCatalogue } from '../../../src/assessment/findings/catalogue';
import type { Finding, FindingCode } from '../../../src/assessment/types';
import type { Indicator, Task } from '../../../src/plan/types';
import type { Pasted } from '../../../workbench/office/person';
import { indicator, plan, task } from '../../workbook/samplePlan';
import { seenByBoth } from './bothReaders';
import { closeDesks, deskWith } from './desk';
import { sheetCodes, type SheetCode } from './ofSheets';

afterAll(closeDesks);
jest.setTimeout(240_000);

/** Those of whole sheets are proved beside this. */
type Code = Exclude<FindingCode, SheetCode>;

/** What stands in the row of a code: in the current period, in the period before, on «Chỉ tiêu». */
interface Row {
  readonly now?: Readonly<Record<string, Pasted>>;
  readonly before?: Readonly<Record<string, Pasted>>;
  readonly target?: Readonly<Record<string, Pasted>>;
  readonly plan?: Partial<Indicator>;
  /** Where the finding leads to; on «Chỉ tiêu» when it is said so. */
  readonly leadsTo: string;
  readonly isTarget?: true;
}

interface TaskRow {
  readonly cells: Readonly<Record<string, Pasted>>;
  readonly plan?: Partial<Task>;
  readonly leadsTo: string;
}

const count: Partial<Indicator> = {
  measure: 'count',
  unit: 'doanh nghiệp',
  milestones: [{ year: 2026, op: '>=', value: 50 }],
};
const [top, bottom, result] = ['Tử số', 'Mẫu số', 'Kết quả'] as const;

const figures: Readonly<Partial<Record<Code, Row>>> = {
  numberAsText: { now: { [top]: "'763", [bottom]: 1000 }, leadsTo: top },
  ambiguousNumber: { now: { [top]: 1000, [bottom]: "'1.234" }, leadsTo: bottom },
  numberWithWords: { now: { [top]: 10, [bottom]: '12 cơ quan' }, leadsTo: bottom },
  textForNumber: { now: { [top]: 'chưa có', [bottom]: 12 }, leadsTo: top },
  unknownChoice: {
    now: { [result]: 'Cơ bản xong' },
    plan: { measure: 'yesNo', unit: null, milestones: [{ year: 2026, op: 'done', value: null }] },
    leadsTo: result,
  },
  errorCell: { now: { [top]: '=1/0', [bottom]: 12 }, leadsTo: top },
  percentAsWhole: { now: { [result]: 85 }, leadsTo: result },
  percentTooSmall: { now: { [result]: 0.0085 }, leadsTo: result },
  outsidePercent: { now: { [result]: 1.04 }, leadsTo: result },
  negative: { now: { [top]: 5, [bottom]: -5 }, leadsTo: bottom },
  numeratorAboveDenominator: { now: { [top]: 120, [bottom]: 100 }, leadsTo: top },
  numeratorAlone: { now: { [top]: 41 }, leadsTo: bottom },
  denominatorAlone: { now: { [bottom]: 57 }, leadsTo: top },
  resultDiffersFromParts: { now: { [top]: 50, [bottom]: 100, [result]: 0.9 }, leadsTo: result },
  resultOverFormula: { now: { [top]: 90, [bottom]: 100, [result]: 0.9 }, leadsTo: result },
  notWhole: {
    now: { [result]: 10.5 },
    plan: { measure: 'rank', unit: 'hạng', milestones: [{ year: 2026, op: '<=', value: 12 }] },
    leadsTo: result,
  },
  rankZero: {
    now: { [result]: 0 },
    plan: { measure: 'rank', unit: 'hạng', milestones: [{ year: 2026, op: '<=', value: 12 }] },
    leadsTo: result,
  },
  cumulativeFell: { now: { [result]: 55 }, before: { [result]: 60 }, plan: count, leadsTo: result },
  jump: { now: { [result]: 0.95 }, before: { [result]: 0.55 }, leadsTo: result },
  unitOfAnotherSize: {
    now: { [result]: 90_000 },
    before: { [result]: 60 },
    plan: count,
    leadsTo: result,
  },
  figuresUnchanged: {
    now: { [top]: 187, [bottom]: 200 },
    before: { [top]: 187, [bottom]: 200 },
    leadsTo: top,
  },
  farFromTarget: {
    now: { [result]: 0.71 },
    plan: {
      measure: 'index',
      unit: 'điểm',
      milestones: [{ year: 2026, op: '>=', value: 65 }],
    },
    leadsTo: result,
  },
  missingTarget: {
    now: { [result]: 60 },
    plan: {
      ...count,
      milestones: [{ year: 2026, op: '>', value: null, benchmark: 'trung bình cả nước' }],
    },
    leadsTo: 'Mục tiêu năm',
    isTarget: true,
  },
  missingBaseline: {
    now: { [top]: 70, [bottom]: 100 },
    plan: { milestones: [{ year: 2026, op: 'increaseBy', value: 5 }] },
    leadsTo: 'Năm gốc',
    isTarget: true,
  },
  badTarget: {
    now: { [top]: 90, [bottom]: 100 },
    target: { 'Mục tiêu năm': 'như năm trước' },
    leadsTo: 'Mục tiêu năm',
    isTarget: true,
  },
  shortWithoutExplanation: { now: { [top]: 150, [bottom]: 200 }, leadsTo: 'Giải trình' },
  explained: {
    now: { [top]: 150, [bottom]: 200, 'Giải trình': 'chờ trung ương hướng dẫn' },
    leadsTo: 'Giải trình',
  },
  noFigures: { leadsTo: top },
};

const [status, doneOn, words] = ['Trạng thái', 'Ngày hoàn thành', 'Kết quả'] as const;
const done = { [status]: 'Hoàn thành', [doneOn]: '01/03/2026', [words]: 'Báo cáo 12/BC-SNV' };
const awaiting: Partial<Task> = {
  deadline: { text: 'Sau khi có hướng dẫn', kind: 'event', due: [] },
};

const tasks: Readonly<Partial<Record<Code, TaskRow>>> = {
  dateAsText: { cells: { 'Hạn hoàn thành': "'30/9/2026" }, leadsTo: 'Hạn hoàn thành' },
  badDate: { cells: { ...done, [doneOn]: '31/11/2026' }, leadsTo: doneOn },
  doneInFuture: { cells: { ...done, [doneOn]: '20/06/2026' }, leadsTo: doneOn },
  doneBeforeStart: { cells: { ...done, [doneOn]: '02/01/2026' }, leadsTo: doneOn },
  impossibleDeadline: {
    cells: {},
    plan: { deadline: { text: 'Trước 31/11/2026', kind: 'fixed', due: [] } },
    leadsTo: 'Hạn hoàn thành',
  },
  doneWithoutDate: { cells: { ...done, [doneOn]: '' }, leadsTo: doneOn },
  dateWithoutDone: { cells: { ...done, [status]: 'Đang thực hiện' }, leadsTo: status },
  doneWithoutResult: { cells: { ...done, [words]: '' }, leadsTo: words },
  unknownTaskStatus: { cells: { [status]: 'gần xong' }, leadsTo: status },
  workWithoutStart: {
    cells: { [status]: 'Chưa thực hiện', [words]: 'Kế hoạch 21/KH-UBND' },
    leadsTo: status,
  },
  taskTwice: { cells: {}, plan: { title: 'Nhiệm vụ dateAsText' }, leadsTo: 'Mã' },
  overdueWithoutExplanation: {
    cells: { 'Hạn hoàn thành': '28/02/2026' },
    leadsTo: 'Giải trình',
  },
  quotaWithoutExplanation: {
    cells: { 'Đã thực hiện': 1, [status]: 'Đang thực hiện' },
    plan: {
      deadline: { text: 'Thường xuyên', kind: 'ongoing', due: [] },
      quotas: [{ count: 12, per: 'year', unit: 'số' }],
    },
    leadsTo: 'Giải trình',
  },
  extensionWithoutReason: { cells: { 'Gia hạn đến': '30/09/2026' }, leadsTo: 'Lý do gia hạn' },
  reasonWithoutExtension: { cells: { 'Lý do gia hạn': 'Chờ nghị định' }, leadsTo: 'Gia hạn đến' },
  extensionNotLater: {
    cells: { 'Gia hạn đến': '15/06/2026', 'Lý do gia hạn': 'Công văn 45/SNV' },
    leadsTo: 'Gia hạn đến',
  },
  extensionWithoutDue: {
    cells: { 'Gia hạn đến': '30/09/2026', 'Lý do gia hạn': 'Công văn 45/SNV' },
    plan: { deadline: { text: '', kind: 'none', due: [] } },
    leadsTo: 'Hạn hoàn thành',
  },
  eventInFuture: {
    cells: { 'Ngày có điều kiện': '20/06/2026' },
    plan: awaiting,
    leadsTo: 'Ngày có điều kiện',
  },
  eventWithoutDue: {
    cells: { 'Ngày có điều kiện': '01/03/2026' },
    plan: awaiting,
    leadsTo: 'Hạn hoàn thành',
  },
  eventNotAwaited: { cells: { 'Ngày có điều kiện': '01/03/2026' }, leadsTo: 'Ngày có điều kiện' },
  doneBeforeEvent: {
    cells: { ...done, 'Ngày có điều kiện': '05/03/2026' },
    plan: awaiting,
    leadsTo: doneOn,
  },
};

const wholePlan = plan({
  indicators: Object.entries(figures).map(([code, row]) => indicator(code, row.plan)),
  tasks: Object.entries(tasks).map(([code, row]) =>
    task(`nv-${code}`, { title: `Nhiệm vụ ${code}`, ...row.plan }),
  ),
});
const [now, before] = ['SoLieu_2026_H1', 'SoLieu_2026_Q1'] as const;

interface Seen {
  readonly findings: readonly Finding[];
  readonly file: readonly Finding[];
  readonly expected: readonly (readonly [code: string, sheet: string, cell: string])[];
}

async function planted(): Promise<Seen> {
  const desk = await deskWith(wholePlan, ['2026-Q1', '2026-H1']);
  const sheets = [now, before, 'ChiTieu'].map((table) => desk.at([table, '', 'Mã']).sheet);
  for (const sheet of sheets) await desk.person.unprotectSheet(sheet);
  const expected: (readonly [string, string, string])[] = [];
  const put = async (table: string, id: string, cells: Readonly<Record<string, Pasted>> = {}) => {
    for (const [header, value] of Object.entries(cells)) {
      if (value !== '') await desk.paste([table, id, header], value);
    }
  };
  for (const [code, row] of Object.entries(figures)) {
    await put(now, code, row.now);
    await put(before, code, row.before);
    await put('ChiTieu', code, row.target);
    const at = desk.at([row.isTarget === true ? 'ChiTieu' : now, code, row.leadsTo]);
    expected.push([code, at.sheet, at.cell]);
  }
  for (const [code, row] of Object.entries(tasks)) {
    await put('NhiemVu', `nv-${code}`, row.cells);
    const at = desk.at(['NhiemVu', `nv-${code}`, row.leadsTo]);
    expected.push([code, at.sheet, at.cell]);
  }
  const { pane: findings, file } = await seenByBoth(desk);
  return { findings, file, expected };
}

let seen: Seen;
beforeAll(async () => {
  seen = await planted();
});

test('mỗi điều về một dòng có một chỗ hỏng nhỏ nhất', () => {
  const here = [...Object.keys(figures), ...Object.keys(tasks)].sort();
  const all = Object.keys(findingCatalogue).filter((code) => !sheetCodes.includes(code));
  expect(here).toEqual(all.sort());
});

test('mỗi điều được nêu đúng ô của nó', () => {
  const places = seen.findings.map(({ code, place }) => `${code} ${place.sheet}!${place.cell}`);
  const lost = seen.expected.map((one) => `${one[0]} ${one[1]}!${one[2]}`);
  expect(lost.filter((one) => !places.includes(one))).toEqual([]);
});

test('Excel và tệp nói như nhau', () => {
  expect(seen.file).toEqual(seen.findings);
});
