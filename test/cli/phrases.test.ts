/** `phrases` as a program sees it: a process with lines on its standard input. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

interface Run {
  readonly exit: number | null;
  readonly lines: readonly unknown[];
  readonly remarks: string;
}

function run(words: readonly string[], input: string): Promise<Run> {
  const root = join(__dirname, '..', '..');
  const tsx = join(root, 'node_modules', '.bin', 'tsx');
  const child = spawn(tsx, [join(root, 'src', 'cli', 'main.ts'), 'phrases', ...words], {
    cwd: root,
  });
  let output = '';
  let remarks = '';
  child.stdout.on('data', (part: Buffer) => (output += part.toString('utf8')));
  child.stderr.on('data', (part: Buffer) => (remarks += part.toString('utf8')));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exit) => {
      const lines = output
        .split('\n')
        .filter((line) => line !== '')
        .map((line): unknown => JSON.parse(line));
      resolve({ exit, lines, remarks });
    });
    child.stdin.end(input);
  });
}

const line = (text: string): string => JSON.stringify({ text, years: [2025, 2025] });

describe('phrases trên dòng lệnh', () => {
  it('trả lời mỗi dòng một câu, đúng thứ tự', async () => {
    const { exit, lines, remarks } = await run(
      ['deadline'],
      `\uFEFF${line('Quý I/2025')}\r\n${line('12 số/năm')}\n\n${line('Thường xuyên')}`,
    );
    expect(lines).toEqual([
      { kind: 'fixed', due: ['2025-03-31'], quotas: [] },
      { kind: 'recurring', due: ['2025-12-31'], quotas: [{ count: 12, per: 'year' }] },
      { kind: 'ongoing', due: [], quotas: [] },
    ]);
    expect([exit, remarks]).toEqual([0, '']);
  }, 30_000);

  it('dòng hỏng không làm dừng những dòng khác; cuối cùng báo dòng nào và mã thoát 2', async () => {
    const { exit, lines, remarks } = await run(
      ['target'],
      `${line('đạt từ 80% trở lên')}\nhỏng\n${line('Trước ngày 20/12/2025')}\n`,
    );
    expect(lines).toMatchObject([
      { targets: [{ op: '>=', value: 80, unit: '%' }] },
      { error: expect.stringContaining('JSON') },
      { targets: [] },
    ]);
    expect(exit).toBe(2);
    expect(remarks).toContain('Dòng 2 không đọc được');
  }, 30_000);

  it('không nói đọc gì thì không làm gì và chỉ cách dùng', async () => {
    const { exit, lines, remarks } = await run(['khac'], '');
    expect([exit, lines]).toEqual([2, []]);
    expect(remarks).toContain('deadline hoặc target');
  }, 30_000);
});
