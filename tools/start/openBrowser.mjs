/**
 * Opens the default browser where there is one; the printed address is enough where there is none.
 */
import { spawn } from 'node:child_process';

const COMMANDS = {
  win32: (address) => ['cmd', ['/c', 'start', '', address]],
  darwin: (address) => ['open', [address]],
  linux: (address) => ['xdg-open', [address]],
};

export function openBrowser(address) {
  const command = COMMANDS[process.platform];
  if (!command || process.env.CI || !hasScreen()) return;
  const [program, words] = command(address);
  const child = spawn(program, words, { stdio: 'ignore', detached: true });
  // No such program: the person opens the printed address.
  child.on('error', () => {});
  child.unref();
}

function hasScreen() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
