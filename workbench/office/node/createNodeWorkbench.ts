/**
 * The workbench for jest, for measurements and for scripts: the real Office.js against a fresh workbook,
 * without a page.
 */
import type { SpreadsheetEngine } from '../../engine/engine';
import { RichApiHost } from '../../host/richApiHost';
import { createOfficeBridge } from '../bridge';
import { Faults } from '../faults';
import { createOfficeContext, installOfficeShim } from '../officeShim';
import type { ContextOptions } from '../officeShim';
import { Person } from '../person';
import { Traffic } from '../traffic';
import { loadEngine } from './loadEngine';
import { loadOfficeJs } from './loadOfficeJs';
import type { OfficeJs } from './loadOfficeJs';

export interface NodeWorkbenchOptions extends ContextOptions {
  readonly workbookName?: string;
}

export interface NodeWorkbench extends Pick<OfficeJs, 'Excel' | 'Office' | 'OfficeExtension'> {
  /** What a person does. */
  readonly workbook: Person;
  readonly traffic: Traffic;
  readonly faults: Faults;
  readonly engine: SpreadsheetEngine;
  /** Resolves when every batch has been answered and every event has been handed over. */
  idle(): Promise<void>;
  /** Puts `Excel`, `Office` and `OfficeExtension` where the add-in's code looks for them. */
  install(target?: object): void;
  dispose(): void;
}

/**
 * @example
 * const { Excel, workbook, dispose } = createNodeWorkbench();
 * await workbook.typeInto('Sheet1', 'A1', '85,5%');
 * await Excel.run(async (context) => {
 *   const cell = context.workbook.worksheets.getFirst().getRange('A1').load('values');
 *   await context.sync();
 *   cell.values; // [[0.855]]
 * });
 * dispose();
 */
export function createNodeWorkbench(options: NodeWorkbenchOptions = {}): NodeWorkbench {
  const engine = loadEngine().createHeadlessEngine(options.workbookName ?? 'Sổ làm việc.xlsx');
  const host = new RichApiHost(engine);
  const traffic = new Traffic();
  const faults = new Faults();
  const bridge = createOfficeBridge({ host, traffic, faults });
  const office = loadOfficeJs(bridge);
  installOfficeShim(office, createOfficeContext(options));
  const { Excel, Office, OfficeExtension } = office;
  return {
    Excel,
    Office,
    OfficeExtension,
    workbook: new Person(engine),
    traffic,
    faults,
    engine,
    idle: async () => {
      await host.idle();
      // Event handlers are started from promises: let them come to their first wait.
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
      await host.idle();
    },
    install: (target = globalThis) => {
      Object.assign(target, { Excel, Office, OfficeExtension });
    },
    dispose: () => {
      host.dispose();
      engine.dispose();
    },
  };
}
