/** Labels as they stand in a text: with foreign bullets, doubled, or alone on their line. */
import { readLabel, type Label } from '../../outline/label';
import { tidy } from './characters';

const BULLETS = /^[•●▪◦·■□❖➢➤✓✔‣⁃\uf000-\uf0ff§]\s*(?=\S)/u;
const LABEL_ALONE =
  /^(?:[-–—+•*]|[IVX]{1,5}[.)]|\(?\d{1,2}(?:\.\d{1,2})*[.)]|\(?[a-zđ]\)|[A-HĐ][.)])$/u;

/**
 * A line with its bullet as officers type it: "-", below it "+".
 *
 * @example withPlainBullet('•  Kế hoạch') // '- Kế hoạch'
 * @example withPlainBullet('- + Tăng cường') // '+ Tăng cường'
 */
export function withPlainBullet(line: string): string {
  const text = tidy(line)
    .replace(BULLETS, '- ')
    .replace(/^o\s+(?=\p{Lu})/u, '+ ')
    .replace(/^[–—](?=\s*\p{L})/u, '-');
  // Programs put their own bullet before the one that was typed.
  return text
    .replace(/^[-*]\s+(?=(?:\+|-|[a-zđ]\)|\d{1,2}(?:\.\d{1,2})*[.)])\s+\S)/u, '')
    .replace(/^-(?=\p{L})/u, '- ')
    .replace(/^\+(?=\p{L})/u, '+ ');
}

/** "1." or "a)" with its words on the next line. */
export function isLabelAlone(text: string): boolean {
  return LABEL_ALONE.test(text.trim());
}

/** The label that a line begins with, "-2030" and the like being none. */
export function labelOf(text: string): Label | null {
  const label = readLabel(text);
  if (label?.style === 'dash' && /^[-–—]\s*\d{4}(?!\d)/.test(text) && !/^-\s/.test(text))
    return null;
  return label;
}

/** What is said of a task on a line of its own. */
const ATTRIBUTE =
  /^(?:Cơ quan|Đơn vị|Chủ trì|Phối hợp|Sản phẩm|Kết quả|Thời gian|Thời hạn|Tiến độ|Lộ trình|Tần suất|Kinh phí|Lãnh đạo|Người|Bộ phận|Phòng|Trách nhiệm)(?:[\s,/\p{L}]|\([^)]{0,20}\)){0,45}:/u;

export function isAttribute(text: string): boolean {
  return ATTRIBUTE.test(text);
}
