/**
 * Runs Microsoft's client library, unmodified, in a context of its own: each workbench has its own
 * bridge, and the library reads it only once, while it is loaded.
 */
import fs from 'node:fs';
import vm from 'node:vm';

import type { OfficeBridge } from '../bridge';
import { packageFile } from './projectRoot';

export interface OfficeJs {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly OSF: object;
}

const FILE = '@microsoft/office-js/dist/excel-web-16.00.js';
const shared = Symbol.for('so-ke-hoach.workbench.office-js');
const realGlobal = vm.runInThisContext('globalThis') as Record<symbol, vm.Script | undefined>;

/** Compiling takes longer than running: once a process. */
const script = (): vm.Script =>
  (realGlobal[shared] ??= new vm.Script(fs.readFileSync(packageFile(FILE), 'utf8'), {
    filename: 'excel-web-16.00.js',
  }));

const ignore = (): void => undefined;

/** As much of a window as the library touches while it is loaded. */
function windowStub(bridge: OfficeBridge): Record<string, unknown> {
  return {
    _richApiNativeBridge: bridge,
    addEventListener: ignore,
    removeEventListener: ignore,
    clearInterval,
    clearTimeout,
    setInterval,
    setTimeout,
    document: {
      addEventListener: ignore,
      createElement: () => ({}),
      getElementsByTagName: () => [],
    },
    location: {
      hash: '',
      host: 'localhost',
      href: 'https://localhost/',
      protocol: 'https:',
      search: '',
    },
    navigator: { userAgent: 'workbench' },
    console: { ...console, log: ignore, info: ignore },
    // Errors and values shall be those of the caller's realm: `instanceof Error` must hold.
    Error,
    JSON,
    Promise,
  };
}

export function loadOfficeJs(bridge: OfficeBridge): OfficeJs {
  const context = vm.createContext(windowStub(bridge));
  context['window'] = context;
  context['self'] = context;
  script().runInContext(context);
  return context as unknown as OfficeJs;
}
