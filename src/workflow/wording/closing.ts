/** Wording of problems with closing a period and opening it again. */
import { midSentence, reportPeriod } from '../../assessment/period';
import { formatMoment } from '../../plan/moment';
import type { Wordings } from './wordings';

const label = (id: string): string => reportPeriod(id)?.label ?? id;
const within = (id: string): string => midSentence(label(id));

export const closingWording: Wordings<
  | 'nobodyNamed'
  | 'noReason'
  | 'periodClosed'
  | 'periodNotClosed'
  | 'reportNotReady'
  | 'errorsOpen'
  | 'periodBeforeOpen'
  | 'nothingToClose'
> = {
  nobodyNamed: {
    vi: () => [
      'Chưa ghi tên người làm',
      'Nhật ký cần tên người chốt hoặc mở lại kỳ.',
      'Hãy ghi họ tên rồi làm lại (trên dòng lệnh: --by "HỌ TÊN").',
    ],
    en: () => [
      'Nobody is named',
      'The ledger needs the name of who closes or reopens the period.',
      'Write the name and try again (on the command line: --by "NAME").',
    ],
  },
  noReason: {
    vi: () => [
      'Chưa ghi lý do',
      'Mở lại một kỳ đã chốt thì phải ghi lý do vào nhật ký.',
      'Hãy ghi lý do rồi làm lại (trên dòng lệnh: --reason "LÝ DO").',
    ],
    en: () => [
      'No reason is given',
      'Reopening a closed period needs a reason for the ledger.',
      'Write the reason and try again (on the command line: --reason "REASON").',
    ],
  },
  periodClosed: {
    vi: ({ period, at, by }) => [
      'Kỳ này đã chốt',
      `${label(period)} đã chốt lúc ${formatMoment(at)}, người chốt: ${by}; chưa có gì bị thay đổi.`,
      'Muốn chốt lại thì hãy mở lại kỳ trước và nêu lý do.',
    ],
    en: ({ period, at, by }) => [
      'The period is closed already',
      `${label(period)} was closed at ${formatMoment(at)} by ${by}; nothing was changed.`,
      'To close it again, reopen it first with a reason.',
    ],
  },
  periodNotClosed: {
    vi: ({ period }) => [
      'Kỳ này chưa chốt',
      `${label(period)} chưa chốt hoặc đã mở lại rồi; chưa có gì bị thay đổi.`,
      'Cứ sửa số liệu của kỳ này như thường; xong thì lập báo cáo rồi chốt.',
    ],
    en: ({ period }) => [
      'The period is not closed',
      `${label(period)} is not closed, or was reopened already; nothing was changed.`,
      'Go on editing it; then build the report and close it.',
    ],
  },
  reportNotReady: {
    vi: ({ period, isThere }) => [
      isThere ? 'Báo cáo đã cũ' : 'Chưa lập báo cáo',
      isThere
        ? `Báo cáo ${within(period)} không còn khớp số liệu hiện tại, nên chưa chốt được kỳ.`
        : `Chưa có báo cáo ${within(period)}, nên chưa chốt được kỳ.`,
      'Hãy lập báo cáo, xem lại rồi chốt kỳ.',
    ],
    en: ({ period, isThere }) => [
      isThere ? 'The report is out of date' : 'There is no report yet',
      isThere
        ? `The report of ${label(period)} no longer matches the figures, so it cannot be closed.`
        : `There is no report of ${label(period)} yet, so it cannot be closed.`,
      'Build the report, look it through, then close the period.',
    ],
  },
  errorsOpen: {
    vi: ({ period, errors }) => [
      'Còn lỗi chưa sửa',
      `${label(period)} còn ${errors} lỗi số liệu, nên chưa chốt kỳ.`,
      'Hãy sửa lỗi rồi chốt; nếu đã biết và vẫn chốt thì xác nhận khi được hỏi (trên dòng lệnh: --despite errors).',
    ],
    en: ({ period, errors }) => [
      'Errors are open',
      `${label(period)} has ${errors} open errors, so it was not closed.`,
      'Mend them first; to close knowingly, confirm when asked (on the command line: --despite errors).',
    ],
  },
  periodBeforeOpen: {
    vi: ({ period, before }) => [
      'Kỳ trước chưa chốt',
      `${label(before)} có trong sổ mà chưa chốt, nên chưa chốt ${within(period)}.`,
      'Hãy chốt kỳ trước đã; nếu vẫn chốt kỳ này thì xác nhận khi được hỏi (trên dòng lệnh: --despite period-before).',
    ],
    en: ({ period, before }) => [
      'An earlier period is open',
      `${label(before)} stands in the workbook and is not closed, so ${label(period)} was not closed.`,
      'Close the earlier one first; to close this one all the same, confirm when asked (on the command line: --despite period-before).',
    ],
  },
  nothingToClose: {
    vi: ({ period }) => [
      'Kỳ chưa có số liệu',
      `Chưa có số liệu nào của ${within(period)}, nên chưa chốt kỳ.`,
      'Hãy nhập số liệu rồi lập báo cáo; nếu vẫn chốt kỳ trống thì xác nhận khi được hỏi (trên dòng lệnh: --despite nothing-entered).',
    ],
    en: ({ period }) => [
      'The period has no figures',
      `No figure of ${label(period)} was entered, so it was not closed.`,
      'Enter figures and build the report; to close it empty, confirm when asked (on the command line: --despite nothing-entered).',
    ],
  },
};
