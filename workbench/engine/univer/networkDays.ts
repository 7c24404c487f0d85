/**
 * NETWORKDAYS by arithmetic. Univer 0.25.1 walks through the days one by one, and it calculates the branch
 * of an IF that is not taken too: a row without a date counts from the year 1900. With thousands of tasks
 * a calculation took longer than anybody waits.
 */
import { functionDate, NumberValueObject } from '@univerjs/engine-formula';
import type { BaseFunction, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';

import { workingDaysBetween } from '../workingDays';

const lastSerial = 2_958_465;

/** The date that a number says, or nothing; `null` for all that Univer has to look at more closely. */
function serialOf(value: BaseValueObject): number | null {
  if (value.isNull()) return 0;
  if (!value.isNumber()) return null;
  const serial = Number(value.getValue());
  return serial >= 0 && serial <= lastSerial ? serial : null;
}

interface Cells extends BaseValueObject {
  getRowCount(): number;
  getColumnCount(): number;
  get(row: number, column: number): BaseValueObject | null;
}

function cellsOf(value: BaseValueObject | undefined): readonly (BaseValueObject | null)[] {
  if (value === undefined) return [];
  if (!value.isArray()) return [value];
  const cells = value as Cells;
  const columns = cells.getColumnCount();
  return Array.from({ length: cells.getRowCount() * columns }, (_, index) =>
    cells.get(Math.floor(index / columns), index % columns),
  );
}

function single(value: BaseValueObject): BaseValueObject | null {
  const [cell, ...others] = cellsOf(value);
  return others.length === 0 ? (cell ?? null) : null;
}

function serialsOf(value: BaseValueObject | undefined): readonly number[] | null {
  const serials: number[] = [];
  for (const cell of cellsOf(value)) {
    // What is empty says the day 0: no harm, it is a Saturday.
    const serial = cell === null ? 0 : serialOf(cell);
    if (serial === null) return null;
    serials.push(serial);
  }
  return serials;
}

interface WorkingDays extends BaseFunction {
  calculate(...dates: BaseValueObject[]): FunctionVariantType;
}

const [found] = functionDate.find(([, name]) => String(name) === 'NETWORKDAYS') ?? [];

if (typeof found === 'function') {
  const prototype = found.prototype as unknown as WorkingDays;
  const { calculate } = prototype;
  prototype.calculate = function (this: WorkingDays, ...dates: BaseValueObject[]) {
    const [start, end, holidays] = dates;
    if (start === undefined || end === undefined) return calculate.apply(this, dates);
    const from = single(start);
    const to = single(end);
    const first = from === null ? null : serialOf(from);
    const last = to === null ? null : serialOf(to);
    const off = serialsOf(holidays);
    if (first === null || last === null || off === null) return calculate.apply(this, dates);
    return NumberValueObject.create(workingDaysBetween(first, last, off));
  };
}
