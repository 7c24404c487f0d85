/**
 * One example of everything that the check can say about figures and tasks: what was entered, what is said, and the
 * same rows once the officer has done what the remedy asks for.
 */
import { findingCatalogue } from '../../../src/assessment/findings/catalogue';
import { checkFigures } from '../../../src/assessment/findings/figures';
import { checkTasks } from '../../../src/assessment/findings/tasks';
import { closedFindings } from '../../../src/assessment/findings/wording/closed';
import { formFindings } from '../../../src/assessment/findings/wording/form';
import { structureFindings } from '../../../src/assessment/findings/wording/structure';
import type { EarlierFigure, PlacedIndicator, PlacedTask } from '../../../src/assessment/placed';
import type { Entered, Finding, FindingCode, TaskCase } from '../../../src/assessment/types';
import {
  count,
  divisionByZero,
  empty,
  period,
  placed,
  placedTask,
  rank,
  ratio,
  settingsOf,
  target,
  task,
  typed,
  untouched,
  yesNo,
} from '../cases';

/**
 * What only the reading of whole sheets can tell has its examples in test/workflow/everySheetFinding.test.ts,
 * form II.06 in test/assessment/form/everyFormFinding.test.ts. A new code belongs here, or fails below.
 */
type OnSheets =
  | keyof typeof structureFindings
  | keyof typeof closedFindings
  | keyof typeof formFindings
  | 'statusDateOutsidePeriod'
  | 'otherDateSystem';

type Rows =
  | {
      readonly kind: 'figures';
      readonly rows: readonly PlacedIndicator[];
      readonly period: string;
    }
  | { readonly kind: 'tasks'; readonly rows: readonly PlacedTask[] };

interface Example {
  readonly given: string;
  readonly wrong: Rows;
  /** As the remedy says. */
  readonly right: Rows;
  readonly says: string;
}

const figures = (...rows: readonly PlacedIndicator[]): Rows => ({
  kind: 'figures',
  rows,
  period: '2026-Q1',
});
const halfYear = (...rows: readonly PlacedIndicator[]): Rows => ({
  kind: 'figures',
  rows,
  period: '2026-H1',
});
const tasks = (...rows: readonly PlacedTask[]): Rows => ({ kind: 'tasks', rows });

/** 80% of the files online are asked for. */
const online = (numerator: number | string, denominator: number | string) =>
  ratio({ numerator: typed(numerator), denominator: typed(denominator) });
const share = (result: Entered) => ratio({ result, resultTyped: true });
const firms = (result: Entered) => count({ result });

const before = (figure: Partial<EarlierFigure>, id = '2026-Q1'): EarlierFigure => ({
  period: period(id),
  numerator: empty,
  denominator: empty,
  result: empty,
  ...figure,
});
const after = (indicator: PlacedIndicator['case'], figure: Partial<EarlierFigure>) =>
  placed(indicator, { earlier: [before(figure)] });

const ownTarget = (entered: Entered) => ({
  ownTarget: { place: { sheet: 'Chỉ tiêu', cell: 'I7' }, entered },
});

const row = (change: Partial<TaskCase>, cells: Partial<PlacedTask['entered']> = {}) =>
  placedTask(task(change), { entered: { ...untouched, ...cells } });
const doneOn = (day: TaskCase['doneOn'], change: Partial<TaskCase> = {}) =>
  row({ status: 'done', doneOn: day, result: 'Kế hoạch số 12/KH-VP', ...change });
const awaiting = (change: Partial<TaskCase>, cells: Partial<PlacedTask['entered']> = {}) =>
  row({ kind: 'event', due: null, deadlineText: 'Sau khi có hướng dẫn', ...change }, cells);

const score = (result: number) =>
  placed(
    count({ measure: 'index', cadence: 'yearly', result: typed(result), target: target('>=', 65) }),
  );
const likeTarget = (result: number) =>
  [70, 75, 80, 85, 90].map((percent, index) =>
    placed(
      ratio({
        id: `chi-tieu-${String(index)}`,
        result: typed(index === 0 ? result : percent / 100),
        resultTyped: true,
        target: target('>=', percent / 100),
      }),
    ),
  );

const examples: Readonly<Record<Exclude<FindingCode, OnSheets>, Example>> = {
  numberAsText: {
    given: 'tử số dán từ Word thành chữ',
    wrong: figures(placed(online('1.234,5', 1500))),
    right: figures(placed(online(1234.5, 1500))),
    says: '«Tử số» đang là chữ «1.234,5», chưa phải số 1.234,5.',
  },
  ambiguousNumber: {
    given: 'số viết có một dấu chấm, hiểu được hai cách',
    wrong: figures(placed(online(1000, '1.234'))),
    right: figures(placed(online(1000, 1234))),
    says: '«Mẫu số» đang là chữ «1.234», có thể hiểu là 1,234 hoặc 1234.',
  },
  numberWithWords: {
    given: 'số viết liền với đơn vị tính',
    wrong: figures(placed(firms(typed('60 doanh nghiệp')))),
    right: figures(placed(firms(typed(60)))),
    says: '«Kết quả» đang là chữ «60 doanh nghiệp»: số 60 viết liền với chữ nên không tính được.',
  },
  textForNumber: {
    given: 'ghi chú gõ vào ô số',
    wrong: figures(placed(firms(typed('đang rà soát')))),
    right: figures(placed(firms(typed(60)))),
    says: '«Kết quả» phải là số nhưng đang là «đang rà soát».',
  },
  unknownChoice: {
    given: 'chỉ tiêu định tính ghi khác danh sách',
    wrong: figures(placed(yesNo({ result: typed('xong') }))),
    right: figures(placed(yesNo({ result: typed('Hoàn thành') }))),
    says: '«Kết quả» đang là «xong», không thuộc danh sách: Hoàn thành, Chưa hoàn thành.',
  },
  errorCell: {
    given: 'công thức của cán bộ báo lỗi',
    wrong: figures(placed(firms(divisionByZero))),
    right: figures(placed(firms(typed(60)))),
    says: '«Kết quả» đang báo lỗi #DIV/0!.',
  },
  percentAsWhole: {
    given: 'tỷ lệ 85% gõ thành 85',
    wrong: figures(placed(share(typed(85)))),
    right: figures(placed(share(typed(0.85)))),
    says: '«Kết quả» nhập 85, Excel hiểu là 8.500%; có lẽ ý là 85%.',
  },
  percentTooSmall: {
    given: 'tỷ lệ 85% gõ thành 0,85%',
    wrong: figures(placed(share(typed(0.0085)))),
    right: figures(placed(share(typed(0.85)))),
    says: '«Kết quả» là 0,85% trong khi mục tiêu là 80%; có lẽ ý là 85%.',
  },
  outsidePercent: {
    given: 'tỷ lệ lớn hơn 100%',
    wrong: figures(placed(share(typed(1.04)))),
    right: figures(placed(share(typed(0.94)))),
    says: '«Kết quả» là 104%, nằm ngoài khoảng 0% đến 100%.',
  },
  negative: {
    given: 'số âm',
    wrong: figures(placed(firms(typed(-60)))),
    right: figures(placed(firms(typed(60)))),
    says: '«Kết quả» là số âm: -60.',
  },
  numeratorAboveDenominator: {
    given: 'tử số lớn hơn mẫu số',
    wrong: figures(placed(online(1200, 1000))),
    right: figures(placed(online(1000, 1200))),
    says: 'Tử số 1.200 lớn hơn mẫu số 1.000, chênh 200.',
  },
  numeratorAlone: {
    given: 'có tử số, thiếu mẫu số',
    wrong: figures(placed(ratio({ numerator: typed(90) }))),
    right: figures(placed(online(90, 100))),
    says: 'Có tử số 90 nhưng chưa có mẫu số.',
  },
  denominatorAlone: {
    given: 'có mẫu số, thiếu tử số',
    wrong: figures(placed(ratio({ denominator: typed(100) }))),
    right: figures(placed(online(90, 100))),
    says: 'Có mẫu số 100 nhưng chưa có tử số.',
  },
  resultDiffersFromParts: {
    given: 'kết quả gõ đè lên công thức, khác tử số trên mẫu số',
    wrong: figures(placed({ ...online(187, 200), result: typed(0.95), resultTyped: true })),
    right: figures(placed(online(187, 200))),
    says: 'Kết quả gõ tay 95% khác tử số/mẫu số 93,5%, chênh 1,5 điểm %.',
  },
  resultOverFormula: {
    given: 'kết quả gõ đè lên công thức, còn khớp',
    wrong: figures(placed({ ...online(187, 200), result: typed(0.935), resultTyped: true })),
    right: figures(placed(online(187, 200))),
    says: 'Kết quả 93,5% được gõ đè lên công thức: sửa tử số, mẫu số thì kết quả không đổi theo.',
  },
  notWhole: {
    given: 'thứ hạng có phần lẻ',
    wrong: figures(placed(rank({ result: typed(10.5) }))),
    right: figures(placed(rank({ result: typed(10) }))),
    says: '«Kết quả» phải là số nguyên nhưng đang là 10,5.',
  },
  rankZero: {
    given: 'thứ hạng 0',
    wrong: figures(placed(rank({ result: typed(0) }))),
    right: figures(placed(rank({ result: typed(1) }))),
    says: '«Kết quả» đang là hạng 0, nhưng thứ hạng bắt đầu từ 1.',
  },
  cumulativeFell: {
    given: 'số lũy kế 6 tháng nhỏ hơn Quý I',
    wrong: halfYear(after(firms(typed(55)), { result: typed(60) })),
    right: halfYear(after(firms(typed(75)), { result: typed(60) })),
    says: '«Kết quả» lũy kế 55, nhỏ hơn 60 của Quý I năm 2026, giảm 5.',
  },
  jump: {
    given: 'tỷ lệ tăng 40 điểm so với kỳ trước',
    wrong: halfYear(after(share(typed(0.95)), { result: typed(0.55) })),
    right: halfYear(after(share(typed(0.82)), { result: typed(0.55) })),
    says: 'Kết quả 95% thay đổi 40 điểm % so với 55% của Quý I năm 2026.',
  },
  unitOfAnotherSize: {
    given: 'kỳ trước nhập theo nghìn, kỳ này theo đơn vị',
    wrong: halfYear(after(firms(typed(90_000)), { result: typed(60) })),
    right: halfYear(after(firms(typed(90)), { result: typed(60) })),
    says: '«Kết quả» 90.000 lệch hàng trăm lần so với 60 của Quý I năm 2026.',
  },
  figuresUnchanged: {
    given: 'số lũy kế 6 tháng chép nguyên từ Quý I',
    wrong: halfYear(after(online(187, 200), { numerator: typed(187), denominator: typed(200) })),
    right: halfYear(after(online(380, 400), { numerator: typed(187), denominator: typed(200) })),
    says: 'Số lũy kế 187/200 giống hệt số của Quý I năm 2026.',
  },
  farFromTarget: {
    given: 'chỉ số chấm theo thang 0–1 trong khi mục tiêu theo thang 100',
    wrong: figures(score(0.71)),
    right: figures(score(71)),
    says: 'Kết quả 0,71 lệch hàng chục, hàng trăm lần so với mục tiêu 65.',
  },
  figuresLikeTargets: {
    given: 'năm kết quả đều bằng đúng mục tiêu',
    wrong: figures(...likeTarget(0.7)),
    right: figures(...likeTarget(0.735)),
    says: 'Cả 5 kết quả đã nhập đều bằng đúng mục tiêu, có thể số mục tiêu đã được chép sang.',
  },
  missingTarget: {
    given: 'có kết quả, chưa có số trung bình cả nước để so',
    wrong: figures(
      placed(
        count({
          result: typed(60),
          target: { ...target('>', null), benchmark: 'trung bình cả nước' },
        }),
      ),
    ),
    right: figures(
      placed(count({ result: typed(60), target: target('>', 58) }), ownTarget(typed(58))),
    ),
    says: 'Đã có kết quả nhưng chưa có số của «trung bình cả nước» để so.',
  },
  missingBaseline: {
    given: 'mục tiêu là mức tăng nhưng chưa có số gốc',
    wrong: figures(placed({ ...share(typed(0.7)), target: target('increaseBy', 0.05) })),
    right: figures(
      placed({
        ...share(typed(0.7)),
        target: target('increaseBy', 0.05),
        baseline: { year: 2025, value: 0.6 },
      }),
    ),
    says: 'Mục tiêu là tăng thêm 5 điểm % nhưng chưa có số liệu gốc để tính.',
  },
  badTarget: {
    given: 'mục tiêu năm gõ bằng chữ',
    wrong: figures(placed(share(typed(0.9)), ownTarget(typed('như năm trước')))),
    right: figures(placed(share(typed(0.9)), ownTarget(typed(0.85)))),
    says: '«Mục tiêu năm» đang là «như năm trước»: là chữ, không phải số.',
  },
  shortWithoutExplanation: {
    given: 'chưa đạt mà chưa giải trình',
    wrong: figures(placed(online(150, 200))),
    right: figures(placed(online(170, 200))),
    says: 'Chưa đạt (thiếu 10 để đạt 80%) nhưng chưa có giải trình.',
  },
  noFigures: {
    given: 'còn một chỉ tiêu chưa nhập',
    wrong: figures(placed(online(170, 200)), placed(count())),
    right: figures(placed(online(170, 200)), placed(firms(typed(60)))),
    says: 'Chưa có số liệu Quý I năm 2026.',
  },
  dateAsText: {
    given: 'ngày hoàn thành là chữ',
    wrong: tasks(row({ status: 'inProgress' }, { doneOn: typed('1/3/2026') })),
    right: tasks(doneOn('2026-03-01')),
    says: '«Ngày hoàn thành» đang là chữ «1/3/2026», chưa phải ngày 01/03/2026.',
  },
  badDate: {
    given: 'ngày không có thật',
    wrong: tasks(row({ status: 'inProgress' }, { doneOn: typed('31/02/2026') })),
    right: tasks(doneOn('2026-02-28')),
    says: '«Ngày hoàn thành» đang là «31/02/2026», không phải một ngày có thật.',
  },
  doneInFuture: {
    given: 'ngày hoàn thành sau ngày chốt số liệu',
    wrong: tasks(doneOn('2026-03-20')),
    right: tasks(doneOn('2026-03-02')),
    says: 'Ngày hoàn thành 20/03/2026 sau ngày chốt số liệu 14/03/2026 6 ngày, nên kỳ này chưa tính là hoàn thành.',
  },
  doneBeforeStart: {
    given: 'hoàn thành trước ngày bắt đầu',
    wrong: tasks(doneOn('2026-02-01', { kind: 'range', start: '2026-03-01' })),
    right: tasks(doneOn('2026-03-10', { kind: 'range', start: '2026-03-01' })),
    says: 'Ngày hoàn thành 01/02/2026 trước ngày bắt đầu 01/03/2026 28 ngày.',
  },
  impossibleDeadline: {
    given: 'kế hoạch in ngày không có trên lịch',
    wrong: tasks(row({ deadlineText: 'Trước 31/11/2026', due: null })),
    right: tasks(row({ deadlineText: 'Trước 30/11/2026', due: '2026-11-29' })),
    says: 'Thời hạn trong kế hoạch «Trước 31/11/2026» không thực hiện được: không có ngày 31/11/2026.',
  },
  doneWithoutDate: {
    given: 'chọn «Hoàn thành» mà không ghi ngày',
    wrong: tasks(doneOn(null)),
    right: tasks(doneOn('2026-03-01')),
    says: 'Trạng thái là «Hoàn thành» nhưng chưa có ngày hoàn thành, nên tạm tính đúng hạn.',
  },
  dateWithoutDone: {
    given: 'ghi ngày hoàn thành mà trạng thái chưa đổi',
    wrong: tasks(row({ status: 'inProgress', doneOn: '2026-03-01', result: '12/KH-VP' })),
    right: tasks(doneOn('2026-03-01')),
    says: 'Có ngày hoàn thành 01/03/2026 nhưng trạng thái là «Đang thực hiện».',
  },
  doneWithoutResult: {
    given: 'hoàn thành mà không ghi văn bản',
    wrong: tasks(doneOn('2026-03-01', { result: '' })),
    right: tasks(doneOn('2026-03-01')),
    says: 'Nhiệm vụ đã hoàn thành nhưng chưa ghi kết quả hoặc số văn bản.',
  },
  unknownTaskStatus: {
    given: 'trạng thái ghi khác danh sách',
    wrong: tasks(row({}, { status: typed('gần xong') })),
    right: tasks(row({ status: 'inProgress' }, { status: typed('Đang thực hiện') })),
    says: '«Trạng thái» đang là «gần xong», không thuộc danh sách: Chưa thực hiện, Đang thực hiện, Hoàn thành.',
  },
  workWithoutStart: {
    given: 'đã làm 3 số mà trạng thái là chưa thực hiện',
    wrong: tasks(row({ status: 'notStarted', delivered: 3 }, { delivered: typed(3) })),
    right: tasks(row({ status: 'inProgress', delivered: 3 }, { delivered: typed(3) })),
    says: 'Trạng thái là «Chưa thực hiện» nhưng đã thực hiện 3.',
  },
  taskTwice: {
    given: 'một nhiệm vụ nằm ở hai dòng, khác mã',
    wrong: tasks(row({}), placedTask(task({ id: 'nv-ke-hoach-2' }), { sheet: 'Nhiệm vụ' })),
    right: tasks(row({})),
    says: 'Nhiệm vụ «Ban hành Kế hoạch năm 2027» đã có ở dòng của ô A9: cùng tên, cùng cơ quan chủ trì, cùng thời hạn nhưng khác mã, nên bị tính hai lần.',
  },
  overdueWithoutExplanation: {
    given: 'quá hạn mà chưa giải trình',
    wrong: tasks(row({ due: '2026-02-28' })),
    right: tasks(doneOn('2026-02-27', { due: '2026-02-28' })),
    says: 'Quá hạn 14 ngày (hạn 28/02/2026) nhưng chưa có giải trình.',
  },
  quotaWithoutExplanation: {
    given: 'mới làm 1 trong 4 số đến hạn',
    wrong: tasks(
      row({ kind: 'ongoing', due: null, quotas: [{ count: 2, per: 'month' }], delivered: 1 }),
    ),
    right: tasks(
      row({ kind: 'ongoing', due: null, quotas: [{ count: 2, per: 'month' }], delivered: 4 }),
    ),
    says: 'Chậm so với định mức: đã thực hiện 1, đến ngày chốt cần 4, thiếu 3 nhưng chưa có giải trình.',
  },
  explained: {
    given: 'quá hạn và đã giải trình',
    wrong: tasks(row({ due: '2026-02-28', explanation: 'chờ trung ương hướng dẫn' })),
    right: tasks(doneOn('2026-02-27', { due: '2026-02-28', explanation: 'chờ hướng dẫn' })),
    says: 'Đã giải trình: «chờ trung ương hướng dẫn» – Quá hạn 14 ngày (hạn 28/02/2026).',
  },
  explanationLapsed: {
    given: 'giải trình vẫn là của báo cáo năm trước',
    wrong: tasks(
      placedTask(task({ due: '2025-11-30', explanation: 'Chờ  hướng dẫn' }), {
        reportedExplanations: [{ period: '2025-Y', text: 'chờ hướng dẫn' }],
      }),
    ),
    right: tasks(
      placedTask(task({ due: '2025-11-30', explanation: 'Đã trình, ban hành trong tháng 3' }), {
        reportedExplanations: [{ period: '2025-Y', text: 'chờ hướng dẫn' }],
      }),
    ),
    says: 'Giải trình «Chờ hướng dẫn» vẫn là của báo cáo năm 2025, kỳ này chưa giải trình lại – Quá hạn 104 ngày (hạn 30/11/2025).',
  },
  extensionWithoutReason: {
    given: 'gia hạn mà không ghi lý do',
    wrong: tasks(row({ due: '2026-06-30', extendedTo: '2026-09-30' })),
    right: tasks(
      row({ due: '2026-06-30', extendedTo: '2026-09-30', extensionReason: 'Công văn 15/UBND' }),
    ),
    says: 'Hạn 30/06/2026 được gia hạn đến 30/09/2026 nhưng chưa ghi lý do.',
  },
  reasonWithoutExtension: {
    given: 'ghi lý do gia hạn mà không ghi ngày',
    wrong: tasks(row({ extensionReason: 'Công văn 15/UBND' })),
    right: tasks(
      row({ due: '2026-06-30', extendedTo: '2026-09-30', extensionReason: 'Công văn 15/UBND' }),
    ),
    says: 'Có lý do gia hạn nhưng chưa có ngày gia hạn, nên vẫn tính theo hạn cũ.',
  },
  extensionNotLater: {
    given: 'gia hạn đến ngày sớm hơn hạn cũ',
    wrong: tasks(
      row({ due: '2026-06-30', extendedTo: '2026-05-31', extensionReason: 'Công văn 15/UBND' }),
    ),
    right: tasks(
      row({ due: '2026-06-30', extendedTo: '2026-09-30', extensionReason: 'Công văn 15/UBND' }),
    ),
    says: 'Ngày gia hạn 31/05/2026 không sau hạn 30/06/2026, nên vẫn tính theo hạn cũ.',
  },
  extensionWithoutDue: {
    given: 'gia hạn một nhiệm vụ chưa có hạn',
    wrong: tasks(
      row({
        kind: 'none',
        due: null,
        deadlineText: '',
        extendedTo: '2026-09-30',
        extensionReason: 'Công văn 15/UBND',
      }),
    ),
    right: tasks(
      row({ due: '2026-06-30', extendedTo: '2026-09-30', extensionReason: 'Công văn 15/UBND' }),
    ),
    says: 'Có ngày gia hạn 30/09/2026 nhưng chưa có hạn hoàn thành để gia hạn.',
  },
  eventInFuture: {
    given: 'ngày có điều kiện nằm sau ngày chốt',
    wrong: tasks(awaiting({ eventOn: '2026-03-20' })),
    right: tasks(awaiting({ eventOn: '2026-03-02', due: '2026-06-30' })),
    says: 'Ngày có điều kiện 20/03/2026 sau ngày chốt số liệu 14/03/2026 6 ngày, nên kỳ này vẫn ghi «Chờ điều kiện».',
  },
  eventWithoutDue: {
    given: 'đã có hướng dẫn mà chưa ấn định hạn',
    wrong: tasks(awaiting({ eventOn: '2026-03-02' })),
    right: tasks(awaiting({ eventOn: '2026-03-02', due: '2026-06-30' })),
    says: 'Điều kiện thực hiện đã có từ ngày 02/03/2026 nhưng chưa có hạn hoàn thành.',
  },
  eventNotAwaited: {
    given: 'ghi ngày có điều kiện cho nhiệm vụ không chờ gì',
    wrong: tasks(row({ eventOn: '2026-03-02' })),
    right: tasks(row({})),
    says: 'Có ngày có điều kiện 02/03/2026 nhưng thời hạn trong kế hoạch là «Trong tháng 12 năm 2026», không chờ điều kiện, nên không được tính.',
  },
  doneBeforeEvent: {
    given: 'hoàn thành trước khi có điều kiện',
    wrong: tasks(
      awaiting({
        eventOn: '2026-03-02',
        due: '2026-06-30',
        status: 'done',
        doneOn: '2026-02-20',
        result: '12/KH-VP',
      }),
    ),
    right: tasks(
      awaiting({
        eventOn: '2026-03-02',
        due: '2026-06-30',
        status: 'done',
        doneOn: '2026-03-10',
        result: '12/KH-VP',
      }),
    ),
    says: 'Ngày hoàn thành 20/02/2026 trước ngày có điều kiện 02/03/2026 10 ngày.',
  },
};

test('mỗi điều có một ví dụ: ở đây, ở biểu II.06 hoặc ở chính sổ tính', () => {
  const elsewhere = new Set([
    ...Object.keys(structureFindings),
    ...Object.keys(closedFindings),
    ...Object.keys(formFindings),
    'statusDateOutsidePeriod',
    'otherDateSystem',
  ]);
  const here = Object.keys(findingCatalogue).filter((code) => !elsewhere.has(code));
  expect(Object.keys(examples).sort()).toEqual(here.sort());
});

function found(rows: Rows): readonly Finding[] {
  return rows.kind === 'figures'
    ? checkFigures(rows.rows, settingsOf(rows.period))
    : checkTasks(rows.rows, settingsOf());
}

function explainedBy(rows: Rows, explanation: string): Rows {
  return rows.kind === 'figures'
    ? {
        ...rows,
        rows: rows.rows.map((one) => ({ ...one, case: { ...one.case, explanation } })),
      }
    : {
        ...rows,
        rows: rows.rows.map((one) => ({ ...one, case: { ...one.case, explanation } })),
      };
}

const codesOf = (findings: readonly Finding[]) => findings.map(({ code }) => code);

describe('mỗi điều mà «Kiểm tra» nói về số liệu và nhiệm vụ', () => {
  const all = Object.entries(examples) as readonly (readonly [FindingCode, Example])[];
  const table = all.map(([code, example]) => [code, example.given, example] as const);

  test.each(table)('%s: %s', (code, _given, { wrong, right, says }) => {
    const one = found(wrong).find((finding) => finding.code === code);
    expect(one?.message).toBe(says);
    expect(one?.remedy).toMatch(/\.$/);
    expect(codesOf(found(right))).not.toContain(code);
    // Whatever else is left was there before: nothing new comes of doing what the remedy says.
    const left = codesOf(found(right)).filter((other) => other !== 'explained');
    expect(codesOf(found(wrong))).toEqual(expect.arrayContaining(left));
  });

  const warnings = table.filter(
    ([code, , { wrong }]) =>
      found(wrong).find((one) => one.code === code)?.severity === 'warning' &&
      code !== 'explanationLapsed',
  );
  test.each(warnings)('%s (%s): giải trình rồi thì chỉ còn là lưu ý', (code, _given, { wrong }) => {
    const left = found(explainedBy(wrong, 'Đã rà soát cùng đơn vị'));
    expect(codesOf(left)).not.toContain(code);
    expect(left.filter(({ severity }) => severity === 'warning')).toEqual([]);
    if (code !== 'figuresLikeTargets') expect(codesOf(left)).toContain('explained');
  });

  const errors = table.filter(
    ([code, , { wrong }]) => found(wrong).find((one) => one.code === code)?.severity === 'error',
  );
  test.each(errors)('%s (%s): giải trình không thay được việc sửa', (code, _given, { wrong }) => {
    expect(codesOf(found(explainedBy(wrong, 'Số liệu đúng')))).toContain(code);
  });
});
