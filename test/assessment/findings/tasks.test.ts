import { checkTasks } from '../../../src/assessment/findings/tasks';
import { readTypedDate } from '../../../src/assessment/findings/typedDate';
import type { PlacedTask } from '../../../src/assessment/placed';
import type { FindingCode, TaskCase } from '../../../src/assessment/types';
import type { CivilDate } from '../../../src/plan/civilDate';
import { divisionByZero, placedTask, settingsOf, task, typed, untouched } from '../cases';

const check = (row: PlacedTask) => checkTasks([row], settingsOf());

/** A row whose task says something and whose cells hold something. */
const row = (
  change: Partial<TaskCase>,
  cells: Partial<PlacedTask['entered']> = {},
  planIssuedOn: CivilDate | null = null,
) =>
  placedTask(task(change), {
    entered: { ...untouched, ...cells },
    planIssuedOn,
  });

const done = (doneOn: CivilDate | null, change: Partial<TaskCase> = {}) =>
  row({ status: 'done', doneOn, result: 'Kế hoạch số 12/KH-VP', ...change });

describe('findings about tasks on the status date 14/03/2026', () => {
  it.each<[FindingCode, string, string, PlacedTask]>([
    [
      'dateAsText',
      'J9',
      '«Ngày hoàn thành» đang là chữ «1/3/2026», chưa phải ngày 01/03/2026.',
      row({}, { doneOn: typed('1/3/2026') }),
    ],
    [
      'badDate',
      'J9',
      '«Ngày hoàn thành» đang là «31/02/2026», không phải một ngày có thật.',
      row({}, { doneOn: typed('31/02/2026') }),
    ],
    [
      'badDate',
      'H9',
      '«Hạn hoàn thành» đang là «12», không phải một ngày có thật.',
      row({}, { due: typed(12) }),
    ],
    [
      'badDate',
      'H9',
      '«Hạn hoàn thành» đang là «cuối năm», không phải một ngày có thật.',
      row({}, { due: typed('cuối năm') }),
    ],
    ['errorCell', 'H9', '«Hạn hoàn thành» đang báo lỗi #DIV/0!.', row({}, { due: divisionByZero })],
    [
      'textForNumber',
      'K9',
      '«Đã thực hiện» phải là số nhưng đang là «hai».',
      row({}, { delivered: typed('hai') }),
    ],
    [
      'notWhole',
      'K9',
      '«Đã thực hiện» phải là số nguyên nhưng đang là 1,5.',
      row({}, { delivered: typed(1.5) }),
    ],
    ['negative', 'K9', '«Đã thực hiện» là số âm: -1.', row({}, { delivered: typed(-1) })],
    [
      'unknownTaskStatus',
      'I9',
      '«Trạng thái» đang là «xong», không thuộc danh sách: Chưa thực hiện, Đang thực hiện, Hoàn thành.',
      row({}, { status: typed('xong') }),
    ],
    [
      'doneInFuture',
      'J9',
      'Ngày hoàn thành 20/03/2026 sau ngày chốt số liệu 14/03/2026 6 ngày, nên kỳ này chưa tính là hoàn thành.',
      done('2026-03-20'),
    ],
    [
      'doneBeforeStart',
      'J9',
      'Ngày hoàn thành 01/02/2026 trước ngày bắt đầu 01/03/2026 28 ngày.',
      done('2026-02-01', { kind: 'range', start: '2026-03-01' }),
    ],
    [
      'doneWithoutDate',
      'J9',
      'Trạng thái là «Hoàn thành» nhưng chưa có ngày hoàn thành, nên tạm tính đúng hạn.',
      done(null),
    ],
    [
      'dateWithoutDone',
      'I9',
      'Có ngày hoàn thành 01/03/2026 nhưng trạng thái là «Đang thực hiện».',
      row({ status: 'inProgress', doneOn: '2026-03-01' }),
    ],
    [
      'dateWithoutDone',
      'I9',
      'Có ngày hoàn thành 01/03/2026 nhưng chưa chọn trạng thái.',
      row({ doneOn: '2026-03-01' }),
    ],
    [
      'doneWithoutResult',
      'N9',
      'Nhiệm vụ đã hoàn thành nhưng chưa ghi kết quả hoặc số văn bản.',
      done('2026-03-01', { result: ' ' }),
    ],
    [
      'overdueWithoutExplanation',
      'O9',
      'Quá hạn 14 ngày (hạn 28/02/2026) nhưng chưa có giải trình.',
      row({ due: '2026-02-28' }),
    ],
    [
      'impossibleDeadline',
      'H9',
      'Thời hạn trong kế hoạch «Trước 31/11/2026» không thực hiện được: không có ngày 31/11/2026.',
      row({ deadlineText: 'Trước 31/11/2026', due: null }),
    ],
    [
      'impossibleDeadline',
      'H9',
      'Thời hạn trong kế hoạch «Quý I» không thực hiện được: hạn 31/03/2026 trước ngày ban hành kế hoạch 07/06/2026.',
      row({ deadlineText: 'Quý I', due: '2026-03-31' }, {}, '2026-06-07'),
    ],
  ])('%s at %s: %s', (code, cell, message, one) => {
    expect(check(one)).toContainEqual(
      expect.objectContaining({
        code,
        message,
        place: { sheet: 'Nhiệm vụ', cell },
        subject: 'nv-ke-hoach',
      }),
    );
  });

  it('a task completed in time with its document gives no finding', () => {
    expect(check(done('2026-03-01'))).toEqual([]);
    expect(check(done('2026-03-14'))).toEqual([]);
  });

  it('a task that the plan itself calls done needs neither date nor document', () => {
    expect(check(row({ kind: 'done', due: null }))).toEqual([]);
    expect(check(row({ kind: 'done', due: null, status: 'done' }))).toEqual([]);
  });

  it('an explanation settles lateness', () => {
    expect(check(row({ due: '2026-02-28', explanation: 'chờ hướng dẫn' }))).toMatchObject([
      {
        code: 'explained',
        severity: 'note',
        message: 'Đã giải trình: «chờ hướng dẫn» – Quá hạn 14 ngày (hạn 28/02/2026).',
      },
    ]);
    const dot = row({ due: '2026-02-28', explanation: ' . ' });
    expect(check(dot)).toMatchObject([{ code: 'overdueWithoutExplanation' }]);
  });

  it('an occurrence before the plan was issued is no mistake of a recurring task', () => {
    const monthly = row({ kind: 'recurring', due: '2026-03-31' }, {}, '2026-06-07');
    expect(check(monthly)).toEqual([]);
  });

  it.each([
    ['14/3/2026', '2026-03-14'],
    [' 14-03-2026 ', '2026-03-14'],
    ['14.3.2026', '2026-03-14'],
    ['31/11/2025', null],
    ['3/2026', null],
    ['2026-3', null],
  ])('the text «%s» is the date %s', (text, date) => {
    expect(readTypedDate(text)).toBe(date);
  });
});
