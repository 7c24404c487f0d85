/** Earlier figures beside the current ones: two columns that stand where an earlier period has a sheet. */
import { lastPeriodOf } from '../../assessment/earlierPeriods';
import type { ReportPeriod } from '../../assessment/types';
import { yesNoWords } from '../../assessment/words';
import { earlierHeaders, figureAids as aids, figureHeaders as columns } from '../columns';
import { closedTables, figuresTableName } from '../names';
import { measureWords } from '../vocabulary';
import { ownRow, quoted } from './reference';

/**
 * «Kỳ trước» and «Tăng/giảm», `assessment/earlierPeriods` as formulas. A sheet that is gone answers nothing.
 *
 * @param before periods of the same year that have a sheet, earliest first
 * @param closed ids of closed periods: what was closed stands beside the current figures, not what was
 *   typed over it since
 */
export function earlierFormulas(
  period: ReportPeriod,
  before: readonly ReportPeriod[],
  closed: ReadonlySet<string> = new Set(),
): Readonly<Record<(typeof earlierHeaders)[keyof typeof earlierHeaders], string>> {
  const cell = ownRow(figuresTableName(period.id));
  const measure = cell(aids.measure);
  const earlier = (kind: 'count' | 'index'): string => {
    const last = lastPeriodOf(kind, period, before);
    if (last === null) return '""';
    const table = closed.has(last.id) ? closedTables(last.id).figures : figuresTableName(last.id);
    return `INDEX(${table}[${aids.value}],MATCH(${cell(columns.id)},${table}[${columns.id}],0))`;
  };
  const value =
    earlier('count') === earlier('index')
      ? earlier('index')
      : `IF(${measure}=${quoted(measureWords.count)},${earlier('count')},${earlier('index')})`;
  const shownValue =
    `IF(NOT(ISNUMBER(${value})),"",IF(${measure}=${quoted(measureWords.yesNo)},` +
    `IF(${value}=1,${quoted(yesNoWords.yes)},${quoted(yesNoWords.no)}),${value}))`;
  const was = cell(earlierHeaders.value);
  const now = cell(aids.value);
  const percent = `LEFT(${cell(aids.unit)},1)="%"`;
  const amount = `IF(${percent},ROUND(ABS(${now}-${was})*100,2),ROUND(ABS(${now}-${was}),4))`;
  const unit = `IF(${percent}," điểm %",IF(${cell(aids.unit)}="",""," "&${cell(aids.unit)}))`;
  const isRank = `${measure}=${quoted(measureWords.rank)}`;
  const moved =
    `IF(${isRank},IF(${now}<${was},"lên ","xuống ")&${amount}&" hạng",` +
    `IF(${now}>${was},"tăng ","giảm ")&${amount}&${unit})`;
  return {
    [earlierHeaders.value]: `=IF(${cell(aids.row)}=0,"",IFERROR(${shownValue},""))`,
    [earlierHeaders.change]:
      `=IF(AND(ISNUMBER(${was}),ISNUMBER(${now}),${measure}<>${quoted(measureWords.yesNo)}),` +
      `IF(${amount}=0,"không đổi",${moved}),"")`,
  };
}
