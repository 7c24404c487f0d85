/**
 * What the words of a table header or of a label before a colon stand for. Headers vary from agency to
 * agency, so the kind is found by the words that decide, not by whole phrases.
 */

export type Field =
  | 'order'
  | 'title'
  | 'group'
  | 'deliverable'
  | 'lead'
  | 'coop'
  /** Leading and taking part in one cell: "Đơn vị chủ trì, phối hợp". */
  | 'agencies'
  | 'deadline'
  | 'start'
  | 'end'
  | 'frequency'
  /** A column for a span of time with a mark in it. */
  | 'mark'
  | 'ignored';

const WHO =
  /^(các )?(đơn vị|cơ quan|phòng|cá nhân|bộ phận|người|tổ chức|lãnh đạo|công chức|cán bộ|chủ thể|địa phương)(?= |$)/u;
const IGNORED =
  /^(dự kiến )?(kinh phí|nguồn|ghi chú|căn cứ|cơ sở|địa điểm|đối tượng|thành phần|hình thức|số lượng|điểm|tài liệu|văn bản giao|khó khăn|lý do|mức độ|phạm vi)/u;

/**
 * What a header says, from its folded words.
 * @example headerField('đơn vị , cá nhân thực hiện') // 'lead'
 */
export function headerField(words: string): Field | null {
  const text = words.replace(/\(.*?\)/g, '').trim();
  if (text === '') return null;
  if (/^(tt|stt|s tt|số tt|số thứ tự|số|mã số|mã|# ?)$/.test(text.replace(/ ?\. ?/g, '')))
    return 'order';
  if (IGNORED.test(text)) return 'ignored';
  if (/phối hợp/.test(text)) return /chủ trì|thực hiện ,/.test(text) ? 'agencies' : 'coop';
  if (/^(ngày |thời gian |thời điểm )?bắt đầu/.test(text)) return 'start';
  if (/^(ngày |thời gian |thời điểm )?kết thúc/.test(text)) return 'end';
  if (/tần suất|^định kỳ|^chu kỳ/.test(text)) return 'frequency';
  if (/chủ trì|đầu mối|phụ trách|chịu trách nhiệm|phân công/.test(text)) return 'lead';
  if (WHO.test(text))
    return /theo dõi|thẩm định|phê duyệt|giám sát|hướng dẫn|chỉ đạo|đôn đốc|kiểm tra/.test(text)
      ? 'ignored'
      : 'lead';
  if (/thời gian|thời hạn|thời điểm|tiến độ|lộ trình|^hạn|^hoàn thành|^ngày|^mốc/.test(text)) {
    return 'deadline';
  }
  if (/^(lĩnh vực|nhóm|mục tiêu|chuyên đề)/.test(text) && !/nội dung/.test(text)) return 'group';
  if (/sản phẩm|kết quả|đầu ra|cần đạt/.test(text)) return 'deliverable';
  if (
    /nhiệm vụ|nội dung|công việc|hoạt động|giải pháp|đầu việc|đề án|tên việc|công tác/.test(text)
  ) {
    return 'title';
  }
  if (/trách nhiệm/.test(text)) return 'lead';
  return null;
}

/** "Quý I", "Tháng 3", "Năm 2026", "T3", "2026" over a column of marks: the words to read as a time. */
export function timeColumn(words: string, isUnderTime: boolean): string | null {
  const quarter = /^(?:quý|q) ?(iv|i{1,3}|[1-4])(?: ?[/-] ?(\d{4})| năm (\d{4}))?$/.exec(words);
  if (quarter) {
    const [, number = '', slash, named] = quarter;
    const roman = ['I', 'II', 'III', 'IV'][Number(number) - 1] ?? number.toUpperCase();
    const year = slash ?? named;
    return year === undefined ? `Quý ${roman}` : `Quý ${roman}/${year}`;
  }
  const month = /^(?:tháng|t) ?(\d{1,2})(?: ?[/-] ?(\d{4}))?$/.exec(words);
  if (month) return month[2] === undefined ? `Tháng ${month[1]}` : `Tháng ${month[1]}/${month[2]}`;
  const year = /^(?:năm )?(20\d\d)$/.exec(words);
  if (year) return `Năm ${year[1]}`;
  if (!isUnderTime) return null;
  if (/^(iv|i{1,3})$/.test(words)) return `Quý ${words.toUpperCase()}`;
  return /^([1-9]|1[0-2])$/.test(words) ? `Tháng ${words}` : null;
}
