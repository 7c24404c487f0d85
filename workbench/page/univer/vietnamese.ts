/**
 * Univer's own Vietnamese texts for every plugin that the page uses.
 */
import conditionalFormatting from '@univerjs/preset-sheets-conditional-formatting/locales/vi-VN';
import core from '@univerjs/preset-sheets-core/locales/vi-VN';
import dataValidation from '@univerjs/preset-sheets-data-validation/locales/vi-VN';
import filter from '@univerjs/preset-sheets-filter/locales/vi-VN';
import hyperLink from '@univerjs/preset-sheets-hyper-link/locales/vi-VN';
import note from '@univerjs/preset-sheets-note/locales/vi-VN';
import sort from '@univerjs/preset-sheets-sort/locales/vi-VN';
import table from '@univerjs/preset-sheets-table/locales/vi-VN';

/** Texts that Univer 0.25 has in no language file of its presets. */
const missing = {
  'sheets-formula': {
    progress: {
      analyzing: 'Đang xem công thức',
      calculating: 'Đang tính',
      'array-analysis': 'Đang xem công thức mảng',
      'array-calculation': 'Đang tính công thức mảng',
      done: 'Đã tính xong',
    },
  },
};

export const VIETNAMESE = [
  missing,
  core,
  conditionalFormatting,
  dataValidation,
  filter,
  hyperLink,
  note,
  sort,
  table,
] as const;
