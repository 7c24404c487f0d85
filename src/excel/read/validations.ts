/**
 * Asks whether the cells of a column still have the rule of entry that we gave them. One word comes back for a
 * column, so the question goes along with every reading of its table.
 */
import type { Unvalidated } from '../../workbook/reading';

export interface AskedColumn {
  readonly header: string;
  readonly validation: Excel.DataValidation;
}

export function askColumn(header: string, body: Excel.Range): AskedColumn {
  const { dataValidation: validation } = body;
  validation.load('type');
  return { header, validation };
}

/**
 * What Excel says of each column: 'None' where no cell has a rule, 'MixedCriteria' where some have none. Not
 * 'Inconsistent': results are a percentage in one row and a choice in the next, each by a rule of ours.
 */
const lostBy: Readonly<Record<string, Unvalidated['cells']>> = {
  None: 'all',
  MixedCriteria: 'some',
};

/** Columns that are not there (any more) are told of elsewhere. */
export function unvalidatedOf(asked: readonly AskedColumn[]): readonly Unvalidated[] {
  return asked.flatMap(({ header, validation }) => {
    const cells = validation.isNullObject ? undefined : lostBy[validation.type];
    return cells === undefined ? [] : [{ header, cells }];
  });
}
