/**
 * What must hold for every closing: the copy comes back from its sheet as it was frozen, finds nothing while
 * nothing was changed, and finds every single change, whatever the order of the rows.
 */
import fc from 'fast-check';
import type { ClosedCopy } from '../../src/assessment/closed';
import { closedFindings } from '../../src/assessment/findings/closedCheck';
import { judgeIndicator } from '../../src/assessment/indicatorStatus';
import { judgeTask } from '../../src/assessment/taskProgress';
import type { Entered, IndicatorCase, TaskCase } from '../../src/assessment/types';
import type { CivilDate } from '../../src/plan/civilDate';
import { closedSheet } from '../../src/workbook/closed/closedSheet';
import { readClosed } from '../../src/workbook/closed/readClosed';
import { freeze } from '../../src/workflow/closing/freeze';
import {
  count,
  placed,
  placedTask,
  rank,
  ratio,
  settingsOf,
  task,
  yesNo,
} from '../assessment/cases';
import { readingOf } from '../workbook/readingOf';

const settings = settingsOf('2026-Q1');
const who = { at: '2026-03-16T09:05', by: 'Nguyễn Thị Hoa' } as const;
const nowhere = { sheet: 'Số liệu Q1-2026', cell: 'E5' };

const words = fc.oneof(
  fc.constantFrom('', 'Hoàn thành', '=1+1', 'Đang rà soát\nlần 2', '  1.234 '),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const entered: fc.Arbitrary<Entered> = fc.oneof(
  fc.constant({ kind: 'empty' } as const),
  fc.integer({ min: -5, max: 2_000 }).map((value) => ({ kind: 'number', value }) as const),
  fc
    .double({ min: 0, max: 1, noNaN: true })
    .map((value) => ({ kind: 'number', value: Math.max(value, 1e-6) }) as const),
  words.filter((text) => text.trim() !== '').map((text) => ({ kind: 'text', text }) as const),
  fc.boolean().map((value) => ({ kind: 'boolean', value }) as const),
);
const indicator: fc.Arbitrary<IndicatorCase> = fc
  .record({
    kind: fc.constantFrom(ratio, count, rank, yesNo),
    numerator: entered,
    denominator: entered,
    result: entered,
    typed: fc.boolean(),
    explanation: words,
  })
  .map(({ kind, typed, ...entry }) => {
    const one = kind(entry);
    return { ...one, resultTyped: one.measure !== 'ratio' || typed };
  });
const day: fc.Arbitrary<CivilDate | null> = fc.constantFrom(
  null,
  '2026-02-28',
  '2026-03-10',
  '2026-05-20',
);
const work: fc.Arbitrary<TaskCase> = fc
  .record({
    status: fc.constantFrom(null, 'notStarted', 'inProgress', 'done'),
    doneOn: day,
    due: day,
    explanation: words,
  })
  .map((change) => task(change));

/** Each row with an id of its own. */
const rows = fc
  .tuple(fc.array(indicator, { maxLength: 6 }), fc.array(work, { maxLength: 6 }))
  .map(([indicators, tasks]) => ({
    indicators: indicators.map((one, index) => ({ ...one, id: `ct-${String(index)}` })),
    tasks: tasks.map((one, index) => ({ ...one, id: `nv-${String(index)}` })),
  }));

interface Rows {
  readonly indicators: readonly IndicatorCase[];
  readonly tasks: readonly TaskCase[];
}

function frozen({ indicators, tasks }: Rows): ClosedCopy {
  const judged = {
    period: settings.period,
    statusDate: settings.statusDate,
    indicators: indicators.map((one) => ({
      case: one,
      area: '',
      judgement: judgeIndicator(one, settings),
      place: nowhere,
    })),
    tasks: tasks.map((one) => ({
      case: one,
      area: '',
      judgement: judgeTask(one, settings),
      place: nowhere,
    })),
    findings: [],
  };
  return freeze(judged, who);
}

/** The copy as the workbook has it. */
function readBack(copy: ClosedCopy) {
  const sheet = closedSheet(copy, new Set());
  const reading = readingOf({ sheets: [sheet], names: [], activeSheet: sheet.key });
  const [read] = readClosed(reading);
  if (read?.kind !== 'closed') throw new Error('No copy.');
  return read;
}

function found(copy: ClosedCopy, { indicators, tasks }: Rows, isCurrent = true) {
  return closedFindings({
    copy,
    figures: indicators.map((one) => placed(one)),
    tasks: tasks.map((one) => placedTask(one)),
    settings,
    isCurrent,
    taskSheet: 'Nhiệm vụ',
  });
}

test('bản chốt đọc lại từ trang thì nguyên vẹn, và không thấy gì khi chưa ai sửa', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const { copy, isIntact } = readBack(frozen(given));
      expect(isIntact).toBe(true);
      expect(found(copy, given)).toEqual([]);
      expect(found(copy, given, false)).toEqual([]);
      const turned = {
        indicators: [...given.indicators].reverse(),
        tasks: [...given.tasks].reverse(),
      };
      expect(found(copy, turned)).toEqual([]);
    }),
  );
});

test('sửa một ô nào cũng bị thấy, đúng chỉ tiêu ấy và không lan sang dòng khác', () => {
  const change = fc.constantFrom('numerator', 'denominator', 'result', 'explanation');
  fc.assert(
    fc.property(rows, change, fc.nat(), (given, field, pick) => {
      const at = given.indicators[pick % Math.max(1, given.indicators.length)];
      fc.pre(at !== undefined && (field !== 'result' || at.resultTyped));
      const { copy } = readBack(frozen(given));
      const changed = given.indicators.map((one) =>
        one !== at
          ? one
          : field === 'explanation'
            ? { ...one, explanation: `${one.explanation} thêm` }
            : { ...one, [field]: { kind: 'number', value: 98_765 } as const },
      );
      const subjects = found(copy, { ...given, indicators: changed }).map(({ subject }) => subject);
      expect(subjects.length).toBeGreaterThan(0);
      expect(new Set(subjects)).toEqual(new Set([at?.id]));
    }),
  );
});

test('bớt một dòng thì nêu tên dòng ấy', () => {
  fc.assert(
    fc.property(rows, fc.nat(), (given, pick) => {
      const gone = given.indicators[pick % Math.max(1, given.indicators.length)];
      fc.pre(gone !== undefined);
      const { copy } = readBack(frozen(given));
      const indicators = given.indicators.filter((one) => one !== gone);
      expect(found(copy, { ...given, indicators })).toMatchObject([
        { code: 'closedRowMissing', subject: gone?.id },
      ]);
    }),
  );
});
