/** What Fluent UI expects of a browser and jsdom does not have. */
import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Machines that are busy with other suites are slow; nothing here waits for time as such.
configure({ asyncUtilTimeout: 15_000 });

class SilentResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= SilentResizeObserver;

/**
 * An animation that is over at once and, as in a browser, never ends after it was cancelled. Without one,
 * Fluent UI's own stand-in ends a cancelled one too, and on a busy machine a dialog that was opened again
 * quickly is taken away by the end of its earlier leaving.
 */
class InstantAnimation {
  onfinish: (() => void) | null = null;
  oncancel: (() => void) | null = null;
  playState: AnimationPlayState = 'running';
  playbackRate = 1;

  constructor() {
    queueMicrotask(() => this.finish());
  }

  finish(): void {
    if (this.playState !== 'running') return;
    this.playState = 'finished';
    this.onfinish?.();
  }

  cancel(): void {
    if (this.playState !== 'running') return;
    this.playState = 'idle';
    this.oncancel?.();
  }

  persist(): void {}
  pause(): void {}
  play(): void {}
  reverse(): void {}
}

Element.prototype.animate = () => new InstantAnimation() as unknown as Animation;

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
