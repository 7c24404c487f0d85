/** Lines of the letter that officers may write over; where they have not, what is known stands there. */
import { placeOf, signerTitleOf } from './agencyNames';
import type { Summary } from './summaryTypes';

/**
 * @example numberLine(summary) // 'Số: …/BC-…'
 */
export function numberLine({ kept }: Summary): string {
  return kept.number ?? 'Số: …/BC-…';
}

/**
 * @example placeAndDateLine(summary) // 'Quảng Ngãi, ngày … tháng … năm 2026'
 */
export function placeAndDateLine({ kept, agency, plan, period }: Summary): string {
  const place = placeOf(agency) ?? placeOf(plan.issuer) ?? '…';
  return kept.placeAndDate ?? `${place}, ngày … tháng … năm ${period.sendBy.slice(0, 4)}`;
}

export function recipientsText({ kept }: Summary): string {
  return kept.recipients ?? '- …;\n- Lưu: VT, ….';
}

export function signerTitle({ kept, agency }: Summary): string {
  return kept.signerTitle ?? signerTitleOf(agency);
}
