/**
 * Makes formulas follow a defined name that changes. Univer 0.25.1 keeps a parsed formula with the name's
 * meaning put in, and does not note which names it used: the old meaning would stay, also when the name
 * moves because rows are inserted.
 */
import {
  IFunctionService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import type { ISetDefinedNameMutationParam } from '@univerjs/engine-formula';

import type { UniverSession } from './session';

type CacheKey = Parameters<IFunctionService['deleteFormulaAstCacheKey']>[0];

/** Returns what ends it. */
export function followNames(session: UniverSession): { dispose(): void } {
  return session.commands.onCommandExecuted((command) => {
    if (command.id !== SetDefinedNameMutation.id && command.id !== RemoveDefinedNameMutation.id)
      return;
    const { name } = command.params as ISetDefinedNameMutationParam;
    session.injector.get(IFunctionService).deleteFormulaAstCacheKey(name as CacheKey);
    session.needsFullCalculation = true;
  });
}
