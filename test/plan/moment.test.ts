import {
  dayOf,
  formatMoment,
  momentAt,
  momentOf,
  momentSerial,
  parseMoment,
} from '../../src/plan/moment';

describe('a minute of the calendar', () => {
  it('is written with two digits for the hour and the minute', () => {
    expect(momentAt('2026-03-16', 9, 5)).toBe('2026-03-16T09:05');
    expect(momentAt('2026-03-16', 17, 30)).toBe('2026-03-16T17:30');
    expect(dayOf('2026-03-16T09:05')).toBe('2026-03-16');
  });

  it('reads as officers write it', () => {
    expect(formatMoment('2026-03-16T09:05')).toBe('09:05 ngày 16/03/2026');
  });

  it.each([
    ['2026-03-16T00:00', 46097],
    ['2026-03-16T06:00', 46097.25],
    ['2026-03-16T12:00', 46097.5],
    ['2026-03-16T18:30', 46097 + 18.5 / 24],
  ] as const)('%s is the serial %d', (moment, serial) => {
    expect(momentSerial(moment)).toBeCloseTo(serial, 9);
    expect(momentOf(serial)).toBe(moment);
  });

  it.each(['2026-01-01T00:01', '2026-03-16T09:05', '2026-12-31T23:59'] as const)(
    '%s comes back from its serial, to the minute',
    (moment) => {
      expect(momentOf(momentSerial(moment))).toBe(moment);
      expect(momentOf(momentSerial(moment) + 20 / 86_400)).toBe(moment);
    },
  );

  it('counts the days of a workbook of 1904 from its own first day', () => {
    expect(momentOf(46097.25 - 1462, true)).toBe('2026-03-16T06:00');
  });

  it('is none where the serial is no date', () => {
    expect(momentOf(-5)).toBeNull();
  });

  it.each(['2026-03-16T00:00', '2026-03-16T09:05', '2026-03-16T23:59'])('«%s» is read', (text) => {
    expect(parseMoment(text)).toBe(text);
  });

  it.each([
    '',
    '2026-03-16',
    '2026-03-16T24:00',
    '2026-03-16T09:60',
    '2026-02-30T09:05',
    '2026-03-16T9:05',
    '2026-03-16T09:5',
    '2026-03-16 09:05',
    'ngày 2026-03-16T09:05',
    '2026-03-16T09:05:30',
  ])('«%s» is none', (text) => {
    expect(parseMoment(text)).toBeNull();
  });
});
