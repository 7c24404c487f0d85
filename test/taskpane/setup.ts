/** What Fluent UI expects of a browser and jsdom does not have. */
import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Machines that are busy with other suites are slow; nothing here waits for time as such.
configure({ asyncUtilTimeout: 5000 });
jest.setTimeout(30_000);

class SilentResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= SilentResizeObserver;

/** No contrast theme, and nobody who switches one on; a test that wants one defines its own. */
class QuietMediaQuery extends EventTarget implements MediaQueryList {
  readonly matches = false;
  onchange = null;
  constructor(readonly media: string) {
    super();
  }
  addListener(): void {}
  removeListener(): void {}
}

globalThis.matchMedia ??= (query) => new QuietMediaQuery(query);
