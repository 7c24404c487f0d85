import fc from 'fast-check';
import { readDeadline } from '../../../src/vietnamese/deadline/readDeadline';
import type { DeadlineOptions } from '../../../src/vietnamese/deadline/types';
import { deadlines, type LabelledDeadline } from '../phrases/collection';
import { phrasesFor, variants } from '../phrases/variants';

function reading(text: string, [from, to]: LabelledDeadline['years']): unknown {
  const { kind, due, from: first, quotas } = readDeadline(text, { years: { from, to } });
  return { kind, due, first, quotas };
}

const anyWords = fc
  .array(
    fc.constantFrom(
      ...new Set(deadlines.flatMap(({ text }) => text.split(/(?<=\s)/))),
      '; ',
      ', ',
      '(',
      ')',
      '31/11/2025 ',
      '- ',
      '100% ',
    ),
    { maxLength: 30 },
  )
  .map((words) => words.join(''));

const years = fc
  .tuple(fc.integer({ min: 2000, max: 2040 }), fc.integer({ min: 0, max: 6 }))
  .map(([from, more]) => ({ from, to: from + more }));

describe('Cách gõ không làm đổi thời hạn', () => {
  const phrases = deadlines.filter(({ text }) => text.length > 1);

  it.each(variants)('%s', (name, type) => {
    for (const { text, years: span } of phrasesFor(name, phrases)) {
      expect({ text, read: reading(type(text), span) }).toEqual({
        text,
        read: reading(text, span),
      });
    }
  });
});

describe('Mọi câu ghép từ các từ về thời hạn', () => {
  it('cho các ngày xếp tăng dần, không trùng, nằm trong những năm đã hỏi', () => {
    fc.assert(
      fc.property(anyWords, years, fc.boolean(), (text, span, beforeIncludesDay) => {
        const options: DeadlineOptions = { years: span, beforeIncludesDay };
        const { due } = readDeadline(text, options);
        expect([...new Set(due)].sort()).toEqual(due);
        for (const day of due) {
          expect(Number(day.slice(0, 4))).toBeGreaterThanOrEqual(span.from);
          expect(Number(day.slice(0, 4))).toBeLessThanOrEqual(span.to);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('giải thích bằng chính các chữ của câu', () => {
    fc.assert(
      fc.property(anyWords, years, (text, span) => {
        const { why, doubts } = readDeadline(text, { years: span });
        for (const { quote, start, end } of [...why, ...doubts]) {
          expect(text.slice(start, end)).toBe(quote);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('giữ nguyên loại thời hạn khi “trước ngày X” được hiểu là gồm cả X', () => {
    fc.assert(
      fc.property(anyWords, years, (text, span) => {
        const strict = readDeadline(text, { years: span });
        const wide = readDeadline(text, { years: span, beforeIncludesDay: true });
        expect(wide.kind).toBe(strict.kind);
      }),
      { numRuns: 200 },
    );
  });
});

describe('Văn bản bất kỳ', () => {
  it('không câu nào làm việc đọc dừng lại giữa chừng', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        readDeadline(text, { years: { from: 2025, to: 2026 } });
      }),
      { numRuns: 500 },
    );
  });
});
