/** What Fluent UI expects of a browser and jsdom does not have. */
import '@testing-library/jest-dom';

class SilentResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= SilentResizeObserver;
