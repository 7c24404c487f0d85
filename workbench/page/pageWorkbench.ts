/**
 * What tests and curious people find on `window.workbench`: the person's hands, the add-in's traffic,
 * faults on order, files without a dialog. The pane takes its bridge from here.
 *
 * @example
 * // in the browser's console
 * await workbench.person.typeInto('Sheet1', 'A1', '85,5%');
 * workbench.person.readText('Sheet1', 'A1'); // '85,50%'
 * workbench.traffic.reset(); // … then press a button of the add-in …
 * workbench.traffic.roundTrips; // 2
 * workbench.faults.failNext('accessDenied');
 */
import type { SpreadsheetEngine } from '../engine/engine';
import type { OfficeBridge } from '../office/bridge';
import type { Faults } from '../office/faults';
import type { ContextOptions } from '../office/officeShim';
import type { Person } from '../office/person';
import type { Traffic } from '../office/traffic';
import type { FileCommands } from './file/fileCommands';
import type { PaneFrame } from './pane/paneFrame';

export interface PageWorkbench {
  /** Types, pastes, inserts rows, renames sheets, reads values and the whole workbook's snapshot. */
  readonly person: Person;
  readonly engine: SpreadsheetEngine;
  readonly traffic: Traffic;
  readonly faults: Faults;
  /** «Sổ mới» and «Mở tệp», and the bytes that «Lưu tệp» would save. */
  readonly files: FileCommands;
  readonly pane: PaneFrame;
  /** Resolves when every batch of the add-in so far has been answered. */
  readonly idle: () => Promise<void>;
  readonly bridge: OfficeBridge;
  /** What the add-in is told about its Excel: `?excelApi=1.9&language=en-US&theme=dark` in the page's address. */
  readonly officeContext: ContextOptions;
}

declare global {
  interface Window {
    /** Only in the workbench page. */
    workbench?: PageWorkbench;
  }
}

/**
 * @param search the page's query
 * @example officeContextOf('?excelApi=1.9') // { excelApi: 1.9 }
 */
export function officeContextOf(search: string): ContextOptions {
  const asked = new URLSearchParams(search);
  const excelApi = Number(asked.get('excelApi') ?? NaN);
  const displayLanguage = asked.get('language');
  const theme = asked.get('theme');
  return {
    ...(Number.isFinite(excelApi) && { excelApi }),
    ...(displayLanguage !== null && { displayLanguage }),
    ...((theme === 'light' || theme === 'dark') && { theme }),
  };
}
