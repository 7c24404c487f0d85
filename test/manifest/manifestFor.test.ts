import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

/** Asks a tool's module in a Node of its own, since it is an ES module. */
function ask(program: string): unknown {
  const answer = execFileSync('node', ['--input-type=module', '-e', program], {
    cwd: root,
    encoding: 'utf8',
  });
  return JSON.parse(answer);
}

function manifestFor(base: string): { base?: string; manifest?: string; problem?: string } {
  return ask(`
    import { readFileSync } from 'node:fs';
    import { manifestFor } from './tools/manifest/manifestFor.mjs';
    const text = readFileSync('manifest.xml', 'utf8');
    process.stdout.write(JSON.stringify(manifestFor(text, ${JSON.stringify(base)})));
  `) as ReturnType<typeof manifestFor>;
}

test('mọi địa chỉ chuyển sang máy chủ của cơ quan, phần còn lại giữ nguyên', () => {
  const { base, manifest = '' } = manifestFor('https://may-chu.gov.vn/so-ke-hoach/');
  expect(base).toBe('https://may-chu.gov.vn/so-ke-hoach');
  expect(manifest).not.toContain('localhost');
  expect(manifest).toContain('"https://may-chu.gov.vn/so-ke-hoach/taskpane.html?view=check"');
  const original = readFileSync(join(root, 'manifest.xml'), 'utf8');
  expect(manifest.replaceAll('https://may-chu.gov.vn/so-ke-hoach', 'https://localhost:3000')).toBe(
    original,
  );
});

test.each(['http://may-chu.gov.vn', 'may-chu.gov.vn', 'https://a.vn/?x=1', ''])(
  'địa chỉ «%s» bị từ chối kèm ví dụ đúng',
  (base) => {
    expect(manifestFor(base).problem).toContain('--base https://');
  },
);

test('máy không có Excel thì được chỉ sang npm start; Windows và Mac thì không', () => {
  const answers = ask(`
    import { withoutExcel } from './tools/excel/withoutExcel.mjs';
    const answers = ['linux', 'win32', 'darwin'].map(withoutExcel);
    process.stdout.write(JSON.stringify(answers));
  `);
  expect(answers).toEqual([expect.stringContaining('npm start'), null, null]);
});
