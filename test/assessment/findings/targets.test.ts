/** The agency's own target in «Mục tiêu năm», and what is missing to compare a figure with. */
import { targetFindings } from '../../../src/assessment/findings/targetCheck';
import type { Entered, IndicatorCase } from '../../../src/assessment/types';
import { count, divisionByZero, empty, placed, ratio, target, typed, yesNo } from '../cases';

const ownPlace = { sheet: 'Chỉ tiêu', cell: 'I7' };
const own = (entered: Entered, indicator: IndicatorCase = ratio()) =>
  targetFindings(placed(indicator, { ownTarget: { place: ownPlace, entered } }));

describe('mục tiêu năm của cơ quan', () => {
  it.each<[Entered, string]>([
    [typed(-0.1), '«-10%» số âm'],
    [typed(2), '«200%» tỷ lệ nhập thiếu dấu %, có lẽ ý là 2%'],
    [typed(85), '«8.500%» tỷ lệ nhập thiếu dấu %, có lẽ ý là 85%'],
    [typed(100), '«10.000%» tỷ lệ nhập thiếu dấu %, có lẽ ý là 100%'],
    [typed(101), '«10.100%» lớn hơn 100%'],
    [typed(1.5), '«150%» lớn hơn 100%'],
    [typed('cao hơn'), '«cao hơn» là chữ, không phải số'],
    [typed(true), '«TRUE» không phải số'],
    [typed(false), '«FALSE» không phải số'],
    [divisionByZero, '«#DIV/0!» công thức báo lỗi'],
  ])('%j: %s', (entered, says) => {
    const [text, reason] = says.split('» ');
    const [one, ...others] = own(entered);
    expect(one).toMatchObject({ code: 'badTarget', place: ownPlace, subject: 'ho-so-truc-tuyen' });
    expect(one?.message).toContain(`${text ?? ''}»`);
    expect(one?.message).toContain(reason ?? '');
    expect(others).toEqual([]);
  });

  it.each<[string, Entered, IndicatorCase]>([
    ['để trống', empty, ratio()],
    ['0%', typed(0), ratio()],
    ['đúng 100%', typed(1), ratio()],
    ['60 doanh nghiệp', typed(60), count()],
    ['chỉ tiêu định tính không có mục tiêu bằng số', typed('tốt'), yesNo()],
  ])('%s thì không có gì để nói', (_, entered, indicator) => {
    expect(own(entered, indicator)).toEqual([]);
  });

  it('trang không còn cột ấy thì không hỏi', () => {
    expect(targetFindings(placed(ratio(), { ownTarget: null }))).toEqual([]);
  });
});

describe('có số liệu mà chưa có số để so', () => {
  const index = (change: Partial<IndicatorCase> = {}) =>
    count({
      measure: 'index',
      unit: 'điểm',
      target: { ...target('>', null), benchmark: 'trung bình cả nước' },
      result: typed(85),
      ...change,
    });

  it('hỏi ở ô «Mục tiêu năm», hoặc ở dòng khi trang không còn ô ấy', () => {
    const ownTarget = { place: ownPlace, entered: empty };
    expect(targetFindings(placed(index(), { ownTarget }))).toMatchObject([
      { code: 'missingTarget', place: ownPlace },
    ]);
    expect(targetFindings(placed(index(), { ownTarget: null }))).toMatchObject([
      { code: 'missingTarget', place: { sheet: 'Số liệu Q1-2026', cell: 'A7' } },
    ]);
  });

  it('chỉ tiêu không có mốc nào cũng được hỏi', () => {
    expect(targetFindings(placed(index({ target: null })))).toMatchObject([
      { code: 'missingTarget' },
    ]);
  });

  it('chưa có số liệu thì chưa ai cần số để so', () => {
    expect(targetFindings(placed(index({ result: empty })))).toEqual([]);
  });

  it('mức tăng, giảm cần số liệu của năm gốc', () => {
    const change = count({ target: target('increaseBy', 5), result: typed(60) });
    expect(targetFindings(placed(change))).toMatchObject([{ code: 'missingBaseline' }]);
    const known = { ...change, baseline: { year: 2025, value: 50 } };
    expect(targetFindings(placed(known))).toEqual([]);
  });
});
