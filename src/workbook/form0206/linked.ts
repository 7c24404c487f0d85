/** The indicators that a rate of form II.06 may go to, and which of them the words of a cell mean. */
import type { FormRate } from '../../assessment/form/rates';
import { formRateKeys } from '../../assessment/form/rates';
import { textOf, type RowCells } from '../cases/rawValue';
import { indicatorHeaders } from '../columns';
import { fittingText } from '../content';
import { codeOf, measureWords } from '../vocabulary';

export interface RatioIndicator {
  readonly id: string;
  readonly name: string;
}

/** Rows of «Chỉ tiêu» that are made of a numerator and a denominator, each once. */
export function ratioIndicators(rows: readonly RowCells[]): readonly RatioIndicator[] {
  const found = new Map<string, RatioIndicator>();
  for (const cells of rows) {
    const id = textOf(cells(indicatorHeaders.id).value).trim();
    const measure = codeOf(measureWords, textOf(cells(indicatorHeaders.measure).value));
    if (id === '' || measure !== 'ratio' || found.has(id)) continue;
    found.set(id, { id, name: textOf(cells(indicatorHeaders.name).value) });
  }
  return [...found.values()];
}

const between = ' — ';

/** @example linkText({ id: 'i4', name: 'Tỷ lệ hồ sơ trực tuyến' }) // 'i4 — Tỷ lệ hồ sơ trực tuyến' */
export function linkText({ id, name }: RatioIndicator): string {
  return fittingText(`${id}${between}${name.replace(/\s+/g, ' ')}`);
}

/** The indicator that a text means: by its id, by its name or by both; `null` for any other text. */
export function linkedIndicator(
  text: string,
  indicators: readonly RatioIndicator[],
): RatioIndicator | null {
  const fold = (words: string): string => words.normalize('NFC').trim().toLowerCase();
  const wanted = fold(text);
  if (wanted === '') return null;
  const [id = ''] = wanted.split(between);
  return (
    indicators.find((one) => fold(one.id) === id.trim()) ??
    indicators.find((one) => fold(one.name) === wanted) ??
    null
  );
}

/** Which rate each indicator takes its figures from; of two rates the first one counts. */
export function ratesByIndicator(
  links: Readonly<Record<FormRate, string>>,
  indicators: readonly RatioIndicator[],
): ReadonlyMap<string, FormRate> {
  const rates = new Map<string, FormRate>();
  for (const rate of formRateKeys) {
    const indicator = linkedIndicator(links[rate], indicators);
    if (indicator !== null && !rates.has(indicator.id)) rates.set(indicator.id, rate);
  }
  return rates;
}
