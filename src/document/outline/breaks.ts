/**
 * Lines that begin another part of the document without a label: the name of the kind of document
 * ("KẾ HOẠCH"), the addresses, the signature.
 */
import { foldedWords, isAllCapitals, wordCount } from './words';

const planKinds: readonly string[] = [
  'kế hoạch',
  'chương trình',
  'chương trình hành động',
  'kế hoạch hành động',
  'đề án',
  'phương án',
];

const kinds = new Set([
  ...planKinds,
  'quyết định',
  'nghị quyết',
  'chỉ thị',
  'công văn',
  'tờ trình',
  'báo cáo',
  'thông báo',
  'giấy mời',
  'hướng dẫn',
]);

/** "KẾ HOẠCH" alone on its line: the kind of document, above its title. */
export function documentKind(text: string): string | null {
  if (wordCount(text) > 5 || !isAllCapitals(text)) return null;
  const words = foldedWords(text);
  return kinds.has(words) ? words : null;
}

export function isPlanKind(kind: string): boolean {
  return planKinds.includes(kind);
}

/** "Nơi nhận:" and "Kính gửi:" open the addresses; the signature stands beside or below them. */
export function opensAddresses(text: string): boolean {
  return /^(?:nơi nhận|kính gửi)(?: |$)/.test(foldedWords(text));
}

const signature = /^(?:TM|KT|TL|TUQ|Q)\s*\.\s*\p{Lu}/u;
const signer =
  /^(?:(?:PHÓ )?CHỦ TỊCH|(?:PHÓ )?GIÁM ĐỐC|(?:PHÓ )?CHÁNH VĂN PHÒNG|(?:THỨ|BỘ) TRƯỞNG|(?:PHÓ )?CỤC TRƯỞNG|HIỆU TRƯỞNG)$/u;

export function opensSignature(text: string): boolean {
  return signature.test(text) || signer.test(text);
}
