/** The receipt code on the report: under «Nơi nhận», where a letter names its versions. */
import type { Content, NameBlueprint } from '../../workbook/blueprint';
import { cellBox } from '../../workbook/address';
import { receiptName } from '../../workbook/sentFile';
import { keptName } from '../summaryNames';
import type { SummaryLayout } from '../summarySheet';
import { withCells, cellKey } from './withCells';

/**
 * @example receiptLine('Q1-26-7K3F-92QD') // 'Mã biên nhận: Q1-26-7K3F-92QD'
 */
export function receiptLine(code: string): string {
  return `Mã biên nhận: ${code}`;
}

/**
 * The report with its code at the left of the signer's name, below those who receive it.
 *
 * @param code what the figures that the report was made of give
 */
export function withReceipt(layout: SummaryLayout, periodId: string, code: string): SummaryLayout {
  const signer = nameIn(layout.names, keptName('signerName', periodId));
  const recipients = nameIn(layout.names, keptName('recipients', periodId));
  if (signer === undefined || recipients === undefined) return layout;
  const box = cellBox(signer.box.top, recipients.box.left);
  const line: Content = { kind: 'text', text: receiptLine(code) };
  const sheet = withCells(layout.sheet, new Map([[cellKey(box.top, box.left), line]]));
  return {
    sheet: {
      ...sheet,
      layers: [...sheet.layers, { boxes: [box], style: { font: { size: 11, italic: true } } }],
    },
    names: [...layout.names, { name: receiptName(periodId), sheet: sheet.key, box }],
  };
}

function nameIn(names: readonly NameBlueprint[], wanted: string): NameBlueprint | undefined {
  return names.find(({ name }) => name === wanted);
}
