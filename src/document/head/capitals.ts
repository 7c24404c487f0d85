/**
 * Names printed in capitals, as they stand in a sentence: "ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI" becomes
 * "UBND tỉnh Quảng Ngãi". Capitals of Vietnamese names follow Phụ lục II of Nghị định 30/2020/NĐ-CP.
 */
import { capitalised } from '../../vietnamese/text/capitalised';
import { isAllCapitals } from '../outline/words';

/** What follows these words is the name of a place, each word with a capital. */
const placeWords = new Set(['tỉnh', 'phố', 'quận', 'huyện', 'xã', 'phường', 'khu', 'trấn']);

/** These stay in capitals. */
const abbreviations = new Set([
  'UBND',
  'HĐND',
  'CCHC',
  'TTHC',
  'PAR',
  'INDEX',
  'PAPI',
  'PCI',
  'SIPAS',
  'DTI',
  'PII',
  'TW',
  'TP',
  'CNTT',
  'CĐS',
  'DVCTT',
]);

/** Words that begin the name of an agency, or of a part of it after a comma or "và". */
const agencyWords = new Set([
  'Sở',
  'Bộ',
  'Ban',
  'Cục',
  'Chi',
  'Phòng',
  'Ủy',
  'Hội',
  'Văn',
  'Trường',
]);

/**
 * @example agencyName('SỞ KHOA HỌC VÀ CÔNG NGHỆ') // 'Sở Khoa học và Công nghệ'
 * @example agencyName('ỦY BAN NHÂN DÂN TỈNH HÀ NAM') // 'UBND tỉnh Hà Nam'
 */
export function agencyName(printed: string): string {
  const name = isAllCapitals(printed) ? lowered(printed, true) : printed;
  return name
    .replace(/[ỦU][ỷyỶY]?[ỷy]? ban nhân dân/giu, 'UBND')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A title printed in capitals, as a sentence; any other as it is. */
export function titleCase(printed: string): string {
  return isAllCapitals(printed) ? lowered(printed, false) : printed;
}

function lowered(printed: string, isAgency: boolean): string {
  let inPlace = false;
  let opens = true;
  return printed
    .split(/\s+/)
    .map((word) => {
      const small = word.toLowerCase();
      const wasOpening = opens;
      const bare = small.replace(/[,;.:()]/g, '');
      const first = capitalised(small);
      opens = false;
      if (abbreviations.has(word.replace(/[,;.:()]/g, ''))) return word;
      if (placeWords.has(bare)) {
        inPlace = true;
        return small;
      }
      if (inPlace && !/^[\p{L}]/u.test(small)) inPlace = false;
      if (bare === 'năm' || bare === 'giai' || bare === 'và') inPlace = false;
      if (isAgency && agencyWords.has(first)) {
        opens = true;
        return first;
      }
      opens = isAgency && (bare === 'và' || word.endsWith(','));
      if (bare === 'và') return small;
      return inPlace || wasOpening ? first : small;
    })
    .join(' ');
}
