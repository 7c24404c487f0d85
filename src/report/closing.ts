/** The end of the report: the unit's own notes, who receives it, who signs. */
import { textCell } from '../workbook/content';
import { bodySize, firstColumn, highestRow, rowHeight, wholeWidth } from './grid';
import { recipientsText, signerTitle } from './letterLines';
import { leftBlock, pairRow, rightBlock, wideRow } from './letterhead';
import { sheetRow, together, type SheetRow } from './sheetRow';
import type { Summary } from './summaryTypes';
import { gap, sectionTitle } from './tableRows';

function notes(text: string): SheetRow {
  return sheetRow(
    Math.min(
      highestRow,
      rowHeight([{ text: `${text}\n`, span: wholeWidth, points: bodySize }], 58),
    ),
    {
      cells: [{ column: firstColumn, content: textCell(text) }],
      merges: [wholeWidth],
      looks: [{ look: 'notes', ...wholeWidth }],
      kept: [{ field: 'notes', column: firstColumn }],
    },
  );
}

/**
 * One piece: a signature never stands on a page without the words above it. Only a note that fills a page
 * by itself is left behind.
 */
export function closing(summary: Summary): readonly SheetRow[] {
  const { kept } = summary;
  const recipients = recipientsText(summary);
  const title = signerTitle(summary);
  return together([
    sectionTitle('Ghi chú của đơn vị'),
    wideRow(
      '(Đơn vị ghi thêm nhận xét, kiến nghị vào khung dưới đây; lập lại báo cáo không làm mất phần này.)',
      ['note'],
      20,
    ),
    notes(kept.notes ?? ''),
    gap(14),
    pairRow(
      { text: 'Nơi nhận:', looks: ['bold', 'italic', 'top'] },
      { text: title, looks: ['centre', 'bold'], kept: 'signerTitle' },
      rowHeight([{ text: title, span: rightBlock, points: bodySize, bold: true }], 22),
    ),
    pairRow(
      { text: recipients, looks: ['small', 'top'], kept: 'recipients' },
      { text: '', looks: [] },
      rowHeight([{ text: recipients, span: leftBlock }], 72),
    ),
    pairRow(
      { text: '', looks: [] },
      { text: kept.signerName ?? '…', looks: ['centre', 'bold'], kept: 'signerName' },
      22,
    ),
  ]);
}
