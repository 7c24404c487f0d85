/**
 * The headers of our tables. Their texts are fixed: other programs, and workbooks laid out earlier, find
 * columns by them. The order on the sheet stands in each sheet's own file.
 */

export const indicatorHeaders = {
  id: 'Mã',
  area: 'Lĩnh vực',
  name: 'Chỉ tiêu',
  unit: 'Đơn vị tính',
  comparison: 'Phép so',
  target: 'Mục tiêu',
  upper: 'Đến',
  year: 'Năm đạt',
  ownTarget: 'Mục tiêu năm',
  milestones: 'Các mốc',
  measure: 'Cách đo',
  cadence: 'Kỳ báo cáo',
  baselineYear: 'Năm gốc',
  baselineValue: 'Giá trị gốc',
  owner: 'Cơ quan theo dõi',
  reference: 'Căn cứ',
  quote: 'Trích văn bản',
} as const;

export const figureHeaders = {
  id: 'Mã',
  name: 'Chỉ tiêu',
  unit: 'Đơn vị tính',
  targetText: 'Mục tiêu',
  numerator: 'Tử số',
  denominator: 'Mẫu số',
  result: 'Kết quả',
  symbol: 'Dấu',
  status: 'Đánh giá',
  distance: 'Khoảng cách',
  explanation: 'Giải trình',
  area: 'Lĩnh vực',
} as const;

/** Of a figures sheet, where an earlier period of the year has one too. */
export const earlierHeaders = {
  value: 'Kỳ trước',
  change: 'Tăng/giảm',
} as const;

export const taskHeaders = {
  id: 'Mã',
  title: 'Nhiệm vụ',
  lead: 'Chủ trì',
  due: 'Hạn hoàn thành',
  status: 'Trạng thái',
  doneOn: 'Ngày hoàn thành',
  symbol: 'Dấu',
  progress: 'Tiến độ',
  daysLate: 'Số ngày trễ',
  result: 'Kết quả',
  delivered: 'Đã thực hiện',
  explanation: 'Giải trình',
  extendedTo: 'Gia hạn đến',
  extensionReason: 'Lý do gia hạn',
  eventOn: 'Ngày có điều kiện',
  workingDaysLate: 'Ngày làm việc trễ',
  overdueAt: 'Đã quá hạn ở',
  deadline: 'Thời hạn',
  kind: 'Loại hạn',
  start: 'Bắt đầu',
  area: 'Lĩnh vực',
  deliverable: 'Sản phẩm',
  coop: 'Phối hợp',
  quotas: 'Định mức',
  reference: 'Căn cứ',
} as const;

export const findingHeaders = {
  number: 'STT',
  severity: 'Mức độ',
  sheet: 'Trang',
  cell: 'Ô',
  message: 'Nội dung',
  remedy: 'Cần làm',
} as const;

export const unitHeaders = { unit: 'Đơn vị' } as const;

export const periodHeaders = {
  id: 'Mã kỳ',
  label: 'Tên kỳ',
  from: 'Từ ngày',
  to: 'Đến ngày',
  sendBy: 'Ngày gửi',
} as const;

/** Folded away: whether a period is named at «Đã quá hạn ở». */
export const periodAids = { named: 'Nêu quá hạn' } as const;

export const occurrenceHeaders = {
  key: 'Khóa',
  id: 'Mã',
  number: 'Lần',
  due: 'Hạn',
  planDue: 'Hạn theo kế hoạch',
} as const;

export const holidayHeaders = { date: 'Ngày nghỉ', name: 'Tên ngày nghỉ' } as const;

/** The plan itself, in pieces, where the library does not have it. */
export const sourceHeaders = {
  number: 'Phần',
  text: 'Nội dung',
  mark: 'Mã kiểm tra',
} as const;

/** A closed period: who closed it, and when; its figures and tasks under the headers of their own sheets. */
export const closedHeaders = {
  state: 'Tình trạng',
  statusDate: 'Ngày chốt số liệu',
  at: 'Chốt lúc',
  by: 'Người chốt',
  mark: 'Mã bản chốt',
  reopenedAt: 'Mở lại lúc',
  reopenedBy: 'Người mở lại',
  reason: 'Lý do mở lại',
} as const;

/** The ledger of what became of each period. */
export const ledgerHeaders = {
  at: 'Lúc',
  act: 'Việc',
  period: 'Kỳ',
  by: 'Ai',
  receipt: 'Mã biên nhận',
  note: 'Lý do, ghi chú',
} as const;

/** Aids of a figures sheet's formulas, folded away at its right: what «Chỉ tiêu» says about the row. */
export const figureAids = {
  row: 'Dòng',
  measure: 'Cách đo',
  cadence: 'Kỳ báo cáo',
  unit: 'Đơn vị',
  own: 'Mục tiêu năm',
  comparison: 'Phép so',
  target: 'Mốc',
  year: 'Năm mốc',
  bound: 'Ngưỡng',
  direction: 'Chiều',
  typed: 'Kết quả đọc được',
  value: 'Giá trị',
  gap: 'Hơn kém',
  satisfied: 'Thỏa mốc',
  line: 'Đường tới mốc',
  amount: 'Chênh lệch',
  amountText: 'Chênh lệch bằng chữ',
} as const;

/** Aids of the task table's formulas. */
export const taskAids = {
  /** The year that a task was due in, where that lies before the working year. */
  fromYear: 'Từ năm',
  planDue: 'Hạn theo kế hoạch',
  occurrences: 'Số lần trong năm',
  quotaDue: 'Định mức đến ngày chốt',
  /** The extended date where there is one. */
  dueInForce: 'Hạn áp dụng',
  /** The day that a lateness is counted to. */
  lateUntil: 'Tính trễ đến',
} as const;

/** Columns that workbooks of the first layout do not have: where none of them stands, none is missing. */
export const laterTaskHeaders: readonly string[] = [
  taskHeaders.extendedTo,
  taskHeaders.extensionReason,
  taskHeaders.eventOn,
  taskHeaders.workingDaysLate,
  taskHeaders.overdueAt,
];
