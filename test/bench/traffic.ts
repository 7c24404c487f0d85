/**
 * What an officer's acts send and receive, through the real Office.js against the workbench: round trips,
 * and bytes beside the bare values and formulas of the same cells as JSON.
 */
import { connectExcel, officeEnvironment } from '../../src/excel';
import { buildReport, check, excelHost, load, type Outcome } from '../../src/workflow';
import { createNodeWorkbench } from '../../workbench/office/node/createNodeWorkbench';
import type { Traffic } from '../../workbench/office/traffic';
import { bareBytes, blueprintOf, firstPeriod, plans, type PlanChoice } from './layouts';
import { figure, type Measured } from './measure';

/** Excel on the web refuses more in one response. */
const longestResponse = 5_000_000;

function done<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

function tripsOf(what: string, traffic: Traffic, budget: number): Measured {
  const { roundTrips: value, bytesSent, bytesReceived } = traffic;
  const line = {
    what,
    measured: `sends ${figure(bytesSent / 1_000)} kB, receives ${figure(bytesReceived / 1_000)} kB`,
    limit: { value, budget, unit: 'round trips' },
  };
  traffic.reset();
  return line;
}

async function trafficOf(choice: PlanChoice): Promise<readonly Measured[]> {
  const workbench = createNodeWorkbench();
  try {
    const { traffic } = workbench;
    const host = excelHost(connectExcel(officeEnvironment(workbench.Excel, workbench.Office)));
    const period = firstPeriod(choice);
    const bare = bareBytes(blueprintOf(choice));
    done(await load(host, { ...choice, unit: null, periods: [period] }));
    const bytes: Measured = {
      what: `load, ${choice.planId}: bytes`,
      measured: `${figure(traffic.bytesSent / 1_000)} kB; bare cells ${figure(bare / 1_000)} kB`,
      limit: { value: traffic.bytesSent / bare, budget: 2, unit: '× bare' },
    };
    const loaded = tripsOf(`load, ${choice.planId}`, traffic, 4);
    done(await check(host, { write: true }));
    const response: Measured = {
      what: `check, ${choice.planId}: response`,
      measured: 'of what Excel on the web takes at once',
      limit: {
        value: traffic.bytesReceived / 1_000,
        budget: longestResponse / 1_000,
        unit: 'kB',
      },
    };
    const checked = tripsOf(`check, ${choice.planId}`, traffic, 2);
    done(await buildReport(host, period));
    const summed = tripsOf(`summary, ${choice.planId}`, traffic, 3);
    return [loaded, bytes, checked, response, summed];
  } finally {
    workbench.dispose();
  }
}

/** Round trips and bytes of load, check and summary with the real plans. */
export async function actTraffic(): Promise<readonly Measured[]> {
  const lines: Measured[] = [];
  for (const choice of plans) lines.push(...(await trafficOf(choice)));
  return lines;
}
