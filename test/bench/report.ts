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
import { chartsSheet } from '../../src/report/charts/chartsSheet';
import type { SheetBlueprint } from '../../src/workbook/blueprint';
import { figuresSheetName } from '../../src/workbook/names';
import { buildReport, excelHost, load, type Outcome } from '../../src/workflow';
import { courseOfYear } from '../../src/workflow/courseOfYear';
import type { ExcelHost } from '../../src/workflow/excelHost';
import type { HostChange } from '../../src/workflow/host';
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

/** The sheets of the report as they would be laid out now, the charts with it. */
async function reportOf({ host }: Filled, period: string): Promise<readonly SheetBlueprint[]> {
  const { summary, opened, period: reported } = done(await summaryNow(host, period));
  const course = courseOfYear(opened.entries, reported);
  return [summaryLayout(summary).sheet, chartsSheet(summary, course)];
}

async function trafficOf(choice: PlanChoice): Promise<readonly Measured[]> {
  const filled = await filledWorkbook(choice);
  try {
    const { traffic } = filled.workbench;
    const bare = bareBytes({ sheets: await reportOf(filled, firstPeriod(choice)) });
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
  (
    filled: Filled,
    work: (filled: Filled) => Promise<unknown>,
    before: (filled: Filled) => Promise<unknown> = () => Promise.resolve(),
  ): Act =>
  async (measure) => {
    const { workbench, snapshot } = filled;
    workbench.engine.restore(snapshot);
    await workbench.engine.recalculateAll();
    const fresh = { ...filled, host: hostOf(workbench) };
    await before(fresh);
    collectGarbage();
    await measure(async () => {
      await work(fresh);
    });
  };

/** As the act writes: right behind a reading. */
const inReadWorkbook = (filled: Filled, work: (filled: Filled) => Promise<unknown>): Act =>
  inFilledWorkbook(filled, work, async ({ host }) => done(await host.read()));

/** The sheets, the tables that their formulas speak of, and the cells; nothing that anybody would see. */
function writeBare({ workbench }: Filled, sheets: readonly SheetBlueprint[]): Promise<void> {
  return workbench.Excel.run(async (context) => {
    for (const { name, tables, blocks } of sheets) {
      const sheet = context.workbook.worksheets.add(name);
      for (const { name: tableName, box, columns } of tables) {
        const header = boxAddress({ ...box, bottom: box.top });
        sheet.getRange(header).values = [columns.map((column) => column.name)];
        sheet.tables.add(sheet.getRange(boxAddress(box)), true).name = tableName;
      }
      for (const { top, left, rows } of blocks) {
        const right = left + (rows[0]?.length ?? 1) - 1;
        const box = { top, left, bottom: top + rows.length - 1, right };
        sheet.getRange(boxAddress(box)).formulas = rows.map((row) => row.map(cellInput));
      }
    }
    await context.sync();
  });
}

/** What the act asks to be written, to be written again by itself. */
async function changeOf({ host }: Filled, period: string): Promise<HostChange> {
  const asked: HostChange[] = [];
  const apply: ExcelHost['apply'] = (change) => {
    asked.push(change);
    return host.apply(change);
  };
  done(await buildReport({ ...host, apply }, period));
  const [change] = asked;
  if (change === undefined) throw new Error('The report was not written.');
  return change;
}

/**
 * What a report takes beside its cells bare. The budget is held against the building: both sheets with all
 * that makes them a report, what they overwrite kept so that it can be taken back. Reading and judging the
 * workbook before that is no part of it, for bare cells are written unread; it is told beside it.
 */
async function timeOf(choice: PlanChoice): Promise<Measured> {
  const period = firstPeriod(choice);
  const filled = await filledWorkbook(choice);
  try {
    const sheets = await reportOf(filled, period);
    const change = await changeOf(filled, period);
    const acts = [
      inFilledWorkbook(filled, async ({ host }) => done(await buildReport(host, period))),
      inFilledWorkbook(filled, async ({ host }) => done(await summaryNow(host, period))),
      inFilledWorkbook(filled, (one) => writeBare(one, sheets)),
      inReadWorkbook(filled, async ({ host }) => done(await host.apply(change))),
    ];
    const [whole = 0, judging = 0, bare = 1, building = 0] = await costsOf(runs, acts, warm);
    return {
      what: `time of building a report, ${choice.planId}`,
      measured:
        `${figure(building)} ms; its cells bare ${figure(bare)} ms; whole act ${figure(whole)} ms ` +
        `(×${figure(whole / bare)}), of it reading and judging ${figure(judging)} ms`,
      limit: { value: building / bare, budget: timesBare, unit: '× bare' },
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
