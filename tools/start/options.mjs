/**
 * What may be asked of `npm start`, and what it says.
 */
import { parseArgs } from 'node:util';

export const DEFAULT_PORT = 3000;

/**
 * The options on the command line; `problem` is a sentence when they cannot be understood.
 *
 * @param {readonly string[]} words
 */
export function parseOptions(words) {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: {
        port: { type: 'string', default: String(DEFAULT_PORT) },
        'no-open': { type: 'boolean', default: false },
        once: { type: 'boolean', default: false },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65535) {
      return {
        problem: `--port ${values.port}: cần một số từ 1 đến 65535 / a number from 1 to 65535`,
      };
    }
    return { port, open: !values['no-open'], once: values.once };
  } catch (error) {
    return { problem: `${error.message}\n--port <số>, --no-open, --once` };
  }
}

/** The one line that a person looks for. */
export function addressLine(address) {
  return `Mở trang này / Open this page: ${address}   (Ctrl+C để dừng / to stop)`;
}
