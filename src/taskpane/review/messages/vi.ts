/** Every word of opening and reviewing a plan, in Vietnamese; the English side is in en.ts. */
import { formatVietnamese } from '../../../plan/civilDate';
import type { CivilDate } from '../../../plan/civilDate';
import { printNumber } from '../../../plan/printedNumber';

const number = (value: number): string => printNumber(value, 4);

/** "31/03, 30/06/2026, 31/03/2027": the year stands behind the last day of each year. */
function days(dates: readonly CivilDate[]): string {
  return dates
    .map((date, place) => {
      const next = dates[place + 1];
      const isLast = next === undefined || next.slice(0, 4) !== date.slice(0, 4);
      return isLast ? formatVietnamese(date) : formatVietnamese(date).slice(0, 5);
    })
    .join(', ');
}

export const vi = {
  open: {
    heading: 'Mở kế hoạch khác',
    lead: 'Đọc được tệp Word (.docx), tệp văn bản (.txt) và tệp kế hoạch (.json) do đơn vị khác gửi. Tệp được đọc ngay trên máy này, không gửi đi đâu.',
    file: 'Chọn tệp…',
    paste: 'Hoặc dán văn bản vào đây',
    pasteHint: 'Từ tệp PDF: mở tệp, chọn hết (Ctrl+A), chép (Ctrl+C), rồi dán vào ô này (Ctrl+V).',
    nothingPasted: 'Ô này đang trống. Hãy dán văn bản của kế hoạch rồi đọc.',
    read: 'Đọc văn bản đã dán',
    back: 'Quay lại',
    replaces: (title: string): string =>
      `Bạn đang xem dở “${title}”. Đọc tài liệu mới sẽ thay bản nháp đó.`,
    resume: 'Tiếp tục bản nháp',
  },
  review: {
    heading: 'Xem lại những gì đã đọc',
    left: (count: number): string =>
      count === 0 ? 'Không còn điểm nào cần xem.' : `${number(count)} điểm cần xem`,
    counts: (indicators: number, tasks: number, reports: number): string =>
      `${number(indicators)} chỉ tiêu, ${number(tasks)} nhiệm vụ, ${number(reports)} chế độ báo cáo`,
    show: 'Hiện',
    filters: {
      doubtful: (count: number): string => `Mục cần xem (${number(count)})`,
      all: (count: number): string => `Tất cả (${number(count)})`,
      dropped: (count: number): string => `Đã bỏ (${number(count)})`,
    },
    nothingHere: 'Không có mục nào. Hãy chọn Tất cả.',
    undo: 'Hoàn tác',
    redo: 'Làm lại',
    acceptAll: 'Nhận tất cả',
    keys: '↑ ↓ chuyển mục, Enter mở, Ctrl+Enter đúng rồi, Delete bỏ, Ctrl+Z hoàn tác, Esc đóng mục',
    keysTitle: 'Phím tắt',
    wholeNotes: (count: number): string => `Lưu ý chung (${number(count)})`,
    groups: {
      head: 'Kế hoạch',
      indicator: 'Chỉ tiêu',
      task: 'Nhiệm vụ',
      report: 'Chế độ báo cáo',
    },
    group: (word: string, count: number): string => `${word} (${number(count)})`,
    add: {
      indicator: 'Thêm chỉ tiêu',
      task: 'Thêm nhiệm vụ',
      report: 'Thêm chế độ báo cáo',
    },
    unnamed: '(chưa có tên)',
    states: {
      read: 'Đã đọc',
      doubtful: 'Cần xem',
      accepted: 'Đúng rồi',
      corrected: 'Đã sửa',
      dropped: 'Đã bỏ',
      added: 'Thêm vào',
      wrong: 'Phải sửa',
    },
    full: 'Bản nháp quá lớn nên máy này không giữ lại được. Hãy lưu thành tệp kế hoạch trước khi đóng khung.',
    load: 'Nạp kế hoạch',
    save: 'Lưu thành tệp kế hoạch',
    copy: 'Chép',
    back: 'Để sau',
    problems: (count: number): string => `Còn ${number(count)} chỗ phải sửa trước đã`,
    copyByHand: 'Excel không cho chép. Hãy bấm vào ô dưới, nhấn Ctrl+A rồi Ctrl+C.',
    copyBox: 'Nội dung tệp kế hoạch',
  },
  item: {
    words: 'Lời trong văn bản',
    noWords: 'Mục này do bạn thêm, không có trong văn bản.',
    why: 'Vì sao cần xem',
    fields: 'Nội dung đã đọc',
    accept: 'Đúng rồi',
    drop: 'Bỏ',
    restore: 'Lấy lại',
    merge: 'Gộp với…',
    split: 'Tách…',
    mergeWith: 'Gộp với mục',
    mergeNow: 'Gộp',
    splitInto: 'Mỗi dòng thành một mục',
    splitHint: (count: number): string =>
      count < 2 ? 'Nhấn Enter ở chỗ muốn tách.' : `Sẽ thành ${number(count)} mục.`,
    splitNow: 'Tách',
    cancel: 'Thôi',
  },
  fields: {
    title: 'Tên',
    number: 'Số, ký hiệu',
    issuer: 'Cơ quan ban hành',
    issuedOn: 'Ngày ban hành',
    firstYear: 'Năm đầu',
    lastYear: 'Năm cuối',
    name: 'Tên chỉ tiêu',
    target: 'Phải đạt',
    scope: 'Phạm vi',
    measure: 'Cách đo',
    cadence: 'Nhập số liệu',
    owner: 'Cơ quan theo dõi',
    area: 'Lĩnh vực',
    deadline: 'Thời hạn',
    deliverable: 'Sản phẩm',
    lead: 'Chủ trì',
    coop: 'Phối hợp',
    frequency: 'Tần suất',
    from: 'Cơ quan báo cáo',
    to: 'Nơi nhận',
    via: 'Gửi qua',
    cycle: 'Kỳ báo cáo',
  },
  measures: {
    ratio: 'Tỷ lệ %',
    count: 'Số lượng',
    level: 'Cấp độ',
    rank: 'Thứ hạng',
    index: 'Chỉ số được công bố',
    yesNo: 'Hoàn thành hay chưa',
  },
  cadences: { quarterly: 'Mỗi kỳ báo cáo', yearly: 'Mỗi năm một lần' },
  deadline: {
    due: (dates: string): string => `Hạn: ${dates}`,
    days,
    /** "31/01, 28/02, … 31/12/2030 (60 lần)". */
    many: (first: string, last: string, count: number): string =>
      `${first}, … ${last} (${number(count)} lần)`,
    rhythms: {
      1: 'mỗi năm một lần',
      2: 'sáu tháng một lần',
      4: 'mỗi quý một lần',
      12: 'mỗi tháng một lần',
    },
    perYear: (count: number): string => `${number(count)} lần mỗi năm`,
    range: (from: string, to: string): string => `Từ ${from} đến hết ${to}`,
    rangeTo: (to: string): string => `Đến hết ${to}`,
    ongoing: 'Làm thường xuyên, không có ngày hạn',
    event: 'Chờ một việc khác, chưa có ngày hạn',
    done: 'Đã làm xong',
    recurring: 'Làm định kỳ, chưa rõ ngày',
    none: 'Không có thời hạn',
    quota: (count: number, unit: string, per: string): string =>
      `${number(count)} ${unit === '' ? 'lần' : unit} mỗi ${per}`,
    per: { year: 'năm', halfYear: 'sáu tháng', quarter: 'quý', month: 'tháng', week: 'tuần' },
    doubts: {
      impossibleDate: (quote: string): string =>
        `“${quote}”: lịch không có ngày này. Hãy sửa lại ngày.`,
      beforePlan: (quote: string): string =>
        `“${quote}” ở trước ngày ban hành kế hoạch. Hãy xem lại năm.`,
      yearGuessed: (quote: string): string =>
        `“${quote}” không ghi năm nên lấy năm của kế hoạch. Hãy ghi thêm năm nếu không đúng.`,
      vaguePeriod: (quote: string): string =>
        `“${quote}” không rõ ngày cuối. Hãy ghi ngày cụ thể nếu biết.`,
      cycleMissing: (quote: string): string =>
        `“${quote}” không nói bao lâu một lần. Hãy ghi như “hằng quý”, “hằng tháng”.`,
      firstYearMissing: (quote: string): string =>
        `“${quote}” không nói bắt đầu từ năm nào. Hãy ghi các năm cụ thể.`,
      workingDays: (quote: string): string =>
        `“${quote}” tính theo ngày làm việc, chưa trừ ngày lễ. Hãy xem lại ngày.`,
      endBeforeStart: (quote: string): string =>
        `“${quote}” kết thúc trước khi bắt đầu. Hãy sửa lại.`,
      quotasDisagree: (quote: string): string =>
        `“${quote}”: các số không khớp nhau. Hãy sửa lại cho khớp.`,
      nothingUnderstood: (_quote: string): string =>
        'Chưa hiểu là hạn nào. Hãy viết như “Quý II/2026”, “Trước ngày 30/6/2026”, “Hằng quý” hoặc “Thường xuyên”.',
    },
  },
  target: {
    metWhen: (condition: string, when: string): string => `Đạt khi ${condition}, ${when}`,
    fromYear: (year: number): string => `từ năm ${year}`,
    everyYear: 'mọi năm',
    done: 'hoàn thành',
    figure: (value: number, unit: string): string =>
      unit === '' ? number(value) : `${number(value)} ${unit}`,
    /** "hạng 8", "cấp độ 3". */
    place: (value: number, unit: string): string => `${unit} ${number(value)}`,
    rank: (value: number): string => `đứng trong ${number(value)} hạng đầu`,
    between: (from: string, to: string): string => `từ ${from} đến ${to}`,
    increase: (by: string): string => `tăng thêm ${by}`,
    decrease: (by: string): string => `giảm ${by}`,
    since: (year: number): string => ` so với năm ${year}`,
    stretch: (aim: string): string => ` (phấn đấu ${aim})`,
    percentPoints: 'điểm %',
    higher: (benchmark: string): string => `cao hơn ${benchmark}`,
    lower: (benchmark: string): string => `thấp hơn ${benchmark}`,
    same: (benchmark: string): string => `bằng ${benchmark}`,
    atLeast: (benchmark: string): string => `không thấp hơn ${benchmark}`,
    atMost: (benchmark: string): string => `không cao hơn ${benchmark}`,
  },
  problems: {
    empty: (_quote: string): string => 'Ô này đang trống. Hãy nhập vào, hoặc bỏ mục này.',
    targetMissing: (_quote: string): string =>
      'Chưa có mức phải đạt. Hãy viết như “tối thiểu 80% vào năm 2030”.',
    targetNotUnderstood: (quote: string): string =>
      `Chưa hiểu “${quote}”. Hãy viết như “tối thiểu 80% vào năm 2030”, “hằng năm: đạt 100%”, “trong nhóm 12 hạng đầu” hoặc “hoàn thành năm 2027”.`,
    targetYearTwice: (quote: string): string =>
      `Năm ${quote} có hai mức. Hãy để mỗi năm một mức, cách nhau bằng dấu chấm phẩy.`,
    targetRange: (quote: string): string =>
      `Khoảng “${quote}” không đúng. Hãy ghi số nhỏ trước, số lớn sau.`,
    targetOfOtherMeasure: (quote: string): string =>
      `“${quote}” không hợp với cách đo đã chọn. Hãy chọn lại cách đo.`,
    rankUpwards: (quote: string): string =>
      `Thứ hạng càng nhỏ càng tốt, nên “${quote}” chưa rõ. Hãy viết như “trong nhóm 12 hạng đầu”.`,
    yearNotUnderstood: (_quote: string): string => 'Hãy ghi năm gồm bốn chữ số, ví dụ 2026.',
    yearsReversed: (quote: string): string => `Năm cuối ở trước năm đầu (${quote}). Hãy sửa lại.`,
    dateNotUnderstood: (_quote: string): string => 'Hãy ghi ngày như 15/01/2026.',
    nothingLeft: (_quote: string): string =>
      'Kế hoạch không còn chỉ tiêu hay nhiệm vụ nào. Hãy lấy lại hoặc thêm ít nhất một mục.',
    other: (quote: string): string => quote,
  },
  says: {
    accepted: (left: number): string =>
      left === 0
        ? 'Đã nhận. Không còn điểm nào cần xem.'
        : `Đã nhận. Còn ${number(left)} điểm cần xem.`,
    allAccepted: 'Đã nhận tất cả các mục.',
    dropped: (name: string): string => `Đã bỏ “${name}”. Có thể lấy lại.`,
    restored: (name: string): string => `Đã lấy lại “${name}”.`,
    merged: 'Đã gộp hai mục thành một.',
    split: (count: number): string => `Đã tách thành ${number(count)} mục.`,
    added: 'Đã thêm một mục. Hãy nhập nội dung.',
    undone: 'Đã hoàn tác.',
    redone: 'Đã làm lại.',
    saved: (file: string): string => `Đã lưu tệp ${file} vào thư mục Tải về.`,
    copied: 'Đã chép nội dung tệp kế hoạch. Hãy dán vào một tệp có đuôi .json.',
    wrong: (count: number): string => `Còn ${number(count)} chỗ phải sửa.`,
  },
};

export type ReviewMessages = typeof vi;
