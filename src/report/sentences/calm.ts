/**
 * Explanations typed all in capitals, set as a report sets them. What stays in capitals is known by itself:
 * abbreviations, Roman numerals, signs of documents; names of agencies and places get their own letters back.
 */
import { capitalised } from '../../vietnamese/text/capitalised';

const abbreviations: ReadonlySet<string> = new Set(
  (
    'UBND HĐND UBMTTQ TTHC CNTT CCHC CCTTHC DVC DVCTT DVCTTT VBQPPL QPPL BHXH BHYT CBCC CBCCVC NSNN ' +
    'PCI PAPI SIPAS PII DTI PAR INDEX GRDP FDI AI KPI IOC LGSP CSDL CĐS KHCN VPCP TW TP HTX VNPT'
  ).split(' '),
);

const fields = [
  'Nội vụ',
  'Tài chính',
  'Xây dựng',
  'Công Thương',
  'Y tế',
  'Tư pháp',
  'Ngoại giao',
  'Ngoại vụ',
  'Quốc phòng',
  'Giáo dục và Đào tạo',
  'Khoa học và Công nghệ',
  'Nông nghiệp và Môi trường',
  'Văn hóa, Thể thao và Du lịch',
  'Dân tộc và Tôn giáo',
] as const;

const agencies: readonly string[] = [
  ...fields.flatMap((field) => [`Bộ ${field}`, `Sở ${field}`]),
  'Bộ Công an',
  'Công an tỉnh',
  'Văn phòng Chính phủ',
  'Thanh tra Chính phủ',
  'Thủ tướng Chính phủ',
  'Chính phủ',
  'Quốc hội',
  'Tỉnh ủy',
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Nhà nước',
];

/** Enough letters to tell a way of typing from an abbreviation that stands alone. */
const fewestLetters = 8;

/**
 * @param names agencies and places of the report, as they are written
 * @example calmed('CHƯA CÓ HƯỚNG DẪN CỦA BỘ NỘI VỤ', []) // 'Chưa có hướng dẫn của Bộ Nội vụ'
 * @example calmed('Chờ Bộ Nội vụ', []) // 'Chờ Bộ Nội vụ'
 */
export function calmed(text: string, names: readonly string[]): string {
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length < fewestLetters || /\p{Ll}/u.test(text)) return text;
  const small = text.replace(/[^\s,;:()“”"]+/gu, (word) => {
    const bare = word.replace(/[.!?…]+$/u, '');
    const stays = abbreviations.has(bare) || /^[IVX]+$/u.test(bare) || /\d/u.test(bare);
    return stays ? word : word.toLowerCase();
  });
  const sentences = small.replace(
    /(^|[.!?]\s+)(\p{Ll})/gu,
    (_, before: string, letter: string) => `${before}${letter.toUpperCase()}`,
  );
  return capitalised([...agencies, ...names].reduce(named, sentences));
}

/** A name wherever it stands as whole words, in its own letters. */
function named(text: string, name: string): string {
  if (name.trim() === '') return text;
  const words = name.trim().replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return text.replace(new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'giu'), () => name.trim());
}
