/**
 * Microsoft's own reader of manifests as a second opinion, offline: it finds in ours what Excel would.
 * (Its validator asks a service on the internet; `rules.ts` checks instead.)
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(__dirname, '../..');

test('bộ đọc của Microsoft thấy đúng tên, loại, quyền và địa chỉ của bổ trợ', async () => {
  const reader = join(root, 'node_modules/office-addin-manifest/cli.js');
  const { stdout } = await promisify(execFile)(process.execPath, [reader, 'info', 'manifest.xml'], {
    cwd: root,
  });
  expect(stdout).toContain('Name: Sổ Kế hoạch');
  expect(stdout).toContain('Type: TaskPaneApp');
  expect(stdout).toContain('Hosts: Workbook');
  expect(stdout).toContain('Permissions: ReadWriteDocument');
  expect(stdout).toContain('Default Locale: vi-VN');
  expect(stdout).toMatch(/Source Location: https:\/\/.*\/taskpane\.html/);
});
