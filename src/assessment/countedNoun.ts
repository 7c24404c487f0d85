/**
 * What a ratio counts, so that a distance can be said in natural units: "còn thiếu 37 hồ sơ". Plans give no
 * unit for the parts of a ratio; their names begin with what is counted. Anything but these words counts as
 * not known, and the number then stands alone.
 */

/** Longer ones first: «đơn vị sự nghiệp» is no «đơn vị» of another kind. */
const nouns = [
  'phản ánh, kiến nghị',
  'cán bộ, công chức, viên chức',
  'cán bộ, công chức',
  'công chức, viên chức',
  'dịch vụ công trực tuyến',
  'thủ tục hành chính',
  'đơn vị sự nghiệp',
  'đơn vị hành chính',
  'văn bản quy phạm pháp luật',
  'hồ sơ công việc',
  'hộ gia đình',
  'hồ sơ',
  'thủ tục',
  'văn bản',
  'cơ quan',
  'đơn vị',
  'nhiệm vụ',
  'báo cáo',
  'doanh nghiệp',
  'cán bộ',
  'công chức',
  'viên chức',
  'biên chế',
  'người dân',
  'cuộc họp',
] as const;

/** Words before the noun that say that it is a share of something. */
const shareOf = /^(?:(?:tỷ lệ|tỉ lệ|phần trăm|số lượng|số)(?: %)?(?: các| những)? )+/u;

/**
 * @returns the noun in small letters; '' when the name does not begin with one that is known
 * @example countedNoun('Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng số hồ sơ') // 'hồ sơ'
 * @example countedNoun('Chỉ số hài lòng') // ''
 */
export function countedNoun(name: string): string {
  const text = name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  const rest = text.replace(shareOf, '');
  return nouns.find((noun) => rest === noun || isWord(rest, noun)) ?? '';
}

function isWord(text: string, noun: string): boolean {
  return text.startsWith(noun) && !/^\p{L}/u.test(text.slice(noun.length));
}
