/**
 * Values on the wire become cell inputs. Null leaves a cell as it is; in a cell whose format is `@`
 * everything stays text, formulas included.
 */
import type { CellInput } from '../engine/cells';
import { enteredValue } from '../engine/entering';
import { invalidArgument } from '../engine/errors';

const LONGEST_CELL = 32_767;

export function cellInput(value: unknown, isTextCell: boolean): CellInput | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') {
    if (value.length > LONGEST_CELL) throw invalidArgument('A cell holds 32,767 characters');
    if (!isTextCell || value === '') return enteredValue(value);
    return { kind: 'text', value: value.startsWith("'") ? value.slice(1) : value };
  }
  if (typeof value === 'number') {
    return isTextCell ? { kind: 'text', value: String(value) } : { kind: 'number', value };
  }
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  throw invalidArgument();
}
