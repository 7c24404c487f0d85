/**
 * The pane's own tests run in jsdom: the workbench must work there too, unaware of the page around it.
 */
import { createNodeWorkbench } from '../../workbench/office/node/createNodeWorkbench';

describe('the workbench beside a page in jsdom', () => {
  it('answers the global Excel as it does in Node', async () => {
    const bench = createNodeWorkbench();
    bench.install();
    await bench.workbook.typeInto('Sheet1', 'A1', '85,5%');
    const value = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1').load('values,text');
      await context.sync();
      return [range.values, range.text];
    });
    expect(value).toEqual([[[0.855]], [['85,50%']]]);
    expect(document.body).toBeInstanceOf(HTMLElement);
    bench.dispose();
  });
});
