/** The end of the report: the unit's own notes, who receives it, who signs. */
import { textCell } from '../workbook/content';
import { bodySize, firstColumn, highestRow, rowHeight, wholeWidth } from './grid';
import { lastSentence } from './fixedLines';
import { recipientsText, signerTitle } from './letterLines';
import { leftBlock, pairRow, rightBlock, wideRow } from './letterhead';
import { sheetRow, together, type SheetRow } from './sheetRow';
import type { Summary } from './summaryTypes';
import { gap, paragraph, sectionTitle } from './tableRows';

function notes(text: string): SheetRow {
  return sheetRow(
    Math.min(
      highestRow,
      rowHeight([{ text: `${text}\n`, span: wholeWidth, points: bodySize }], 40),
    ),
    {
      cells: [{ column: firstColumn, content: textCell(text) }],
      merges: [wholeWidth],
      looks: [{ look: 'notes', ...wholeWidth }],
      kept: [{ field: 'notes', column: firstColumn }],
    },
  );
}

/** A signature never stands on a page without the words above it. */
export function closing(summary: Summary): readonly SheetRow[] {
  const { kept } = summary;
  const recipients = recipientsText(summary);
  const title = signerTitle(summary);
  const noted = together([
    sectionTitle('Ghi chú của đơn vị'),
    wideRow(
      '(Đơn vị ghi thêm nhận xét, kiến nghị vào khung dưới đây; lập lại báo cáo không làm mất phần này.)',
      ['note'],
      20,
    ),
    notes(kept.notes ?? ''),
  ]);
  const signed = together([
    gap(6),
    paragraph(lastSentence(summary)),
    gap(10),
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
  return [...noted, ...signed];
}
