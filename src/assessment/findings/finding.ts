/** Makes a finding out of its code, its place and what it needs to be told. */
import type { Finding, FindingCode, Place, Meaning } from '../types';
import { findingCatalogue } from './catalogue';
import type { FindingParams } from './params';

/**
 * @param subject the indicator's or the task's id, `null` when it is about neither
 * @example finding('negative', { sheet: 'Số liệu Q1-2026', cell: 'F7' }, 'sipas', { field: 'Kết quả', value: '-3' })
 *   // { code: 'negative', severity: 'error', message: '«Kết quả» là số âm: -3.', remedy: 'Nhập lại …', … }
 */
export function finding<Code extends FindingCode>(
  code: Code,
  place: Place,
  subject: string | null,
  params: FindingParams[Code],
): Finding {
  const { severity, message, remedy } = findingCatalogue[code];
  return {
    code,
    severity,
    place,
    subject,
    params,
    message: message(params),
    remedy,
  };
}

/** The same finding, with what the words in its cell may mean. */
export function withMeanings(one: Finding, meanings: readonly Meaning[]): Finding {
  return { ...one, meanings };
}
