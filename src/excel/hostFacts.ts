/** What kind of Excel this is, for the page on the program and for choosing what to offer. */
import type { ExcelEnvironment } from './environment';

/** The lowest set that everything here needs; Excel LTSC 2021 has it. */
export const lowestApi = '1.14';

const highestMinor = 20;

export interface HostFacts {
  readonly platform: string;
  readonly language: string;
  /** The newest version of the set ExcelApi that the host claims: '1.17'; '0' for none. */
  readonly excelApi: string;
  readonly isSupported: boolean;
}

/** @example hostFacts(environment) // { platform: 'PC', language: 'vi-VN', excelApi: '1.17', isSupported: true } */
export function hostFacts({ platform, language, supports }: ExcelEnvironment): HostFacts {
  let excelApi = '0';
  for (let minor = 1; minor <= highestMinor; minor++) {
    if (supports(`1.${String(minor)}`)) excelApi = `1.${String(minor)}`;
  }
  return { platform, language, excelApi, isSupported: supports(lowestApi) };
}
