import { checkTasks } from '../../../src/assessment/findings/tasks';
import type { PlacedTask } from '../../../src/assessment/placed';
import type { FindingCode, TaskCase } from '../../../src/assessment/types';
import { placedTask, settingsOf, task, typed, untouched } from '../cases';

const row = (change: Partial<TaskCase>, cells: Partial<PlacedTask['entered']> = {}) =>
  placedTask(task(change), { entered: { ...untouched, ...cells } });

const awaited = (change: Partial<TaskCase>) =>
  row({ kind: 'event', due: null, deadlineText: 'Sau khi có hướng dẫn', ...change });

const check = (one: PlacedTask) =>
  checkTasks([one], settingsOf()).map(({ code, severity, place, message }) => [
    code,
    severity,
    place.cell,
    message,
  ]);

describe('gia hạn và điều kiện, đến ngày chốt 14/03/2026', () => {
  test.each<[FindingCode, string, string, string, PlacedTask]>([
    [
      'extensionWithoutReason',
      'warning',
      'Q9',
      'Hạn 31/12/2026 được gia hạn đến 31/01/2027 nhưng chưa ghi lý do.',
      row({ extendedTo: '2027-01-31' }),
    ],
    [
      'reasonWithoutExtension',
      'warning',
      'P9',
      'Có lý do gia hạn nhưng chưa có ngày gia hạn, nên vẫn tính theo hạn cũ.',
      row({ extensionReason: 'Chờ kinh phí' }),
    ],
    [
      'extensionNotLater',
      'error',
      'P9',
      'Ngày gia hạn 30/11/2026 không sau hạn 31/12/2026, nên vẫn tính theo hạn cũ.',
      row({ extendedTo: '2026-11-30', extensionReason: 'Nhầm ngày' }),
    ],
    [
      'extensionWithoutDue',
      'warning',
      'H9',
      'Có ngày gia hạn 31/05/2026 nhưng chưa có hạn hoàn thành để gia hạn.',
      row({ kind: 'none', due: null, extendedTo: '2026-05-31', extensionReason: 'x' }),
    ],
    [
      'eventInFuture',
      'warning',
      'R9',
      'Ngày có điều kiện 20/03/2026 sau ngày chốt số liệu 14/03/2026 6 ngày, nên kỳ này vẫn ghi «Chờ điều kiện».',
      awaited({ eventOn: '2026-03-20' }),
    ],
    [
      'eventWithoutDue',
      'warning',
      'H9',
      'Điều kiện thực hiện đã có từ ngày 02/03/2026 nhưng chưa có hạn hoàn thành.',
      awaited({ eventOn: '2026-03-02' }),
    ],
    [
      'eventNotAwaited',
      'note',
      'R9',
      'Có ngày có điều kiện 02/03/2026 nhưng thời hạn trong kế hoạch là «Trong tháng 12 năm 2026», không chờ điều kiện, nên không được tính.',
      row({ eventOn: '2026-03-02' }),
    ],
    [
      'doneBeforeEvent',
      'warning',
      'J9',
      'Ngày hoàn thành 01/03/2026 trước ngày có điều kiện 02/03/2026 1 ngày.',
      awaited({
        eventOn: '2026-03-02',
        due: '2026-03-31',
        status: 'done',
        doneOn: '2026-03-01',
        result: 'Quyết định số 5/QĐ-UBND',
      }),
    ],
    [
      'dateAsText',
      'error',
      'P9',
      '«Gia hạn đến» đang là chữ «31/1/2027», chưa phải ngày 31/01/2027.',
      row({ extensionReason: 'Chờ kinh phí' }, { extendedTo: typed('31/1/2027') }),
    ],
    [
      'badDate',
      'error',
      'R9',
      '«Ngày có điều kiện» đang là «chưa rõ», không phải một ngày có thật.',
      row({}, { eventOn: typed('chưa rõ') }),
    ],
  ])('%s (%s) ở ô %s: %s', (code, severity, cell, message, one) => {
    expect(check(one)).toContainEqual([code, severity, cell, message]);
  });

  test.each<[string, PlacedTask]>([
    ['gia hạn có lý do', row({ extendedTo: '2027-01-31', extensionReason: 'Văn bản 5/UBND' })],
    ['không nhập gì', row({})],
    ['còn chờ điều kiện', awaited({})],
    ['điều kiện đã có, hạn đã đặt', awaited({ eventOn: '2026-03-02', due: '2026-03-31' })],
    [
      'việc hằng tháng đã qua lần được gia hạn',
      row({
        kind: 'recurring',
        due: '2026-03-31',
        occurrences: ['2026-01-31', '2026-02-28', '2026-03-31'],
        delivered: 2,
        extendedTo: '2026-03-10',
        extensionReason: 'Văn bản 5/UBND',
      }),
    ],
  ])('%s: không có gì phải nhắc', (_, one) => {
    expect(check(one)).toEqual([]);
  });

  test('quá hạn mới thì giải trình được đòi theo hạn mới', () => {
    const one = row({ due: '2026-01-31', extendedTo: '2026-02-28', extensionReason: 'Văn bản 5' });
    expect(check(one)).toEqual([
      [
        'overdueWithoutExplanation',
        'warning',
        'O9',
        'Quá hạn 14 ngày (hạn 28/02/2026) nhưng chưa có giải trình.',
      ],
    ]);
  });
});
