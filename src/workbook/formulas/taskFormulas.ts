/**
 * The judgement of a task as formulas of «Nhiệm vụ», step by step the rule of `assessment/taskProgress`.
 */
import { reportPeriod, shortNameOf } from '../../assessment/period';
import type { PeriodClosing } from '../../assessment/types';
import { ongoingWord, taskProgressWords as words, taskStatusWords } from '../../assessment/words';
import { toExcelSerial, type CivilDate } from '../../plan/civilDate';
import type { Quota } from '../../plan/types';
import {
  holidayHeaders,
  occurrenceHeaders,
  periodAids,
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

const eventCame = `IF(ISNUMBER(${cell(columns.eventOn)}),INT(${cell(columns.eventOn)})<=${statusDate},FALSE)`;

const hasQuota = `ISNUMBER(${cell(aids.quotaDue)})`;

const withoutDate =
  `IF(IF(${hasQuota},${delivered}<${cell(aids.quotaDue)},FALSE),${word('behindQuota')},` +
  `IF(${isKind('event')},IF(${eventCame},${word('inProgress')},${word('waiting')}),` +
  `IF(OR(${isKind('ongoing')},${hasQuota}),${quoted(ongoingWord)},${word('noDeadline')})))`;

const progress = cell(columns.progress);

/** The day that a lateness is counted to: the status date, or the day that the task was completed on. */
const lateUntil = cell(aids.lateUntil);
const whileLate = (of: string): string => `=IF(ISNUMBER(${lateUntil}),${of},"")`;

/** In the table `KyBaoCao`: this period is named at «Đã quá hạn ở». */
export const namedMark = 'x';

const lastDays = `${tableNames.periods}[${periodHeaders.to}]`;
const currentLastDay = `INDEX(${lastDays},MATCH(${cellNames.period},${tableNames.periods}[${periodHeaders.id}],0))`;

/**
 * The earlier periods whose last day lies between the due date and the end of the lateness. They follow each
 * other, so their names are one piece of all names, each as wide as the widest: a formula for every task
 * must be short. Rows of `KyBaoCao` without a mark are not counted: a period that ends on the day of another,
 * and one that an officer has written there since.
 */
const earlierPeriods = (closings: readonly PeriodClosing[]): string => {
  const names = closings.flatMap(({ id, silent }) => {
    const period = reportPeriod(id);
    return period === null || silent === true ? [] : [`${shortNameOf(period)},`];
  });
  const marked = `${tableNames.periods}[${periodAids.named}],${quoted(namedMark)}`;
  const width = String(Math.max(...names.map((name) => name.length)) + 1);
  const all = names.map((name) => name.padEnd(Number(width))).join('');
  const before = `COUNTIFS(${lastDays},"<="&${due},${marked})`;
  const ended = `COUNTIFS(${lastDays},"<"&MIN(${lateUntil},${currentLastDay}),${marked})`;
  const piece = `TRIM(MID(${quoted(all)},${width}*${before}+1,${width}*MAX(0,${ended}-${before})))`;
  // The comma after the last name goes.
  return `SUBSTITUTE(SUBSTITUTE(${piece}&"|",",|",""),"|","")`;
};

/**
 * Formulas that every row of the task table shares; a row without an id does not count and stays blank.
 *
 * @param closings the periods that the table `KyBaoCao` lists, in their order
 */
export const taskFormulas = (closings: readonly PeriodClosing[]) => ({
  [aids.occurrences]: `=IF(${cell(columns.id)}="",0,COUNTIF(${tableNames.occurrences}[${occurrenceHeaders.id}],${cell(columns.id)}))`,
  [aids.dueInForce]: `=IF(ISNUMBER(${cell(columns.due)}),INT(MAX(${cell(columns.due)},IFERROR(N(${cell(columns.extendedTo)}),0))),"")`,
  [columns.progress]:
    `=IF(OR(${cell(columns.id)}="",NOT(ISNUMBER(${statusDate}))),"",IF(${completed},` +
    `IF(AND(ISNUMBER(${due}),ISNUMBER(${doneOn})),IF(INT(${doneOn})>${due},${word('doneLate')},${word('doneOnTime')}),${word('doneOnTime')}),` +
    `IF(AND(${occurrences}>IF(${isKind('recurring')},0,1),${delivered}>=${occurrences}),${word('doneOnTime')},` +
    `IF(ISNUMBER(${due}),${untilDate},${withoutDate}))))`,
  [aids.lateUntil]:
    `=IF(${progress}=${word('overdue')},${statusDate},` +
    `IF(${progress}=${word('doneLate')},INT(${doneOn}),""))`,
  [columns.daysLate]: whileLate(`${lateUntil}-${due}`),
  [columns.workingDaysLate]: whileLate(
    `IFERROR(NETWORKDAYS(${due}+1,${lateUntil},${tableNames.holidays}[${holidayHeaders.date}]),"")`,
  ),
  [columns.overdueAt]: whileLate(earlierPeriods(closings)),
  [columns.symbol]: `=IF(${progress}="","",IFERROR(INDEX(${statusLegendNames.progressSymbols},MATCH(${progress},${statusLegendNames.progressWords},0)),""))`,
});

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
