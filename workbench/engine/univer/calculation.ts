/**
 * Calculates what is waiting, at once.
 *
 * Univer collects changes for 100 ms before it calculates, and its public waits are slow or never end
 * when nothing is left to do. So this reaches into the trigger controller, which is private: whatever
 * may break with another version of Univer stands in this file, and where the controller does not look
 * as expected the public wait takes over.
 */
import {
  FormulaExecutedStateType,
  IFunctionService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import type { ISetFormulaCalculationNotificationMutation } from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';

import { WorkbenchError } from '../errors';
import type { UniverSession } from './session';

/** The private face of `TriggerCalculationController` in Univer 0.25.1. */
interface Trigger {
  _waitingCommandQueue: unknown[];
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _executingDirtyData: object;
  _executionInProgressParams: unknown;
  _generateDirty(commands: unknown[]): object;
  _mergeDirty(one: object, other: object): object;
}

// By the clock, on a machine that may be busy with other things: thousands of tasks take seconds by themselves.
const LONGEST_CALCULATION_MS = 180_000;
const MAX_ROUNDS = 50;

function findTrigger(session: UniverSession): Trigger | undefined {
  const found: unknown = session.injector.get(TriggerCalculationController);
  const looksRight =
    typeof found === 'object' &&
    found !== null &&
    '_waitingCommandQueue' in found &&
    '_generateDirty' in found &&
    '_mergeDirty' in found;
  return looksRight ? (found as Trigger) : undefined;
}

/** Resolves when the calculation that is running has put its results into the cells. */
function calculationEnd(session: UniverSession): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      listener.dispose();
      reject(new WorkbenchError('GeneralException', 'The engine did not finish calculating'));
    }, LONGEST_CALCULATION_MS);
    const listener = session.commands.onCommandExecuted((command) => {
      if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
      const params = command.params as ISetFormulaCalculationNotificationMutation;
      if (params.functionsExecutedState === undefined) return;
      if (params.functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION) return;
      clearTimeout(timer);
      resolve();
      // Not at once: Univer walks its list of listeners, and would pass over the one behind this – another
      // act that waits for the same end, and would wait for ever.
      queueMicrotask(() => listener.dispose());
    });
  });
}

async function start(session: UniverSession, dirty: object): Promise<void> {
  const end = calculationEnd(session);
  await session.commands.executeCommand(SetFormulaCalculationStartMutation.id, dirty, {
    onlyLocal: true,
  });
  await end;
  // The results are written in the same turn as the notice of the end, but by a later listener.
  await Promise.resolve();
}

/** Univer tells of some changes (tables, names) a few turns after it has made them. */
async function lateNews(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) await Promise.resolve();
}

type CacheKey = Parameters<IFunctionService['deleteFormulaAstCacheKey']>[0];

/**
 * Everything, with every formula parsed anew, once. Told which tables have changed, Univer 0.25.1 parses a
 * formula that names one of them again for every cell that holds it.
 */
function allOf(session: UniverSession, dirty: object): object {
  // A part of every key: the cache keeps long formulas by a hash, and what it knows by name finds none of them.
  session.injector.get(IFunctionService).deleteFormulaAstCacheKey('' as CacheKey);
  return { ...dirty, dirtySuperTableMap: {}, forceCalculation: true };
}

export async function calculate(session: UniverSession): Promise<void> {
  await lateNews();
  const trigger = findTrigger(session);
  if (trigger === undefined) {
    await session.api.getFormula().onCalculationResultApplied(LONGEST_CALCULATION_MS);
    return;
  }
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    if (trigger._executionInProgressParams !== null) {
      await calculationEnd(session);
    } else if (trigger._waitingCommandQueue.length > 0 || session.needsFullCalculation) {
      clearTimeout(trigger._setTimeoutKey);
      const waiting = trigger._waitingCommandQueue;
      trigger._waitingCommandQueue = [];
      const dirty = trigger._mergeDirty(
        trigger._executingDirtyData,
        trigger._generateDirty(waiting),
      );
      trigger._executingDirtyData = session.needsFullCalculation ? allOf(session, dirty) : dirty;
      session.needsFullCalculation = false;
      await start(session, { ...trigger._executingDirtyData });
    } else {
      return;
    }
  }
}

export function recalculateAll(session: UniverSession): Promise<void> {
  session.needsFullCalculation = true;
  return calculate(session);
}
