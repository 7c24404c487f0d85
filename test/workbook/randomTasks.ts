/**
 * Many tasks with whatever an officer may have entered for them, the days off among it: what the sheet's
 * formulas and our own judgement are held against each other with.
 */
import fc from 'fast-check';
import { addDays, toExcelSerial } from '../../src/plan/civilDate';
import type { DeadlineKind, Plan, Quota } from '../../src/plan/types';
import type { RawValue, WorkbookReading } from '../../src/workbook/reading';
import type { Edit } from './readingOf';
import { plan, task } from './samplePlan';

const day = fc.integer({ min: -200, max: 500 }).map((days) => addDays('2026-01-01', days));
const dayIn2026 = fc.integer({ min: 0, max: 364 }).map((days) => addDays('2026-01-01', days));
/** A day as Excel holds it, now and then with an hour, as text, or none. */
const dayCell = fc.oneof(
  { weight: 5, arbitrary: day.map((date): RawValue => toExcelSerial(date)) },
  { weight: 1, arbitrary: day.map((date): RawValue => toExcelSerial(date) + 0.625) },
  { weight: 1, arbitrary: fc.constantFrom<RawValue>('31/03/2026', 'chưa rõ', '') },
  { weight: 5, arbitrary: fc.constant<RawValue>(null) },
);

const drawn = fc.record({
  kind: fc.constantFrom<DeadlineKind>(
    'fixed',
    'recurring',
    'range',
    'ongoing',
    'event',
    'done',
    'none',
  ),
  dues: fc.uniqueArray(dayIn2026, { minLength: 1, maxLength: 4 }),
  from: dayIn2026,
  quota: fc.option(
    fc.record({
      count: fc.integer({ min: 1, max: 30 }),
      per: fc.constantFrom<Quota['per']>('year', 'halfYear', 'quarter', 'month', 'week'),
    }),
    { freq: 2 },
  ),
  due: fc.oneof({ weight: 1, arbitrary: dayCell }, { weight: 4, arbitrary: fc.constant(null) }),
  extendedTo: dayCell,
  eventOn: dayCell,
  status: fc.constantFrom<RawValue>(null, 'Chưa thực hiện', 'Đang thực hiện', 'Hoàn thành', 'xong'),
  doneOn: dayCell,
  delivered: fc.constantFrom<RawValue>(null, 0, 1, 2, 3, 4, 9, 'hai'),
});

export interface RandomTasks {
  readonly plan: Plan;
  readonly edits: readonly Edit[];
  /** Fills in the table of days off; some on weekends, one twice. */
  readonly withDaysOff: (reading: WorkbookReading) => WorkbookReading;
}

export function randomTasks(count: number, seed: number): RandomTasks {
  const edits: Edit[] = [];
  const tasks = fc.sample(drawn, { numRuns: count, seed }).map((one, index) => {
    const id = `nv-${String(index)}`;
    const enter = (header: string, value: RawValue): void => {
      if (value !== null) edits.push({ table: 'NhiemVu', id, header, value });
    };
    enter('Hạn hoàn thành', one.due);
    enter('Gia hạn đến', one.extendedTo);
    enter('Ngày có điều kiện', one.eventOn);
    enter('Trạng thái', one.status);
    enter('Ngày hoàn thành', one.doneOn);
    enter('Đã thực hiện', one.delivered);
    const isDated = ['fixed', 'recurring', 'range'].includes(one.kind);
    const dues = isDated ? [...one.dues].sort() : [];
    return task(id, {
      deadline: {
        text: 'Thời hạn',
        kind: one.kind,
        due: one.kind === 'range' ? dues.slice(0, 1) : dues,
        ...(one.kind === 'range' ? { from: one.from } : {}),
      },
      quotas: one.quota === null || one.kind === 'event' ? [] : [one.quota],
    });
  });
  const daysOff = fc.sample(dayIn2026, { numRuns: 10, seed }).map((date) => toExcelSerial(date));
  const rows = [...daysOff, ...daysOff.slice(0, 1)];
  return {
    plan: plan({ tasks }),
    edits,
    withDaysOff: (reading) => ({
      ...reading,
      tables: reading.tables.map((table) =>
        table.name === 'NgayNghi'
          ? {
              ...table,
              values: table.values.map((row, index) => {
                const serial = rows[index];
                return serial === undefined ? row : [serial, 'Ngày nghỉ'];
              }),
            }
          : table,
      ),
    }),
  };
}
