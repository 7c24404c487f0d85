/**
 * What must agree inside a plan that has the right shape: identifiers are found again years later in
 * workbooks, and a comparison that does not fit its measure would judge every figure wrongly.
 */
import { yearOf } from './civilDate';
import type { PlanProblem } from './schema';
import type { Comparison, Indicator, Milestone, Plan, Task } from './types';

/** All that does not agree, in the order of the file. */
export function crossCheck(plan: Plan): readonly PlanProblem[] {
  const areaIds = new Set(plan.areas.map(({ id }) => id));
  return [
    ...periodProblems(plan),
    ...duplicateProblems('areas', plan.areas),
    ...duplicateProblems('indicators', plan.indicators),
    ...duplicateProblems('tasks', plan.tasks),
    ...plan.indicators.flatMap((indicator, index) => [
      ...areaProblems(`indicators[${index}]`, indicator.area, areaIds),
      ...milestoneProblems(`indicators[${index}]`, indicator),
    ]),
    ...plan.tasks.flatMap((task, index) => [
      ...areaProblems(`tasks[${index}]`, task.area, areaIds),
      ...deadlineProblems(`tasks[${index}].deadline`, task, plan.period),
    ]),
  ];
}

function periodProblems({ period }: Plan): readonly PlanProblem[] {
  return period.from <= period.to
    ? []
    : [problem('period', 'Năm cuối trước năm đầu của kế hoạch: sửa «period».')];
}

function duplicateProblems(
  list: 'areas' | 'indicators' | 'tasks',
  items: readonly { readonly id: string }[],
): readonly PlanProblem[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    // Formulas find a row by its id, and to Excel «CT-1» is «ct-1».
    const key = id.toLowerCase();
    const isDuplicate = seen.has(key);
    seen.add(key);
    return isDuplicate
      ? [problem(`${list}[${index}].id`, `Mã «${id}» bị trùng: đặt mã khác cho một trong hai mục.`)]
      : [];
  });
}

function areaProblems(
  path: string,
  area: string,
  known: ReadonlySet<string>,
): readonly PlanProblem[] {
  return known.has(area)
    ? []
    : [
        problem(
          `${path}.area`,
          `Lĩnh vực «${area}» không có trong danh sách lĩnh vực: thêm vào «areas» hoặc chọn lĩnh vực khác.`,
        ),
      ];
}

function milestoneProblems(path: string, indicator: Indicator): readonly PlanProblem[] {
  const { id, milestones } = indicator;
  if (milestones.length === 0) {
    return [
      problem(`${path}.milestones`, `Chỉ tiêu «${id}» chưa có mốc: bổ sung ít nhất một mốc.`),
    ];
  }
  return milestones.flatMap((milestone, index) => {
    const place = `${path}.milestones[${index}]`;
    const before = milestones[index - 1];
    const inOrder = before === undefined || before.year < milestone.year;
    const order = inOrder
      ? []
      : [problem(`${place}.year`, `Mốc của «${id}» phải xếp theo năm tăng dần, mỗi năm một mốc.`)];
    return [...order, ...comparisonProblems(place, indicator, milestone)];
  });
}

function comparisonProblems(
  path: string,
  { id, measure }: Indicator,
  milestone: Milestone,
): readonly PlanProblem[] {
  const { op, value, value2 = null, benchmark } = milestone;
  if ((op === 'done') !== (measure === 'yesNo')) {
    return [
      problem(
        `${path}.op`,
        `Phép so «${op}» không hợp với loại chỉ tiêu «${measure}» của «${id}»: «done» chỉ dùng cho «yesNo».`,
      ),
    ];
  }
  if (measure === 'rank' && !rankComparisons.has(op)) {
    return [
      problem(
        `${path}.op`,
        `Thứ hạng của «${id}» càng nhỏ càng tốt: dùng «<=» thay cho «${op}», ví dụ hạng 12 trở lên là «<=» 12.`,
      ),
    ];
  }
  if (op !== 'done' && value === null && benchmark === undefined) {
    return [
      problem(`${path}.value`, `Mốc của «${id}» thiếu giá trị: nhập «value» hoặc «benchmark».`),
    ];
  }
  if (op === 'between' && (value === null || value2 === null || value > value2)) {
    return [
      problem(
        `${path}.value2`,
        `Khoảng của «${id}» phải có đủ cận dưới và cận trên, cận dưới nhỏ hơn.`,
      ),
    ];
  }
  return [];
}

const rankComparisons: ReadonlySet<Comparison> = new Set<Comparison>([
  '<=',
  '<',
  '=',
  'decreaseBy',
]);

function deadlineProblems(
  path: string,
  { id, deadline }: Task,
  period: Plan['period'],
): readonly PlanProblem[] {
  return deadline.due.flatMap((date, index) => {
    const place = `${path}.due[${index}]`;
    const before = deadline.due[index - 1];
    if (yearOf(date) < period.from || yearOf(date) > period.to) {
      return [problem(place, `Hạn ${date} của «${id}» nằm ngoài các năm của kế hoạch: sửa ngày.`)];
    }
    return before === undefined || before < date
      ? []
      : [problem(place, `Các hạn của «${id}» phải xếp từ sớm đến muộn, không trùng nhau.`)];
  });
}

function problem(path: string, message: string): PlanProblem {
  return { path, message };
}
