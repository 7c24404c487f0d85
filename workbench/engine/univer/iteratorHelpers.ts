/**
 * Univer 0.25 uses the iterator helpers of ES2025 (`map.keys().some(…)`), which Node 20 does not have.
 * Browsers that run the page do.
 */

const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object;

function define(name: string, value: (this: Iterator<unknown>, ...args: never[]) => unknown): void {
  if (name in prototype) return;
  Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
}

const toArray = (iterator: Iterator<unknown>): unknown[] => [
  ...(iterator as IterableIterator<unknown>),
];

for (const name of ['some', 'every', 'find', 'forEach', 'reduce'] as const) {
  define(name, function (...args) {
    const method = Array.prototype[name] as (...a: never[]) => unknown;
    return method.apply(toArray(this), args);
  });
}
for (const name of ['map', 'filter', 'flatMap'] as const) {
  define(name, function (...args) {
    const method = Array.prototype[name] as (...a: never[]) => unknown[];
    return method.apply(toArray(this), args).values();
  });
}
define('toArray', function () {
  return toArray(this);
});
define('take', function (count: never) {
  return toArray(this).slice(0, count).values();
});
define('drop', function (count: never) {
  return toArray(this).slice(count).values();
});
