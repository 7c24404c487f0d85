import { toExcelSerial } from '../../src/plan/civilDate';
import { countsFrom1904 } from '../../src/excel/read/dateSystem';

const day = toExcelSerial('2026-03-14');

test.each([
  ['ngày hiện đúng', day, '14/03/2026', false],
  ['hiện muộn hơn bốn năm', day, '15/03/2030', true],
  ['không có số 0 đứng trước', day, '15-3-2030', true],
  ['một ngày khác hẳn', day, '15/03/2031', false],
  ['cột hẹp quá', day, '########', false],
  ['ô trống', null, '', false],
  ['ngày gõ thành chữ', '15/03/2030', '15/03/2030', false],
])('%s', (_, value, shown, expected) => {
  expect(countsFrom1904(value, shown)).toBe(expected);
});
