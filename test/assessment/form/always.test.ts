/** What always holds of form II.06, whatever was entered. */
import fc from 'fast-check';
import { checkForm } from '../../../src/assessment/form/checkForm';
import { formColumns, type FormColumn } from '../../../src/assessment/form/columns';
import { formParts, formRateKeys } from '../../../src/assessment/form/rates';
import { formRowWord, formWords } from '../../../src/assessment/form/rowWord';
import { cellsOf, formOf, formRow, type Counts } from './forms';

const count = fc.nat({ max: 50_000 });

/** A row that agrees: what was settled and what is open are parts of what was received. */
const consistent: fc.Arbitrary<Readonly<Record<FormColumn, number>>> = fc
  .tuple(count, count, count, count, count, count)
  .chain(([online, direct, before, late, open, lateOpen]) => {
    const received = online + direct + before;
    const settled = Math.max(0, received - ((open + lateOpen) % (received + 1)));
    const openNow = received - settled;
    return fc
      .record({ early: fc.nat({ max: settled }), out: fc.nat({ max: openNow }) })
      .map(({ early, out }) => {
        const overdue = late % (settled - early + 1);
        return {
          3: received,
          4: online,
          5: direct,
          6: before,
          7: settled,
          8: early,
          9: settled - early - overdue,
          10: overdue,
          11: openNow,
          12: openNow - out,
          13: out,
        };
      });
  });

const rowsOf = (rows: readonly Counts[]) =>
  rows.map((counts, index) => formRow(`Lĩnh vực ${String(index)}`, counts, 9 + index));

test('biểu mà mọi dòng đều khớp thì không có phát hiện nào', () => {
  fc.assert(
    fc.property(fc.array(consistent, { maxLength: 6 }), (rows) => {
      expect(checkForm(formOf(rowsOf(rows)), null)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('sửa một ô bất kỳ của một dòng khớp thì ít nhất một phát hiện nêu đúng dòng ấy', () => {
  fc.assert(
    fc.property(
      fc.array(consistent, { minLength: 1, maxLength: 4 }),
      fc.nat(),
      fc.constantFrom(...formColumns),
      fc.oneof(fc.integer({ min: -60_000, max: 60_000 }), fc.constant('mười'), fc.constant(0.5)),
      (rows, at, column, value) => {
        const line = at % rows.length;
        fc.pre(rows[line]?.[column] !== value);
        const changed = rows.map((counts, index) =>
          index === line ? { ...counts, [column]: value } : counts,
        );
        const found = checkForm(formOf(rowsOf(changed)), null);
        expect(found.some(({ place }) => place.cell.endsWith(String(9 + line)))).toBe(true);
      },
    ),
    { numRuns: 1000 },
  );
});

test('sửa một số của dòng tổng cộng thì được nêu ở chính ô ấy', () => {
  fc.assert(
    fc.property(
      fc.array(consistent, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...formColumns),
      fc.integer({ min: 1, max: 999 }),
      (rows, column, more) => {
        const sum = rows.reduce((all, counts) => all + counts[column], 0);
        const found = checkForm(formOf(rowsOf(rows), { [column]: sum + more }), null);
        expect(found.map(({ code }) => code)).toEqual(['formTotal']);
      },
    ),
    { numRuns: 1000 },
  );
});

test('thứ tự dòng không làm đổi phát hiện', () => {
  fc.assert(
    fc.property(
      fc.array(consistent, { minLength: 2, maxLength: 5 }),
      fc.constantFrom(...formColumns),
      (rows, column) => {
        const made = rowsOf(
          rows.map((counts, index) => (index === 0 ? { ...counts, [column]: 7 } : counts)),
        );
        const said = (list: typeof made) =>
          checkForm(formOf(list), null)
            .map(({ code, place, message }) => `${code} ${place.cell} ${message}`)
            .sort();
        expect(said([...made].reverse())).toEqual(said(made));
      },
    ),
    { numRuns: 1000 },
  );
});

test('tỷ lệ của biểu khớp luôn từ 0 đến 100%', () => {
  fc.assert(
    fc.property(consistent, (row) => {
      for (const rate of formRateKeys) {
        const parts = formParts(cellsOf(row), rate);
        expect(parts).not.toBeNull();
        expect(parts?.numerator).toBeGreaterThanOrEqual(0);
        expect(parts?.numerator).toBeLessThanOrEqual(parts?.denominator ?? -1);
      }
    }),
    { numRuns: 1000 },
  );
});

test('lời bên cạnh dòng là «Khớp» đúng khi lần kiểm tra không nêu gì về dòng', () => {
  const any = fc.dictionary(
    fc.constantFrom(...formColumns.map(String)),
    fc.oneof(fc.nat({ max: 3 }), fc.integer({ min: -2, max: 2 }), fc.constant('x')),
  );
  fc.assert(
    fc.property(fc.oneof(any, consistent), fc.constantFrom('Đất đai', ''), (counts, name) => {
      const row = formRow(name, counts as Counts);
      const found = checkForm(formOf([row]), null).filter(
        ({ place }) => place.cell.endsWith('9') && !place.cell.endsWith('39'),
      );
      const word = formRowWord(name, row.cells, null);
      const isSilent = word === formWords.agrees || word === '';
      expect(isSilent).toBe(found.length === 0);
    }),
    { numRuns: 1000 },
  );
});
