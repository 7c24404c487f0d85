/** Figures that cannot be right or are not complete, and the sentence that says so. */
import { judgeIndicator } from '../../src/assessment/indicatorStatus';
import type { Entered, IndicatorCase } from '../../src/assessment/types';
import {
  count,
  divisionByZero,
  empty,
  rank,
  ratio,
  settingsOf,
  target,
  typed,
  yesNo,
} from './cases';

const judged = (indicator: IndicatorCase, at = '2026-Q1') =>
  judgeIndicator(indicator, settingsOf(at));
const of = (numerator: Entered, denominator: Entered, change: Partial<IndicatorCase> = {}) =>
  ratio({ numerator, denominator, ...change });

describe('số liệu sai nói rõ vì sao', () => {
  it.each<[string, IndicatorCase]>([
    ['Tử số là số âm', of(typed(-1), typed(4))],
    ['Mẫu số là số âm', of(typed(1), typed(-4))],
    ['Tử số không phải là số', of(typed('x'), typed(4))],
    ['Tử số không phải là số', of(typed(' '), typed(4))],
    ['Mẫu số không phải là số', of(typed(1), typed(true))],
    ['Tử số đang báo lỗi #DIV/0!', of(divisionByZero, typed(4))],
    ['Mẫu số bằng 0 nhưng tử số lớn hơn 0', of(typed(1), typed(0))],
    ['Tử số lớn hơn mẫu số', of(typed(5), typed(4))],
    [
      'Mẫu số quá nhỏ so với tử số',
      of(typed(1e300), typed(1e-300), {
        target: target('increaseBy', 0.1),
        baseline: { year: 2025, value: 1 },
      }),
    ],
    ['Kết quả lớn hơn 100%', ratio({ result: typed(1.01) })],
    ['Kết quả lớn hơn 100%', count({ measure: 'index', unit: '%', result: typed(1.01) })],
    ['Kết quả là số âm', count({ result: typed(-1) })],
    ['Kết quả là số âm', count({ unit: '%/năm', result: typed(-1) })],
    ['Kết quả là số âm', count({ measure: 'index', unit: 'điểm', result: typed(-1) })],
    ['Kết quả là số âm', count({ measure: 'index', unit: null, result: typed(-1) })],
    ['Kết quả không phải là số', count({ result: typed('x') })],
    ['Kết quả phải là số nguyên', rank({ result: typed(1.5) })],
    ['Kết quả phải là số nguyên', rank({ measure: 'level', result: typed(1.5) })],
    ['Kết quả phải là «Hoàn thành» hoặc «Chưa hoàn thành»', yesNo({ result: typed('xong') })],
    ['Kết quả phải là «Hoàn thành» hoặc «Chưa hoàn thành»', yesNo({ result: typed(1) })],
  ])('%s', (reason, indicator) => {
    const { status, why } = judged(indicator);
    expect(status).toBe('invalid');
    expect(why).toContain(`${reason}, nên chưa đánh giá được: kiểm tra và nhập lại số liệu.`);
  });

  it.each<[string, IndicatorCase, number]>([
    ['đúng 100%', ratio({ result: typed(1) }), 1],
    ['100% với sai số của phép chia', ratio({ result: typed(1 + 1e-12) }), 1 + 1e-12],
    ['tăng trưởng âm', count({ measure: 'index', unit: '%/năm', result: typed(-0.02) }), -0.02],
    ['tăng trưởng 150%', count({ measure: 'index', unit: '%/năm', result: typed(1.5) }), 1.5],
    ['tỷ số 120% của một số lượng', count({ unit: '%', result: typed(1.2) }), 1.2],
    ['chuỗi rỗng là ô trống', of(typed(3), typed(4), { result: typed('') }), 0.75],
  ])('%s là số dùng được', (_, indicator, value) => {
    expect(judged(indicator).value).toBe(value);
  });
});

describe('số liệu chưa đủ nói cần nhập gì', () => {
  const half = 'Mới có tử số hoặc mẫu số: nhập đủ cả hai ô, hoặc nhập ô «Kết quả».';

  it.each<[string, IndicatorCase, string]>([
    ['chỉ có tử số', of(typed(3), empty), half],
    ['chỉ có mẫu số', of(empty, typed(4)), half],
    ['tử số bằng 0', of(typed(0), empty), half],
    [
      'chưa có gì',
      ratio(),
      'Chưa nhập số liệu Quý I năm 2026: nhập ô «Tử số» và «Mẫu số», hoặc ô «Kết quả».',
    ],
    ['chưa có gì', count(), 'Chưa nhập số liệu Quý I năm 2026: nhập ô «Kết quả».'],
    [
      'mẫu số 0',
      of(empty, typed(0)),
      'Trong kỳ không phát sinh (mẫu số bằng 0), không tính tỷ lệ.',
    ],
  ])('%s', (_, indicator, sentence) => {
    expect(judged(indicator).why).toContain(sentence);
  });

  const noBase = 'Chưa có số liệu gốc để tính mức tăng, giảm: nhập số liệu của năm gốc.';
  const noTarget = 'Chưa có số để so: nhập số cần so vào cột «Mục tiêu năm» của trang «Chỉ tiêu».';
  const base = { year: 2025, value: 50 };

  it.each<[string, Partial<IndicatorCase>, string]>([
    ['tăng mà không có năm gốc', { target: target('increaseBy', 5) }, noBase],
    ['giảm mà không có năm gốc', { target: target('decreaseBy', 5) }, noBase],
    ['tăng mà không nêu bao nhiêu', { target: target('increaseBy', null) }, noTarget],
    [
      'tăng mà không nêu bao nhiêu, có năm gốc',
      { target: target('increaseBy', null), baseline: base },
      noTarget,
    ],
    ['không có số để so', { target: target('>', null) }, noTarget],
    ['không có mục tiêu', { target: null }, noTarget],
  ])('%s', (_, change, sentence) => {
    expect(judged(count({ result: typed(60), ...change })).why).toContain(sentence);
  });
});

describe('câu giải thích', () => {
  it('không nhắc căn cứ khi kế hoạch không có', () => {
    expect(judged(count({ ref: '', result: typed(60) })).why).toBe(
      'Mục tiêu từ năm 2026: tối thiểu 50 doanh nghiệp. Kết quả 60 doanh nghiệp, vượt 10 doanh nghiệp.',
    );
  });

  it('không nêu mục tiêu khi không có', () => {
    expect(judged(count({ target: null, result: typed(60) })).why).toMatch(/^Kết quả 60/);
  });

  it('gọi tên số để so bên cạnh con số thay cho nó', () => {
    const known = { ...target('>', 80), benchmark: 'trung bình cả nước' };
    const index = count({ measure: 'index', unit: 'điểm', target: known, result: typed(85) });
    expect(judged(index).why).toContain('trên 80 điểm (trung bình cả nước)');
  });

  it.each<[string, IndicatorCase, string]>([
    ['đếm được gì thì nói', of(typed(3), typed(4)), 'còn thiếu 1 hồ sơ để đạt 80%'],
    [
      'không biết đếm gì thì chỉ nói số',
      of(typed(3), typed(4), { name: 'Mức độ hài lòng' }),
      'còn thiếu 1 để đạt 80%',
    ],
    ['chỉ có tỷ lệ', ratio({ result: typed(0.75) }), 'còn thiếu 5 điểm %'],
    [
      'vượt mức tối đa: nhiều hơn bao nhiêu',
      of(typed(10), typed(100), { target: target('<=', 0.05) }),
      'vượt 5 điểm % so với mức tối đa (nhiều hơn 5 hồ sơ)',
    ],
    ['thứ hạng', rank({ result: typed(15) }), 'Kết quả hạng 15'],
    [
      'cấp độ',
      rank({ measure: 'level', unit: 'cấp độ', target: target('>=', 3), result: typed(2) }),
      'Kết quả cấp độ 2',
    ],
    ['không có đơn vị', count({ unit: null, result: typed(45) }), 'Kết quả 45, còn thiếu 5.'],
    ['đơn vị trống', count({ unit: '', result: typed(45) }), 'Kết quả 45, còn thiếu 5.'],
    ['định tính xong', yesNo({ result: typed('Hoàn thành') }), 'Kết quả «Hoàn thành».'],
  ])('%s', (_, indicator, words) => {
    expect(judged(indicator).why).toContain(words);
  });

  it('dưới mức tối đa thì không nhiều hơn gì', () => {
    const low = of(typed(3), typed(100), { target: target('<=', 0.05) });
    expect(judged(low).why).toContain('Kết quả 3% (3/100), thấp hơn 2 điểm %. ');
  });

  it('việc phải xong ở năm sau thì không có lộ trình để hỏi năm gốc', () => {
    const later = yesNo({ target: target('done', null, 2030), result: typed('Chưa hoàn thành') });
    expect(judged(later).status).toBe('towards');
    expect(judged(later).why).not.toContain('Năm gốc');
  });
});
