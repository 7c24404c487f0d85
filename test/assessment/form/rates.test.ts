/** The three rates of form II.06, the period before, and the indicators that their words suggest. */
import { openingPeriod, openingOf } from '../../../src/assessment/form/opening';
import { proposedFor } from '../../../src/assessment/form/proposal';
import { formParts } from '../../../src/assessment/form/rates';
import { period } from '../cases';
import { agreeing, cellsOf, formRow } from './forms';

test('đúng hạn = ((8)+(9))/(7), trực tuyến = (4)/((4)+(5)), quá hạn = ((10)+(13))/(3)', () => {
  const totals = cellsOf(agreeing);
  expect(formParts(totals, 'onTime')).toEqual({ numerator: 8, denominator: 9 });
  expect(formParts(totals, 'online')).toEqual({ numerator: 5, denominator: 10 });
  expect(formParts(totals, 'overdue')).toEqual({ numerator: 2, denominator: 12 });
});

test('mẫu chưa có số nào thì chưa có tỷ lệ; mẫu bằng 0 là không phát sinh', () => {
  expect(formParts(cellsOf({ 8: 4 }), 'onTime')).toBeNull();
  expect(formParts(cellsOf({ 7: 0 }), 'onTime')).toEqual({ numerator: 0, denominator: 0 });
});

describe('số từ kỳ trước', () => {
  const of = (id: string, ...others: readonly string[]) => {
    const found = openingPeriod(period(id), others.map(period));
    return found === null ? null : [found.period.id, found.column];
  };

  test('Quý III tiếp nối 6 tháng: cột (6) là số đang giải quyết (11) của 6 tháng', () => {
    expect(of('2026-Q3', '2026-Q1', '2026-H1')).toEqual(['2026-H1', 11]);
  });

  test('6 tháng và năm cùng tính từ 15/12 như Quý I: cột (6) như nhau', () => {
    expect(of('2026-H1', '2026-Q1')).toEqual(['2026-Q1', 6]);
    expect(of('2026-Y', '2026-Q1', '2026-H1', '2026-Q3')).toEqual(['2026-H1', 6]);
  });

  test('Quý I tiếp nối báo cáo năm trước khi biểu ấy có trong sổ', () => {
    expect(of('2026-Q1', '2025-Y')).toEqual(['2025-Y', 11]);
    expect(of('2026-Q1')).toBeNull();
  });

  test('dòng được nhận ra theo tên, không kể hoa thường và khoảng trắng hai đầu', () => {
    const rows = [formRow('Đất đai', agreeing)];
    expect(openingOf(' ĐẤT ĐAI ', rows, 11)).toBe(3);
    expect(openingOf('Hộ tịch', rows, 11)).toBeNull();
    expect(openingOf('', [formRow('', agreeing)], 11)).toBeNull();
  });
});

describe('chỉ tiêu được gợi ý theo lời của tên', () => {
  const named = (...names: readonly string[]) => names.map((name) => ({ name }));

  test('hồ sơ trực tuyến, không phải thanh toán trực tuyến', () => {
    const indicators = named(
      'Tỷ lệ hồ sơ thủ tục hành chính được thanh toán trực tuyến',
      'Tỷ lệ hồ sơ tiếp nhận trực tuyến',
    );
    expect(proposedFor('online', indicators)?.name).toBe('Tỷ lệ hồ sơ tiếp nhận trực tuyến');
  });

  test('đúng hạn và quá hạn không lẫn nhau', () => {
    const indicators = named('Tỷ lệ hồ sơ quá hạn', 'Hồ sơ giải quyết đúng hạn và trước hạn');
    expect(proposedFor('onTime', indicators)?.name).toBe('Hồ sơ giải quyết đúng hạn và trước hạn');
    expect(proposedFor('overdue', indicators)?.name).toBe('Tỷ lệ hồ sơ quá hạn');
  });

  test('không có chỉ tiêu nào nói đến thì không gợi ý', () => {
    expect(proposedFor('online', named('Mức độ hài lòng của người dân'))).toBeNull();
  });
});
