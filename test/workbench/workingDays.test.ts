/** Working days by arithmetic are those that walking through the days one by one would count. */
import fc from 'fast-check';
import { workingDaysBetween } from '../../workbench/engine/workingDays';

/** Serials 0 and 1 of each week are Saturday and Sunday. */
function oneByOne(from: number, to: number, holidays: readonly number[]): number {
  let days = 0;
  for (let day = Math.min(from, to); day <= Math.max(from, to); day += 1) {
    if (day % 7 > 1 && !holidays.includes(day)) days += 1;
  }
  return to < from ? -days : days;
}

const serial = fc.integer({ min: 0, max: 50_000 });
const near = serial.chain((from) =>
  fc.record({
    from: fc.constant(from),
    to: fc.integer({ min: Math.max(0, from - 40), max: from + 40 }),
    holidays: fc.array(fc.integer({ min: Math.max(0, from - 50), max: from + 50 }), {
      maxLength: 8,
    }),
  }),
);

test('a working week, a week with a day off, a weekend', () => {
  const monday = 46342;
  expect(workingDaysBetween(monday, monday + 4, [])).toBe(5);
  expect(workingDaysBetween(monday, monday + 4, [monday + 1, monday + 1, monday + 5])).toBe(4);
  expect(workingDaysBetween(monday - 2, monday - 1, [])).toBe(0);
  expect(workingDaysBetween(monday + 4, monday, [])).toBe(-5);
});

test('any two dates, with any days off', () => {
  fc.assert(
    fc.property(near, ({ from, to, holidays }) => {
      expect(workingDaysBetween(from, to, holidays)).toBe(oneByOne(from, to, holidays));
    }),
  );
});
