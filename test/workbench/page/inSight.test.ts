/** What the add-in selects is seen whole: not under the frozen rows, not below the window. */
import { scrollFor } from '../../../workbench/page/univer/inSight';

// Rows of 20 pixels, the first two frozen, room for the frozen ones and three more.
const line = { ends: [20, 40, 60, 80, 100, 120, 140, 160], frozen: 2, scrolled: 0, room: 100 };

test.each([
  ['in sight already', 4, 0],
  ['just below: by one row', 5, 20],
  ['far below: the last in sight', 7, 60],
  ['a frozen row is always seen', 1, 0],
])('%s', (_name, wanted, scrolled) => {
  expect(scrollFor(line, wanted)).toBe(scrolled);
});

test('scrolled past it, it is the first behind the frozen rows', () => {
  expect(scrollFor({ ...line, scrolled: 80 }, 3)).toBe(20);
});

test('a row that is higher than the window begins it', () => {
  expect(scrollFor({ ...line, ends: [20, 40, 60, 400] }, 3)).toBe(20);
});
