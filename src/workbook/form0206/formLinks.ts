/**
 * At the head of form II.06, off the print: which indicator of the plan each rate goes to. What the words of
 * the indicators suggest stands beside the cell; nothing is chosen but by the officer.
 */
import { proposedFor } from '../../assessment/form/proposal';
import { formRateKeys, formRates } from '../../assessment/form/rates';
import type { ReportPeriod } from '../../assessment/types';
import { boxOf, cellBox } from '../address';
import type { Block, Box, FormatLayer, NameBlueprint, Validation } from '../blueprint';
import { textCell } from '../content';
import { rowCells } from '../cases/rawValue';
import type { SheetContext } from '../sheets/sheetContext';
import { styles } from '../styles';
import { formTop } from './formHeading';
import type { FormRows } from './formRows';
import { linkText, ratioIndicators } from './linked';
import { indicatorListName, linkName } from './names';

export interface FormLinks {
  readonly blocks: readonly Block[];
  readonly layers: readonly FormatLayer[];
  readonly validations: readonly Validation[];
  readonly names: readonly NameBlueprint[];
  readonly bottom: number;
}

/** Columns «Kiểm tra», «Giải trình» and «Mã» of the table below. */
const labelColumn = 14;
const linkColumn = 15;
const proposalColumn = 16;

/** @param listColumn the folded column that holds the indicators to choose from */
export function formLinks(
  context: SheetContext,
  period: ReportPeriod,
  form: FormRows,
  listColumn: number,
): FormLinks {
  const indicators = ratioIndicators(
    context.rows.indicators.rows.map(({ cells }) => rowCells(cells)),
  );
  const key = `form0206:${period.id}` as const;
  const choices = indicators.length === 0 ? [textCell(nothing)] : indicators.map(cellOf);
  const list = boxOf(formTop + 1, listColumn, choices.length, 1);
  const rows = formRateKeys.map((rate) => {
    const proposed = proposedFor(rate, indicators);
    const words = proposed === null ? '' : `Gợi ý: ${linkText(proposed)}`;
    const isNeeded = form.links[rate] === '';
    return [
      textCell(`${formRates[rate].label} = ${formRates[rate].formula}`),
      textCell(form.links[rate]),
      textCell(isNeeded ? words : ''),
    ];
  });
  const cells: Box = boxOf(1, linkColumn, rows.length, 1);
  return {
    blocks: [
      {
        top: 0,
        left: labelColumn,
        rows: [[textCell('Chỉ tiêu lấy số từ biểu này (chọn rồi bấm «Cập nhật biểu II.06»)')]],
      },
      { top: 1, left: labelColumn, rows },
      { top: list.top, left: listColumn, rows: choices.map((choice) => [choice]) },
    ],
    layers: [
      { boxes: [cellBox(0, labelColumn)], style: { font: { bold: true } } },
      {
        boxes: [boxOf(1, labelColumn, rows.length, 1)],
        style: { ...styles.label, font: { ...styles.label.font, size: 8 } },
      },
      {
        boxes: [cells],
        style: { ...styles.boxed, ...styles.entry, font: { size: 8 }, wrap: true },
      },
      {
        boxes: [boxOf(1, proposalColumn, rows.length, 1)],
        style: { ...styles.sheetSubtitle, font: { ...styles.sheetSubtitle.font, italic: true } },
      },
    ],
    validations: [
      {
        boxes: [cells],
        rule: { kind: 'list', source: `=${indicatorListName(period.id)}` },
        alert: {
          style: 'stop',
          title: 'Chỉ tiêu chưa đúng',
          message: 'Hãy chọn một chỉ tiêu trong danh sách, hoặc để trống.',
        },
        prompt: {
          title: 'Chỉ tiêu lấy số từ biểu',
          message:
            'Chọn chỉ tiêu tỷ lệ của kế hoạch, rồi bấm «Cập nhật biểu II.06» trong bổ trợ. Số đã gõ tay ở «Số liệu» được giữ nguyên.',
        },
      },
    ],
    names: [
      ...formRateKeys.map((rate, index): NameBlueprint => ({
        name: linkName(period.id, rate),
        sheet: key,
        box: cellBox(1 + index, linkColumn),
      })),
      { name: indicatorListName(period.id), sheet: key, box: list },
    ],
    bottom: list.bottom,
  };
}

const nothing = 'Kế hoạch không có chỉ tiêu tỷ lệ';

const cellOf = (indicator: Parameters<typeof linkText>[0]) => textCell(linkText(indicator));
