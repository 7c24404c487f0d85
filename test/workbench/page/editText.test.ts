import { editText } from '../../../workbench/page/person/editText';

describe('the text in the cell editor', () => {
  it.each([
    [1234.5, 'General', '1234,5'],
    [1234567, '#,##0', '1234567'],
    [-0.25, '0.00', '-0,25'],
    [0.855, '0%', '85,5%'],
    [0.07, '0.00%', '7%'],
    [1, '0"%"', '1'],
    [46095, 'dd/mm/yyyy', '14/03/2026'],
    [46095, '[$-vi-VN]d/m/yyyy', '14/03/2026'],
    [46095.5, 'dd/mm/yyyy', '46095,5'],
    [12, '0 "ngày"', '12'],
    [5, '[Red]0', '5'],
  ])('of %d shown as %s is %s', (value, format, text) => {
    expect(editText(value, format)).toBe(text);
  });
});
