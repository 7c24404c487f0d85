/**
 * The judgement of a task as formulas of «Nhiệm vụ», step by step the rule of `assessment/taskProgress`.
 */
import { periodNames } from '../../assessment/latenessHistory';
import { periodKinds } from '../../assessment/period';
import { ongoingWord, taskProgressWords as words, taskStatusWords } from '../../assessment/words';
import { toExcelSerial, type CivilDate } from '../../plan/civilDate';
import type { Quota } from '../../plan/types';
import {
  holidayHeaders,
  occurrenceHeaders,
  periodHeaders,
  taskAids as aids,
  taskHeaders as columns,
} from '../columns';
import { cellNames, statusLegendNames, tableNames } from '../names';
import { kindWords, yesNoSetting } from '../vocabulary';
import { ownRow, quoted } from './reference';

const cell = ownRow(tableNames.tasks);
const statusDate = cellNames.statusDate;
/** The extended date where there is one: all below is held against it. */
const due = cell(aids.dueInForce);
const doneOn = cell(columns.doneOn);
const kind = cell(columns.kind);
const delivered = `N(${cell(columns.delivered)})`;
const occurrences = cell(aids.occurrences);

const word = (progress: keyof typeof words): string => quoted(words[progress].word);
const isKind = (of: keyof typeof kindWords): string => `${kind}=${quoted(kindWords[of])}`;

const completed =
  `OR(AND(${cell(columns.status)}=${quoted(taskStatusWords.done)},IF(ISNUMBER(${doneOn}),INT(${doneOn})<=${statusDate},TRUE)),` +
  // A word that is none of the list says nothing, and the check reports it.
  `AND(${isKind('done')},${Object.values(taskStatusWords)
    .map((status) => `${cell(columns.status)}<>${quoted(status)}`)
    .join(',')}))`;

const untilDate =
  `IF(${statusDate}>${due},${word('overdue')},` +
  `IF(IF(ISNUMBER(${cell(columns.start)}),${cell(columns.start)}>${statusDate},FALSE),${word('notStarted')},` +
  `IF(${due}-${statusDate}<=${cellNames.warningDays},${word('dueSoon')},${word('inProgress')})))`;

/** The whole day in a cell; 0 where none stands. */
const dayIn = (of: string): string => `IF(ISNUMBER(${of}),INT(${of}),0)`;

const eventCame = `IF(ISNUMBER(${cell(columns.eventOn)}),INT(${cell(columns.eventOn)})<=${statusDate},FALSE)`;

const hasQuota = `ISNUMBER(${cell(aids.quotaDue)})`;

const withoutDate =
  `IF(IF(${hasQuota},${delivered}<${cell(aids.quotaDue)},FALSE),${word('behindQuota')},` +
  `IF(${isKind('event')},IF(${eventCame},${word('inProgress')},${word('waiting')}),` +
  `IF(OR(${isKind('ongoing')},${hasQuota}),${quoted(ongoingWord)},${word('noDeadline')})))`;

const progress = cell(columns.progress);

/** Something for a task that is late, of the day that its lateness is counted to; else ''. */
const whileLate = (of: (until: string) => string): string =>
  `IF(${progress}=${word('overdue')},${of(statusDate)},` +
  `IF(${progress}=${word('doneLate')},${of(`INT(${doneOn})`)},""))`;

/** Working days after the due date: without weekends and the table `NgayNghi`. */
const workingDaysTo = (until: string): string =>
  `IFERROR(NETWORKDAYS(${due}+1,${until},${tableNames.holidays}[${holidayHeaders.date}]),"")`;

const lastDayOf = (period: string): string =>
  `INDEX(${tableNames.periods}[${periodHeaders.to}],MATCH(${period},${tableNames.periods}[${periodHeaders.id}],0))`;

/** The earlier periods of the year whose last day lies between the due date and the end of the lateness. */
const periodsTo = (until: string): string => {
  const names = periodKinds.map((kind) => {
    const lastDay = lastDayOf(`${cellNames.year}&"-${kind}"`);
    const isEarlier = `${lastDay}<MIN(${until},${lastDayOf(cellNames.period)})`;
    return `IFERROR(IF(AND(${lastDay}>${due},${isEarlier}),${quoted(`, ${periodNames[kind]}`)},""),"")`;
  });
  return `MID(${names.join('&')},3,99)`;
};

/** Formulas that every row of the task table shares; a row without an id does not count and stays blank. */
export const taskFormulas = {
  [aids.occurrences]: `=IF(${cell(columns.id)}="",0,COUNTIF(${tableNames.occurrences}[${occurrenceHeaders.id}],${cell(columns.id)}))`,
  [aids.dueInForce]: `=IF(ISNUMBER(${cell(columns.due)}),MAX(${dayIn(cell(columns.due))},${dayIn(cell(columns.extendedTo))}),"")`,
  [columns.progress]:
    `=IF(OR(${cell(columns.id)}="",NOT(ISNUMBER(${statusDate}))),"",IF(${completed},` +
    `IF(AND(ISNUMBER(${due}),ISNUMBER(${doneOn})),IF(INT(${doneOn})>${due},${word('doneLate')},${word('doneOnTime')}),${word('doneOnTime')}),` +
    `IF(AND(${occurrences}>IF(${isKind('recurring')},0,1),${delivered}>=${occurrences}),${word('doneOnTime')},` +
    `IF(ISNUMBER(${due}),${untilDate},${withoutDate}))))`,
  [columns.daysLate]: `=${whileLate((until) => `${until}-${due}`)}`,
  [columns.workingDaysLate]: `=${whileLate(workingDaysTo)}`,
  [columns.overdueAt]: `=${whileLate(periodsTo)}`,
  [columns.symbol]: `=IF(${progress}="","",IFERROR(INDEX(${statusLegendNames.progressSymbols},MATCH(${progress},${statusLegendNames.progressWords},0)),""))`,
} as const;

/** The occurrence that is owed next, or the last one when all were delivered. */
export const nextOccurrenceFormula =
  `=IFERROR(INDEX(${tableNames.occurrences}[${occurrenceHeaders.due}],` +
  `MATCH(${cell(columns.id)}&"#"&MIN(MAX(0,INT(${delivered}))+1,${occurrences}),` +
  `${tableNames.occurrences}[${occurrenceHeaders.key}],0)),"")`;

/** One day more where the agency reads "trước ngày X" as "by X" (a setting on «Kế hoạch»). */
const dayMore = `IF(${cellNames.beforeIncludesDay}=${quoted(yesNoSetting.yes)},1,0)`;

/** The due date of a task whose deadline says "trước". */
export const beforeDueFormula = `=${cell(aids.planDue)}+${dayMore}`;

/** The same for one occurrence of it, in the table `LichHan`. */
export const beforeOccurrenceFormula = `=${ownRow(tableNames.occurrences)(occurrenceHeaders.planDue)}+${dayMore}`;

/**
 * How many are due by the status date, `assessment/quota`: the sum over a task's quotas.
 *
 * @example quotaFormula([{ count: 1, per: 'month' }], 2026) // '=IF(KH_NgayChot<46023,0,1*…)'
 */
export function quotaFormula(quotas: readonly Quota[], year: number): string {
  const newYear = serial(`${String(year)}-01-01` as CivilDate);
  const lastDay = serial(`${String(year)}-12-31` as CivilDate);
  const day = `MIN(${statusDate},${String(lastDay)})`;
  const daysGone = `(${day}-${String(newYear)}+1)`;
  const daysInYear = String(lastDay - newYear + 1);
  const months = `IF(${day}>=${String(lastDay)},12,MONTH(${day}+1)-1)`;
  const parts = quotas.map(({ count, per }) => {
    const times = `${String(count)}*`;
    switch (per) {
      case 'month':
        return `${times}${months}`;
      case 'quarter':
        return `${times}INT(${months}/3)`;
      case 'halfYear':
        return `${times}INT(${months}/6)`;
      case 'week':
        return `${times}INT(${daysGone}/7)`;
      case 'year':
        return `INT(${times}${daysGone}/${daysInYear})`;
    }
  });
  return `=IF(ISNUMBER(${statusDate}),IF(${statusDate}<${String(newYear)},0,${parts.join('+')}),"")`;
}

function serial(date: CivilDate): number {
  return toExcelSerial(date);
}

/** Whether a due date was printed as "trước …", so that the setting moves it. */
export function saysBefore(deadlineText: string): boolean {
  return /(^|[^\p{L}])trước\s+(ngày\s+)?\d/iu.test(deadlineText.normalize('NFC'));
}
