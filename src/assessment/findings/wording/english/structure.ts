/** In English: what findings about the workbook itself say: rows, columns, sheets, names. */
import type { EnglishOf } from '../../catalogue';
import type { structureFindings } from '../structure';

const layOutAgain = 'Load the plan again to rebuild it; what was entered is kept.';

const openPlanAgain =
  'Open the plan file again and load it into this workbook; what was entered is kept.';

/** The columns of form II.06 are numbers, in brackets as the form prints them. */
const quoted = (column: string): string => (/^\d+$/.test(column) ? `(${column})` : `“${column}”`);

export const structureEnglish: EnglishOf<typeof structureFindings> = {
  duplicateId: {
    message: ({ id, other }) => `The id “${id}” already stands in ${other}: two rows share one id.`,
    remedy: 'Delete the surplus row, or restore its own id.',
  },
  unknownId: {
    message: ({ id }) => `The id “${id}” is not in the plan; the row does not count.`,
    remedy: 'Restore the row’s id, or delete the row.',
  },
  rowDeleted: {
    message: ({ id, name }) => `The row “${name}” (id ${id}) of the plan is missing.`,
    remedy: layOutAgain,
  },
  rowAdded: {
    message: ({ text }) => `The row “${text}” was added by hand; without an id it does not count.`,
    remedy: 'Move its content to a row of the plan, or delete it.',
  },
  rowBelowTable: {
    message: ({ rows, text }) =>
      `Below the table ${String(rows)} rows stand outside it and do not count, from “${text}” on.`,
    remedy:
      'Move the content into the rows of the table, or to another sheet if it is only a note.',
  },
  externalLink: {
    message: ({ column, source, cells }) =>
      `“${column}” (${String(cells)} cells) takes figures from another file, “${source}”, which does not travel with this one.`,
    remedy: 'Copy these cells and paste them as values before sending the workbook.',
  },
  formulaNotCalculated: {
    message: ({ column, cells }) =>
      `Formulas in “${column}” (${String(cells)} cells) have not been calculated and read as empty.`,
    remedy: 'Open the file in Excel, save it, and check again.',
  },
  formulaOverwritten: {
    message: ({ column }) => `The formula in the column “${column}” was typed over.`,
    remedy: layOutAgain,
  },
  columnMissing: {
    message: ({ column, sheet }) => `The sheet “${sheet}” lacks the column “${column}”.`,
    remedy: layOutAgain,
  },
  columnRenamed: {
    message: ({ column, now }) => `The column “${column}” was renamed “${now}”.`,
    remedy: 'Give the column its name back; add a column of your own beside it if needed.',
  },
  sheetMissing: {
    message: ({ sheet }) => `The sheet “${sheet}” is missing.`,
    remedy: layOutAgain,
  },
  sheetDoubled: {
    message: ({ sheet, other }) =>
      `The sheet “${other}” is a copy of “${sheet}” and does not count.`,
    remedy: 'Move what is needed to the original sheet and delete the copy.',
  },
  sheetRenamed: {
    message: ({ sheet, now }) => `The sheet “${sheet}” was renamed “${now}”.`,
    remedy: 'Nothing needs to be done: the sheet is still recognised.',
  },
  tableMissing: {
    message: ({ table, sheet }) => `The sheet “${sheet}” has lost the table “${table}”.`,
    remedy: 'Choose “Repair…”: the cells become a table again, what was entered is kept.',
  },
  nameMissing: {
    message: ({ name, meaning }) => `The cell “${meaning}” (name ${name}) is gone.`,
    remedy: layOutAgain,
  },
  protectionLost: {
    message: ({ sheet }) => `The sheet “${sheet}” is no longer protected.`,
    remedy: layOutAgain,
  },
  validationLost: {
    message: ({ sheet, whole, partly }) => {
      const columns = [
        ...whole.map((column) => quoted(column)),
        ...partly.map((column) => `${quoted(column)} (some cells)`),
      ].join(', ');
      const why = partly.length > 0 ? ', as pasting does' : '';
      return `The sheet “${sheet}” has lost its lists or rules of entry in ${columns}${why}.`;
    },
    remedy:
      'Choose “Repair…” to get them back; what was entered is kept and is checked here all the same.',
  },
  unitNotListed: {
    message: ({ unit }) => `The unit “${unit}” is not on the sheet “Danh mục”.`,
    remedy: 'Choose a unit from the list, or add it to the sheet “Danh mục”.',
  },
  baselineWithoutYear: {
    message: () => '“Giá trị gốc” is there without its year, “Năm gốc”, and is not used.',
    remedy: 'Enter the year of the figure in “Năm gốc”, or clear the figure.',
  },
  sentenceNumberStale: {
    message: ({ said, now, what }) => {
      const about = what === '' ? '' : ` (${what})`;
      return now === null
        ? `An edited sentence of the report says “${said}”${about}, which the figures no longer hold.`
        : `An edited sentence of the report says “${said}”${about}; the figures now say “${now}”.`;
    },
    remedy:
      'Correct the number in the sentence; or clear the cell and build the report again; or keep the sentence and say why in the column “Lý do giữ câu” at the right of the page.',
  },
  planVersionDiffers: {
    message: ({ workbook, plan }) =>
      `The workbook was laid out for version ${workbook} of the plan, which is now ${plan}.`,
    remedy: 'Load the plan again to bring it up to date; what was entered is kept.',
  },
  planDamaged: {
    message: ({ id }) =>
      `The plan “${id}” that the workbook carries was changed or cut; rows cannot be checked against the plan.`,
    remedy: openPlanAgain,
  },
  receiptMismatch: {
    message: ({ code, now }) =>
      `The file was sent with the receipt code ${code}, but its contents now give ${now}: it was changed after it was sent.`,
    remedy:
      'Go back to the file as it was received; where figures must change, ask the unit to change its own workbook and to send a new file with a new code.',
  },
  planMissing: {
    message: ({ id }) =>
      `The plan “${id}” is neither in the library nor in the workbook; rows cannot be checked against it.`,
    remedy: openPlanAgain,
  },
};
