import { fileNameOf, workbookNameOf } from '../../../workbench/page/file/fileName';
import { openProblem } from '../../../workbench/page/file/openProblem';

describe('the name of a workbook', () => {
  it('is its file without the ending', () => {
    expect(workbookNameOf('Báo cáo quý I.xlsx')).toBe('Báo cáo quý I');
    expect(workbookNameOf('Sổ có macro.XLSM')).toBe('Sổ có macro');
    expect(workbookNameOf('không đuôi')).toBe('không đuôi');
  });

  it('becomes a file name that Windows allows', () => {
    expect(fileNameOf('Sổ 9/2026: "nháp"?')).toBe('Sổ 9-2026- -nháp--.xlsx');
    expect(fileNameOf('   ')).toBe('Sổ mới.xlsx');
  });
});

describe('a file that cannot be opened', () => {
  it.each([
    [{ code: 'legacyXls' }, /đời cũ.*Hãy mở bằng Excel/],
    [{ code: 'passwordProtected' }, /mật khẩu.*Hãy/],
    [{ code: 'damaged', detail: 'xl/workbook.xml' }, /bị hỏng.*Hãy/],
    [{ code: 'otherDateSystem' }, /1904.*Hãy/],
  ] as const)('%j: names the file, the reason and what to do', (problem, sentence) => {
    expect(openProblem('a.xlsx', problem)).toMatch(sentence);
    expect(openProblem('a.xlsx', problem)).toContain('“a.xlsx”');
  });
});
