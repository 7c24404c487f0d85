import fc from 'fast-check';
import type { Plan } from '../../src/plan/types';
import { planInWorkbook, planPieces } from '../../src/workbook/planSource';
import { planVersion } from '../../src/workbook/planVersion';
import { planWorkbook } from '../../src/workbook/planWorkbook';
import type { RawValue, WorkbookReading } from '../../src/workbook/reading';
import { brokenRules } from './blueprintRules';
import { readingOf } from './readingOf';
import { plan, q1, samplePlan, task } from './samplePlan';

/** Several pieces long, with everything that programs change on the way. */
const long = plan({
  tasks: Array.from({ length: 60 }, (_, index) =>
    task(`nv-${String(index)}`, {
      title: `=1+${String(index)} _x000D_ \u00a0\u200b\ufeff\u007f😀 “Rà soát”`,
      quote: 'Nguyên văn dài. '.repeat(40),
    }),
  ),
});

const carrying = (carried: Plan): WorkbookReading =>
  readingOf(planWorkbook(carried, { ...q1, source: 'kept' }));

/** The reading with the rows of the carried plan changed. */
function withRows(
  reading: WorkbookReading,
  change: (rows: readonly (readonly RawValue[])[]) => readonly (readonly RawValue[])[],
): WorkbookReading {
  return {
    ...reading,
    tables: reading.tables.map((table) =>
      table.name === 'KeHoachGoc' ? { ...table, values: change(table.values) } : table,
    ),
  };
}

const rowsOf = (json: string): readonly (readonly RawValue[])[] => {
  const { pieces, mark } = planPieces(JSON.parse(json) as Plan);
  return pieces.map((piece, index) => [index + 1, piece, mark]);
};

describe('kế hoạch đi theo sổ', () => {
  test('đọc lại đúng từng chữ, dù dài nhiều ô và có ký tự lạ', async () => {
    const read = await planInWorkbook(carrying(long));
    expect(read).toEqual({ kind: 'plan', plan: long });
    expect(planPieces(long).pieces.length).toBeGreaterThan(3);
    expect(brokenRules(planWorkbook(long, { ...q1, source: 'kept' }))).toEqual([]);
  });

  test('mọi chữ đều vừa ô, không có ký tự mà chương trình khác hay đổi, và đọc lại như cũ', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 400 }), (words) => {
        const titled = plan({ tasks: [task('nv', { quote: words.repeat(40) })] });
        const { pieces } = planPieces(titled);
        const json = pieces.join('');
        expect(JSON.parse(json)).toEqual(titled);
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(8_000);
          expect(piece).not.toMatch(/[\u0000-\u001f\u007f-\u00a0\u200b\ufeff]|_x[\da-f]{4}_/i);
          // No half of a pair: a file could not hold it.
          expect(piece).not.toMatch(/\p{Surrogate}/u);
        }
      }),
    );
  });

  test('dòng bị xếp lại vẫn đọc được', async () => {
    const sorted = withRows(carrying(long), (rows) => [...rows].reverse());
    expect(await planInWorkbook(sorted)).toEqual({ kind: 'plan', plan: long });
  });

  test('không mang kế hoạch nào: không có trang, hoặc trang đã được dọn', async () => {
    expect(await planInWorkbook(readingOf(planWorkbook(samplePlan, q1)))).toEqual({ kind: 'none' });
    const emptied = readingOf(planWorkbook(samplePlan, { ...q1, source: 'emptied' }));
    expect(await planInWorkbook(emptied)).toEqual({ kind: 'none' });
  });

  test('trang này ẩn hẳn, nên không xuất hiện cả khi bỏ ẩn', () => {
    const sheets = planWorkbook(samplePlan, { ...q1, source: 'kept' }).sheets;
    expect(sheets.filter(({ visibility }) => visibility !== 'visible')).toEqual([
      expect.objectContaining({ key: 'source', visibility: 'veryHidden', isProtected: true }),
    ]);
  });

  test.each<readonly [string, (rows: readonly (readonly RawValue[])[]) => RawValue[][]]>([
    ['mất một dòng', (rows) => rows.slice(1).map((row) => [...row])],
    ['một chữ bị sửa', (rows) => rows.map(([n, t, m]) => [n ?? null, `${String(t)} `, m ?? null])],
    ['mã kiểm tra bị xóa', (rows) => rows.map(([n, t]) => [n ?? null, t ?? null, null])],
    ['một ô báo lỗi', (rows) => rows.map(([n, , m]) => [n ?? null, { error: '#REF!' }, m ?? null])],
    [
      'số phần là chữ',
      (rows) => rows.map(([, t, m], index) => [index ? 'x' : 9, t ?? null, m ?? null]).reverse(),
    ],
  ])('%s thì biết là hỏng', async (_, change) => {
    expect(await planInWorkbook(withRows(carrying(long), change))).toEqual({ kind: 'damaged' });
  });

  test.each([
    ['không phải kế hoạch', '[1,2,3]'],
    ['sai lược đồ', JSON.stringify({ ...samplePlan, tasks: [{ id: 'nv' }] })],
    ['trùng mã', JSON.stringify({ ...samplePlan, tasks: [task('a'), task('a')] })],
    ['mã bẫy công thức', JSON.stringify({ ...samplePlan, id: 'a*' })],
  ])('JSON do người khác viết, dấu kiểm đúng mà %s, vẫn bị từ chối', async (_, json) => {
    const forged = withRows(carrying(samplePlan), () => rowsOf(json));
    expect(await planInWorkbook(forged)).toEqual({ kind: 'damaged' });
  });

  test('__proto__ trong JSON không lọt vào đâu cả', async () => {
    const json = JSON.stringify(samplePlan).replace('{', '{"__proto__":{"stolen":true},');
    const forged = withRows(carrying(samplePlan), () => rowsOf(json));
    const read = await planInWorkbook(forged);
    expect(read).toMatchObject({ kind: 'plan' });
    expect(({} as Record<string, unknown>)['stolen']).toBeUndefined();
    if (read.kind === 'plan') {
      expect('stolen' in read.plan).toBe(false);
      expect(planVersion(read.plan)).toBe(planVersion(samplePlan));
    }
  });
});
