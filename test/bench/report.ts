/**
 * What building the report costs: round trips and bytes through the real Office.js against the workbench, its
 * time beside writing the same cells bare, and the code that is fetched only when a report is made. Each plan
 * has a quarter's figures in it, and each run a fresh workbook, made outside of the measured time.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { connectExcel, officeEnvironment } from '../../src/excel';
import { boxAddress } from '../../src/excel/grid/address';
import { cellInput } from '../../src/excel/write/cellInput';
import { summaryLayout } from '../../src/report';
import type { SheetBlueprint } from '../../src/workbook/blueprint';
import { figuresSheetName } from '../../src/workbook/names';
import { buildReport, excelHost, load, type Outcome } from '../../src/workflow';
import type { ExcelHost } from '../../src/workflow/excelHost';
import { summaryNow } from '../../src/workflow/summaryNow';
import {
  createNodeWorkbench,
  type NodeWorkbench,
} from '../../workbench/office/node/createNodeWorkbench';
import type { WorkbookSnapshot } from '../../workbench/engine/snapshot';
import { Person } from '../../workbench/office/person';
import { periodNamed } from '../report/filledQuarter';
import { bareBytes, firstPeriod, plans, type PlanChoice } from './layouts';
import { costsOf, figure, type Act, type Measured } from './measure';
import { build, filesOf, kilobytes } from './paneSize';

const mostTrips = 4;
const timesBare = 3;
const runs = 7;
const warm = 4;

function done<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

/** Garbage of what was done before is not paid for by what is measured now. */
const collectGarbage: () => void = (() => {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
})();

interface Filled {
  readonly workbench: NodeWorkbench;
  readonly host: ExcelHost;
  readonly snapshot: WorkbookSnapshot;
}

function hostOf({ Excel: excel, Office: office }: NodeWorkbench): ExcelHost {
  return excelHost(connectExcel(officeEnvironment(excel, office)));
}

/** A workbook with a quarter's figures in it: four of five rows, some of them short of their target. */
async function filledWorkbook(choice: PlanChoice): Promise<Filled> {
  const workbench = createNodeWorkbench();
  const host = hostOf(workbench);
  const period = firstPeriod(choice);
  done(await load(host, { ...choice, unit: null, periods: [period] }));
  const person = new Person(workbench.engine);
  const sheet = figuresSheetName(periodNamed(period));
  const ids = person.readTexts(sheet, 'A5:A120').filter(([id]) => id !== '');
  const parts = ids.map((_, index) => (index % 5 === 4 ? [null, null] : [760 + index, 1_000]));
  if (parts.length > 0) await person.paste(sheet, 'E5', parts);
  return { workbench, host, snapshot: workbench.engine.snapshot() };
}

async function reportOf({ host }: Filled, period: string): Promise<SheetBlueprint> {
  return summaryLayout(done(await summaryNow(host, period)).summary).sheet;
}

async function trafficOf(choice: PlanChoice): Promise<readonly Measured[]> {
  const filled = await filledWorkbook(choice);
  try {
    const { traffic } = filled.workbench;
    const sheet = await reportOf(filled, firstPeriod(choice));
    const bare = bareBytes({ sheets: [sheet] });
    return [
      await built('report', filled, choice, bare, traffic),
      await built('report again', filled, choice, bare, traffic),
    ];
  } finally {
    filled.workbench.dispose();
  }
}

async function built(
  what: string,
  { host }: Filled,
  choice: PlanChoice,
  bare: number,
  traffic: NodeWorkbench['traffic'],
): Promise<Measured> {
  traffic.reset();
  done(await buildReport(host, firstPeriod(choice)));
  const { roundTrips: value, bytesSent, bytesReceived } = traffic;
  return {
    what: `${what}, ${choice.planId}`,
    measured:
      `sends ${figure(bytesSent / 1_000)} kB (×${figure(bytesSent / bare)} of its bare cells), ` +
      `receives ${figure(bytesReceived / 1_000)} kB`,
    limit: { value, budget: mostTrips, unit: 'round trips' },
  };
}

/** Each run finds the workbook as it was filled, and a host that has not seen it yet. */
const inFilledWorkbook =
  (filled: Filled, work: (filled: Filled) => Promise<unknown>): Act =>
  async (measure) => {
    const { workbench, snapshot } = filled;
    workbench.engine.restore(snapshot);
    await workbench.engine.recalculateAll();
    const fresh = { ...filled, host: hostOf(workbench) };
    collectGarbage();
    await measure(async () => {
      await work(fresh);
    });
  };

/** The sheet, the tables that its formulas speak of, and the cells; nothing that anybody would see. */
function writeBare({ workbench }: Filled, { name, tables, blocks }: SheetBlueprint): Promise<void> {
  return workbench.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    for (const { name: tableName, box, columns } of tables) {
      const header = boxAddress({ ...box, bottom: box.top });
      sheet.getRange(header).values = [columns.map((column) => column.name)];
      sheet.tables.add(boxAddress(box), true).name = tableName;
    }
    for (const { top, left, rows } of blocks) {
      const right = left + (rows[0]?.length ?? 1) - 1;
      const range = sheet.getRange(boxAddress({ top, left, bottom: top + rows.length - 1, right }));
      range.formulas = rows.map((row) => row.map(cellInput));
    }
    await context.sync();
  });
}

async function timeOf(choice: PlanChoice): Promise<Measured> {
  const period = firstPeriod(choice);
  const filled = await filledWorkbook(choice);
  try {
    const sheet = await reportOf(filled, period);
    const acts = [
      inFilledWorkbook(filled, async ({ host }) => done(await buildReport(host, period))),
      inFilledWorkbook(filled, (one) => writeBare(one, sheet)),
    ];
    const [whole = 0, bare = 1] = await costsOf(runs, acts, warm);
    return {
      what: `time of a report, ${choice.planId}`,
      measured: `${figure(whole)} ms; its cells bare ${figure(bare)} ms (processor, median)`,
      limit: { value: whole / bare, budget: timesBare, unit: '× bare' },
    };
  } finally {
    filled.workbench.dispose();
  }
}

/** Kilobytes, gzip, beyond what a person with a plan loaded has fetched already. */
async function codeSizes(): Promise<readonly Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'report-size-'));
  try {
    const stats = await build(folder);
    const loaded = [/workflow\/check$/, /quang-ngai-2026-2030\.json$/];
    const before = filesOf(stats, loaded);
    const beyond = (...modules: readonly RegExp[]): number =>
      kilobytes(folder, new Set([...filesOf(stats, modules)].filter((name) => !before.has(name))));
    const sheet = beyond(/workflow\/buildReport$/);
    const word = beyond(/workflow\/wordDocument$/, /word\/writeWord$/);
    return [
      {
        what: 'code of the report’s sheet',
        measured: 'JavaScript, gzip, fetched beyond the first screen',
        limit: { value: sheet, budget: 40, unit: 'kB' },
      },
      {
        what: 'code of the Word document',
        measured: 'with the docx package',
        limit: { value: word, budget: 160, unit: 'kB' },
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Round trips, bytes, times and code of a report for the real plans. */
export async function reportCosts(): Promise<readonly Measured[]> {
  const lines: Measured[] = [];
  for (const choice of plans) lines.push(...(await trafficOf(choice)));
  for (const choice of plans) lines.push(await timeOf(choice));
  return [...lines, ...(await codeSizes())];
}
