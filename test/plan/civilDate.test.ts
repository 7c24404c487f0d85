import fc from 'fast-check';
import {
  addDays,
  civilDate,
  daysBetween,
  formatVietnamese,
  fromExcelSerial,
  parseCivilDate,
  toExcelSerial,
} from '../../src/plan/civilDate';

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1950-01-01', days));

describe('civil dates', () => {
  it.each([
    [2026, 2, 28, '2026-02-28'],
    [2024, 2, 29, '2024-02-29'],
    [2026, 2, 29, null],
    [2025, 11, 31, null],
    [2026, 13, 1, null],
    [2026, 0, 1, null],
    [2026, 1, 0, null],
    // Two digits are no year: JavaScript alone would make 1926 of it.
    [26, 3, 14, null],
  ])('year %d, month %d, day %d is %s', (year, month, day, date) => {
    expect(civilDate(year, month, day)).toBe(date);
  });

  it.each([
    '2026-3-14',
    '14/03/2026',
    '2026-02-30',
    '',
    '2026-03-14T00:00',
    ' 2026-03-14',
    '12026-03-14',
  ])('«%s» is no date', (text) => {
    expect(parseCivilDate(text)).toBeNull();
  });

  it('Excel’s serial 46095 is 14/03/2026, with or without a time of day', () => {
    expect(fromExcelSerial(46095)).toBe('2026-03-14');
    expect(fromExcelSerial(46095.75)).toBe('2026-03-14');
    expect(fromExcelSerial(44633, true)).toBe('2026-03-14');
    expect(formatVietnamese('2026-03-14')).toBe('14/03/2026');
  });

  it('the serials 61 and 2958465 are the first and the last day that Excel counts as we do', () => {
    expect(fromExcelSerial(61)).toBe('1900-03-01');
    expect(fromExcelSerial(2_958_465)).toBe('9999-12-31');
  });

  it.each([0, 60, -1, 2_958_466, Number.NaN, Infinity])('the serial %d is no date', (serial) => {
    expect(fromExcelSerial(serial)).toBeNull();
  });

  it('a day survives the way to Excel and back', () => {
    fc.assert(fc.property(anyDay, (date) => fromExcelSerial(toExcelSerial(date)) === date));
  });

  it('going some days forth and counting them back agrees', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: -5000, max: 5000 }),
        (date, days) => daysBetween(date, addDays(date, days)) === days,
      ),
    );
  });
});
