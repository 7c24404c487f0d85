/** Where a sentence stands at the end or the beginning of a line: over, or still waiting for words. */

/** @example isOver('thực hiện.') // true */
export function isOver(text: string): boolean {
  return /[.;:!?…]["'”’»)\]]*\s*$/u.test(text) || /\/\.?\s*$/.test(text);
}

/** "Văn bản số" waits for its number, "chuyển đổi số" does not. */
const WAITS_FOR_NUMBER =
  /(?:^|\s)(?:(?<!(?:đổi|quyền|tế|hội|năng|dân|tầng|liệu|tảng|phủ|phẩm|ký|chữ|trường|nghệ)\s)số|ngày|tháng|năm|quý|quí|điểm|khoản|mục|điều|từ|đến|trước|phụ lục|giai đoạn|ít nhất|tối thiểu|trên|dưới|đạt)\s*$/iu;
const WAITS_FOR_WORDS =
  /(?:^|\s)(?:và|của|các|những|theo|với|tại|cho|về|hoặc|là|được|việc|để|do|bởi|trong|một|bằng|thuộc|giữa|nhằm|cùng|như|vào|khi|mà|hay|trên|từ|đến)\s*$/iu;

/** "trước ngày", "theo khoản": the next word must be a number or a letter. */
export function wantsNumber(text: string): boolean {
  return WAITS_FOR_NUMBER.test(text);
}

/** The sentence cannot end here: a comma, an open dash, "và", "của". */
export function wantsWords(text: string): boolean {
  return /[,(–-]\s*$/.test(text) || WAITS_FOR_WORDS.test(text);
}

/** The first letter is a small one. */
export function startsSmall(text: string): boolean {
  return /^[\s"“‘(]*\p{Ll}/u.test(text);
}

/** Capitals only, more than an abbreviation. */
export function isAllCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return (
    letters.length > 3 &&
    letters === letters.toUpperCase() &&
    /\p{L}.*\s.*\p{L}|\p{L}{5}/u.test(text)
  );
}

/** A bracket that was opened near the end waits for its other half. */
export function bracketOpen(text: string): boolean {
  const end = text.slice(-240);
  return end.lastIndexOf('(') > end.lastIndexOf(')');
}
