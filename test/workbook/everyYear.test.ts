/** Each plan of the library in each of its years: laid out by the rules, read back whole, judged. */
import { judgeTask } from '../../src/assessment/taskProgress';
import {
  agenciesOf,
  indicatorsOfYear,
  isFromEarlierYear,
  tasksOfYear,
} from '../../src/plan/selection';
import type { Plan } from '../../src/plan/types';
import { judgementSettings } from '../../src/workbook/entryTypes';
import { planWorkbook } from '../../src/workbook/planWorkbook';
import { check, fileHost, templateFile } from '../../src/workflow';
import { libraryPlan, libraryPlans } from '../plan/libraryPlans';
import { brokenRules } from './blueprintRules';
import { entriesOf, filledWorkbook } from './filledWorkbook';
import { readingOf } from './readingOf';

const yearsOf = ({ period }: Plan): readonly number[] =>
  Array.from({ length: period.to - period.from + 1 }, (_, index) => period.from + index);

const layouts = libraryPlans.flatMap((plan) =>
  yearsOf(plan).map((year) => [plan.id, year, plan] as const),
);

const choiceOf = (year: number) => ({
  year,
  unit: null,
  periods: [`${String(year)}-Q1`, `${String(year)}-Y`],
  currentPeriod: `${String(year)}-Y`,
});

describe.each(layouts)('%s, năm %d', (_, year, plan) => {
  test('dựng đúng quy tắc, đọc lại đủ chỉ tiêu và nhiệm vụ của năm', () => {
    const workbook = planWorkbook(plan, choiceOf(year));
    expect(brokenRules(workbook)).toEqual([]);
    const entries = entriesOf(readingOf(workbook), plan);
    expect(entries.findings).toEqual([]);
    expect(entries.tasks.map((task) => task.case.id)).toEqual(
      tasksOfYear(plan, year).map(({ id }) => id),
    );
    expect(
      (entries.figures.get(`${String(year)}-Y`) ?? [])
        .map((figure) => figure.case.id)
        .filter((id) => id !== ''),
    ).toEqual(indicatorsOfYear(plan, year).map(({ id }) => id));
  });

  test('tệp mẫu của dòng lệnh mở lại được và kiểm tra không có lỗi', async () => {
    const { periods } = choiceOf(year);
    const file = await templateFile(plan, { planId: plan.id, year, unit: null, periods });
    if (!file.ok) throw new Error(file.problem.code);
    const checked = await check(fileHost(file.value, 'Sổ.xlsx'), { write: false });
    if (!checked.ok) throw new Error(checked.problem.code);
    expect(checked.value.tasks).toHaveLength(tasksOfYear(plan, year).length);
    expect(checked.value.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('chiều cao mọi dòng trong giới hạn, không dòng nào chiếm quá nửa trang', () => {
    const tasks = planWorkbook(plan, choiceOf(year)).sheets.find(({ key }) => key === 'tasks');
    const heights = (tasks?.rowHeights ?? []).map(({ points }) => points);
    expect(Math.max(...heights)).toBeLessThanOrEqual(250);
  });
});

describe.each(libraryPlans.map((plan) => [plan.id, plan] as const))('%s', (_, plan) => {
  test('mọi cơ quan có tên đều có sổ của riêng mình, có việc thì thấy việc', () => {
    const year = plan.period.to;
    for (const unit of agenciesOf(plan)) {
      const workbook = planWorkbook(plan, { ...choiceOf(year), unit });
      expect({ unit, broken: brokenRules(workbook) }).toEqual({ unit, broken: [] });
      const entries = entriesOf(readingOf(workbook), plan);
      expect(entries.findings).toEqual([]);
      expect(entries.tasks.map((task) => task.case.id)).toEqual(
        tasksOfYear(plan, year, unit).map(({ id }) => id),
      );
    }
  });
});

describe('mốc của các năm', () => {
  const plan = libraryPlan('quang-tri-2021-2025');

  test.each([
    // Before its first milestone the next one lies ahead.
    [2021, 0.3, 2022],
    [2022, 0.3, 2022],
    [2023, 0.5, 2023],
    [2024, 0.7, 2024],
    [2025, 1, 2025],
  ])('năm %d áp dụng mốc %d của năm %d, các mốc khác vẫn thấy', (year, target, from) => {
    const sheet = readingOf(planWorkbook(plan, choiceOf(year))).tables.find(
      ({ name }) => name === 'ChiTieu',
    );
    const row = sheet?.values.find((values) => values[0] === 'so-hoa-ket-qua-cap-tinh') ?? [];
    const at = (header: string) => row[sheet?.header.indexOf(header) ?? -1];
    expect([at('Mục tiêu'), at('Năm đạt')]).toEqual([target, from]);
    expect(at('Các mốc')).toMatch(/^Năm 2022: tối thiểu 30%;.*năm 2025: đạt 100%$/);
  });
});

describe('việc còn lại từ năm trước', () => {
  const plan = libraryPlan('vp-ubnd-quang-ngai-2021-2025');
  const year = 2024;
  const choice = choiceOf(year);
  const earlier = 'nv-de-an-vi-tri-viec-lam';

  function judged(workbook = planWorkbook(plan, choice)) {
    const entries = entriesOf(readingOf(workbook), plan);
    const task = entries.tasks.find((one) => one.case.id === earlier);
    if (task === undefined) throw new Error(earlier);
    return judgeTask(task.case, judgementSettings(entries));
  }

  test('hiện là quá hạn, và nói rõ là việc của năm nào, phải làm gì', () => {
    expect(judged()).toMatchObject({ progress: 'overdue', due: '2022-12-31' });
    expect(judged().why).toContain(
      'Nhiệm vụ của năm 2022 chuyển sang: nếu đã xong, chọn «Hoàn thành» và nhập «Ngày hoàn thành».',
    );
  });

  test('một lần nhập «Hoàn thành» với ngày của năm trước là xong', () => {
    const settled = filledWorkbook(plan, choice, [
      { table: 'NhiemVu', id: earlier, header: 'Trạng thái', value: 'Hoàn thành' },
      { table: 'NhiemVu', id: earlier, header: 'Ngày hoàn thành', value: 44900 },
    ]);
    expect(judged(settled)).toMatchObject({ progress: 'doneOnTime', daysLate: 0 });
  });

  test('cột «Từ năm» chỉ hiện khi có việc như thế, và ghi năm', () => {
    const column = (of: number) => {
      const sheet = planWorkbook(plan, choiceOf(of)).sheets.find(({ key }) => key === 'tasks');
      const place = sheet?.tables[0]?.columns.findIndex(({ name }) => name === 'Từ năm') ?? -1;
      return {
        hidden: sheet?.hiddenColumns?.includes(place),
        hint: sheet?.blocks[0]?.rows[2]?.[0],
      };
    };
    expect(column(2022).hidden).toBe(true);
    expect(column(2024).hidden).toBe(false);
    expect(column(2024).hint).toMatchObject({
      text: expect.stringContaining('2 việc cuối bảng có hạn từ năm trước') as string,
    });
    const table = readingOf(planWorkbook(plan, choice)).tables.find(
      ({ name }) => name === 'NhiemVu',
    );
    const place = table?.header.indexOf('Từ năm') ?? -1;
    const marked = (table?.values ?? []).filter((row) => row[place] !== null);
    expect(marked.map((row) => [row[0], row[place]])).toEqual(
      tasksOfYear(plan, year)
        .filter(({ deadline }) => isFromEarlierYear(deadline, year))
        .map(({ id }) => [id, 2022]),
    );
  });

  test('trang Kế hoạch đếm riêng, không lẫn với việc quá hạn của năm', () => {
    const texts = JSON.stringify(planWorkbook(plan, choice).sheets[0]?.blocks);
    expect(texts).toContain('Quá hạn từ năm trước');
    expect(JSON.stringify(planWorkbook(plan, choiceOf(2022)).sheets[0]?.blocks)).not.toContain(
      'Quá hạn từ năm trước',
    );
  });
});

describe('nhiệm vụ có định mức', () => {
  const plan = libraryPlan('truyen-thong-quang-ngai-2025');

  test('tính theo số lượng đến ngày chốt, không theo từng kỳ', () => {
    const choice = { year: 2025, unit: null, periods: ['2025-Q1'], currentPeriod: '2025-Q1' };
    const id = 'nv-tin-bai-cong-thong-tin-dien-tu';
    const after = (delivered: number) => {
      const workbook = filledWorkbook(plan, choice, [
        { table: 'NhiemVu', id, header: 'Đã thực hiện', value: delivered },
      ]);
      const entries = entriesOf(readingOf(workbook), plan);
      const task = entries.tasks.find((one) => one.case.id === id);
      if (task === undefined) throw new Error(id);
      return judgeTask(task.case, judgementSettings(entries));
    };
    // By 14 March two months of 15 pieces have ended.
    expect(after(29)).toMatchObject({ progress: 'behindQuota', due: null });
    expect(after(30)).toMatchObject({ progress: 'inProgress' });
  });
});
