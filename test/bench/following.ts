/**
 * The check behind an edit: round trips, bytes and time, how they grow with the workbook, and the judgement
 * of a very large one in memory. What a check receives behind an edit does not grow with the table, but for
 * the ids of its rows.
 */
import { connectExcel, officeEnvironment } from '../../src/excel';
import type { Indicator, Plan, Task } from '../../src/plan/types';
import { readEntries } from '../../src/workbook/entries';
import { planWorkbook } from '../../src/workbook/planWorkbook';
import { check, excelHost, type Outcome } from '../../src/workflow';
import { judgeEntries } from '../../src/workflow/judge';
import { createNodeWorkbench } from '../../workbench/office/node/createNodeWorkbench';
import { indicator, plan, task } from '../workbook/samplePlan';
import { readingOf } from '../workbook/readingOf';
import { figure, type Measured } from './measure';

const period = '2026-Q1';
const choice = { year: 2026, unit: null, periods: [period], currentPeriod: period };

function planOf(indicators: number, tasks: number): Plan {
  return plan({
    indicators: Array.from({ length: indicators }, (_, n): Indicator => indicator(`ct-${n}`)),
    tasks: Array.from({ length: tasks }, (_, n): Task => task(`nv-${n}`)),
  });
}

function done<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

interface Cost {
  readonly trips: number;
  readonly received: number;
  readonly milliseconds: number;
}

/** One edit on a sheet, told to the host as Excel does, then the check that the pane makes. */
async function afterEdit(indicators: number, tasks: number): Promise<readonly [Cost, Cost]> {
  const workbench = createNodeWorkbench();
  try {
    const { traffic, workbook } = workbench;
    const port = connectExcel(officeEnvironment(workbench.Excel, workbench.Office));
    const { sheets, names } = planWorkbook(planOf(indicators, tasks), {
      ...choice,
      source: 'kept',
    });
    await port.applyChange({
      act: 'load',
      sheets: sheets.map((sheet) => ({ sheet, currentName: null })),
      names,
      cells: [],
      activate: null,
    });
    const host = excelHost(port);
    done(await check(host, { write: false }));
    const stop = done(await host.watch(() => undefined));
    const measured = async (sheet: string, cell: string, typed: string): Promise<Cost> => {
      await workbook.typeInto(sheet, cell, typed);
      await workbench.idle();
      await new Promise((resolve) => setTimeout(resolve, 600));
      traffic.reset();
      const before = process.cpuUsage();
      done(await check(host, { write: false }));
      const { user, system } = process.cpuUsage(before);
      return {
        trips: traffic.roundTrips,
        received: traffic.bytesReceived,
        milliseconds: (user + system) / 1_000,
      };
    };
    const figures = await measured('Số liệu Q1-2026', 'E5', '7');
    const status = await measured('Nhiệm vụ', 'E5', 'Đang thực hiện');
    await stop();
    return [figures, status];
  } finally {
    workbench.dispose();
  }
}

const shown = ({ received, milliseconds }: Cost): string =>
  `receives ${figure(received / 1_000)} kB, ${figure(milliseconds)} ms with the workbench`;

/** Entries of a reading, judged; in milliseconds of the processor. */
function judged(indicators: number, tasks: number): { milliseconds: number; entries: number } {
  const large = planOf(indicators, tasks);
  const reading = readingOf(planWorkbook(large, choice));
  const before = process.cpuUsage();
  const found = readEntries(reading, () => large);
  if (found.kind === 'none') throw new Error('Nothing is laid out.');
  const result = judgeEntries(found.entries);
  const { user, system } = process.cpuUsage(before);
  const entries = result.indicators.length + result.tasks.length;
  return { milliseconds: (user + system) / 1_000, entries };
}

export async function followTimes(): Promise<readonly Measured[]> {
  const [smallFigures, smallStatus] = await afterEdit(30, 300);
  const [figures, status] = await afterEdit(300, 3_000);
  judged(900, 9_100);
  const tenth = judged(900, 9_100);
  const whole = judged(9_000, 91_000);
  const trips = (cost: Cost) => ({ value: cost.trips, budget: 2, unit: 'round trips' });
  const growth = (large: number, small: number) => ({
    value: large / small,
    budget: 13,
    unit: '× for 10 ×',
  });
  return [
    {
      what: '30 + 300: check after a figure',
      measured: shown(smallFigures),
      limit: trips(smallFigures),
    },
    {
      what: '30 + 300: check after a status',
      measured: shown(smallStatus),
      limit: trips(smallStatus),
    },
    { what: '300 + 3,000: check after a figure', measured: shown(figures), limit: trips(figures) },
    { what: '300 + 3,000: check after a status', measured: shown(status), limit: trips(status) },
    {
      what: 'bytes after a status, ten times the size',
      measured: '',
      limit: growth(status.received, smallStatus.received),
    },
    {
      what: 'time after a status, ten times the size',
      measured: '',
      limit: growth(status.milliseconds, smallStatus.milliseconds),
    },
    {
      what: `${figure(tenth.entries)} entries in memory: read and judged`,
      measured: `${figure(tenth.milliseconds)} ms`,
      limit: null,
    },
    {
      what: `${figure(whole.entries)} entries in memory: read and judged`,
      measured: `${figure(whole.milliseconds)} ms`,
      limit: growth(whole.milliseconds, tenth.milliseconds),
    },
  ];
}
