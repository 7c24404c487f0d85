import fc from 'fast-check';
import { draftOf } from '../../../src/document/review/draftOf';
import { editDraft } from '../../../src/document/review/editDraft';
import { fieldsOf } from '../../../src/document/review/fields';
import {
  canRedo,
  canUndo,
  draftNow,
  redo,
  startHistory,
  undo,
  withEdit,
} from '../../../src/document/review/history';
import type { ReviewHistory } from '../../../src/document/review/history';
import { editsText, keptHistory, readingText } from '../../../src/document/review/keepDraft';
import { planOfDraft } from '../../../src/document/review/planOfDraft';
import type { ReviewEdit } from '../../../src/document/review/types';
import { sampleReading } from './sampleReading';

const first = draftOf(sampleReading);
const keys = [...first.items.map(({ key }) => key), 'made:1', 'made:2', 'không có'];
const key = fc.constantFrom(...keys);
const text = fc.constantFrom(
  '',
  'Quý III/2026',
  'tối thiểu 90%',
  'xyz',
  '2030',
  '=1+1',
  'Sở A; Sở B',
);
const field = fc.constantFrom(
  ...(['head', 'indicator', 'task', 'report'] as const).flatMap((kind) => fieldsOf(kind)),
);

const anyEdit: fc.Arbitrary<ReviewEdit> = fc.oneof(
  fc.record({ do: fc.constant('accept' as const), key }),
  fc.record({ do: fc.constant('acceptAll' as const) }),
  fc.record({ do: fc.constant('correct' as const), key, field, text }),
  fc.record({ do: fc.constant('drop' as const), key }),
  fc.record({ do: fc.constant('restore' as const), key }),
  fc.record({ do: fc.constant('merge' as const), key, other: key }),
  fc.record({ do: fc.constant('split' as const), key, pieces: fc.array(text, { maxLength: 4 }) }),
  fc.record({
    do: fc.constant('add' as const),
    kind: fc.constantFrom('indicator' as const, 'task' as const, 'report' as const),
  }),
);
const anyEdits = fc.array(anyEdit, { maxLength: 12 });

function edited(edits: readonly ReviewEdit[]): ReviewHistory {
  return edits.reduce(withEdit, startHistory(first));
}

function allTheWay(history: ReviewHistory, step: (one: ReviewHistory) => ReviewHistory) {
  let now = history;
  for (let next = step(now); next !== now; next = step(now)) now = next;
  return now;
}

test('hoàn tác hết mọi thao tác thì bản đọc trở lại nguyên vẹn, làm lại hết thì như trước khi hoàn tác', () => {
  fc.assert(
    fc.property(anyEdits, (edits) => {
      const history = edited(edits);
      const back = allTheWay(history, undo);
      expect(draftNow(back)).toBe(first);
      expect(canUndo(back)).toBe(false);
      const again = allTheWay(back, redo);
      expect(draftNow(again)).toBe(draftNow(history));
      expect(canRedo(again)).toBe(false);
    }),
  );
});

test('không thao tác nào làm mất một mục đã đọc: lời văn của nó còn nguyên trong bản nháp', () => {
  fc.assert(
    fc.property(anyEdits, (edits) => {
      const { items } = draftNow(edited(edits));
      for (const { key: known, base, quote } of first.items) {
        const item = items.find((one) => one.key === known);
        expect(item?.base).toBe(base);
        expect(item?.quote).toContain(quote);
      }
    }),
  );
});

test('mục đã bỏ luôn lấy lại được với đúng trạng thái trước đó', () => {
  fc.assert(
    fc.property(anyEdits, key, (edits, one) => {
      const draft = draftNow(edited(edits));
      const dropped = editDraft(draft, { do: 'drop', key: one });
      fc.pre(dropped !== draft);
      const restored = editDraft(dropped, { do: 'restore', key: one });
      const stateOf = (from: typeof draft) => from.items.find((item) => item.key === one)?.state;
      expect(stateOf(dropped)).toBe('dropped');
      expect(stateOf(restored)).toBe(stateOf(draft));
    }),
  );
});

test('khóa của các mục không bao giờ trùng', () => {
  fc.assert(
    fc.property(anyEdits, (edits) => {
      const all = draftNow(edited(edits)).items.map((item) => item.key);
      expect(new Set(all).size).toBe(all.length);
    }),
  );
});

test('dù sửa thế nào cũng ra một kế hoạch hợp lệ, hoặc chỉ rõ mục và ô phải sửa', () => {
  fc.assert(
    fc.property(anyEdits, (edits) => {
      const draft = draftNow(edited(edits));
      const made = planOfDraft(draft);
      if (made.ok) {
        const ids = [...made.plan.indicators, ...made.plan.tasks].map(({ id }) => id);
        expect(ids).not.toContain('');
        return;
      }
      expect(made.problems.length).toBeGreaterThan(0);
      for (const problem of made.problems) {
        const item = draft.items.find((one) => one.key === problem.key);
        expect(item?.state).not.toBe('dropped');
        expect(fieldsOf(item?.kind ?? 'head')).toContain(problem.field);
      }
    }),
  );
});

test('bản nháp giữ lại rồi mở ra là đúng bản đang xem, hoàn tác và làm lại vẫn được', () => {
  fc.assert(
    fc.property(anyEdits, fc.nat(4), (edits, back) => {
      let history = edited(edits);
      for (let step = 0; step < back; step += 1) history = undo(history);
      const kept = keptHistory(readingText(sampleReading), editsText(history));
      expect(kept && draftNow(kept)).toEqual(draftNow(history));
      expect(kept?.at).toBe(history.at);
      expect(kept?.steps.length).toBe(history.steps.length);
    }),
  );
});

test('bản nháp bị hỏng thì không mở; chỉ hỏng phần sửa thì còn bản đọc', () => {
  const reading = readingText(sampleReading);
  expect(keptHistory(reading.slice(0, -5), null)).toBeNull();
  expect(keptHistory('{"version":1}', null)).toBeNull();
  const kept = keptHistory(reading, '{"version":1,"at":1,"edits":[{"do":"??"}]}');
  expect(kept && draftNow(kept)).toEqual(first);
});

test('gõ nhiều chữ liền nhau vào một ô là một lần sửa; gõ lại như cũ thì như chưa sửa', () => {
  const typing = (words: string): ReviewEdit => ({
    do: 'correct',
    key: 'task:tap-huan',
    field: 'deadline',
    text: words,
  });
  const history = edited(['Q', 'Qu', 'Quý III/2026'].map(typing));
  expect(history.steps).toHaveLength(1);
  expect(draftNow(undo(history))).toBe(first);
  expect(draftNow(withEdit(history, typing('Theo kế hoạch')))).toBe(first);
});
