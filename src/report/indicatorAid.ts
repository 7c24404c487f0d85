/**
 * The table that remembers every indicator as it was reported and holds it against the sheet of figures
 * by formulas: rows are found by «Mã», so it does not matter how that sheet is sorted. Only functions
 * that Excel 2021, LibreOffice and the workbench compute alike.
 */
import type { ReportPeriod } from '../assessment/types';
import type { Content } from '../workbook/blueprint';
import { figureAids, figureHeaders } from '../workbook/columns';
import { formulaCell, numberCell, textCell } from '../workbook/content';
import { ownRow, quoted } from '../workbook/formulas/reference';
import { figuresTableName } from '../workbook/names';
import { indicatorAidCell, indicatorAidLeft } from './aidPlaces';
import { aidTable, type AidTable } from './aidTable';
import { indicatorGroup } from './countColumns';
import { errorMark } from './indicatorLine';
import { indicatorAidHeaders as headers, summaryTables } from './summaryNames';
import type { IndicatorSnapshot } from './summaryTypes';

/** Sums of fractions differ in the last digits from one program to another; nine decimals do not. */
const decimals = 9;

/** Holds when two cells are equal numbers, or equal as text. */
export function sameValue(one: string, other: string): string {
  return (
    `IF(AND(ISNUMBER(${one}),ISNUMBER(${other})),` +
    `ROUND(${one},${decimals})=ROUND(${other},${decimals}),EXACT(${one}&"",${other}&""))`
  );
}

/** Holds when two texts are equal but for spaces and line breaks around the words. */
export function sameText(one: string, other: string): string {
  return `EXACT(TRIM(CLEAN(${one}&"")),TRIM(CLEAN(${other}&"")))`;
}

function formulas(periodId: string) {
  const figures = figuresTableName(periodId);
  const cell = ownRow(summaryTables(periodId).indicators);
  const row = cell(headers.row);
  const now = (header: string): string => `INDEX(${figures}[${header}],${row})`;
  const result = now(figureHeaders.result);
  const target = now(figureAids.target);
  const same = [
    sameValue(cell(headers.result), cell(headers.resultNow)),
    sameValue(cell(headers.target), cell(headers.targetNow)),
    `EXACT(${cell(headers.status)}&"",${cell(headers.statusNow)}&"")`,
    sameText(cell(headers.explanation), now(figureHeaders.explanation)),
  ];
  return {
    row: `=IF(${cell(headers.id)}="",0,IFERROR(MATCH(${cell(headers.id)},${figures}[${figureHeaders.id}],0),0))`,
    resultNow: `=IF(${row}=0,"",IF(ISERROR(${result}),${quoted(errorMark)},IF(${result}="","",${result})))`,
    targetNow: `=IF(${row}=0,"",IF(ISNUMBER(${target}),${target},""))`,
    statusNow: `=IF(${row}=0,"",IFERROR(${now(figureHeaders.status)}&"",""))`,
    changed: `=IF(${cell(headers.id)}="",0,IF(${row}=0,1,IFERROR(IF(AND(${same.join(',')}),0,1),1)))`,
  } as const;
}

function valueCell(value: number | string | boolean | null): Content {
  switch (typeof value) {
    case 'number':
      return numberCell(value);
    case 'boolean':
      return { kind: 'boolean', value };
    default:
      return textCell(value);
  }
}

const nobody: IndicatorSnapshot = {
  id: '',
  row: 0,
  percent: false,
  result: null,
  target: null,
  statusText: '',
  explanation: '',
  area: '',
  status: 'noData',
};

/** The table; a report without indicators gets one empty row, for a table cannot have none. */
export function indicatorAid(
  period: ReportPeriod,
  snapshots: readonly IndicatorSnapshot[],
): AidTable {
  const formula = formulas(period.id);
  const kept = snapshots.length === 0 ? [nobody] : snapshots;
  const rows = kept.map((snapshot): readonly Content[] => {
    const { id, row, result, target, statusText, explanation } = snapshot;
    const present = id !== '';
    return [
      textCell(id),
      valueCell(result),
      numberCell(target),
      textCell(statusText),
      textCell(explanation),
      formulaCell(formula.row, row),
      formulaCell(formula.resultNow, present ? (result ?? '') : ''),
      formulaCell(formula.targetNow, present ? (target ?? '') : ''),
      formulaCell(formula.statusNow, present ? statusText : ''),
      formulaCell(formula.changed, 0),
      textCell(snapshot.area),
      textCell(snapshots.length === 0 ? '' : indicatorGroup(snapshot.status, period.isLast)),
    ];
  });
  return aidTable(summaryTables(period.id).indicators, indicatorAidLeft, headers, formula, rows);
}

/** Beside the indicator's line: empty while nothing changed, else what it would read now. */
export function indicatorMark(position: number, { percent }: IndicatorSnapshot): Content {
  const cell = (header: keyof typeof headers): string => indicatorAidCell(header, position);
  const now = cell('resultNow');
  const value = percent ? `IF(ISNUMBER(${now}),ROUND(${now}*100,4)&"%",${now}&"")` : `${now}&""`;
  const same = `AND(${sameValue(cell('result'), now)},EXACT(${cell('status')}&"",${cell('statusNow')}&""))`;
  return formulaCell(
    `=IF(${cell('changed')}=0,"",IF(${cell('row')}=0,"▲ Không còn trên trang số liệu",` +
      `IF(${same},"▲ Mục tiêu hoặc giải trình đã đổi",` +
      `"▲ Nay: "&IF(${now}="","(trống)",${value})&" – "&${cell('statusNow')})))`,
    '',
  );
}
