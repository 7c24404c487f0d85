/** The three cells of a figure: what may stand in each, and what must agree between them. */
import { numberCellFindings } from '../../../src/assessment/findings/cellCheck';
import { figureFindings } from '../../../src/assessment/findings/figureCheck';
import type { Entered, IndicatorCase } from '../../../src/assessment/types';
import { count, divisionByZero, empty, placed, rank, ratio, target, typed, yesNo } from '../cases';

const found = (indicator: IndicatorCase) => figureFindings(placed(indicator));
const codes = (indicator: IndicatorCase) => found(indicator).map(({ code }) => code);
const of = (numerator: Entered, denominator: Entered, change: Partial<IndicatorCase> = {}) =>
  ratio({ numerator, denominator, ...change });
const growth = (result: Entered) =>
  count({ measure: 'index', unit: '%/năm', percent: true, result });

describe('tử số và mẫu số', () => {
  it.each<[string, IndicatorCase, readonly string[]]>([
    ['bằng nhau', of(typed(4), typed(4)), []],
    ['tử số lớn hơn', of(typed(5), typed(4)), ['numeratorAboveDenominator']],
    ['tử số âm', of(typed(-5), typed(4)), ['negative']],
    ['mẫu số âm', of(typed(5), typed(-4)), ['negative']],
    ['cả hai âm', of(typed(-4), typed(-5)), ['negative', 'negative']],
    ['không có gì phát sinh', of(typed(0), typed(0)), []],
    ['có kết quả mà mẫu số 0', of(typed(5), typed(0)), ['numeratorAboveDenominator']],
    ['mẫu số 0, tử số chưa nhập', of(empty, typed(0)), []],
    ['mới có mẫu số', of(empty, typed(4)), ['denominatorAlone']],
    ['mới có tử số', of(typed(4), empty), ['numeratorAlone']],
    ['tử số 0, chưa có mẫu số', of(typed(0), empty), ['numeratorAlone']],
    ['tử số là chữ', of(typed('x'), typed(4)), ['textForNumber']],
    ['mẫu số là chữ', of(typed(4), typed('x')), ['textForNumber']],
  ])('%s: %j', (_, indicator, expected) => {
    expect(codes(indicator)).toEqual(expected);
  });

  it('so với năm gốc thì tử số được lớn hơn, trừ khi mẫu số là 0', () => {
    const change = { target: target('increaseBy', 0.1), baseline: { year: 2025, value: 1 } };
    expect(codes(of(typed(115), typed(100), change))).toEqual([]);
    expect(codes(of(typed(5), typed(0), change))).toEqual(['numeratorAboveDenominator']);
  });

  it('cột đã mất là một phát hiện khác, không hỏi ở đây', () => {
    const row = placed(of(typed(5), typed(4)));
    for (const field of ['numerator', 'denominator'] as const) {
      const cells = { ...row.cells, [field]: '' };
      expect(figureFindings({ ...row, cells })).toEqual([]);
    }
  });
});

describe('kết quả', () => {
  const share = (result: number, change: Partial<IndicatorCase> = {}) =>
    ratio({ result: typed(result), resultTyped: true, ...change });

  it.each<[string, IndicatorCase, readonly string[]]>([
    ['đúng 100%', share(1), []],
    ['100% với sai số của phép chia', share(1 + 1e-12), []],
    ['101%', share(1.01), ['outsidePercent']],
    ['199%', share(1.99), ['outsidePercent']],
    ['2 cho 2%', share(2), ['percentAsWhole']],
    ['100 cho 100%', share(100), ['percentAsWhole']],
    ['101 thì không còn là tỷ lệ', share(101), ['outsidePercent']],
    ['tỷ lệ âm', share(-0.1), ['negative']],
    ['tốc độ tăng 150%', growth(typed(1.5)), []],
    ['tốc độ tăng 8 cho 8%', growth(typed(8)), ['percentAsWhole']],
    ['tốc độ tăng âm', growth(typed(-0.02)), []],
    ['điểm âm', count({ measure: 'index', result: typed(-2) }), ['negative']],
    ['số lượng âm, dù đơn vị là %/năm', count({ unit: '%/năm', result: typed(-2) }), ['negative']],
    ['60 doanh nghiệp', count({ result: typed(60) }), []],
    ['thứ hạng lẻ', rank({ result: typed(10.5) }), ['notWhole']],
    ['thứ hạng 0', rank({ result: typed(0) }), ['rankZero']],
    ['cấp độ lẻ', rank({ measure: 'level', result: typed(2.5) }), ['notWhole']],
    ['điểm lẻ', count({ measure: 'index', result: typed(85.5) }), []],
  ])('%s: %j', (_, indicator, expected) => {
    expect(codes(indicator)).toEqual(expected);
  });

  it('một tỷ lệ không hiện bằng % vẫn là tỷ lệ', () => {
    expect(codes(share(85, { percent: false, unit: null }))).toEqual(['percentAsWhole']);
  });

  it('công thức của trang thì không hỏi: nói ở tử số, mẫu số rồi', () => {
    const computed = of(typed(5), typed(4), { result: typed(1.25) });
    expect(codes(computed)).toEqual(['numeratorAboveDenominator']);
    expect(codes(of(typed(187), typed(200), { result: typed(0.5) }))).toEqual([]);
  });

  it.each([
    [0.935, ['resultOverFormula']],
    [0.93505, ['resultOverFormula']],
    [0.9351, ['resultDiffersFromParts']],
    [0.9349, ['resultDiffersFromParts']],
  ])('gõ tay %d trong khi 187/200 là 0,935: %j', (result, expected) => {
    const typedOver = of(typed(187), typed(200), { result: typed(result), resultTyped: true });
    expect(codes(typedOver)).toEqual(expected);
    expect(found(typedOver)[0]?.place.cell).toBe('G7');
  });

  it('gõ tay khi chưa đủ tử số, mẫu số thì không có gì để so', () => {
    expect(codes(share(0.9))).toEqual([]);
    expect(codes(share(0.9, { numerator: typed(9) }))).toEqual(['numeratorAlone']);
    expect(codes(share(0.9, { numerator: typed(0), denominator: typed(0) }))).toEqual([]);
  });
});

describe('chỉ tiêu định tính', () => {
  it.each<[Entered, string]>([
    [typed('xong'), 'xong'],
    [typed(1), '1'],
    [typed(0.5), '0,5'],
    [typed(true), 'TRUE'],
    [typed(false), 'FALSE'],
  ])('%j không thuộc danh sách', (result, text) => {
    expect(found(yesNo({ result }))).toMatchObject([
      {
        code: 'unknownChoice',
        message: `«Kết quả» đang là «${text}», không thuộc danh sách: Hoàn thành, Chưa hoàn thành.`,
      },
    ]);
  });

  it('lỗi của công thức được gọi tên', () => {
    expect(codes(yesNo({ result: divisionByZero }))).toEqual(['errorCell']);
  });

  it.each([empty, typed(''), typed('Hoàn thành'), typed('Chưa hoàn thành')])(
    '%j thì không có gì để nói',
    (result) => {
      expect(codes(yesNo({ result }))).toEqual([]);
    },
  );
});

describe('số viết thành chữ', () => {
  const cell = (text: string, isShare = false) =>
    numberCellFindings({
      field: 'Kết quả',
      entered: typed(text),
      place: { sheet: 'Số liệu Q1-2026', cell: 'G7' },
      subject: null,
      isShare,
    })[0];

  it.each<[string, string, number | undefined]>([
    ['12 hồ sơ', 'numberWithWords', 12],
    [' 12hồ sơ', 'numberWithWords', 12],
    ['1.234,5 ha/năm', 'numberWithWords', 1234.5],
    ['12 kỳ', 'numberWithWords', 12],
    ['12 trạm', 'numberWithWords', 12],
    ['12 nhà trăm cột', 'numberWithWords', 12],
    ['1 234 hồ sơ', 'numberWithWords', 1234],
    ['12 phần mềm', 'numberWithWords', 12],
    ['12\u00a0000 hồ sơ', 'numberWithWords', 12_000],
    ['１２ hồ sơ', 'numberWithWords', 12],
    ['12 chục nghìn', 'textForNumber', undefined],
    ['1 2 hồ sơ', 'textForNumber', undefined],
    // With these words it is another number.
    ...'5 tỷ, 5 tỉ, 5 triệu, 5 tr, 5 nghìn, 5 ngàn, 5 vạn, 5 trăm, 5 k, 5 phần trăm, 5 chục, 5 rưỡi, 5 mươi, 5 tá, 5 phần nghìn, 5 trđ'
      .split(', ')
      .map((text): [string, string, undefined] => [text, 'textForNumber', undefined]),
    ['khoảng 12 hồ sơ', 'textForNumber', undefined],
    ['12 hồ sơ (ước)', 'textForNumber', undefined],
    ['đang rà soát', 'textForNumber', undefined],
    ['12,5', 'numberAsText', 12.5],
  ])('«%s»: %s', (text, code, value) => {
    const one = cell(text);
    expect(one?.code).toBe(code);
    const first = one?.meanings?.[0];
    expect(first?.kind === 'number' ? first.value : undefined).toBe(value);
  });

  it.each([
    ['85', '85%', 0.85],
    ['0,85', '85%', 0.85],
    ['1', '100%', 1],
    ['85%', '85%', 0.85],
    ['101', '101%', 1.01],
  ])('trong ô tỷ lệ «%s» là %s', (text, shown, value) => {
    expect(cell(text, true)?.meanings).toEqual([{ kind: 'percent', shown, value }]);
  });

  it('trong ô số lượng vẫn là số ấy', () => {
    expect(cell('85')?.meanings).toEqual([{ kind: 'number', shown: '85', value: 85 }]);
  });

  it.each([
    [empty, []],
    [typed(''), []],
    [typed(0), []],
    [typed(-1), ['negative']],
    [typed(true), ['textForNumber']],
    [divisionByZero, ['errorCell']],
  ])('%j: %j', (entered, expected) => {
    const place = { sheet: 'Số liệu Q1-2026', cell: 'G7' };
    const cells = numberCellFindings({ field: 'Kết quả', entered, place, subject: null });
    expect(cells.map(({ code }) => code)).toEqual(expected);
  });

  it.each([
    [true, 'TRUE'],
    [false, 'FALSE'],
  ])('%s hiện là %s', (value, text) => {
    const place = { sheet: 'Số liệu Q1-2026', cell: 'G7' };
    const entered = typed(value);
    const [one] = numberCellFindings({ field: 'Kết quả', entered, place, subject: null });
    expect(one?.message).toContain(`«${text}»`);
  });
});
