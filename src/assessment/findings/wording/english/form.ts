/** In English: what findings say about form II.06 and the indicators that its rates go to. */
import type { EnglishOf } from '../../catalogue';
import type { formFindings } from '../form';

export const formEnglish: EnglishOf<typeof formFindings> = {
  formSum: {
    message: ({ row, field, value, parts, sum, difference }) =>
      `${row}: column ${field} is ${value}, but ${parts} add up to ${sum}, ${difference} apart.`,
    remedy:
      'Compare with the one-stop system and correct the wrong cell; an emptied total adds up by itself once the form is updated.',
  },
  formBalance: {
    message: ({ row, received, solved, open, difference }) =>
      `${row}: ${received} were received (3), but ${solved} settled (7) and ${open} open (11) are ${difference} away from it.`,
    remedy:
      'What was received is either settled or open: go through the three groups of columns and correct the wrong cell.',
  },
  formTotal: {
    message: ({ field, value, sum, difference }) =>
      `The total of column ${field} is ${value}, its rows add up to ${sum}, ${difference} apart.`,
    remedy:
      'Correct the row that is missing or wrong; where only totals are known, enter one row for the whole agency.',
  },
  formOpening: {
    message: ({ row, value, other, column, period, difference }) =>
      `${row}: ${value} came from the period before (6), unlike ${other} in column (${column}) of the form of ${period}, ${difference} apart.`,
    remedy:
      'Make both periods agree; if the earlier figure was corrected since, give the reason in the row’s “Giải trình”.',
  },
  formRowUnnamed: {
    message: () => 'The row has figures but no field or agency in column (2).',
    remedy: 'Name the field or agency in column (2), or empty the row.',
  },
  formLinkWrong: {
    message: ({ rate, text, isTaken }) =>
      isTaken
        ? `“${rate}” is linked to “${text}”, which another rate is linked to already.`
        : `“${rate}” is linked to “${text}”, which is no ratio among the plan’s indicators.`,
    remedy: 'Choose an indicator from the list of the cell, or empty it.',
  },
  formLinkWaiting: {
    message: ({ rate, numerator, denominator }) =>
      `Form II.06 has “${rate}” (${numerator}/${denominator}), but this cell is still empty.`,
    remedy: 'On the tab “Indicators” press “Update form II.06” to take the figures from the form.',
  },
  formRateDiffers: {
    message: ({ field, typed, form, difference, rate }) =>
      `Typed unlike form II.06: “${field}” is ${typed}, “${rate}” by the form is ${form}, ${difference} apart.`,
    remedy:
      'Empty the cell and update the form to take its figure, or give the reason in “Giải trình”.',
  },
};
