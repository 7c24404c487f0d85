/**
 * The table that remembers every task as it was reported, those too that stand on the page in totals
 * alone. «Nhiệm vụ» is judged on the workbook's own status date: once the workbook has moved on to
 * another period its tasks say nothing about this report, and nothing is compared.
 */
import type { ReportPeriod } from '../assessment/types';
import type { Content } from '../workbook/blueprint';
import { taskAids, taskHeaders } from '../workbook/columns';
import { dateCell, formulaCell, numberCell, textCell } from '../workbook/content';
import { ownRow, quoted } from '../workbook/formulas/reference';
import { cellNames, tableNames } from '../workbook/names';
import { taskAidCell, taskAidLeft } from './aidPlaces';
import { aidTable, type AidTable } from './aidTable';
import { taskGroup } from './countColumns';
import { sameText } from './indicatorAid';
import { summaryTables, taskAidHeaders as headers } from './summaryNames';
import type { TaskSnapshot } from './summaryTypes';

/** Holds while the workbook stands at this report's period. */
export function atPeriod(periodId: string): string {
  return `${cellNames.period}=${quoted(periodId)}`;
}

function formulas(periodId: string) {
  const cell = ownRow(summaryTables(periodId).tasks);
  const row = cell(headers.row);
  const now = (header: string): string => `INDEX(${tableNames.tasks}[${header}],${row})`;
  const wholeNow = (header: string): string => `IF(ISNUMBER(${now(header)}),INT(${now(header)}),0)`;
  // Not NOT(): the workbench answers #VALUE! to it for a name that compares as unequal.
  const idle = `OR(${cell(headers.id)}="",${cellNames.period}<>${quoted(periodId)})`;
  const same = [
    `EXACT(${cell(headers.progress)}&"",${cell(headers.progressNow)}&"")`,
    `N(${cell(headers.daysLate)})=${cell(headers.daysLateNow)}`,
    `N(${cell(headers.due)})=${wholeNow(taskAids.dueInForce)}`,
    sameText(cell(headers.explanation), now(taskHeaders.explanation)),
  ];
  return {
    row: `=IF(${idle},0,IFERROR(MATCH(${cell(headers.id)},${tableNames.tasks}[${taskHeaders.id}],0),0))`,
    progressNow: `=IF(${row}=0,"",IFERROR(${now(taskHeaders.progress)}&"",""))`,
    daysLateNow: `=IF(${row}=0,0,${wholeNow(taskHeaders.daysLate)})`,
    changed: `=IF(${idle},0,IF(${row}=0,1,IFERROR(IF(AND(${same.join(',')}),0,1),1)))`,
  } as const;
}

const nobody: TaskSnapshot = {
  id: '',
  progressText: '',
  daysLate: 0,
  due: null,
  explanation: '',
  area: '',
  leads: [],
  progress: 'inProgress',
};

/** Agencies in one cell, apart by a sign that no name has. */
function leadsText(leads: readonly string[]): string {
  return leads.map((name) => name.replaceAll('|', '/')).join('|');
}

/**
 * @param isCurrent the workbook stands at this period
 */
export function taskAid(
  period: ReportPeriod,
  snapshots: readonly TaskSnapshot[],
  isCurrent: boolean,
): AidTable {
  const formula = formulas(period.id);
  const kept = snapshots.length === 0 ? [nobody] : snapshots;
  const rows = kept.map((snapshot, index): readonly Content[] => {
    const { id, progressText, daysLate, due, explanation } = snapshot;
    const compared = isCurrent && id !== '';
    return [
      textCell(id),
      textCell(progressText),
      numberCell(daysLate),
      dateCell(due),
      textCell(explanation),
      formulaCell(formula.row, compared ? index + 1 : 0),
      formulaCell(formula.progressNow, compared ? progressText : ''),
      formulaCell(formula.daysLateNow, compared ? daysLate : 0),
      formulaCell(formula.changed, 0),
      textCell(snapshot.area),
      textCell(snapshots.length === 0 ? '' : taskGroup(snapshot.progress)),
      textCell(leadsText(snapshot.leads)),
      numberCell(snapshot.leads.length),
    ];
  });
  return aidTable(summaryTables(period.id).tasks, taskAidLeft, headers, formula, rows);
}

/** Beside the task's line: empty while nothing changed, else what it would read now. */
export function taskMark(position: number): Content {
  const cell = (header: keyof typeof headers): string => taskAidCell(header, position);
  const same = `AND(EXACT(${cell('progress')}&"",${cell('progressNow')}&""),N(${cell('daysLate')})=${cell('daysLateNow')})`;
  return formulaCell(
    `=IF(${cell('changed')}=0,"",IF(${cell('row')}=0,"▲ Không còn trên trang nhiệm vụ",` +
      `IF(${same},"▲ Thời hạn hoặc giải trình đã đổi",` +
      `"▲ Nay: "&${cell('progressNow')}&IF(${cell('daysLateNow')}>0," ("&${cell('daysLateNow')}&" ngày)",""))))`,
    '',
  );
}
