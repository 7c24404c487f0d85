/** What may stand in a cell of a date: nothing, or a day of this century. Everything else is told. */
import { dateCellFindings, readTypedDate } from '../../../src/assessment/findings/typedDate';
import type { Entered } from '../../../src/assessment/types';
import { toExcelSerial } from '../../../src/plan/civilDate';
import { divisionByZero, empty, typed } from '../cases';

const place = { sheet: 'Nhiệm vụ', cell: 'J9' };
const found = (entered: Entered) => dateCellFindings('Ngày hoàn thành', entered, place, 'nv-1');

describe('ô ngày', () => {
  it.each<[string, Entered]>([
    ['trống', empty],
    ['công thức trả về chuỗi rỗng', typed('')],
    ['ngày đầu tiên của năm 2000', typed(toExcelSerial('2000-01-01'))],
    ['ngày cuối cùng của năm 2100', typed(toExcelSerial('2100-12-31'))],
    ['ngày có giờ', typed(toExcelSerial('2026-03-14') + 0.5)],
  ])('%s thì không có gì để nói', (_, entered) => {
    expect(found(entered)).toEqual([]);
  });

  it.each<[Entered, string]>([
    [typed(toExcelSerial('1999-12-31')), '36525'],
    [typed(toExcelSerial('2101-01-01')), '73416'],
    [typed(2026), '2026'],
    [typed(-1), '-1'],
    [typed(true), 'TRUE'],
    [typed(false), 'FALSE'],
    [typed('tháng 3'), 'tháng 3'],
    [typed('31/02/2026'), '31/02/2026'],
  ])('%j không phải một ngày: «%s»', (entered, text) => {
    expect(found(entered)).toMatchObject([
      {
        code: 'badDate',
        place,
        subject: 'nv-1',
        message: `«Ngày hoàn thành» đang là «${text}», không phải một ngày có thật.`,
      },
    ]);
  });

  it('lỗi của công thức được gọi tên', () => {
    expect(found(divisionByZero)).toMatchObject([{ code: 'errorCell' }]);
  });

  it('ngày viết bằng chữ kèm luôn ngày để chọn', () => {
    expect(found(typed('1/3/2026'))).toMatchObject([
      {
        code: 'dateAsText',
        meanings: [{ kind: 'date', shown: '01/03/2026', date: '2026-03-01' }],
      },
    ]);
  });

  it.each([
    ['1 / 3 / 2026', '2026-03-01'],
    ['1 - 3.2026', '2026-03-01'],
    ['\t01/03/2026 ', '2026-03-01'],
    ['ngày 1/3/2026', '2026-03-01'],
    ['Ngày 1 tháng 3 năm 2026', '2026-03-01'],
    ['1 tháng 3 năm 2026.', '2026-03-01'],
    ['2026-03-01', '2026-03-01'],
    ['2026-03-01T08:30:00', '2026-03-01'],
    ['01/03/2026 08:30', '2026-03-01'],
    ['０１／０３／２０２６', '2026-03-01'],
    ['\u200b1/3/2026\u200b', '2026-03-01'],
    ['2026-13-01', null],
    ['31 tháng 2 năm 2026', null],
    ['tháng 3 năm 2026', null],
    ['1/3/2026 - 5/3/2026', null],
    ['1/3/2026 (sáng)', null],
    ['1x/3/2026', null],
    ['1/3x/2026', null],
    ['1/3/x2026', null],
    ['101/3/2026', null],
    ['1/3/20261', null],
    ['1/3/26', null],
  ])('«%s» là %s', (text, date) => {
    expect(readTypedDate(text)).toBe(date);
  });
});
