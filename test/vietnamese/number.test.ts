import fc from 'fast-check';
import { formatNumber, formatPercent, readNumber } from '../../src/vietnamese/number';

describe('reading a number as officers write it', () => {
  it.each([
    ['85', 85],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['1 234 567,25', 1234567.25],
    ['1\u00a0234', 1234],
    ['1\u202f234,5', 1234.5],
    ['85.5', 85.5],
    ['85,5', 85.5],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['1234.567', 1234.567],
    ['1.2345', 1.2345],
    ['1  234', 1234],
    ['  12 ', 12],
    ['+7', 7],
    ['-7,5', -7.5],
    ['−7', -7],
    ['(1.234,5)', -1234.5],
    ['８５，５', 85.5],
    ['05', 5],
    ['\u200b95\ufeff', 95],
  ])('%s is the number %d', (text, value) => {
    expect(readNumber(text)).toEqual({ kind: 'number', value, percent: false });
  });

  it.each([
    ['85%', 0.85],
    ['85,5%', 0.855],
    ['85.5 %', 0.855],
    ['85.5\u00a0%', 0.855],
    ['100％', 1],
    ['99,125%', 0.99125],
    ['-2%', -0.02],
  ])('%s is a percentage, given as the fraction %d', (text, value) => {
    expect(readNumber(text)).toEqual({ kind: 'number', value, percent: true });
  });

  it.each([
    ['1.234', [1.234, 1234]],
    ['12,345', [12.345, 12345]],
    ['10.234', [10.234, 10234]],
    ['-1.234', [-1.234, -1234]],
  ])('%s may mean two things and is asked about', (text, readings) => {
    expect(readNumber(text)).toEqual({ kind: 'ambiguous', readings });
  });

  it.each([
    '',
    ' ',
    'tám mươi',
    '.5',
    '-,5',
    'khoảng 80',
    '85 hồ sơ',
    '10 - 15',
    '1.23.4',
    '12.34.567',
    '1.234.56',
    '1.234.567.8',
    '1 234 5',
    '85,',
    ',5',
    '(85',
    '85)',
    '(-85)',
    '%',
    '1e5',
    '08/12',
    '1..234',
  ])('«%s» is no number', (text) => {
    expect(readNumber(text)).toEqual({ kind: 'none' });
  });

  it('reads back every number that it prints, unless it prints one that means two things', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (hundredths) => {
        const value = hundredths / 100;
        const read = readNumber(formatNumber(value, 2));
        if (read.kind === 'ambiguous') return read.readings.includes(value);
        return read.kind === 'number' && Math.abs(read.value - value) < 1e-9;
      }),
    );
  });
});

describe('printing a number', () => {
  it.each([
    [1234.5, '1.234,5'],
    [1234567, '1.234.567'],
    [0, '0'],
    [-1234.56, '-1.234,56'],
    [-0.001, '0'],
    [28.499999999999996, '28,5'],
  ])('%d is printed as %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it('shows 97,96% beside a target of 98%, never 98%', () => {
    expect(formatPercent(0.9796, 0, 0.98)).toBe('97,96%');
    expect(formatPercent(0.97996, 2, 0.98)).toBe('97,996%');
    expect(formatPercent(0.98, 2, 0.98)).toBe('98%');
  });

  it('shows no more decimals than asked for when there is nothing to tell apart', () => {
    expect(formatNumber(1 / 3, 2, 1 / 3)).toBe('0,33');
    expect(formatPercent(0.00001)).toBe('0%');
    expect(formatPercent(0.00001, 2, 0)).toBe('0,001%');
  });

  it('never prints two different figures alike', () => {
    const fraction = fc.integer({ min: 0, max: 1_000_000 }).map((part) => part / 1_000_000);
    fc.assert(
      fc.property(fraction, fraction, (value, target) => {
        fc.pre(value !== target);
        return formatPercent(value, 0, target) !== formatPercent(target, 9);
      }),
    );
  });
});
