/**
 * `npm run excel`: opens the add-in in the Excel of this machine, for developers with Windows or a Mac.
 * Elsewhere says plainly why not and what to do instead.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

if (process.platform !== 'win32' && process.platform !== 'darwin') {
  console.log(
    [
      'Máy này không có Excel: Excel chỉ chạy trên Windows và Mac.',
      'Hãy chạy `npm start`: trang bàn thử mở trong trình duyệt, dùng được mọi chức năng.',
      '',
      'There is no Excel for this system: it runs on Windows and Mac only.',
      'Run `npm start` instead: the workbench opens in a browser and offers everything.',
    ].join('\n'),
  );
} else {
  console.log(
    [
      'Mở Excel với Sổ Kế hoạch. Cần có Excel trên máy, mạng Internet (lần đầu), và thư mục dist/',
      'được phục vụ tại https://localhost:3000 (chạy `npm run build` trước).',
      'Opens Excel with the add-in. Needs Excel, the internet (first time), and dist/ served at',
      'https://localhost:3000 (run `npm run build` first).',
    ].join('\n'),
  );
  // Not among the dependencies: it does not install everywhere, and only this command needs it.
  const child = spawn('npx', ['--yes', 'office-addin-debugging', 'start', 'manifest.xml'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  child.on('exit', (code) => {
    if (code === 0) return;
    console.error(
      'Không mở được Excel. Hãy kiểm tra Excel đã cài chưa, hoặc dùng `npm start`.\n' +
        'Excel could not be opened. See whether it is installed, or use `npm start`.',
    );
    process.exitCode = 1;
  });
}
