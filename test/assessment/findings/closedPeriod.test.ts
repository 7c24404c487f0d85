/** One example of every change to a closed period that the check can name, with both values. */
import type { ClosedCopy, ClosedFigure, ClosedTask } from '../../../src/assessment/closed';
import { closedFindings, type ClosedNow } from '../../../src/assessment/findings/closedCheck';
import { closedFindings as wording } from '../../../src/assessment/findings/wording/closed';
import type { IndicatorCase, TaskCase } from '../../../src/assessment/types';
import {
  count,
  empty,
  period,
  placed,
  placedTask,
  ratio,
  settingsOf,
  target,
  task,
  typed,
} from '../cases';

const online: ClosedFigure = {
  id: 'ho-so-truc-tuyen',
  name: 'Tỷ lệ hồ sơ trực tuyến',
  numerator: typed(187),
  denominator: typed(250),
  result: typed(0.748),
  value: 0.748,
  status: 'Chưa đạt',
  explanation: 'Mạng hỏng hai ngày',
};
const done: ClosedTask = {
  id: 'nv-ke-hoach',
  title: 'Ban hành Kế hoạch năm 2027',
  status: 'Hoàn thành',
  doneOn: '2026-03-01',
  progress: 'Hoàn thành đúng hạn',
  daysLate: 0,
  explanation: '',
};
const open: ClosedTask = { ...done, status: '', doneOn: null, progress: 'Đang thực hiện' };

function copyOf(figures: readonly ClosedFigure[], tasks: readonly ClosedTask[] = []): ClosedCopy {
  const q1 = period('2026-Q1');
  const at = '2026-03-16T09:05';
  return { period: q1, statusDate: q1.to, at, by: 'Nguyễn Thị Hoa', figures, tasks };
}

const settings = settingsOf('2026-Q1');
const now: Omit<ClosedNow, 'copy'> = {
  figures: [],
  tasks: [],
  settings,
  isCurrent: true,
  taskSheet: 'Nhiệm vụ',
};

/** What is said of the indicator that was closed as above and now stands so. */
function figureNow(change: Partial<IndicatorCase>, was: Partial<ClosedFigure> = {}) {
  const entry = ratio({
    numerator: online.numerator,
    denominator: online.denominator,
    explanation: online.explanation,
    ...change,
  });
  return said({ ...now, copy: copyOf([{ ...online, ...was }]), figures: [placed(entry)] });
}

function taskNow(was: ClosedTask, change: Partial<TaskCase>, isCurrent = true) {
  const row = placedTask(task(change));
  return said({ ...now, copy: copyOf([], [was]), tasks: [row], isCurrent });
}

function said(given: ClosedNow): readonly (readonly [string, string, string])[] {
  return closedFindings(given).map(({ code, place, message }) => [code, place.cell, message]);
}

/** As far as the cells of `placed` and `placedTask` go. */
const { cells } = placed(ratio());
const taskCells = placedTask(task()).cells;

describe('số liệu của kỳ đã chốt', () => {
  it('còn nguyên thì không nói gì, dù chữ số cuối của phân số khác giữa các chương trình', () => {
    expect(figureNow({})).toEqual([]);
    expect(figureNow({ numerator: typed(187.00000000001) })).toEqual([]);
    expect(figureNow({ explanation: ' Mạng hỏng\nhai  ngày ' })).toEqual([]);
    // Its own formula has not been calculated again.
    expect(figureNow({ result: typed(0.5) })).toEqual([]);
  });

  it('sửa tử số, xóa mẫu số, gõ kết quả: nêu đúng ô và cả hai giá trị', () => {
    expect(figureNow({ numerator: typed(190) })).toEqual([
      [
        'closedFigureChanged',
        cells.numerator,
        'Quý I năm 2026 đã chốt nhưng «Tử số» nay là 190; khi chốt là 187.',
      ],
    ]);
    expect(figureNow({ denominator: empty })).toEqual([
      [
        'closedFigureChanged',
        cells.denominator,
        'Quý I năm 2026 đã chốt nhưng «Mẫu số» nay là ô trống; khi chốt là 250.',
      ],
    ]);
    expect(figureNow({ result: typed(0.9), resultTyped: true })).toEqual([
      [
        'closedFigureChanged',
        cells.result,
        'Quý I năm 2026 đã chốt nhưng «Kết quả» nay là 90%; khi chốt là 74,8%.',
      ],
    ]);
    expect(figureNow({ numerator: typed('187') })[0]?.[2]).toContain(
      'nay là «187»; khi chốt là 187',
    );
  });

  it('giải trình ghi thêm sau khi chốt cũng là thay đổi', () => {
    expect(figureNow({ explanation: 'Đã khắc phục' })).toEqual([
      [
        'closedFigureChanged',
        cells.explanation,
        'Quý I năm 2026 đã chốt nhưng «Giải trình» nay là «Đã khắc phục»; khi chốt là «Mạng hỏng hai ngày».',
      ],
    ]);
  });

  it('đổi mục tiêu thì đánh giá đổi theo, tuy số liệu còn nguyên', () => {
    expect(figureNow({ target: target('>=', 0.7) })).toEqual([
      [
        'closedJudgementChanged',
        cells.status,
        'Quý I năm 2026 đã chốt với đánh giá «Chưa đạt», nay là «Đạt» tuy số liệu không đổi: mục tiêu hoặc cách đo đã đổi sau khi chốt.',
      ],
    ]);
  });

  it('mất dòng, thêm dòng có số liệu, mất cả trang', () => {
    const copy = copyOf([online]);
    expect(said({ ...now, copy })).toEqual([
      [
        'closedRowMissing',
        '',
        'Quý I năm 2026 đã chốt có dòng «Tỷ lệ hồ sơ trực tuyến», nay không còn.',
      ],
    ]);
    const added = (result: number | null) =>
      said({
        ...now,
        copy: copyOf([]),
        figures: [placed(count({ result: result === null ? empty : typed(result) }))],
      });
    expect(added(null)).toEqual([]);
    expect(added(60).map(([code]) => code)).toEqual(['closedRowAdded']);
    expect(said({ ...now, copy, figures: null }).map(([code]) => code)).toEqual([
      'closedSheetMissing',
    ]);
  });
});

describe('nhiệm vụ của kỳ đã chốt', () => {
  const stays: Partial<TaskCase> = { status: 'done', doneOn: '2026-03-01' };

  it('còn nguyên thì không nói gì', () => {
    expect(taskNow(done, stays)).toEqual([]);
    expect(taskNow(open, {})).toEqual([]);
  });

  it('đổi trạng thái, đổi ngày hoàn thành', () => {
    expect(taskNow(done, { status: 'inProgress' })).toEqual([
      [
        'closedTaskChanged',
        taskCells.status,
        'Quý I năm 2026 đã chốt nhưng «Trạng thái» của nhiệm vụ nay là «Đang thực hiện»; khi chốt là «Hoàn thành».',
      ],
      [
        'closedTaskChanged',
        taskCells.doneOn,
        'Quý I năm 2026 đã chốt nhưng «Ngày hoàn thành» của nhiệm vụ nay là ô trống; khi chốt là «01/03/2026».',
      ],
    ]);
  });

  it('gia hạn sau khi chốt: tiến độ đổi tuy trạng thái còn nguyên', () => {
    const late: ClosedTask = { ...open, progress: 'Quá hạn', daysLate: 14 };
    expect(taskNow(late, { due: '2026-02-28' })).toEqual([]);
    const moved = taskNow(late, { due: '2026-02-28', extendedTo: '2026-12-31' });
    expect(moved.map(([, , message]) => message)).toEqual([
      'Quý I năm 2026 đã chốt nhưng «Tiến độ» của nhiệm vụ nay là «Đang thực hiện»; khi chốt là «Quá hạn».',
      'Quý I năm 2026 đã chốt nhưng «Số ngày trễ» của nhiệm vụ nay là «0»; khi chốt là «14».',
    ]);
  });

  it('khi sổ đã sang kỳ sau, việc làm tiếp không phải là sửa kỳ trước', () => {
    const later = (was: ClosedTask, change: Partial<TaskCase>) =>
      taskNow(was, change, false).map(([, cell]) => cell);
    expect(later(open, { status: 'inProgress', explanation: 'Đang trình' })).toEqual([]);
    expect(later(open, { status: 'done', doneOn: '2026-05-20' })).toEqual([]);
    // But work of the closed period must not come, go or move.
    expect(later(open, { status: 'done', doneOn: '2026-03-10' })).toEqual([
      taskCells.status,
      taskCells.doneOn,
    ]);
    expect(later(done, { status: 'inProgress' })).toHaveLength(2);
    expect(later(done, { ...stays, doneOn: '2026-02-10' })).toEqual([taskCells.doneOn]);
  });

  it('mất dòng nhiệm vụ; trang nhiệm vụ mất hẳn thì đã có lời nói riêng', () => {
    const copy = copyOf([], [done]);
    expect(said({ ...now, copy }).map(([code]) => code)).toEqual(['closedRowMissing']);
    expect(said({ ...now, copy, taskSheet: '' })).toEqual([]);
  });
});

test('mỗi lời kết thúc bằng việc cần làm', () => {
  for (const { remedy } of Object.values(wording)) expect(remedy).toMatch(/^\p{Lu}.*\.$/u);
});
