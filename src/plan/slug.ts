/**
 * Letters without marks, words joined by hyphens: what identifiers are made of.
 *
 * @example slugOf('Cải cách thể chế') // 'cai-cach-the-che'
 */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
