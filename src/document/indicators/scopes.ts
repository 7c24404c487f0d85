/** Whom a target is for: "cấp tỉnh", "cấp phòng trực thuộc sở và tương đương", "khu vực nông thôn". */
import { tidy } from './words';

const level =
  'cấp (?:trung ương|tỉnh|thành phố|huyện|xã|sở|bộ|cơ sở|phòng|cục|vụ|ngành|trường|khoa)(?![\\p{L}])';
const levels = new RegExp(
  `(?<!năng lực cạnh tranh )(?<![\\p{L}])${level}(?:(?:, | và |, và |/)(?:${level}|(?:huyện|xã)(?![\\p{L}])))*(?: trực thuộc [^,;.()]*?(?= (?:có|được|đạt)|[,;.(]|$)| và tương đương)?`,
  'iu',
);
const whole = new RegExp(
  `^(?:của |tại |ở |đối với |thuộc )?(?:các )?(?:${level}|khu vực (?:thành thị|nông thôn|đô thị)|thành thị|nông thôn|đô thị|miền núi|(?:các )?(?:sở, ban, ngành|sở, ngành|bộ, ngành|cơ quan trung ương|xã, phường|địa phương|trung ương|tỉnh|huyện|xã))(?:[^,;.]{0,40})$`,
  'iu',
);

/** The level that the words name, or `null`. */
export function scopeIn(text: string): string | null {
  const found = levels.exec(text);
  if (found === null) return null;
  const words = tidy(found[0]);
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** The words name nothing but whom a target is for. */
export function isScope(text: string): boolean {
  return whole.test(tidy(text)) && tidy(text).split(' ').length <= 8;
}

/** "Tỷ lệ hồ sơ cấp tỉnh" without "cấp tỉnh". */
export function withoutScope(text: string): string {
  return tidy(text.replace(levels, ' ').replace(/(?:,| tại| ở| của| đối với)+ *$/u, ''));
}
