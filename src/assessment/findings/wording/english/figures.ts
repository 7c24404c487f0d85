/** In English: what findings about figures and targets say. */
import type { EnglishOf } from '../../catalogue';
import type { figureFindings } from '../figures';

export const figureEnglish: EnglishOf<typeof figureFindings> = {
  numberAsText: {
    message: ({ field, text, value }) =>
      `“${field}” is the text “${text}”, not the number ${value}.`,
    remedy: 'Type the number again, or convert the text to a number in Excel.',
  },
  ambiguousNumber: {
    message: ({ field, text, readings: [first, second] }) =>
      `“${field}” is the text “${text}”, which may mean ${first} or ${second}.`,
    remedy: 'Type the number again with a decimal comma and without separators of thousands.',
  },
  numberWithWords: {
    message: ({ field, text, value }) =>
      `“${field}” is the text “${text}”: the number ${value} does not count with words behind it.`,
    remedy: 'Leave only the number in the cell; its unit stands on the sheet “Chỉ tiêu”.',
  },
  textForNumber: {
    message: ({ field, text }) => `“${field}” must be a number but holds “${text}”.`,
    remedy: 'Enter a number; move words to the column “Giải trình”.',
  },
  unknownChoice: {
    message: ({ field, text, choices }) =>
      `“${field}” ${text === '' ? 'is empty' : `holds “${text}”`}, which is not in the list: ${choices.join(', ')}.`,
    remedy: 'Choose an item of that list.',
  },
  errorCell: {
    message: ({ field, error }) => `“${field}” shows the error ${error}.`,
    remedy: 'Correct the formula in the cell, or enter the number itself.',
  },
  percentAsWhole: {
    message: ({ field, typed, shown, meant }) =>
      `“${field}” is ${typed}, which Excel takes as ${shown}; probably ${meant} is meant.`,
    remedy: 'Enter it again with the % sign, for example 85%.',
  },
  outsidePercent: {
    message: ({ field, value }) => `“${field}” is ${value}, outside 0% to 100%.`,
    remedy: 'Check the figures and enter a result from 0% to 100%.',
  },
  negative: {
    message: ({ field, value }) => `“${field}” is negative: ${value}.`,
    remedy: 'Enter a number that is not negative.',
  },
  numeratorAboveDenominator: {
    message: ({ numerator, denominator, difference }) =>
      `The numerator ${numerator} is above the denominator ${denominator} by ${difference}.`,
    remedy: 'Check whether the two were swapped or belong to different periods, and correct them.',
  },
  numeratorAlone: {
    message: ({ numerator }) => `There is a numerator, ${numerator}, but no denominator.`,
    remedy: 'Enter the denominator.',
  },
  denominatorAlone: {
    message: ({ denominator }) => `There is a denominator, ${denominator}, but no numerator.`,
    remedy: 'Enter the numerator, 0 when there was no case.',
  },
  resultDiffersFromParts: {
    message: ({ typed, computed, difference }) =>
      `The typed result ${typed} differs from numerator/denominator ${computed} by ${difference}.`,
    remedy:
      'Clear the result so that the formula computes it, or correct numerator and denominator.',
  },
  resultOverFormula: {
    message: ({ typed }) =>
      `The result ${typed} was typed over the formula and will not follow its parts.`,
    remedy: 'Clear the result so that its parts decide, or leave it if the figures are final.',
  },
  notWhole: {
    message: ({ field, value }) => `“${field}” must be a whole number but is ${value}.`,
    remedy: 'Enter a whole number.',
  },
  rankZero: {
    message: ({ field }) => `“${field}” is rank 0, but ranks begin at 1.`,
    remedy: 'Enter the published rank, or leave it empty until it is published.',
  },
  missingTarget: {
    message: ({ benchmark }) =>
      benchmark === null
        ? 'There is a result but no target to compare it with.'
        : `There is a result but the figure of “${benchmark}” is not entered.`,
    remedy: 'Enter the figure to compare with on the sheet “Chỉ tiêu”, column “Mục tiêu năm”.',
  },
  missingBaseline: {
    message: ({ change }) =>
      `The target is a change (${change}), but the figure to start from is missing.`,
    remedy: 'Enter “Năm gốc” and “Giá trị gốc” on the sheet “Chỉ tiêu”.',
  },
  badTarget: {
    message: ({ text, reason }) => `“Mục tiêu năm” holds “${text}”: ${reason}.`,
    remedy:
      'Enter a number that is not negative (rates with %), or clear the cell to use the plan’s.',
  },
  noFigures: {
    message: ({ period }) => `There are no figures for ${period}.`,
    remedy: 'Enter the figures on the sheet of the period.',
  },
};
