/**
 * Names of agencies as the letterhead prints them (Nghị định 30/2020/NĐ-CP, Phụ lục I): in full, in
 * capitals, the parent agency above. Plans write "UBND tỉnh Quảng Ngãi"; a letterhead does not.
 */

const shortForms: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})UBND(?!\p{L})/gu, 'Ủy ban nhân dân'],
  [/(?<!\p{L})HĐND(?!\p{L})/gu, 'Hội đồng nhân dân'],
];

/**
 * @example fullName('Văn phòng UBND tỉnh Quảng Ngãi') // 'Văn phòng Ủy ban nhân dân tỉnh Quảng Ngãi'
 */
export function fullName(agency: string): string {
  return shortForms.reduce((name, [short, long]) => name.replace(short, long), agency.trim());
}

/**
 * The agency above one that carries it in its own name; `null` when the name tells of none.
 *
 * @example parentInName('Văn phòng UBND tỉnh Quảng Ngãi') // 'UBND tỉnh Quảng Ngãi'
 * @example parentInName('UBND tỉnh Quảng Ngãi') // null
 */
export function parentInName(agency: string): string | null {
  return /^Văn phòng\s+(UBND|Ủy ban nhân dân)\s+.+$/u.test(agency.trim())
    ? agency.trim().replace(/^Văn phòng\s+/u, '')
    : null;
}

/**
 * The province or city that an agency belongs to, for the line of place and date; `null` when its name
 * tells none.
 *
 * @example placeOf('UBND tỉnh Quảng Ngãi') // 'Quảng Ngãi'
 * @example placeOf('Bộ Nội vụ') // null
 */
export function placeOf(agency: string): string | null {
  const match = /(?:tỉnh|thành phố|TP\.?)\s+(\p{Lu}[\p{L}\s]*)$/u.exec(agency.trim());
  return match?.[1]?.trim() ?? null;
}

/**
 * Two lines of the left block: the one above in plain capitals, the one that signs in bold.
 *
 * @example letterheadLines('Sở Nội vụ', 'UBND tỉnh Quảng Ngãi')
 *   // ['ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI', 'SỞ NỘI VỤ']
 * @example letterheadLines('UBND tỉnh Quảng Ngãi', null) // ['ỦY BAN NHÂN DÂN', 'TỈNH QUẢNG NGÃI']
 */
export function letterheadLines(
  agency: string,
  parent: string | null,
): { readonly above: string; readonly name: string } {
  const name = fullName(agency).toUpperCase();
  if (parent !== null) return { above: fullName(parent).toUpperCase(), name };
  const split = /^(ỦY BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN) (.+)$/u.exec(name);
  return { above: split?.[1] ?? '', name: split?.[2] ?? name };
}

const heads: readonly (readonly [RegExp, string])[] = [
  [/^(UBND|Ủy ban nhân dân)/iu, 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH'],
  [/^Văn phòng/iu, 'CHÁNH VĂN PHÒNG'],
  [/^(Sở|Trung tâm)/iu, 'GIÁM ĐỐC'],
  [/^Phòng/iu, 'TRƯỞNG PHÒNG'],
];

/**
 * Who signs by default; the officer types over it (KT., TL.).
 *
 * @example signerTitleOf('Sở Nội vụ') // 'GIÁM ĐỐC'
 */
export function signerTitleOf(agency: string): string {
  return heads.find(([pattern]) => pattern.test(agency.trim()))?.[1] ?? 'THỦ TRƯỞNG ĐƠN VỊ';
}
