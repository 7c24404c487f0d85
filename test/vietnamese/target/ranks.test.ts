/** A place among others: the larger number must be reached, the smaller one is the stretch. */
import { readTargets } from '../../../src/vietnamese/target/readTargets';

const read = (text: string) => readTargets(text, { years: { from: 2025, to: 2030 } });
const rank = (value: number, value2: number | null = null) => [
  expect.objectContaining({ op: '<=', value, value2, unit: 'hạng' }),
];
const list = (...lines: readonly string[]) => lines.flatMap((line) => line.split(', '));

describe('thứ hạng', () => {
  it.each(
    list(
      'xếp hạng, xếp thứ hạng, thứ hạng, xếp thứ, xếp vị trí, xếp ở vị trí, đứng thứ, đứng vị trí',
      'đứng ở vị trí, vị trí thứ, vị trí, top, tốp, hạng thứ, đạt hạng, giữ hạng, lên hạng',
    ),
  )('«%s 12» là hạng 12', (words) => {
    expect(read(`${words} 12`)).toEqual(rank(12));
  });

  it.each(
    list(
      'từ, thứ, hạng, trong, nhóm, trong nhóm, khoảng, tối thiểu, ít nhất, đạt, ở, vị trí, là, thuộc',
      'số, nằm trong, không thấp hơn, top, tốp, các, trên, PCI, PAPI, SIPAS, PAR INDEX, DTI, PII, của tỉnh',
    ),
  )('«xếp hạng %s 12» vẫn là hạng 12', (between) => {
    expect(read(`xếp hạng ${between} 12`)).toEqual(rank(12));
  });

  it.each(
    list(
      'nhóm, trong nhóm, thuộc nhóm, nằm trong, trong số, trong, thuộc, hạng, thứ, vào nhóm, từ thứ',
    ),
  )('«%s 10 tỉnh cao nhất» là hạng 10', (words) => {
    expect(read(`${words} 10 tỉnh cao nhất`)).toEqual(rank(10));
  });

  it.each(
    list(
      'dẫn đầu, đứng đầu, hàng đầu, cao nhất, tốt nhất, đầu, tốp đầu, top đầu, đầu tiên, khá nhất',
      'có chỉ số tốt, mạnh nhất, đi đầu',
    ),
  )('«trong 10 tỉnh %s cả nước» là hạng 10', (words) => {
    expect(read(`trong 10 tỉnh ${words} cả nước`)).toEqual(rank(10));
  });

  it.each(list('PAR INDEX, PCI, PAPI, SIPAS, DTI, PII, PGI, DDCI'))(
    '«chỉ số %s trong nhóm 5» là hạng 5 mà không cần nói trong số ai',
    (index) => {
      expect(read(`chỉ số ${index} trong nhóm 5`)).toEqual(rank(5));
    },
  );

  it.each(list('hơn, đạt, lên, giữ, trì, từ, tới, đến'))('«%s hạng 12» là hạng 12', (verb) => {
    expect(read(`${verb} hạng 12`)).toEqual(rank(12));
  });

  it.each([
    ['xếp hạng từ 08 - 12/34', 12, 8],
    ['xếp hạng từ 12 đến 8', 12, 8],
    ['xếp hạng 8 tới hạng 12', 12, 8],
    ['xếp hạng 8 đến vị trí thứ 12', 12, 8],
    ['xếp hạng 8 đến thứ 12', 12, 8],
    ['xếp hạng 8 đến vị trí 12', 12, 8],
    ['xếp hạng 12 - 12', 12, null],
    ['xếp hạng 1', 1, null],
    ['xếp hạng 99', 99, null],
    ['hạng 15/34', 15, null],
    ['thứ 15/34', 15, null],
    ['thứ 15 trở lên', 15, null],
    ['từ thứ 15 cả nước', 15, null],
    ['nhóm 15 toàn quốc', 15, null],
    ['thứ 15 trên toàn quốc', 15, null],
  ])('«%s»: hạng %d, phấn đấu %s', (text, value, value2) => {
    expect(read(text)).toEqual(rank(value, value2));
  });

  it.each([
    ...list('năm, quý, tháng, tuần, ngày, giờ, phút').map((span) => `trong 6 ${span} đầu kỳ`),
    'thuộc 10 dự án',
    'đạt nhóm 5',
    'trong 10 tỉnh có trên 80% hộ khá đứng đầu',
    'trong 10 tỉnh',
    'trong 10 tỉnh; dẫn đầu',
    'trong 10 tỉnh. Dẫn đầu',
    'trong 10 tỉnh (dẫn đầu)',
    'doanh nghiệp hạng 1',
    'dự án nhóm 2',
    'PCI của tỉnh và các huyện, thị xã, thành phố trong nhóm 5',
    'nhiệm vụ thứ 15',
    'trong 10 tỉnh miền Trung có tỷ lệ hộ nghèo đa chiều giảm nhanh và bền vững đứng đầu',
    'xếp hạng 100',
    'xếp hạng 0',
  ])('«%s» không phải thứ hạng', (text) => {
    expect(read(text).filter(({ unit }) => unit === 'hạng')).toEqual([]);
  });

  it.each(['xếp hạng 45%', 'xếp hạng 4,5', 'xếp hạng 4.5'])('«%s» cũng không', (text) => {
    expect(read(text).filter(({ unit }) => unit === 'hạng')).toEqual([]);
  });
});

describe('cấp độ', () => {
  it.each(list('đạt, lên, từ, tối thiểu, ít nhất, ở mức, tới, giữ, duy trì, trên'))(
    '«%s cấp độ 3»',
    (verb) => {
      expect(read(`${verb} cấp độ 3`)).toMatchObject([{ value: 3, unit: 'cấp độ' }]);
    },
  );

  it.each(list('cấp độ, mức độ, bậc, mức, level, cấp'))('«đạt %s 3»', (unit) => {
    expect(read(`đạt ${unit} 3`)).toMatchObject([{ op: '>=', value: 3, unit }]);
    expect(read(`đạt từ ${unit} 3 - 4`)).toMatchObject([{ op: '>=', value: 3, value2: 4, unit }]);
  });

  it.each(['thủ tục cấp độ 3', 'mức độ 3 và 4', 'cấp 2', 'công trình cấp 3 và 4', 'cấp II, III'])(
    '«%s» chỉ gọi tên, không đặt ra mức nào',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it('«đạt mức 30%» là một tỷ lệ', () => {
    expect(read('đạt mức 30%')).toMatchObject([{ value: 30, unit: '%' }]);
  });
});
