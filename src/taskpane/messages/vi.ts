/**
 * Every word of the pane in Vietnamese, the language it was thought in. Words for statuses and problems
 * have catalogues of their own (assessment/words, workflow/problemText); the English side is in en.ts.
 */
import { midSentence } from '../../assessment/period';
import { formatVietnamese } from '../../plan/civilDate';
import type { CivilDate } from '../../plan/civilDate';
import type { ReportPeriod } from '../../assessment/types';
import { foot } from './foot/vi';
import { vietnameseNumber as number } from './numbers';

const date = (day: CivilDate): string => formatVietnamese(day);

export const vi = {
  locale: 'vi-VN',
  number,
  date,
  program: 'Sổ Kế hoạch',
  periodLabel: (period: ReportPeriod): string => period.label,
  periods: { others: 'Kỳ khác' },
  language: {
    switchTo: 'English',
    switchLabel: 'Chuyển sang tiếng Anh',
  },
  running: {
    read: 'Đang đọc tài liệu…',
    look: 'Đang đọc sổ tính…',
    preview: 'Đang xem sẽ thay đổi những gì…',
    load: 'Đang nạp kế hoạch vào sổ tính…',
    check: 'Đang kiểm tra…',
    report: 'Đang lập báo cáo…',
    period: 'Đang chuyển kỳ…',
    form: 'Đang dựng biểu II.06…',
    word: 'Đang soạn văn bản Word…',
    sendLook: 'Đang soát lại trước khi gửi…',
    send: 'Đang tạo tệp gửi…',
    close: 'Đang chốt kỳ…',
    reopen: 'Đang mở lại kỳ…',
    repairLook: 'Đang xem trang tính có hỏng gì không…',
    repair: 'Đang sửa chữa…',
    undoLook: 'Đang xem hoàn tác sẽ đổi những gì…',
    undo: 'Đang hoàn tác…',
    meaning: 'Đang ghi số đã chọn…',
    open: 'Đang mở ô…',
    waiting: {
      cellEdit: {
        title: 'Excel đang nhập dở một ô',
        message: 'Nhấn Enter (hoặc Esc) trong ô đang gõ. Khung này sẽ tự làm tiếp.',
      },
      silence: {
        title: 'Excel chưa trả lời',
        message: 'Hãy xem có hộp thoại nào đang mở trong Excel; đóng lại thì khung này làm tiếp.',
      },
    },
    stopWaiting: 'Thôi chờ',
    stop: 'Dừng',
  },
  trouble: {
    retry: 'Thử lại',
    dismiss: 'Đóng thông báo',
    /** A retry would meet the same problem: say how to go on instead. */
    chooseAgain: 'Chọn lại kế hoạch',
  },
  news: {
    previewed: 'Đã tính xong. Chưa ghi gì vào sổ tính.',
    planOpened: (title: string): string => `Đã mở kế hoạch “${title}”. Hãy chọn năm và kỳ báo cáo.`,
    draftGone: 'Bản nháp không còn đọc được. Hãy mở lại tài liệu.',
    loaded: 'Đã nạp kế hoạch.',
    checked: (errors: number, warnings: number): string =>
      `Đã kiểm tra: ${number(errors)} lỗi, ${number(warnings)} cảnh báo.`,
    reported: (sheet: string): string => `Đã lập báo cáo trên trang “${sheet}”.`,
    wordSaved: (file: string): string => `Đã tải văn bản Word về tệp “${file}”.`,
    sendProposed: (code: string): string => `Mã biên nhận ${code}. Chưa tạo tệp.`,
    fileMade: (file: string, isOpen: boolean): string =>
      isOpen ? `Đã mở tệp gửi trong cửa sổ mới.` : `Đã tải tệp gửi “${file}” về máy.`,
    closed: (period: string): string => `Đã chốt ${midSentence(period)}.`,
    reopened: (period: string): string => `Đã mở lại ${midSentence(period)}.`,
    damageFound: (count: number): string =>
      count === 0 ? 'Không có gì phải sửa.' : `Có ${number(count)} chỗ sửa được. Chưa ghi gì.`,
    repaired: (count: number): string => `Đã sửa ${number(count)} chỗ.`,
    undone: 'Đã hoàn tác.',
    meaningEntered: (shown: string, sheet: string, cell: string): string =>
      `Đã ghi ${shown} vào ô ${cell} của trang “${sheet}”.`,
    meaningGone: (sheet: string, cell: string): string =>
      `Ô ${cell} của trang “${sheet}” đã được sửa từ lần kiểm tra trước, nên chưa ghi gì. Hãy xem lại danh sách.`,
    formLaid: (sheet: string, isNew: boolean): string =>
      isNew ? `Đã thêm trang ${sheet}.` : `Đã cập nhật trang ${sheet}.`,
    switched: (label: string): string => `Đã chuyển sang ${midSentence(label)}.`,
    opened: (sheet: string, cell: string): string => `Đã chọn ô ${cell} của trang “${sheet}”.`,
  },
  choose: {
    heading: 'Chọn kế hoạch để bắt đầu',
    headingAgain: 'Nạp lại hoặc đổi kế hoạch',
    lead: 'Kế hoạch được đưa thành trang tính có sẵn chỉ tiêu, nhiệm vụ, ô nhập số liệu và đánh giá. Xem trước rồi mới ghi.',
    leadAgain: 'Số liệu đã nhập được giữ nguyên. Bước tiếp theo cho xem thay đổi trước khi ghi.',
    plans: 'Kế hoạch',
    noPlans: 'Thư viện chưa có kế hoạch nào. Hãy báo người quản trị bổ sung tệp kế hoạch.',
    number: (text: string): string => `Số ${text}`,
    noNumber: 'Không ghi số',
    years: (from: number, to: number): string =>
      from === to ? `Năm ${from}` : `Giai đoạn ${from} – ${to}`,
    counts: (indicators: number, tasks: number): string =>
      indicators === 0
        ? `${number(tasks)} nhiệm vụ`
        : `${number(indicators)} chỉ tiêu, ${number(tasks)} nhiệm vụ`,
    form: 'Kèm biểu II.06 (số liệu giải quyết thủ tục hành chính)',
    inWorkbook: 'Đang có trong sổ tính',
    justOpened: 'Vừa mở, chưa có trong thư viện',
    other: 'Mở kế hoạch khác…',
    kept: (title: string): string => `Bạn đang xem dở kế hoạch “${title}”.`,
    resume: 'Tiếp tục',
    discard: 'Bỏ bản nháp',
    discarded: 'Đã bỏ bản nháp.',
    takeBack: 'Lấy lại',
    fullTitle: (title: string): string => `Tên đầy đủ: ${title}`,
    year: 'Năm làm việc',
    period: 'Kỳ báo cáo',
    current: 'đang làm',
    unit: 'Đơn vị',
    wholePlan: 'Toàn bộ kế hoạch',
    oneUnit: 'Chỉ một cơ quan, đơn vị',
    whichUnit: 'Tên cơ quan, đơn vị',
    opening: 'Đang mở danh sách…',
    searchUnit: 'Gõ để tìm, có thể không dấu',
    noSuchUnit: 'Không có đơn vị nào khớp. Hãy gõ ngắn hơn.',
    unitNeeded: 'Hãy chọn một đơn vị trong danh sách.',
    preview: 'Xem trước',
    back: 'Quay lại',
  },
  preview: {
    heading: 'Xem trước',
    nothingWritten: 'Chưa ghi gì vào sổ tính.',
    whole: 'Toàn bộ kế hoạch',
    counts: 'Sẽ đưa vào',
    indicators: (count: number): string => `${number(count)} chỉ tiêu`,
    tasks: (count: number, dated: number): string =>
      dated === 0
        ? `${number(count)} nhiệm vụ, kế hoạch không ghi thời hạn`
        : `${number(count)} nhiệm vụ, ${number(dated)} có thời hạn`,
    earlierTasks: (count: number): string =>
      `${number(count)} nhiệm vụ trong số đó có hạn từ năm trước: việc nào đã xong thì chọn «Hoàn thành» ở trang «Nhiệm vụ»`,
    sheetsNew: (count: number): string => `Trang tính mới (${number(count)})`,
    sheetsAgain: (count: number): string => `Trang tính cập nhật tại chỗ (${number(count)})`,
    untouched: 'Các trang khác trong sổ tính không bị đụng đến.',
    kept: (count: number): string => `Giữ nguyên ${number(count)} ô đã nhập.`,
    changes: (count: number): string => `Kế hoạch thay đổi (${number(count)})`,
    noChanges: 'Kế hoạch không thay đổi so với lần nạp trước.',
    load: 'Nạp kế hoạch',
    loadAgain: 'Cập nhật kế hoạch',
    back: 'Quay lại',
  },
  done: {
    heading: 'Đã nạp kế hoạch',
    summary: (indicators: number, tasks: number): string =>
      `${number(indicators)} chỉ tiêu và ${number(tasks)} nhiệm vụ đã nằm trên các trang tính.`,
    kept: (count: number): string => `${number(count)} ô đã nhập trước đó được giữ nguyên.`,
    next: 'Làm gì tiếp?',
    fill: (period: string): string =>
      `Điền các ô nền nhạt trên trang Số liệu (${midSentence(period)}) và trang Nhiệm vụ.`,
    follow: 'Khung này tự cập nhật theo số liệu vừa nhập.',
    report: 'Xem thẻ Kiểm tra, sửa lỗi, rồi bấm Lập báo cáo.',
    save: 'Nhớ lưu tệp (Ctrl+S).',
    start: 'Bắt đầu làm việc',
  },
  interrupted: {
    heading: 'Lần làm trước bị ngắt giữa chừng',
    act: (act: string): string => {
      const acts: Readonly<Record<string, string>> = {
        load: 'nạp kế hoạch',
        check: 'ghi trang Kiểm tra',
        report: 'lập báo cáo',
        period: 'chuyển kỳ',
        form: 'dựng biểu II.06',
        close: 'chốt kỳ',
        reopen: 'mở lại kỳ',
        send: 'ghi nhật ký gửi báo cáo',
        undo: 'hoàn tác',
        repair: 'sửa chữa',
        meaning: 'ghi số đã chọn',
      };
      return acts[act] ?? act;
    },
    message: (act: string): string =>
      `Việc “${act}” chưa ghi xong nên có trang tính còn thiếu. Số liệu đã nhập vẫn còn.`,
    remedy: 'Hãy bấm Làm lại cho trọn để hoàn tất.',
    remedyChoose: 'Hãy chọn lại kế hoạch rồi nạp lại để hoàn tất.',
    repair: 'Làm lại cho trọn',
    chooseAgain: 'Chọn lại kế hoạch',
    asIs: 'Để sau, dùng sổ tính như đang có',
  },
  work: {
    unitWhole: 'Toàn bộ kế hoạch',
    planDetails: 'Tên đầy đủ',
    period: 'Kỳ báo cáo',
    newSheet: 'chưa có trang',
    statusDate: (day: string): string => `Chốt số liệu ${day}`,
    sendBy: (day: string): string => `Gửi chậm nhất ${day}`,
    tabs: 'Nội dung',
    overview: 'Tổng quan',
    indicators: 'Chỉ tiêu',
    deadlines: 'Thời hạn',
    check: 'Kiểm tra',
    /** Read out after the name of the tab. */
    errorsOnTab: (errors: number): string => `${number(errors)} lỗi`,
    firstCheck: 'Đang đọc và đánh giá số liệu…',
    reload: 'Nạp lại / cập nhật kế hoạch',
    other: 'Chọn kế hoạch khác',
    notFollowing: 'Khung không tự theo dõi được sổ tính này. Sau khi nhập, hãy bấm Kiểm tra lại.',
    more: (count: number): string => `Xem thêm ${number(count)}`,
    showing: (shown: number, all: number): string => `Đang hiện ${number(shown)} / ${number(all)}`,
    goTo: (sheet: string, cell: string): string => `Tới ô ${cell}, trang ${sheet}`,
    goToShort: (cell: string): string => `Ô ${cell}`,
    goToSheet: (sheet: string): string => `Tới trang ${sheet}`,
    why: 'Vì sao',
  },
  overview: {
    indicators: 'Chỉ tiêu',
    noIndicators: 'Kế hoạch này không có chỉ tiêu.',
    indicatorsMet: (met: number, all: number): string =>
      `Đạt ${number(met)} / ${number(all)} chỉ tiêu`,
    tasks: 'Nhiệm vụ',
    noTasks: 'Không có nhiệm vụ nào trong năm này.',
    tasksDone: (done: number, all: number): string =>
      `Hoàn thành ${number(done)} / ${number(all)} nhiệm vụ`,
    countOf: (count: number, word: string): string => `${number(count)} ${word}`,
    next: 'Việc cần làm',
    fixErrors: (count: number): string => `Sửa ${number(count)} lỗi trước khi lập báo cáo`,
    explain: (count: number): string => `Xem ${number(count)} cảnh báo`,
    overdue: (count: number, earlier: number): string =>
      `Xử lý ${number(count)} nhiệm vụ quá hạn` +
      (earlier === 0 ? '' : ` (${number(earlier)} có hạn từ năm trước)`),
    dueSoon: (count: number): string => `Chuẩn bị ${number(count)} nhiệm vụ sắp đến hạn`,
    enterFigures: (count: number): string => `Nhập số liệu cho ${number(count)} chỉ tiêu`,
    buildReport: (day: string): string => `Lập báo cáo, gửi chậm nhất ${day}`,
    rebuildReport: (day: string): string => `Lập lại báo cáo, gửi chậm nhất ${day}`,
    nothingLeft: 'Không còn việc nào. Báo cáo khớp với số liệu hiện tại.',
  },
  indicators: {
    none: 'Kế hoạch này không có chỉ tiêu.',
    group: (word: string, count: number): string => `${word} (${number(count)})`,
  },
  check: {
    again: 'Kiểm tra lại',
    write: 'Ghi ra trang Kiểm tra',
    repair: 'Sửa chữa…',
    counts: (errors: number, warnings: number, notes: number): string =>
      `${number(errors)} lỗi, ${number(warnings)} cảnh báo, ${number(notes)} lưu ý`,
    clean: 'Không có lỗi, không có cảnh báo.',
    cleanNext: 'Có thể lập báo cáo.',
    severity: { error: 'Lỗi', warning: 'Cảnh báo', note: 'Lưu ý' },
    meaning: {
      error: 'phải sửa trước khi lập báo cáo',
      warning: 'cần xem lại hoặc giải trình',
      note: 'để biết',
    },
    whatToDo: 'Cần làm',
    /** Several meanings are asked about, one is offered. */
    which: 'Ý là số nào?',
    enter: (shown: string): string => `Ghi ${shown}`,
    enterInto: (shown: string, sheet: string, cell: string): string =>
      `Ghi ${shown} vào ô ${cell}, trang ${sheet}`,
    list: 'Những điều cần xem',
  },
  report: {
    build: 'Lập báo cáo',
    rebuild: 'Lập lại báo cáo',
    word: 'Tải văn bản Word',
    none: 'Báo cáo kỳ này chưa lập.',
    current: 'Báo cáo khớp với số liệu hiện tại.',
    outOfDate: 'Báo cáo đã cũ: số liệu đã thay đổi sau khi lập.',
    unknown: 'Đang xem báo cáo đã lập chưa…',
    built: (sheet: string): string => `Đã lập trên trang “${sheet}”.`,
    confirmTitle: (errors: number): string => `Còn ${number(errors)} lỗi chưa sửa`,
    confirm:
      'Số liệu có lỗi sẽ đi vào báo cáo như đang có. Nên sửa trước; nếu cần gấp vẫn lập được và báo cáo ghi rõ số lỗi.',
    seeErrors: 'Xem lỗi',
    anyway: 'Vẫn lập báo cáo',
    askTitle: (period: string): string => `Lập báo cáo ${midSentence(period)}?`,
    askPlain: 'Báo cáo được lập trên một trang riêng; lập lại thì thay vào trang cũ.',
    cancel: 'Hủy',
  },
  foot,
};

export type Messages = typeof vi;
