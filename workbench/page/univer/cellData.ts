/**
 * What a person puts into a cell, in Univer's terms.
 */
import { CellValueType } from '@univerjs/core';
import type { ICellData } from '@univerjs/core';
import type { CellInput } from '../../engine/cells';

/** A cell without content, so that what stood there does not shine through. */
const EMPTY = { v: null, t: null, f: null, si: null, p: null } as const;

/**
 * The cell to be laid over the one that is there.
 *
 * @param numberFormat the cell's own; the input's counts only where this is General, as in Excel
 */
export function cellData(input: CellInput, numberFormat: string): ICellData {
  switch (input.kind) {
    case 'formula':
      return { ...EMPTY, f: input.formula };
    case 'blank':
      return EMPTY;
    case 'text':
      return { ...EMPTY, v: input.value, t: CellValueType.FORCE_STRING };
    case 'boolean':
      return { ...EMPTY, v: input.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'number': {
      const cell = { ...EMPTY, v: input.value, t: CellValueType.NUMBER };
      const isShaped = numberFormat === 'General' && input.numberFormat !== undefined;
      return isShaped ? { ...cell, s: { n: { pattern: input.numberFormat ?? '' } } } : cell;
    }
  }
}
