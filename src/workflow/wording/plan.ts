/** Wording of problems with the choice: plan, year, unit, period, date, the words of a command. */
import type { Wordings } from './wordings';

/** The place in a plan file, unless the reason names it anyhow. */
function placed(at: string, reason: string, preposition: string): string {
  return at === '' || reason.includes(at) ? '' : `${preposition} “${at}”`;
}

export const planWording: Wordings<
  | 'noPlanChosen'
  | 'unknownPlan'
  | 'carriedPlanDamaged'
  | 'damagedPlan'
  | 'yearOutsidePlan'
  | 'unitNotInPlan'
  | 'badPeriod'
  | 'periodOfOtherYear'
  | 'badStatusDate'
  | 'usage'
> = {
  noPlanChosen: {
    vi: () => [
      'Chưa chọn kế hoạch',
      'Chưa có kế hoạch nào được chọn.',
      'Hãy chọn một kế hoạch trong danh sách.',
    ],
    en: () => ['No plan chosen', 'No plan has been chosen.', 'Choose a plan from the list.'],
  },
  unknownPlan: {
    vi: ({ id }) => [
      'Không tìm thấy kế hoạch',
      `Thư viện không có kế hoạch “${id}”.`,
      'Hãy chọn một kế hoạch trong danh sách (dòng lệnh: “plans” in danh sách, hoặc chỉ tới tệp .json), hoặc mở lại tệp kế hoạch.',
    ],
    en: ({ id }) => [
      'Plan not found',
      `The library has no plan “${id}”.`,
      'Choose one of the listed plans (command line: “plans” lists them, or name a .json file), or open the plan file again.',
    ],
  },
  carriedPlanDamaged: {
    vi: ({ id }) => [
      'Bản kế hoạch trong sổ bị hỏng',
      `Sổ này mang theo bản kế hoạch “${id}”, nhưng bản đó đã bị sửa hoặc bị cắt mất một phần; chưa có gì bị thay đổi.`,
      'Hãy mở lại tệp kế hoạch rồi nạp vào sổ này: phần đã nhập được giữ nguyên.',
    ],
    en: ({ id }) => [
      'The plan inside the workbook is damaged',
      `This workbook carries the plan “${id}”, but that copy was changed or cut; nothing was changed now.`,
      'Open the plan file again and load it into this workbook: what was entered is kept.',
    ],
  },
  damagedPlan: {
    vi: ({ file, at, reason }) => [
      'Tệp kế hoạch bị lỗi',
      `Tệp kế hoạch “${file}” có chỗ sai${placed(at, reason, ' tại')}: ${reason}`,
      'Hãy sửa chỗ đó, hoặc xin lại tệp từ nơi gửi, rồi thử lại.',
    ],
    en: ({ file, at, reason }) => [
      'Damaged plan file',
      `The plan file “${file}” is wrong${placed(at, reason, ' at')}: ${reason}`,
      'Mend that place, or ask the sender for the file again, and retry.',
    ],
  },
  yearOutsidePlan: {
    vi: ({ year, from, to }) => [
      'Năm nằm ngoài kế hoạch',
      `Kế hoạch chỉ gồm các năm ${from}–${to}, không có năm ${year}.`,
      `Hãy chọn một năm từ ${from} đến ${to}.`,
    ],
    en: ({ year, from, to }) => [
      'Year outside the plan',
      `The plan covers ${from}–${to}; ${year} is outside.`,
      `Choose a year from ${from} to ${to}.`,
    ],
  },
  unitNotInPlan: {
    vi: ({ unit }) => [
      'Đơn vị không có trong kế hoạch',
      `Kế hoạch không giao việc cho “${unit}”.`,
      'Hãy chọn đơn vị trong danh sách, hoặc chọn “Toàn bộ kế hoạch”.',
    ],
    en: ({ unit }) => [
      'Unit not in the plan',
      `The plan gives “${unit}” nothing to do.`,
      'Choose a unit from the list, or “The whole plan”.',
    ],
  },
  badPeriod: {
    vi: ({ period }) => [
      'Kỳ báo cáo không đúng',
      `“${period}” không phải là một kỳ báo cáo.`,
      'Hãy ghi năm và kỳ như 2026-Q1, 2026-H1, 2026-Q3, 2026-Y; kỳ khác: 2026-M04 (tháng 4), 2026-Q2, 2026-9M (9 tháng), 2026-H2.',
    ],
    en: ({ period }) => [
      'Not a reporting period',
      `“${period}” is no reporting period.`,
      'Write the year and the period: 2026-Q1, 2026-H1, 2026-Q3, 2026-Y; others: 2026-M04 (April), 2026-Q2, 2026-9M (nine months), 2026-H2.',
    ],
  },
  periodOfOtherYear: {
    vi: ({ period, year }) => [
      'Kỳ báo cáo khác năm',
      `Kỳ ${period} không thuộc năm ${year} mà sổ đang dùng.`,
      `Hãy chọn một kỳ của năm ${year}, hoặc nạp kế hoạch cho năm kia vào sổ mới.`,
    ],
    en: ({ period, year }) => [
      'Period of another year',
      `The period ${period} is not in ${year}, the year of this workbook.`,
      `Choose a period of ${year}, or load the plan for the other year into a new workbook.`,
    ],
  },
  badStatusDate: {
    vi: ({ text }) => [
      'Ngày chốt số liệu không đúng',
      `“${text}” không phải là một ngày.`,
      'Hãy nhập ngày chốt dạng ngày/tháng/năm trên trang Kế hoạch (dòng lệnh: dạng 2026-03-14).',
    ],
    en: ({ text }) => [
      'Bad status date',
      `“${text}” is not a date.`,
      'Enter the status date as day/month/year on the Kế hoạch sheet (command line: 2026-03-14).',
    ],
  },
  usage: {
    vi: ({ detail }) => ['Lệnh chưa đúng', detail, 'Gõ “npm run cli -- help” để xem cách dùng.'],
    en: ({ detail }) => ['Wrong usage', detail, 'Run “npm run cli -- help” to see the commands.'],
  },
};
