import fc from 'fast-check';
import { readTargets } from '../../../src/vietnamese/target/readTargets';
import { targets } from '../phrases/collection';
import { phrasesFor, variants } from '../phrases/variants';

const years = { from: 2025, to: 2030 };

function reading(text: string): unknown {
  return readTargets(text, { years }).map(
    ({ op, value, value2, unit, year, baselineYear, benchmark }) => ({
      op,
      value,
      value2,
      unit,
      year,
      baselineYear,
      benchmark,
    }),
  );
}

const anyWords = fc
  .array(
    fc.constantFrom(
      ...new Set(targets.flatMap(({ text }) => text.split(/(?<=\s)/))),
      '; ',
      '100% ',
      '1.000.000 ',
      '(',
      ')',
    ),
    { maxLength: 30 },
  )
  .map((words) => words.join(''));

describe('Cách gõ không làm đổi chỉ tiêu', () => {
  it.each(variants)('%s', (name, type) => {
    for (const { text } of phrasesFor(name, targets)) {
      expect({ text, read: reading(type(text)) }).toEqual({ text, read: reading(text) });
    }
  });
});

describe('Mọi câu ghép từ các từ về chỉ tiêu', () => {
  it('cho những con số hữu hạn và trích đúng chữ của câu', () => {
    fc.assert(
      fc.property(anyWords, (text) => {
        for (const target of readTargets(text, { years })) {
          expect(text.slice(target.start, target.end)).toBe(target.quote);
          if (target.value !== null) expect(Number.isFinite(target.value)).toBe(true);
          if (target.op === 'between') expect(target.value2).toBeGreaterThan(target.value ?? 0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('không dừng lại giữa chừng vì một văn bản bất kỳ', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        readTargets(text, { years });
      }),
      { numRuns: 500 },
    );
  });
});

describe('Văn bản dài', () => {
  it.each([
    'Đến năm 2030, tỷ lệ đạt từ 80% trở lên, giảm 10% so với năm 2021; ',
    '80%, ',
    '1.000',
    'tăng ',
    'năm 2025 ',
    'xếp hạng từ ',
    'mỗi năm có ',
    '(',
  ])('một trăm nghìn chữ cái “%s…” vẫn đọc xong', (words) => {
    // What grows with the square of the length would take hours here, not the seconds a test may take.
    const text = words.repeat(Math.ceil(100_000 / words.length)).slice(0, 100_000);
    expect(Array.isArray(readTargets(text, { years }))).toBe(true);
  });
});
