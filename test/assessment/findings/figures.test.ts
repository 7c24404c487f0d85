import fc from 'fast-check';
import { checkFigures } from '../../../src/assessment/findings/figures';
import { judgeIndicator } from '../../../src/assessment/indicatorStatus';
import type { PlacedIndicator } from '../../../src/assessment/placed';
import type { Entered, FindingCode, IndicatorCase } from '../../../src/assessment/types';
import {
  count,
  divisionByZero,
  empty,
  period,
  placed,
  rank,
  ratio,
  settingsOf,
  target,
  typed,
  yesNo,
} from '../cases';

const parts = (numerator: number | string, denominator: number | string) => ({
  numerator: typed(numerator),
  denominator: typed(denominator),
});

const earlier = (id: string, numerator: number, denominator: number) => ({
  period: period(id),
  numerator: typed(numerator),
  denominator: typed(denominator),
  result: empty,
});

const earlierResult = (id: string, result: number) => ({
  period: period(id),
  numerator: empty,
  denominator: empty,
  result: typed(result),
});

const check = (row: PlacedIndicator, periodId = '2026-Q1') =>
  checkFigures([row], settingsOf(periodId));

describe('findings about figures', () => {
  it.each<[FindingCode, string, string, PlacedIndicator]>([
    [
      'numberAsText',
      'E7',
      '«Tử số» đang là chữ «1.234,5», chưa phải số 1.234,5.',
      placed(ratio(parts('1.234,5', 2000))),
    ],
    [
      'numberAsText',
      'G7',
      '«Kết quả» đang là chữ «85,5 %», chưa phải số 85,5%.',
      placed(ratio({ result: typed('85,5 %') })),
    ],
    [
      'ambiguousNumber',
      'F7',
      '«Mẫu số» đang là chữ «1.234», có thể hiểu là 1,234 hoặc 1234.',
      placed(ratio(parts(5, '1.234'))),
    ],
    [
      'textForNumber',
      'G7',
      '«Kết quả» phải là số nhưng đang là «khoảng 80».',
      placed(count({ result: typed('khoảng 80') })),
    ],
    [
      'textForNumber',
      'G7',
      '«Kết quả» phải là số nhưng đang là «TRUE».',
      placed(count({ result: typed(true) })),
    ],
    [
      'unknownChoice',
      'G7',
      '«Kết quả» đang là «xong», không thuộc danh sách: Hoàn thành, Chưa hoàn thành.',
      placed(yesNo({ result: typed('xong') })),
    ],
    [
      'errorCell',
      'G7',
      '«Kết quả» đang báo lỗi #DIV/0!.',
      placed(count({ result: divisionByZero })),
    ],
    [
      'percentAsWhole',
      'G7',
      '«Kết quả» nhập 85, Excel hiểu là 8.500%; có lẽ ý là 85%.',
      placed(ratio({ result: typed(85), resultTyped: true })),
    ],
    [
      'outsidePercent',
      'G7',
      '«Kết quả» là 104%, nằm ngoài khoảng 0% đến 100%.',
      placed(ratio({ result: typed(1.04), resultTyped: true })),
    ],
    ['negative', 'G7', '«Kết quả» là số âm: -3.', placed(count({ result: typed(-3) }))],
    [
      'numeratorAboveDenominator',
      'E7',
      'Tử số 1.200 lớn hơn mẫu số 1.000, chênh 200.',
      placed(ratio(parts(1200, 1000))),
    ],
    [
      'numeratorAlone',
      'F7',
      'Có tử số 12 nhưng chưa có mẫu số.',
      placed(ratio({ numerator: typed(12) })),
    ],
    [
      'denominatorAlone',
      'E7',
      'Có mẫu số 12 nhưng chưa có tử số.',
      placed(ratio({ denominator: typed(12) })),
    ],
    [
      'resultDiffersFromParts',
      'G7',
      'Kết quả gõ tay 95% khác tử số/mẫu số 93,5%, chênh 1,5 điểm %.',
      placed(
        ratio({ ...parts(187, 200), result: typed(0.95), resultTyped: true, explanation: 'x' }),
      ),
    ],
    [
      'notWhole',
      'G7',
      '«Kết quả» phải là số nguyên nhưng đang là 12,5.',
      placed(rank({ result: typed(12.5) })),
    ],
    [
      'missingTarget',
      'I7',
      'Đã có kết quả nhưng chưa có số của «trung bình cả nước» để so.',
      placed(
        count({
          measure: 'index',
          result: typed(42),
          target: { ...target('>', null), benchmark: 'trung bình cả nước' },
        }),
      ),
    ],
    [
      'missingBaseline',
      'I7',
      'Mục tiêu là tăng thêm 5 điểm % nhưng chưa có số liệu gốc để tính.',
      placed(ratio({ result: typed(0.5), target: target('increaseBy', 0.05) })),
    ],
    [
      'badTarget',
      'I7',
      '«Mục tiêu năm» đang là «9.000%»: tỷ lệ nhập thiếu dấu %, có lẽ ý là 90%.',
      placed(ratio({ result: typed(0.9), explanation: 'x' }), {
        ownTarget: { place: { sheet: 'Chỉ tiêu', cell: 'I7' }, entered: typed(90) },
      }),
    ],
    [
      'badTarget',
      'I7',
      '«Mục tiêu năm» đang là «như năm trước»: là chữ, không phải số.',
      placed(ratio({ result: typed(0.9) }), {
        ownTarget: { place: { sheet: 'Chỉ tiêu', cell: 'I7' }, entered: typed('như năm trước') },
      }),
    ],
    [
      'shortWithoutExplanation',
      'J7',
      'Chưa đạt (thiếu 10 để đạt 80%) nhưng chưa có giải trình.',
      placed(ratio(parts(150, 200))),
    ],
  ])('%s at %s: %s', (code, cell, message, row) => {
    expect(check(row)).toContainEqual(
      expect.objectContaining({
        code,
        message,
        place: expect.objectContaining({ cell }),
        subject: row.case.id,
      }),
    );
  });

  it('a numerator below the one of the period before is asked about, in both cells', () => {
    const row = placed(ratio(parts(180, 190)), { earlier: [earlier('2026-Q1', 187, 200)] });
    expect(check(row, '2026-H1').map(({ code, message }) => [code, message])).toEqual([
      ['cumulativeFell', '«Tử số» lũy kế 180, nhỏ hơn 187 của Quý I năm 2026, giảm 7.'],
      ['cumulativeFell', '«Mẫu số» lũy kế 190, nhỏ hơn 200 của Quý I năm 2026, giảm 10.'],
    ]);
  });

  it('Quý III stands for itself: it may be below the half year, and the year is not held against it', () => {
    const half = earlier('2026-H1', 187, 200);
    expect(check(placed(ratio(parts(90, 100)), { earlier: [half] }), '2026-Q3')).toEqual([]);
    const quarter = earlier('2026-Q3', 900, 1000);
    const row = placed(ratio(parts(380, 400)), { earlier: [half, quarter] });
    expect(check(row, '2026-Y')).toEqual([]);
  });

  it('a share that moves by 30 points, or a count that grows tenfold, wants a word', () => {
    const share = placed(ratio({ result: typed(0.95) }), {
      earlier: [earlierResult('2026-Q1', 0.6)],
    });
    expect(check(share, '2026-H1')).toMatchObject([
      { code: 'jump', message: 'Kết quả 95% thay đổi 35 điểm % so với 60% của Quý I năm 2026.' },
    ]);
    const things = placed(count({ result: typed(600) }), {
      earlier: [earlierResult('2026-Q1', 60)],
    });
    expect(check(things, '2026-H1')).toMatchObject([{ code: 'jump' }]);
  });

  it('a hundredfold figure is probably in another unit', () => {
    const row = placed(count({ result: typed(60_000) }), {
      earlier: [earlierResult('2026-Q1', 60)],
    });
    expect(check(row, '2026-H1')).toMatchObject([
      {
        code: 'unitOfAnotherSize',
        message: '«Kết quả» 60.000 lệch hàng trăm lần so với 60 của Quý I năm 2026.',
      },
    ]);
  });

  it('the first report of a year is held against the same report a year ago, and no other', () => {
    const now = count({ result: typed(600) });
    const lastYear = (id: string, result: number) =>
      placed(now, { lastYear: [earlierResult(id, result)] });
    expect(check(lastYear('2025-Q1', 55))).toMatchObject([
      { code: 'jump', message: 'Kết quả 600 thay đổi 545 so với 55 của Quý I năm 2025.' },
    ]);
    expect(check(lastYear('2025-Y', 55))).toEqual([]);
    const both = placed(now, {
      lastYear: [earlierResult('2025-H1', 55)],
      earlier: [earlierResult('2026-Q1', 400)],
    });
    expect(check(both, '2026-H1')).toEqual([]);
  });

  it('a count that goes from 2 to 20 is no jump', () => {
    const few = count({ result: typed(20), target: target('>=', 10) });
    expect(check(placed(few, { earlier: [earlierResult('2026-Q1', 2)] }), '2026-H1')).toEqual([]);
  });

  it('a running total of 12 out of 12 has nothing left to grow by; a yearly figure is not awaited', () => {
    const all = placed(ratio(parts(12, 12)), { earlier: [earlier('2026-Q1', 12, 12)] });
    expect(check(all, '2026-H1')).toEqual([]);
    const yearly = placed(ratio({ ...parts(180, 200), cadence: 'yearly' }), {
      earlier: [earlier('2026-Q1', 180, 200)],
    });
    expect(check(yearly, '2026-H1')).toEqual([]);
    const quarter = placed(ratio(parts(180, 200)), { earlier: [earlier('2026-H1', 180, 200)] });
    expect(check(quarter, '2026-Q3')).toEqual([]);
  });

  it('results that are 100% or done are their targets every day; four may be chance', () => {
    const whole = Array.from({ length: 6 }, (_, index) =>
      placed(ratio({ id: `ct-${String(index)}`, ...parts(12, 12), target: target('=', 1) })),
    );
    expect(checkFigures(whole, settingsOf())).toEqual([]);
    const four = [0.7, 0.75, 0.8, 0.85].map((value, index) =>
      placed(
        ratio({ id: `ct-${String(index)}`, result: typed(value), target: target('>=', value) }),
      ),
    );
    expect(checkFigures(four, settingsOf())).toEqual([]);
  });

  it.each([
    ['12 hồ sơ', '12'],
    ['1.234.567 lượt', '1.234.567'],
    ['85,5 điểm', '85,5'],
  ])('«%s» is the number %s with its unit', (text, shown) => {
    expect(check(placed(count({ result: typed(text) })))).toMatchObject([
      { code: 'numberWithWords', meanings: [{ shown }] },
    ]);
  });

  it.each(['5 tỷ', '3 triệu đồng', '85 phần trăm', 'khoảng 12', '12 trên 15'])(
    '«%s» is left to the officer: the words make it another number, or none',
    (text) => {
      const found = check(placed(count({ result: typed(text) })));
      expect(found).toMatchObject([{ code: 'textForNumber' }]);
      expect(found.every(({ meanings }) => meanings === undefined)).toBe(true);
    },
  );

  it('a percentage without its sign, as text or as a number, is offered with it', () => {
    const offered = (result: Entered) =>
      check(placed(ratio({ result, resultTyped: true })))[0]?.meanings;
    expect(offered(typed('85,5'))).toEqual([{ kind: 'percent', shown: '85,5%', value: 0.855 }]);
    expect(offered(typed('85,5%'))).toEqual([{ kind: 'percent', shown: '85,5%', value: 0.855 }]);
    expect(offered(typed(85))).toEqual([{ kind: 'percent', shown: '85%', value: 0.85 }]);
  });

  it('an explanation settles what is only unusual, not what is wrong', () => {
    const fallen = placed(
      ratio({ ...parts(80, 190), explanation: 'đã rà soát, trừ hồ sơ trùng' }),
      {
        earlier: [earlier('2026-Q1', 187, 200)],
      },
    );
    expect(check(fallen, '2026-H1')).toMatchObject([{ code: 'explained', severity: 'note' }]);
    const wrong = placed(ratio({ ...parts(201, 200), explanation: 'đúng' }));
    expect(check(wrong)).toMatchObject([{ code: 'numeratorAboveDenominator', severity: 'error' }]);
  });

  it('good figures give no finding', () => {
    expect(check(placed(ratio(parts(170, 200))))).toEqual([]);
    expect(check(placed(ratio({ ...parts(170, 200), result: typed(0.85) })))).toEqual([]);
    expect(check(placed(rank()))).toEqual([]);
    expect(check(placed(yesNo({ result: typed('Hoàn thành') })))).toEqual([]);
  });

  it('a rounded result typed over the formula is no difference', () => {
    const row = placed(ratio({ ...parts(187, 199), result: typed(0.9397), resultTyped: true }));
    expect(check(row)).toMatchObject([{ code: 'resultOverFormula', severity: 'note' }]);
  });

  it('a sheet that nobody has begun gives one note, a begun one a note for each missing row', () => {
    const rows = [placed(ratio()), placed(count()), placed(yesNo())];
    expect(checkFigures(rows, settingsOf())).toMatchObject([
      { code: 'noFigures', severity: 'note', subject: null, place: { cell: '' } },
    ]);
    const begun = [placed(ratio(parts(170, 200))), ...rows];
    expect(
      checkFigures(begun, settingsOf()).map(({ subject, place }) => [subject, place.cell]),
    ).toEqual([
      ['ho-so-truc-tuyen', 'E7'],
      ['doanh-nghiep', 'G7'],
    ]);
  });
});

describe('what always holds for findings about figures', () => {
  const entered = fc.oneof(
    fc.constant(empty),
    fc.constant(divisionByZero),
    fc.constantFrom(0, 1, -1, 0.5, 1.5, 85, 200).map(typed),
    fc.constantFrom('', ' ', '12', '1.234', 'xong', 'Hoàn thành', 'hoàn thành').map(typed),
    fc.boolean().map(typed),
  );
  const measures = ['ratio', 'count', 'level', 'rank', 'index', 'yesNo'] as const;
  const anyCase: fc.Arbitrary<IndicatorCase> = fc
    .record({
      numerator: entered,
      denominator: entered,
      result: entered,
      measure: fc.constantFrom(...measures),
      resultTyped: fc.constant(true),
      percent: fc.boolean(),
    })
    .map((change) => ratio({ ...change, unit: change.percent ? '%' : null }));

  it('a figure that counts as wrong always has an error that says why', () => {
    fc.assert(
      fc.property(anyCase, (indicator) => {
        fc.pre(judgeIndicator(indicator, settingsOf()).status === 'invalid');
        const severities = check(placed(indicator)).map(({ severity }) => severity);
        expect(severities).toContain('error');
      }),
    );
  });

  it('the order of the rows never matters', () => {
    const rows = fc.array(anyCase, { maxLength: 8 }).map((all) => all.map((one) => placed(one)));
    fc.assert(
      fc.property(rows, (all) => {
        const sorted = (list: readonly PlacedIndicator[]) =>
          checkFigures(list, settingsOf())
            .map(({ code, message }) => `${code} ${message}`)
            .sort();
        expect(sorted([...all].reverse())).toEqual(sorted(all));
      }),
    );
  });
});
