/**
 * The line to Excel: one request is one round trip. It retries in cell-edit mode, speaks up when no
 * answer comes, and counts.
 *
 * A request gets a context of its own instead of `Excel.run`: `run` asks the host to keep a reference to
 * every range and spends another round trip on letting them go. Nothing here uses a range after its
 * request, so none is needed; and a request that was refused in cell-edit mode can be queued anew.
 */
import type { ExcelEnvironment } from '../environment';
import { isCellEditMode } from '../excelErrors';
import { ExcelFailure } from '../problems';
import type { Patience, Wait } from './patience';

/** Queues commands, and gives what reads their results once the answer has come. */
export type Request<T> = (context: Excel.RequestContext) => () => T;

/** A request in its two halves: what is loaded before the round trip, and what is read from it after. */
export function asking<Loaded, T>(
  load: (context: Excel.RequestContext) => Loaded,
  read: (loaded: Loaded) => T,
): Request<T> {
  return (context) => {
    const loaded = load(context);
    return () => read(loaded);
  };
}

export interface Line {
  readonly environment: ExcelEnvironment;
  /**
   * Sends one request. Errors of Office.js are thrown as they are.
   *
   * @throws ExcelFailure `excelBusy` after the last try in cell-edit mode, `excelSilent` without answer
   */
  readonly send: <T>(request: Request<T>) => Promise<T>;
  readonly roundTrips: () => number;
}

function pause(environment: ExcelEnvironment, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    environment.clock.after(milliseconds, resolve);
  });
}

/** Rejects when no answer comes; a late answer is dropped, the act has been given up by then. */
function answerWithin(
  environment: ExcelEnvironment,
  patience: Patience,
  onWait: (wait: Wait) => void,
  answer: Promise<unknown>,
): Promise<void> {
  const { clock } = environment;
  return new Promise((resolve, reject) => {
    let spoke = false;
    const stopSpeaking = clock.after(patience.speakUpAfter, () => {
      spoke = true;
      onWait({ kind: 'silence', seconds: Math.round(patience.speakUpAfter / 1000) });
    });
    const seconds = Math.round(patience.giveUpAfter / 1000);
    const stopWaiting = clock.after(patience.giveUpAfter, () => {
      reject(new ExcelFailure({ code: 'excelSilent', seconds }));
    });
    const settle = (): void => {
      stopSpeaking();
      stopWaiting();
      if (spoke) onWait({ kind: 'over' });
    };
    answer.then(
      () => {
        settle();
        resolve();
      },
      (error: unknown) => {
        settle();
        reject(error);
      },
    );
  });
}

/** A line for one act. `onWait` is told whenever the act has to wait. */
export function openLine(
  environment: ExcelEnvironment,
  patience: Patience,
  onWait: (wait: Wait) => void,
): Line {
  let trips = 0;
  const once = async <T>(request: Request<T>): Promise<T> => {
    const context = environment.newContext();
    const result = request(context);
    trips++;
    await answerWithin(environment, patience, onWait, context.sync());
    return result();
  };
  const attempt = async <T>(request: Request<T>, tries: number): Promise<T> => {
    try {
      const result = await once(request);
      if (tries > 1) onWait({ kind: 'over' });
      return result;
    } catch (error) {
      if (!isCellEditMode(error)) throw error;
      if (tries >= patience.cellEditTries) {
        throw new ExcelFailure({ code: 'excelBusy' }, { cause: error });
      }
      onWait({ kind: 'cellEdit', attempt: tries });
      await pause(environment, patience.cellEditPause);
      return attempt(request, tries + 1);
    }
  };
  return {
    environment,
    send: (request) => attempt(request, 1),
    roundTrips: () => trips,
  };
}
