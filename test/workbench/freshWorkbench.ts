/**
 * A fresh workbench for each test of a file, and the short way to run a batch in it.
 */
import { createNodeWorkbench } from '../../workbench/office/node/createNodeWorkbench';
import type { NodeWorkbench } from '../../workbench/office/node/createNodeWorkbench';

export interface FreshWorkbench {
  /** The workbench of the test that is running. */
  readonly bench: NodeWorkbench;
  run<T>(action: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** The code of the error that the batch fails with; undefined when it does not fail. */
  errorOf(action: (context: Excel.RequestContext) => Promise<unknown>): Promise<string | undefined>;
}

export function useFreshWorkbench(): FreshWorkbench {
  let current: NodeWorkbench | undefined;
  beforeEach(() => {
    current = createNodeWorkbench();
  });
  afterEach(() => {
    current?.dispose();
    current = undefined;
  });
  const bench = (): NodeWorkbench => {
    if (current === undefined) throw new Error('No test is running');
    return current;
  };
  return {
    get bench() {
      return bench();
    },
    run: (action) => bench().Excel.run(action),
    async errorOf(action) {
      try {
        await bench().Excel.run(action);
        return undefined;
      } catch (thrown) {
        return (thrown as { code?: string }).code ?? String(thrown);
      }
    },
  };
}
