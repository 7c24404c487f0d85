/**
 * `npm run excel`: opens the add-in in the Excel of this machine, for developers with Windows or a Mac.
 * Excel asks for https with a certificate that the machine trusts: Microsoft's own tools make one. They
 * are fetched by npx when they are needed, because they do not install everywhere and nothing else
 * needs them. Elsewhere it says plainly why not and what to do instead.
 */
import { spawn } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withoutExcel } from './excel/withoutExcel.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const PORT = '3000';

const advice = withoutExcel(process.platform);
if (advice !== null) {
  console.log(advice);
} else {
  await run('office-addin-dev-certs', ['install']);
  serve();
  await run('office-addin-debugging', ['start', 'manifest.xml']);
  console.log('Đóng cửa sổ này (Ctrl+C) để dừng. / Close this window (Ctrl+C) to stop.');
}

/** The add-in's own build, served with the certificate; rebuilt at every change. */
function serve() {
  const certificates = path.join(os.homedir(), '.office-addin-dev-certs');
  start('webpack', [
    'serve',
    ...['--mode', 'development', '--port', PORT, '--server-type', 'https'],
    ...['--server-options-key', path.join(certificates, 'localhost.key')],
    ...['--server-options-cert', path.join(certificates, 'localhost.crt')],
    // The server's own script in the page would break the pane's content security policy.
    ...['--no-client', '--no-hot', '--no-live-reload'],
  ]);
}

async function run(command, words) {
  const code = await new Promise((resolve) => start(command, words).on('exit', resolve));
  if (code === 0) return;
  console.error(
    `${command}: không chạy được. Hãy kiểm tra Excel và mạng Internet, hoặc dùng \`npm start\`.\n` +
      `${command} failed. See whether Excel is installed and the internet is there, or use \`npm start\`.`,
  );
  process.exit(1);
}

function start(command, words) {
  return spawn('npx', ['--yes', command, ...words], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}
