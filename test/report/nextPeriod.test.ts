/** Which report comes next: what falls due before it stands in the report and in the pane. */
import { nextPeriod } from '../../src/report/nextPeriod';
import { period } from '../assessment/cases';

const listed = ['2026-Q1', '2026-M05', '2026-H1', '2026-Q3', '2026-9M', '2026-Y'].map(period);

test.each([
  ['2026-Q1', [], '2026-H1'],
  ['2026-H1', [], '2026-Q3'],
  ['2026-Y', [], '2027-Q1'],
  ['2026-M04', [], '2026-M05'],
  ['2026-M12', [], '2027-M01'],
  ['2026-Q2', [], '2026-Q3'],
  ['2026-Q4', [], '2027-Q1'],
  ['2026-H1', [period('2026-9M')], '2026-Q3'],
  ['2026-Q1', [period('2026-Q2'), period('2026-M04')], '2026-Q2'],
  ['2026-9M', listed, '2026-Y'],
])('sau %s là %#: %s', (id, known, next) => {
  const current = period(id);
  expect(nextPeriod(current, current.to, known).id).toBe(next);
});

test('ngày chốt gõ muộn hơn thì kỳ sau cũng lùi theo', () => {
  expect(nextPeriod(period('2026-M04'), '2026-05-20').id).toBe('2026-M06');
  expect(nextPeriod(period('2026-Q1'), '2026-06-14', listed).id).toBe('2026-Q3');
});
