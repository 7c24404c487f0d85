/** Form II.06 through the acts that hand a period on: sent upward, closed, and the period after it. */
import { check, closePeriod, fileHost, sendFile, buildReport } from '../../src/workflow';
import { addForm } from '../../src/workflow/addForm';
import { switchPeriod } from '../../src/workflow/switchPeriod';
import { templateFile } from '../../src/workflow/template';
import type { FileHost } from '../../src/workflow/fileHost';
import type { Outcome } from '../../src/workflow/types';
import { libraryPlan } from '../plan/libraryPlans';

jest.setTimeout(120_000);

const plan = libraryPlan('quang-ngai-2026-2030');
const form = 'Biểu II.06 Q1-2026';

async function valueOf<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const answer = await outcome;
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
}

async function type(
  host: FileHost,
  sheet: string,
  cells: Readonly<Record<string, string | number>>,
): Promise<void> {
  const changes = Object.entries(cells).map(([cell, value]) => ({
    sheet,
    cell,
    content:
      typeof value === 'number'
        ? ({ kind: 'number', value } as const)
        : ({ kind: 'text', text: value } as const),
  }));
  await valueOf(
    host.apply({ act: 'enter', sheets: [], names: [], cells: changes, activate: null }),
  );
}

/** A quarter whose online rate comes from the form: 900 of 985. */
async function quarter(): Promise<FileHost> {
  const choice = { planId: plan.id, year: 2026, unit: null, periods: ['2026-Q1'] };
  const host = fileHost(await valueOf(templateFile(plan, choice)), 'so.xlsx');
  await valueOf(addForm(host));
  await type(host, form, { B9: 'Đất đai', D9: 900, E9: 85, H9: 980, L9: 5 });
  await type(host, form, { P3: 'ho-so-truc-tuyen' });
  await valueOf(addForm(host));
  return host;
}

const online = async (host: FileHost) => {
  const { indicators, findings } = await valueOf(check(host, { write: false }));
  return {
    value: indicators.find(({ case: { id } }) => id === 'ho-so-truc-tuyen')?.judgement.value,
    errors: findings.filter(({ severity }) => severity === 'error').map(({ code }) => code),
    form: findings.filter(({ code }) => code.startsWith('form')).map(({ code }) => code),
    codes: findings.map(({ code, place }) => `${code} ${place.sheet}!${place.cell}`),
  };
};

test('tệp gửi cấp trên mang theo biểu, và kiểm tra tệp ấy ra đúng như kiểm tra sổ', async () => {
  const host = await quarter();
  await valueOf(buildReport(host, '2026-Q1'));
  const before = await online(host);
  expect(before).toMatchObject({ value: 900 / 985, errors: [], form: [] });
  const { bytes } = await valueOf(sendFile(host, '2026-Q1'));
  const after = await online(fileHost(bytes, 'gui.xlsx'));
  expect(after).toEqual(before);
});

test('chốt kỳ rồi sửa biểu: chỉ tiêu lấy số từ biểu bị nêu là khác lúc chốt', async () => {
  const host = await quarter();
  await valueOf(buildReport(host, '2026-Q1'));
  await valueOf(
    closePeriod(host, {
      period: '2026-Q1',
      by: 'Nguyễn Thị Hoa',
      at: '2026-03-16T09:05',
      despite: [],
    }),
  );
  expect((await online(host)).codes.filter((code) => code.startsWith('closed'))).toEqual([]);
  await type(host, form, { D9: 700, E9: 285 });
  const changed = (await online(host)).codes.filter((code) => code.startsWith('closed'));
  expect(changed.length).toBeGreaterThan(0);
});

test('sang kỳ sau biểu của kỳ trước vẫn còn, kỳ mới chưa có biểu cho đến khi thêm', async () => {
  const host = await quarter();
  const moved = await valueOf(switchPeriod(host, '2026-H1'));
  expect(moved.formSheet).toBeUndefined();
  expect((await online(host)).form).toEqual([]);
  const added = await valueOf(addForm(host));
  expect(added).toMatchObject({ isNew: true, sheet: 'Biểu II.06 H1-2026' });
  await type(host, added.sheet, { B9: 'đất đai', D9: 10, F9: 2, L9: 12 });
  expect((await online(host)).form).toEqual([]);
  await type(host, form, { F9: 1, L9: 6 });
  expect((await online(host)).form).toEqual(['formOpening']);
});
