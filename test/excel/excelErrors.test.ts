import { ExcelFailure, problemOf } from '../../src/excel';
import { failureOf } from '../../src/excel/excelErrors';

const hostError = (code: string, errorLocation = '') => ({
  code,
  message: 'not for users',
  debugInfo: { errorLocation },
});

describe('errors of Office.js', () => {
  test.each([
    ['InvalidOperationInCellEditMode', '', { code: 'excelBusy' }],
    ['RequestPayloadSizeLimitExceeded', '', { code: 'tooLarge' }],
    ['ItemNotFound', 'Worksheet', { code: 'itemGone', what: 'Worksheet' }],
    ['AccessDenied', 'Range.formulas', { code: 'sheetProtected', sheet: '' }],
    ['AccessDenied', '', { code: 'readOnly' }],
    ['GeneralException', 'Range.formulas', { code: 'excelFailed', detail: 'GeneralException' }],
  ])('%s at %j', (code, location, problem) => {
    expect(problemOf(hostError(code, location))).toEqual(problem);
  });

  test('a fault of our own keeps its words as the detail', () => {
    expect(problemOf(new TypeError('x is undefined'))).toEqual({
      code: 'excelFailed',
      detail: 'x is undefined',
    });
  });

  test('a failure stays itself, and anything else stays its cause', () => {
    const failure = new ExcelFailure({ code: 'tooLarge' });
    const error = hostError('GeneralException');
    expect(failureOf(failure)).toBe(failure);
    expect(failureOf(error).cause).toBe(error);
  });
});
