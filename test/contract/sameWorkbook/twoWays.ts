/**
 * One and the same work done twice: by the pane's road, through the real Office.js in the workbench, and
 * by the command line's, on a file. What each act asks to be written is remembered, as the measure of both.
 */
import { connectExcel, officeEnvironment } from '../../../src/excel';
import type { Content, NameBlueprint } from '../../../src/workbook/blueprint';
import { load, templateFile, type LoadChoice, type Outcome } from '../../../src/workflow';
import { excelHost } from '../../../src/workflow/excelHost';
import { fileHost, type FileHost } from '../../../src/workflow/fileHost';
import type { HostChange, WorkbookHost } from '../../../src/workflow/host';
import type { WorkbookSnapshot } from '../../../workbench/engine/snapshot';
import { openXlsx } from '../../../workbench/files/open/openXlsx';
import {
  createNodeWorkbench,
  type NodeWorkbench,
} from '../../../workbench/office/node/createNodeWorkbench';
import { blueprintFacts, type DescribedWorkbook, type NamedSheet } from './blueprintFacts';
import { isUndoSheet } from '../../../src/excel/undo/notes';
import { libraryPlan } from '../../plan/libraryPlans';
import { differences } from './facts';
import { snapshotFacts } from './snapshotFacts';

/** What a person types into a cell, and what then stands in it. */
export interface Entry {
  readonly sheet: string;
  readonly cell: string;
  readonly typed: string;
  readonly content: Content;
}

export interface TwoWays {
  readonly workbench: NodeWorkbench;
  readonly excel: WorkbookHost;
  readonly file: FileHost;
  /** Does an act on both. */
  readonly act: <T>(act: (host: WorkbookHost) => Promise<Outcome<T>>) => Promise<void>;
  readonly enter: (entries: readonly Entry[]) => Promise<void>;
  /** What differs between the open workbook, the file and the blueprints; empty when nothing does. */
  readonly differences: () => Promise<readonly string[]>;
}

export async function valueOf<T>(outcome: Promise<Outcome<T>> | Outcome<T>): Promise<T> {
  const answer = await outcome;
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
}

/** The workbook that the changes so far describe. */
class Described {
  private sheets: NamedSheet[] = [];
  private readonly names = new Map<string, NameBlueprint>();
  private active = '';

  add(change: HostChange): void {
    let before: string | null = null;
    for (const { sheet, currentName } of change.sheets) {
      const name = currentName ?? sheet.name;
      const at = this.sheets.findIndex((one) => one.name === name);
      // A new sheet stands behind the one before it in the change, the first one at the end.
      const behind = this.sheets.findIndex((one) => one.name === before) + 1;
      if (at >= 0) this.sheets[at] = { sheet, name };
      else this.sheets.splice(before === null ? this.sheets.length : behind, 0, { sheet, name });
      before = name;
      if (sheet.key === change.activate) this.active = name;
    }
    for (const name of change.names) this.names.set(name.name, name);
  }

  all(): DescribedWorkbook {
    return { sheets: this.sheets, names: [...this.names.values()], active: this.active };
  }
}

function remembering(host: WorkbookHost, described: Described): WorkbookHost {
  return {
    ...host,
    apply: (change) => {
      described.add(change);
      return host.apply(change);
    },
  };
}

function opened(bytes: Uint8Array): WorkbookSnapshot {
  const outcome = openXlsx(bytes, 'Sổ');
  if (!outcome.ok) throw new Error(outcome.error.code);
  expect(outcome.value.leftOut).toEqual([]);
  return outcome.value.snapshot;
}

/**
 * What the pane's workbook has and the file has not: the sheet that Excel gives a new workbook, which the
 * pane leaves where it is, and the records for taking acts back. The command line writes none: who writes
 * a file has the file as it was.
 */
function onlyInExcel({ sheets }: WorkbookSnapshot): readonly string[] {
  return ['Sheet1', ...sheets.map(({ name }) => name).filter(isUndoSheet)];
}

const open: NodeWorkbench[] = [];

/** Loads a plan by both roads. */
export async function loadBothWays(choice: LoadChoice): Promise<TwoWays> {
  const plan = choice.plan ?? libraryPlan(choice.planId);
  const workbench = createNodeWorkbench();
  open.push(workbench);
  const described = new Described();
  const excel = remembering(
    excelHost(connectExcel(officeEnvironment(workbench.Excel, workbench.Office))),
    described,
  );
  await valueOf(load(excel, choice));
  const file = fileHost(await valueOf(templateFile(plan, choice)), 'Sổ.xlsx');
  return {
    workbench,
    excel,
    file,
    act: async (act) => {
      await valueOf(act(excel));
      await valueOf(act(file));
    },
    enter: async (entries) => {
      for (const { sheet, cell, typed } of entries) {
        await workbench.workbook.typeInto(sheet, cell, typed);
      }
      const cells = entries.map(({ sheet, cell, content }) => ({ sheet, cell, content }));
      await valueOf(file.apply({ act: 'enter', sheets: [], names: [], cells, activate: null }));
    },
    differences: async () => {
      await workbench.engine.calculate();
      const snapshot = workbench.engine.snapshot();
      const standing = snapshotFacts(snapshot, onlyInExcel(snapshot));
      const written = snapshotFacts(opened(file.bytes()));
      const wanted = blueprintFacts(described.all());
      return [
        ...differences(['Excel', standing], ['file', written]),
        ...differences(['Excel', standing], ['blueprint', wanted]),
      ];
    },
  };
}

/** Closes every workbench of a test file. */
export function closeAll(): void {
  for (const workbench of open.splice(0)) workbench.dispose();
}
