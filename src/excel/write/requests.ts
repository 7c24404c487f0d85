/**
 * Sends steps in as few requests as their size allows. Excel on the web refuses requests of 5 MB and is
 * slow long before; when it refuses one of ours all the same, the request is halved.
 */
import { isTooLarge } from '../excelErrors';
import type { Line } from '../line/line';
import { penFor } from './pen';
import type { Step } from './step';

const bytesPerRequest = 900_000;

/** Steps in order, together below the limit; one that is larger goes alone. */
export function requestsOf(
  steps: readonly Step[],
  limit = bytesPerRequest,
): readonly (readonly Step[])[] {
  const requests: Step[][] = [];
  let bytes = 0;
  for (const one of steps) {
    const request = requests[requests.length - 1];
    if (request && bytes + one.bytes <= limit) {
      request.push(one);
      bytes += one.bytes;
    } else {
      requests.push([one]);
      bytes = one.bytes;
    }
  }
  return requests;
}

async function sendRequest(line: Line, steps: readonly Step[]): Promise<void> {
  try {
    await line.send((context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      const pen = penFor(context, line.environment.supports);
      for (const one of steps) one.write(pen);
      return () => undefined;
    });
  } catch (error) {
    if (!isTooLarge(error) || steps.length < 2) throw error;
    const half = Math.ceil(steps.length / 2);
    await sendRequest(line, steps.slice(0, half));
    await sendRequest(line, steps.slice(half));
  }
}

/** Writes all steps in order. Errors of Office.js are thrown as they are. */
export async function sendSteps(line: Line, steps: readonly Step[]): Promise<void> {
  for (const request of requestsOf(steps)) {
    // In turn on purpose: each request is near the size that Excel on the web allows.
    await sendRequest(line, request);
  }
}
