import fc from 'fast-check';
import { findingCatalogue } from '../../../src/assessment/findings/catalogue';
import { finding } from '../../../src/assessment/findings/finding';
import { inEnglish } from '../../../src/assessment/findings/inEnglish';
import { sortFindings } from '../../../src/assessment/findings/order';
import { checkStatusDate, checkStructure } from '../../../src/assessment/findings/structure';
import type { Finding, FindingCode } from '../../../src/assessment/types';
import type { CivilDate } from '../../../src/plan/civilDate';
import { period } from '../cases';

const sheet = 'Chỉ tiêu';
const planned = [
  { id: 'sipas', name: 'Chỉ số SIPAS' },
  { id: 'xep-hang-pci', name: 'Xếp hạng PCI' },
];
const at = (id: string, cell: string) => ({ id, place: { sheet, cell } });

describe('findings about rows', () => {
  it('rows in any order that are all there give none', () => {
    const rows = [at('xep-hang-pci', 'A6'), at('sipas', 'A7')];
    expect(checkStructure({ rows, planned, sheet })).toEqual([]);
  });

  it('reports a second row with the same id, an unknown id and a deleted row', () => {
    const rows = [at('sipas', 'A6'), at('sipas', 'A9'), at('cua-toi', 'A10')];
    const found = checkStructure({ rows, planned, sheet });
    expect(found.map(({ code, place, message }) => [code, place.cell, message])).toEqual([
      ['duplicateId', 'A9', 'Mã «sipas» đã có ở ô A6: hai dòng cùng một mã.'],
      ['unknownId', 'A10', 'Mã «cua-toi» không có trong kế hoạch, nên dòng này không được tính.'],
      ['rowDeleted', '', 'Thiếu dòng «Xếp hạng PCI» (mã xep-hang-pci) của kế hoạch.'],
    ]);
  });
});

describe('the status date', () => {
  const place = { sheet: 'Kế hoạch', cell: 'C9' };

  it.each<[CivilDate, number]>([
    ['2025-12-14', 1],
    ['2025-12-15', 0],
    ['2026-03-14', 0],
    ['2026-03-20', 0],
    ['2026-03-21', 1],
  ])('%s in Quý I of 2026 gives %d findings', (statusDate, expected) => {
    expect(checkStatusDate(period('2026-Q1'), statusDate, place)).toHaveLength(expected);
  });
});

describe('the order of findings', () => {
  const tabs = ['Kế hoạch', 'Chỉ tiêu', 'Nhiệm vụ'];
  const error = (sheetName: string, cell: string) =>
    finding('negative', { sheet: sheetName, cell }, null, { field: 'Kết quả', value: '-1' });
  const note = (sheetName: string, cell: string) =>
    finding('noFigures', { sheet: sheetName, cell }, null, { period: 'Quý I năm 2026' });

  it('errors come first, then sheet by sheet and row by row', () => {
    const inOrder: readonly Finding[] = [
      error('Chỉ tiêu', ''),
      error('Chỉ tiêu', 'B9'),
      error('Chỉ tiêu', 'Z9'),
      error('Chỉ tiêu', 'AA9'),
      error('Chỉ tiêu', 'A10'),
      error('Nhiệm vụ', 'A2'),
      error('Trang của tôi', 'A1'),
      note('Kế hoạch', 'C9'),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray([...inOrder], { minLength: inOrder.length }), (shuffled) => {
        expect(sortFindings(shuffled, tabs)).toEqual(inOrder);
      }),
    );
  });
});

describe('the catalogue', () => {
  const codes = Object.keys(findingCatalogue) as FindingCode[];
  /** Stands in for every parameter: a text, a number in a sentence, a list, two readings. */
  const lists: readonly unknown[] = ['readings', 'choices', 'whole', 'partly'];
  const anything = new Proxy({}, { get: (_, name) => (lists.includes(name) ? ['1', '2'] : '«?»') });

  it.each(codes)('%s is worded in both languages and ends with what to do', (code) => {
    const vietnamese = finding(code, { sheet, cell: 'G7' }, null, anything as never);
    for (const { message, remedy } of [vietnamese, inEnglish(vietnamese)]) {
      expect(message).toMatch(/^\S.*\.$/);
      expect(message).not.toContain('undefined');
      expect(remedy).toMatch(/^\p{Lu}.*\.$/u);
    }
    expect(inEnglish(vietnamese).message).not.toBe(vietnamese.message);
  });

  it('speaks English when asked to', () => {
    const place = { sheet, cell: 'G7' };
    const params = { field: 'Kết quả', value: '-1' };
    expect(inEnglish(finding('negative', place, 'sipas', params))).toEqual({
      message: '“Kết quả” is negative: -1.',
      remedy: 'Enter a number that is not negative.',
    });
  });
});
