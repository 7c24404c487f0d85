/** `check FILE`: every judgement and finding of a workbook, as the pane would show them. */
import { severityCount } from '../../assessment/severityCount';
import { parseCivilDate, type CivilDate } from '../../plan/civilDate';
import { check as checkWorkbook, fileHost, type CheckResult } from '../../workflow';
import type { Arguments } from '../arguments';
import { refusal, type Answer } from '../answer';
import { readBytes } from '../files';

/** The contract of `check`: programs rely on these names. */
export function checkJson(result: CheckResult): unknown {
  return {
    period: result.loaded.period.id,
    statusDate: result.loaded.statusDate,
    closed: result.closed,
    ...(result.receipt === undefined ? {} : { receipt: result.receipt }),
    indicators: result.indicators.map(({ judgement }) => ({
      id: judgement.id,
      status: judgement.status,
      value: judgement.value,
      why: judgement.why,
      target: judgement.bound,
      distance: judgement.distanceText,
      restOfYear: judgement.restOfYear,
      earlier: judgement.earlier.map(({ kind, period, value, change, changeText }) => ({
        kind,
        period: period.id,
        value,
        change,
        text: changeText,
      })),
    })),
    tasks: result.tasks.map(({ judgement }) => ({
      id: judgement.id,
      progress: judgement.progress,
      due: judgement.due,
      daysLate: judgement.daysLate,
      workingDaysLate: judgement.workingDaysLate,
      overdueAt: judgement.overdueAt,
      why: judgement.why,
    })),
    findings: result.findings.map(({ code, severity, place, message, remedy }) => ({
      code,
      severity,
      sheet: place.sheet,
      cell: place.cell,
      message: `${message} ${remedy}`.trim(),
    })),
  };
}

export async function check({ positionals, option }: Arguments): Promise<Answer> {
  const [file] = positionals;
  if (file === undefined) {
    return refusal({ code: 'usage', detail: 'Lệnh “check” cần một tệp: check TỆP.xlsx.' });
  }
  const dateText = option('status-date');
  let statusDate: CivilDate | null = null;
  if (dateText !== undefined) {
    statusDate = parseCivilDate(dateText);
    if (statusDate === null) return refusal({ code: 'badStatusDate', text: dateText });
  }
  const bytes = await readBytes(file);
  if (!bytes.ok) return refusal(bytes.problem);
  const result = await checkWorkbook(fileHost(bytes.value, file), { write: false, statusDate });
  if (!result.ok) return refusal(result.problem);
  const errors = severityCount(result.value.findings, 'error');
  return {
    exit: errors > 0 ? 1 : 0,
    json: checkJson(result.value),
    remarks: errors > 0 ? [`Có ${errors} lỗi cần sửa trước khi gửi báo cáo.`] : [],
  };
}
