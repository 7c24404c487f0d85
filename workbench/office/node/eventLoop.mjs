/**
 * Stands in for MessageChannel and setInterval inside the bundled engine. Univer leaves channels open and
 * watches with long intervals, which would keep a test run or a script alive for as long as a workbench
 * is not disposed. What is awaited never hangs on an interval alone.
 */
export class MessageChannel {
  port1 = { onmessage: null, close() {} };

  port2 = {
    postMessage: (data) => {
      setImmediate(() => this.port1.onmessage?.({ data }));
    },
    close() {},
  };
}

export function setInterval(...args) {
  const interval = globalThis.setInterval(...args);
  interval.unref();
  return interval;
}
