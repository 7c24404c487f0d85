/** In English: what findings about tasks say. */
import type { EnglishOf } from '../../catalogue';
import type { taskFindings } from '../tasks';

export const taskEnglish: EnglishOf<typeof taskFindings> = {
  doneWithoutDate: {
    message: () => 'The task is completed but has no completion date; it is counted as in time.',
    remedy: 'Enter the completion date, or choose another status.',
  },
  dateWithoutDone: {
    message: ({ doneOn, status }) =>
      status === ''
        ? `There is a completion date, ${doneOn}, but no status.`
        : `There is a completion date, ${doneOn}, but the status is “${status}”.`,
    remedy: 'Choose “Hoàn thành”, or clear the completion date.',
  },
  doneWithoutResult: {
    message: () => 'The task is completed, but no result or document is named.',
    remedy: 'Name the product or the document in the column “Kết quả”.',
  },
  unknownTaskStatus: {
    message: ({ text, choices }) =>
      `The status “${text}” is not in the list: ${choices.join(', ')}.`,
    remedy: 'Choose a status from the drop-down list of the cell.',
  },
  workWithoutStart: {
    message: ({ status, what }) => `The status is “${status}”, but: ${what}.`,
    remedy: 'Choose “Đang thực hiện” or “Hoàn thành”, or clear what was entered by mistake.',
  },
  taskTwice: {
    message: ({ title, other }) =>
      `The task “${title}” already stands in the row of ${other}: same title, lead and deadline under another id, so it counts twice.`,
    remedy: 'Delete the surplus row; if they differ, say so in the title or in “Giải trình”.',
  },
};
