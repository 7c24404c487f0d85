/** A report built twice is the same file, byte for byte: nothing in it depends on the clock or on chance. */
import { buildReport } from '../../src/workflow/buildReport';
import { fileHost } from '../../src/workflow/fileHost';
import { templateFile } from '../../src/workflow/template';
import { planNamed } from './filledQuarter';

async function blank(): Promise<Uint8Array> {
  const plan = planNamed('quang-ngai-2026-2030');
  const file = await templateFile(plan, {
    planId: plan.id,
    year: 2026,
    unit: null,
    periods: ['2026-Q1'],
  });
  if (!file.ok) throw new Error(file.problem.code);
  return file.value;
}

async function reported(file: Uint8Array): Promise<Uint8Array> {
  const host = fileHost(file, 'so.xlsx');
  const built = await buildReport(host, '2026-Q1');
  if (!built.ok) throw new Error(built.problem.code);
  return host.bytes();
}

test('lập hai lần từ một sổ cho hai tệp giống nhau từng byte', async () => {
  const file = await blank();
  expect(Buffer.compare(await reported(file), await reported(file))).toBe(0);
});

test('lập lại trên chính báo cáo ấy không đổi gì nữa', async () => {
  const once = await reported(await reported(await blank()));
  expect(Buffer.compare(await reported(once), once)).toBe(0);
});
