/** The words of «Sửa chữa» in English, side by side with vi.ts. */
import { englishNumber as number } from '../../messages/numbers';
import type { RepairMessages } from './vi';

export const en: RepairMessages = {
  heading: 'Repair the sheets',
  lead: 'Nothing is written yet. Untick what shall stay as it is, then repair.',
  kept: 'What was entered stays; only numbers and dates stored as text that are listed here become numbers and dates.',
  nothing: 'There is nothing to repair.',
  list: (count) => `Can be repaired (${number(count)})`,
  all: 'Choose all',
  none: 'Choose none',
  before: 'Now',
  after: 'Then',
  brought: 'Repaired along with another place that is chosen',
  unhealed: (count) => `For you to put right (${number(count)})`,
  whatToDo: 'What to do',
  heal: (count) => `Repair these places (${number(count)})`,
  chooseOne: 'Choose at least one place.',
  back: 'Back',
  kinds: {
    header: 'Column header',
    formulas: 'Formulas',
    number: 'Number stored as text',
    date: 'Date stored as text',
    rowsBelow: 'Rows outside the table',
    rowDeleted: 'Deleted row',
    columnMissing: 'Deleted column',
    sheetMissing: 'Deleted sheet',
    tableMissing: 'Table turned into plain cells',
    validation: 'Checks while entering',
    formats: 'Automatic colours',
    protection: 'Protection of the sheet',
    sheetName: 'Name of the sheet',
    sheetDoubled: 'Doubled sheet',
    name: 'Name of a cell',
  },
};
