/** Which plan it is, in one line, as it stands under the titles of the sheets. */
import { formatVietnamese } from '../../plan/civilDate';
import type { Plan } from '../../plan/types';

/**
 * Who issued the plan, under which number, when, for which years.
 *
 * @example identityOf(plan)
 *   // 'UBND tỉnh Quảng Ngãi · Số 297/QĐ-UBND · ban hành ngày 07/06/2026 · giai đoạn 2026 – 2030'
 */
export function identityOf({ issuer, number, issuedOn, period }: Plan): string {
  const { from, to } = period;
  return [
    issuer,
    number === '' ? '' : `Số ${number}`,
    issuedOn === null ? '' : `ban hành ngày ${formatVietnamese(issuedOn)}`,
    from === to ? `năm ${String(from)}` : `giai đoạn ${String(from)} – ${String(to)}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
