/** What an officer fills in: figures, words that look like formulas, states and days of tasks. */
import type { Content } from '../../../src/workbook/blueprint';
import { readEntries } from '../../../src/workbook/entries';
import type { WorkbookHost } from '../../../src/workflow/host';
import { valueOf, type Entry } from './twoWays';

const number = (value: number): Content => ({ kind: 'number', value });
const text = (value: string): Content => ({ kind: 'text', text: value });

/** For the rows of a workbook that was just loaded. */
export async function entriesFor(host: WorkbookHost): Promise<readonly Entry[]> {
  const { reading } = await valueOf(host.read());
  const found = readEntries(reading);
  if (found.kind === 'none') throw new Error('Nothing is loaded.');
  const { entries } = found;
  const figures = (entries.figures.get(entries.currentPeriod.id) ?? []).filter(
    (figure) => figure.case.id !== '',
  );
  const ratios = figures.filter((figure) => figure.case.measure === 'ratio');
  return [
    ...ratios.slice(0, 3).flatMap(({ sheet, cells }, index): readonly Entry[] => [
      { sheet, cell: cells.numerator, typed: String(870 + index), content: number(870 + index) },
      { sheet, cell: cells.denominator, typed: '1.000', content: number(1000) },
    ]),
    // More done than there was: an error that the check must find in both.
    ...ratios.slice(3, 4).flatMap(({ sheet, cells }): readonly Entry[] => [
      { sheet, cell: cells.numerator, typed: '12', content: number(12) },
      { sheet, cell: cells.denominator, typed: '10', content: number(10) },
      {
        sheet,
        cell: cells.explanation,
        typed: "'=Đang rà soát lại với bộ phận Một cửa",
        content: text('=Đang rà soát lại với bộ phận Một cửa'),
      },
    ]),
    ...figures
      .filter((figure) => figure.case.measure === 'yesNo')
      .slice(0, 1)
      .map(({ sheet, cells }) => ({
        sheet,
        cell: cells.result,
        typed: 'Hoàn thành',
        content: text('Hoàn thành'),
      })),
    ...entries.tasks.slice(0, 2).flatMap(({ sheet, cells }): readonly Entry[] => [
      { sheet, cell: cells.status, typed: 'Hoàn thành', content: text('Hoàn thành') },
      {
        sheet,
        cell: cells.doneOn,
        typed: `05/03/${entries.year}`,
        content: { kind: 'date', date: `${entries.year}-03-05` },
      },
      {
        sheet,
        cell: cells.result,
        typed: 'Kế hoạch số 12/KH-UBND\nngày 05/3',
        content: text('Kế hoạch số 12/KH-UBND\nngày 05/3'),
      },
    ]),
    ...entries.tasks.slice(2, 4).map(({ sheet, cells }) => ({
      sheet,
      cell: cells.status,
      typed: 'Đang thực hiện',
      content: text('Đang thực hiện'),
    })),
    ...entries.tasks
      .filter((task) => task.case.due !== null)
      .slice(2, 3)
      .flatMap(({ sheet, cells }): readonly Entry[] => [
        {
          sheet,
          cell: cells.extendedTo,
          typed: `31/12/${entries.year}`,
          content: { kind: 'date', date: `${entries.year}-12-31` },
        },
        {
          sheet,
          cell: cells.extensionReason,
          typed: "'=Công văn số 5/UBND-NC",
          content: text('=Công văn số 5/UBND-NC'),
        },
      ]),
    ...entries.tasks
      .filter((task) => task.case.kind === 'event')
      .slice(0, 1)
      .map(({ sheet, cells }): Entry => ({
        sheet,
        cell: cells.eventOn,
        typed: `02/03/${entries.year}`,
        content: { kind: 'date', date: `${entries.year}-03-02` },
      })),
    // A day off beside the weekends, in the first free row of the list.
    ...(entries.sheets.lists === null
      ? []
      : [
          {
            sheet: entries.sheets.lists,
            cell: 'C5',
            typed: `01/01/${entries.year}`,
            content: { kind: 'date', date: `${entries.year}-01-01` },
          } as const,
        ]),
  ];
}
