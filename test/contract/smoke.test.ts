/**
 * The shortest proof that the real Office.js talks to the workbench. It fails first when a version of
 * office-js or of Univer does not fit any more.
 */
import fs from 'node:fs';

import { createNodeWorkbench } from '../../workbench/office/node/createNodeWorkbench';

describe('the real Office.js against the workbench', () => {
  it('writes a table, calculates its formulas and reads the results back', async () => {
    const { Excel, dispose } = createNodeWorkbench();
    const values = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Số liệu');
      sheet.getRange('A1:C3').values = [
        ['Mã', 'Tử số', 'Mẫu số'],
        ['CT01', 8, 10],
        ['CT02', 3, 4],
      ];
      sheet.tables.add('A1:C3', true).name = 'SoLieu_2026_Q1';
      sheet.getRange('D2').formulas = [['=SUM(SoLieu_2026_Q1[Tử số])/SUM(SoLieu_2026_Q1[Mẫu số])']];
      const result = sheet.getRange('D2').load('values');
      await context.sync();
      return result.values;
    });
    expect(values).toEqual([[11 / 14]]);
    dispose();
  });

  it('needs no package of Univer that is not free', () => {
    expect(fs.existsSync('node_modules/@univerjs-pro')).toBe(false);
  });
});
