/** Below the totals of form II.06: the three rates with their numerators and denominators, live. */
import type { FormCells } from '../../assessment/form/placedForm';
import { formParts, formRateKeys, formRates } from '../../assessment/form/rates';
import { boxOf, cellAddress } from '../address';
import type { Block, Box, Content, FormatLayer } from '../blueprint';
import { emptyCell, formulaCell, textCell } from '../content';
import { styles } from '../styles';
import { partFormula } from './formulas';

export interface FormRatesBlock {
  readonly blocks: readonly Block[];
  readonly merges: readonly Box[];
  readonly layers: readonly FormatLayer[];
  readonly rowPoints: readonly number[];
  readonly bottom: number;
}

/** Label over columns (1) to (2), then formula over (3) to (5), numerator, denominator, rate. */
const columns = { label: 0, formula: 2, numerator: 5, denominator: 6, rate: 7 } as const;
const width = 8;

export function formRatesBlock(periodId: string, totals: FormCells, top: number): FormRatesBlock {
  const title = ['Tỷ lệ tính từ biểu', '', 'Công thức', '', '', 'Tử số', 'Mẫu số', 'Tỷ lệ'];
  const rows = formRateKeys.map((rate, index): Content[] => {
    const parts = formParts(totals, rate);
    const row = top + 1 + index;
    const above = cellAddress(row, columns.numerator);
    const below = cellAddress(row, columns.denominator);
    const share =
      parts !== null && parts.denominator > 0 ? parts.numerator / parts.denominator : '';
    return [
      textCell(formRates[rate].label),
      emptyCell,
      textCell(formRates[rate].formula),
      emptyCell,
      emptyCell,
      formulaCell(partFormula(periodId, rate, 'numerator'), parts?.numerator ?? ''),
      formulaCell(partFormula(periodId, rate, 'denominator'), parts?.denominator ?? ''),
      formulaCell(`=IF(ISNUMBER(${below}),IF(${below}>0,${above}/${below},""),"")`, share),
    ];
  });
  const bottom = top + rows.length;
  const lines = [top, ...rows.map((_, index) => top + 1 + index)];
  return {
    blocks: [{ top, left: 0, rows: [title.map(textCell), ...rows] }],
    merges: lines.flatMap((row) => [
      boxOf(row, columns.label, 1, 2),
      boxOf(row, columns.formula, 1, 3),
    ]),
    layers: [
      { boxes: [boxOf(top, 0, 1, width)], style: styles.tableHeader },
      { boxes: [boxOf(top + 1, 0, rows.length, width)], style: styles.tableBody },
      { boxes: [boxOf(top + 1, columns.formula, rows.length, 3)], style: styles.centred },
      {
        boxes: [boxOf(top + 1, columns.numerator, rows.length, 2)],
        style: { ...styles.right, numberFormat: '#,##0' },
      },
      {
        boxes: [boxOf(top + 1, columns.rate, rows.length, 1)],
        style: { ...styles.right, numberFormat: '0.00##%', font: { bold: true } },
      },
    ],
    rowPoints: [20, ...rows.map(() => 20)],
    bottom,
  };
}
