/**
 * Starts the reading of a document: in a worker where there is one, else in the page, step by step. Web
 * views that forbid workers say so only when one is started, or by an error before its first answer.
 */
import type { PlanReading } from '../../document/types';
import type { Outcome } from '../../workflow/types';
import type { ReadingAnswer, ReadingRequest } from './messages';
import { spawnReader } from './spawnReader';

/** What is used of a worker. */
export type Reader = Pick<
  Worker,
  'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'
>;

export interface RunningReading {
  /** The reading; `readingStopped` after a cancel. Rejected only by a fault of the program. */
  readonly result: Promise<Outcome<PlanReading>>;
  readonly cancel: () => void;
}

async function readHere({ source, fallbackYear }: ReadingRequest): Promise<Outcome<PlanReading>> {
  const { importPlan } = await import('../../workflow/importPlan');
  const pause = (): Promise<void> => new Promise((go) => setTimeout(go, 0));
  return importPlan(source, { fallbackYear, pause });
}

function spawned(spawn: () => Reader): Reader | null {
  try {
    return spawn();
  } catch {
    // No Worker here, or the page's rules forbid it: the page reads by itself.
    return null;
  }
}

/**
 * @param spawn tests pass a reader of their own
 * @example
 * const { result, cancel } = startReading({ source: { text }, fallbackYear: 2026 });
 */
export function startReading(
  request: ReadingRequest,
  spawn: () => Reader = spawnReader,
): RunningReading {
  const reader = spawned(spawn);
  let cancel = (): void => undefined;
  const result = new Promise<Outcome<PlanReading>>((resolve, reject) => {
    cancel = () => {
      reader?.terminate();
      resolve({ ok: false, problem: { code: 'readingStopped' } });
    };
    const inThePage = (): void => void readHere(request).then(resolve, reject);
    if (reader === null) return inThePage();
    const fallBack = (): void => {
      reader.terminate();
      inThePage();
    };
    reader.onerror = fallBack;
    reader.onmessageerror = fallBack;
    reader.onmessage = ({ data }: MessageEvent<ReadingAnswer>) => {
      reader.terminate();
      if (data.kind === 'outcome') resolve(data.outcome);
      else reject(new Error(data.message));
    };
    reader.postMessage(request);
  });
  return { result, cancel };
}
