/** What always holds for the findings about figures and tasks, whatever was entered. */
import fc from 'fast-check';
import { numberCellFindings } from '../../../src/assessment/findings/cellCheck';
import { checkFigures } from '../../../src/assessment/findings/figures';
import { checkTasks } from '../../../src/assessment/findings/tasks';
import type { PlacedTask } from '../../../src/assessment/placed';
import type { Entered, Finding, TaskCase } from '../../../src/assessment/types';
import type { CivilDate } from '../../../src/plan/civilDate';
import { formatNumber } from '../../../src/vietnamese/numberFormat';
import { count, empty, placed, placedTask, settingsOf, task, typed, untouched } from '../cases';
import { anyCase, caseOf, periodId, runs, shape } from '../indicators/anyIndicator';

const day = fc.constantFrom<CivilDate>('2025-11-30', '2026-01-10', '2026-03-14', '2026-06-30');
const maybeDay = fc.option(day);
const words = fc.constantFrom('', '.', 'chờ hướng dẫn', 'Đã rà soát');

const anyTask: fc.Arbitrary<PlacedTask> = fc
  .record({
    title: fc.constantFrom('Rà soát thủ tục', 'Ban hành kế hoạch', 'Tập huấn'),
    kind: fc.constantFrom('fixed', 'range', 'recurring', 'ongoing', 'event', 'done', 'none'),
    start: maybeDay,
    due: maybeDay,
    extendedTo: maybeDay,
    extensionReason: words,
    eventOn: maybeDay,
    status: fc.constantFrom('notStarted', 'inProgress', 'done', null),
    doneOn: maybeDay,
    delivered: fc.option(fc.integer({ min: 0, max: 6 })),
    quotas: fc.constantFrom([], [{ count: 2, per: 'month' as const }]),
    result: words,
    explanation: words,
  } satisfies { readonly [Key in keyof TaskCase]?: fc.Arbitrary<TaskCase[Key]> })
  .chain((change) =>
    fc.constantFrom<Entered>(empty, typed('1/3/2026'), typed('cuối năm')).map((due) =>
      placedTask(task(change), {
        entered: { ...untouched, due },
        reportedExplanations: [{ period: '2025-Y', text: 'chờ hướng dẫn' }],
      }),
    ),
  );

const said = (findings: readonly Finding[]): readonly string[] =>
  findings
    .map(({ code, subject, message }) => `${subject ?? ''} ${code} ${message}`)
    .sort((one, other) => (one < other ? -1 : 1));
const errorsOf = (findings: readonly Finding[]) =>
  findings.filter(({ severity }) => severity === 'error');

describe('điều luôn đúng với mọi phát hiện', () => {
  test('trang chưa ai nhập thì không có lỗi nào, chỉ tiêu nào, kỳ nào cũng vậy', () => {
    fc.assert(
      fc.property(fc.array(shape, { maxLength: 8 }), periodId, (shapes, at) => {
        const rows = shapes.map((one, index) => placed(caseOf(one, { id: `ct-${index}` })));
        expect(checkFigures(rows, settingsOf(at)).map(({ severity }) => severity)).toEqual(
          rows.length === 0 ? [] : expect.not.arrayContaining(['error', 'warning']),
        );
      }),
      runs,
    );
  });

  test('thứ tự các dòng nhiệm vụ không đổi điều gì', () => {
    const rows = fc.array(anyTask, { maxLength: 8 }).chain((all) => {
      const named = all.map((one, index) => ({
        ...one,
        case: { ...one.case, id: `nv-${index}` },
        cells: { ...one.cells, id: `A${index + 5}` },
      }));
      return fc.tuple(
        fc.constant(named),
        fc.shuffledSubarray(named, { minLength: named.length }),
        periodId,
      );
    });
    fc.assert(
      fc.property(rows, ([one, other, at]) => {
        expect(said(checkTasks(other, settingsOf(at)))).toEqual(
          said(checkTasks(one, settingsOf(at))),
        );
      }),
      runs,
    );
  });

  test('giải trình không bao giờ làm mất hay thêm lỗi, và không để lại cảnh báo của dòng ấy', () => {
    fc.assert(
      fc.property(anyCase, anyTask, periodId, (entry, row, at) => {
        const explanation = 'Đã đối chiếu với đơn vị';
        const settings = settingsOf(at);
        const figure = (text: string) =>
          checkFigures([placed({ ...entry, explanation: text })], settings);
        const work = (text: string) =>
          checkTasks([{ ...row, case: { ...row.case, explanation: text } }], settings);
        for (const check of [figure, work]) {
          const [before, after] = [check(''), check(explanation)];
          expect(said(errorsOf(after))).toEqual(said(errorsOf(before)));
          expect(after.filter(({ severity }) => severity === 'warning')).toEqual([]);
          const warned = before.some(({ severity }) => severity === 'warning');
          expect(after.some(({ code }) => code === 'explained')).toBe(warned);
        }
      }),
      runs,
    );
  });

  test('mỗi lỗi, cảnh báo nói ở đâu, sai gì và kết thúc bằng việc cần làm', () => {
    fc.assert(
      fc.property(anyCase, anyTask, periodId, (entry, row, at) => {
        const found = [
          ...checkFigures([placed(entry)], settingsOf(at)),
          ...checkTasks([row], settingsOf(at)),
        ];
        for (const { place, message, remedy } of found) {
          expect(place.sheet).not.toBe('');
          expect(message).toMatch(/\.$/);
          expect(remedy).toMatch(/\.$/);
        }
      }),
      runs,
    );
  });

  test('chọn một cách hiểu của số viết bằng chữ thì hết phát hiện ấy và không thêm gì', () => {
    const number = fc.oneof(
      fc.integer({ min: 0, max: 9_999_999 }),
      fc.integer({ min: 0, max: 9_999_999 }).map((value) => value / 1000),
    );
    const written = fc
      .tuple(number, fc.constantFrom('', ' hồ sơ', ' doanh nghiệp'), fc.boolean())
      .map(([value, unit, plain]) => `${plain ? String(value) : formatNumber(value, 3)}${unit}`);
    fc.assert(
      fc.property(written, (text) => {
        const cell = (entered: Entered) =>
          numberCellFindings({
            field: 'Kết quả',
            entered,
            place: { sheet: 'Số liệu Q1-2026', cell: 'G7' },
            subject: null,
          });
        const [asked] = cell(typed(text));
        expect(asked?.meanings?.length).toBeGreaterThan(0);
        for (const meaning of asked?.meanings ?? []) {
          if (meaning.kind === 'date') throw new Error('a number is no date');
          expect(cell(typed(meaning.value))).toEqual([]);
        }
      }),
      runs,
    );
  });

  test('sửa số âm thành số không âm, chữ thành số thì lỗi ấy hết và không có lỗi khác', () => {
    const wrong = fc.oneof(
      fc.integer({ min: -500, max: -1 }).map(typed),
      fc.constantFrom('x', 'đang rà soát', '12 hồ sơ', '1.234').map(typed),
      fc.boolean().map(typed),
    );
    fc.assert(
      fc.property(wrong, fc.integer({ min: 0, max: 500 }), periodId, (before, now, at) => {
        const errors = (result: Entered) =>
          errorsOf(checkFigures([placed(count({ result }))], settingsOf(at)));
        expect(errors(before)).toHaveLength(1);
        expect(errors(typed(now))).toEqual([]);
      }),
      runs,
    );
  });
});
