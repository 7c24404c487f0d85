/** What is wrong with the sheet of form II.06 itself: columns, formulas, its name, its protection. */
import { finding } from '../../assessment/findings/finding';
import type { Finding } from '../../assessment/types';
import { otherFiles } from '../entries/otherFiles';
import { headerPlace } from '../entries/tableCells';
import { uncalculated } from '../entries/uncounted';
import type { WorkbookReading } from '../reading';
import { formRule } from './formRule';
import { formAids, formSheetName } from './names';
import type { FormTable } from './readForms';

/** Folded away: every layout writes them anew. */
const aids: ReadonlySet<string> = new Set(Object.values(formAids));

export function formStructureFindings(
  { sheets }: Pick<WorkbookReading, 'sheets'>,
  forms: readonly FormTable[],
): readonly Finding[] {
  return forms.flatMap((form) => {
    const { sheet } = form.table.reading;
    const wanted = formSheetName(form.period);
    const isOpen = sheets.some(({ name, isProtected }) => name === sheet && !isProtected);
    const place = { sheet, cell: '' };
    return [
      ...(sheet === wanted
        ? []
        : [finding('sheetRenamed', place, null, { sheet: wanted, now: sheet })]),
      ...(isOpen ? [finding('protectionLost', place, null, { sheet })] : []),
      ...columnFindings(form),
    ];
  });
}

function columnFindings({ table }: FormTable): readonly Finding[] {
  const { reading, match, rows } = table;
  const { sheet } = reading;
  return [
    ...match.renamed.map(({ column, now, place }) =>
      finding('columnRenamed', headerPlace(reading, place), null, { column, now }),
    ),
    ...match.missing
      .filter((column) => !aids.has(column))
      .map((column) => finding('columnMissing', headerPlace(reading, 0), null, { column, sheet })),
    ...formRule.computed
      .filter((column) => !aids.has(column))
      .flatMap((column): readonly Finding[] => {
        const row = rows.find(
          ({ id, cells, addressOf }) =>
            id !== '' && addressOf(column) !== '' && cells(column).formula === '',
        );
        if (row === undefined) return [];
        const place = { sheet, cell: row.addressOf(column) };
        return [finding('formulaOverwritten', place, null, { column })];
      }),
    ...uncalculated(table, formRule).map((one) => ({ ...one, subject: null })),
    ...otherFiles(table, formRule).map((one) => ({ ...one, subject: null })),
  ];
}
