/** A finding about one cell of a task's row. */
import { placeOf, type PlacedTask, type TaskField } from '../placed';
import type { Finding, FindingCode } from '../types';
import { finding } from './finding';
import type { FindingParams } from './params';

/** @param field the column to go to; where it is gone, the row's id */
export function taskFinding<Code extends FindingCode>(
  row: PlacedTask,
  field: TaskField,
  code: Code,
  params: FindingParams[Code],
): Finding {
  return finding(code, placeOf(row, field), row.case.id, params);
}
