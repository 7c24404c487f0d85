/** Which indicator a rate of form II.06 may be meant for, by the words of its name: shown, never set. */
import type { FormRate } from './rates';

const wanted: Readonly<Record<FormRate, RegExp>> = {
  onTime: /đúng hạn/,
  online: /trực tuyến/,
  overdue: /quá hạn|trễ hạn|chậm hạn/,
};

const unwanted: Readonly<Record<FormRate, RegExp>> = {
  onTime: /quá hạn|trễ hạn/,
  // Paying online, reporting online and training online are other things.
  online: /thanh toán|báo cáo|bồi dưỡng|tập huấn|họp/,
  overdue: /(?!)/,
};

/**
 * The first indicator whose name speaks of files and of the rate.
 *
 * @example proposedFor('online', [{ id: 'i4', name: 'Tỷ lệ hồ sơ nộp trực tuyến' }])?.id // 'i4'
 */
export function proposedFor<One extends { readonly name: string }>(
  rate: FormRate,
  indicators: readonly One[],
): One | null {
  const fits = ({ name }: One): boolean => {
    const words = name.normalize('NFC').toLowerCase();
    return (
      /hồ sơ|thủ tục|tthc/.test(words) && wanted[rate].test(words) && !unwanted[rate].test(words)
    );
  };
  return indicators.find(fits) ?? null;
}
