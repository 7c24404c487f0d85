/** Which columns of each table belong to the plan, to the officer, and to the formulas. */
import { isRatioFormula } from '../cases/indicatorCase';
import { numberOf } from '../cases/rawValue';
import { dueFormulaKind } from '../cases/taskCase';
import {
  earlierHeaders,
  figureAids,
  figureHeaders,
  holidayHeaders,
  indicatorHeaders,
  taskAids,
  taskHeaders,
  unitHeaders,
} from '../columns';
import { followsForm } from '../form0206/formulas';
import type { MergeRule } from './mergeRows';

/** What stands in a table that the plan has nothing for. */
export const placeholders = {
  indicators: 'Kế hoạch không giao chỉ tiêu trong năm này.',
  tasks: 'Kế hoạch không giao nhiệm vụ trong năm này.',
} as const;

export const indicatorRule: MergeRule = {
  ours: Object.values(indicatorHeaders),
  entries: [
    indicatorHeaders.ownTarget,
    indicatorHeaders.baselineYear,
    indicatorHeaders.baselineValue,
    indicatorHeaders.owner,
  ],
  editable: [],
  computed: [],
  isOurs: () => false,
  placeholder: placeholders.indicators,
};

export const figureRule: MergeRule = {
  ours: [
    ...Object.values(figureHeaders),
    ...Object.values(earlierHeaders),
    ...Object.values(figureAids),
  ],
  entries: [
    figureHeaders.numerator,
    figureHeaders.denominator,
    figureHeaders.result,
    figureHeaders.explanation,
  ],
  editable: [],
  computed: [
    figureHeaders.targetText,
    figureHeaders.symbol,
    figureHeaders.status,
    figureHeaders.distance,
    ...Object.values(earlierHeaders),
    ...Object.values(figureAids),
  ],
  isOurs: (header, { formula }) =>
    (header === figureHeaders.result && isRatioFormula(formula)) ||
    ((header === figureHeaders.numerator || header === figureHeaders.denominator) &&
      followsForm(formula)),
  placeholder: placeholders.indicators,
};

/**
 * Aids of «Nhiệm vụ» that hold one formula in every row. The sheet is not protected, and values that are pasted over
 * a row go over its folded columns too: then the progress beside them would follow nothing any more.
 */
export const sharedTaskAids: readonly string[] = [
  taskAids.occurrences,
  taskAids.dueInForce,
  taskAids.lateUntil,
];

export const taskRule: MergeRule = {
  ours: [...Object.values(taskHeaders), ...Object.values(taskAids)],
  entries: [
    taskHeaders.due,
    taskHeaders.extendedTo,
    taskHeaders.extensionReason,
    taskHeaders.eventOn,
    taskHeaders.status,
    taskHeaders.doneOn,
    taskHeaders.result,
    taskHeaders.delivered,
    taskHeaders.explanation,
  ],
  // The sheet is not protected: officers name a person beside the agency, shorten a title, add a start.
  editable: [
    taskHeaders.title,
    taskHeaders.lead,
    taskHeaders.coop,
    taskHeaders.deliverable,
    taskHeaders.area,
    taskHeaders.start,
  ],
  computed: [
    taskHeaders.symbol,
    taskHeaders.progress,
    taskHeaders.daysLate,
    taskHeaders.workingDaysLate,
    taskHeaders.overdueAt,
    ...Object.values(taskAids),
  ],
  isOurs: (header, { value, formula }, row) => {
    if (header !== taskHeaders.due) return false;
    if (formula !== '') return dueFormulaKind(formula) !== null;
    const planDue = numberOf(row.cells.get(taskAids.planDue)?.value ?? null);
    return planDue !== null && value === planDue;
  },
  placeholder: placeholders.tasks,
};

/** `DonVi`: the plan's agencies, then those that the officer added. */
export const unitRule: MergeRule = {
  ours: Object.values(unitHeaders),
  entries: [unitHeaders.unit],
  editable: [],
  computed: [],
  isOurs: () => false,
  placeholder: '',
};

/** `NgayNghi` is the officer's alone. */
export const holidayRule: MergeRule = {
  ours: Object.values(holidayHeaders),
  entries: Object.values(holidayHeaders),
  editable: [],
  computed: [],
  isOurs: () => false,
  placeholder: '',
};
