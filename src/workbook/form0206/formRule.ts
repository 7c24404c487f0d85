/** Which columns of form II.06 a person fills in, and which cells of them hold the sheet's own sums. */
import { formColumns, formSums } from '../../assessment/form/columns';
import type { MergeRule } from '../rows/mergeRows';
import { isFormSum } from './formulas';
import { columnHeader, formAids, formHeaders } from './names';

const sumHeaders: ReadonlySet<string> = new Set(formSums.map(({ total }) => columnHeader(total)));

export const formRule: MergeRule = {
  ours: [
    ...Object.values(formHeaders),
    ...formColumns.map(columnHeader),
    ...Object.values(formAids),
  ],
  entries: [formHeaders.name, ...formColumns.map(columnHeader), formHeaders.explanation],
  editable: [],
  computed: [formHeaders.number, formHeaders.symbol, formHeaders.check, ...Object.values(formAids)],
  isOurs: (header, { formula }) => sumHeaders.has(header) && isFormSum(formula),
  placeholder: '',
};
