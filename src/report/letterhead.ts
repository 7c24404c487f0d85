/**
 * The top of the report after Nghị định 30/2020/NĐ-CP, Phụ lục I: agency at the left, the State's name
 * at the right, then BÁO CÁO, its subject, and the line that tells whether the figures still hold.
 */
import { formulaCell, textCell } from '../workbook/content';
import { letterheadLines } from './agencyNames';
import { bannerFormula, bannerText } from './banner';
import { bodySize, firstColumn, lastColumn, reasonColumn, rowHeight, wholeWidth } from './grid';
import { numberLine, placeAndDateLine } from './letterLines';
import type { Look } from './looks';
import { basisLine, subjectLine } from './fixedLines';
import { sheetRow, type SheetRow, type Span } from './sheetRow';
import type { KeptField, Summary } from './summaryTypes';

export const leftBlock: Span = { from: firstColumn, to: 3 };
export const rightBlock: Span = { from: 4, to: lastColumn };

interface Half {
  readonly text: string;
  readonly looks: readonly Look[];
  readonly kept?: KeptField;
}

/** A row of two blocks side by side. */
export function pairRow(left: Half, right: Half, points: number): SheetRow {
  const halves = [
    { ...left, span: leftBlock },
    { ...right, span: rightBlock },
  ];
  return sheetRow(points, {
    cells: halves.map(({ text, span }) => ({ column: span.from, content: textCell(text) })),
    merges: [leftBlock, rightBlock],
    looks: halves.flatMap(({ looks, span, kept }) =>
      [...looks, ...(kept === undefined ? [] : (['entry', 'textFormat'] as const))].map((look) => ({
        look,
        ...span,
      })),
    ),
    kept: halves.flatMap(({ kept, span }) =>
      kept === undefined ? [] : [{ field: kept, column: span.from }],
    ),
  });
}

/** A row of one text over the whole width. */
export function wideRow(text: string, looks: readonly Look[], points: number): SheetRow {
  return sheetRow(points, {
    cells: [{ column: firstColumn, content: textCell(text) }],
    merges: [wholeWidth],
    looks: looks.map((look) => ({ look, ...wholeWidth })),
  });
}

const shortRule = '─'.repeat(16);
const longRule = '─'.repeat(44);

function blocks(summary: Summary): readonly SheetRow[] {
  const { above, name } = letterheadLines(summary.agency, summary.parentAgency);
  const isSplit = summary.parentAgency === null && above !== '';
  return [
    pairRow(
      { text: above, looks: isSplit ? ['centre', 'bold'] : ['centre'] },
      { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', looks: ['centre', 'bold'] },
      rowHeight([{ text: above, span: leftBlock, points: bodySize, bold: isSplit }]),
    ),
    pairRow(
      { text: name, looks: ['centre', 'bold'] },
      { text: 'Độc lập - Tự do - Hạnh phúc', looks: ['centre', 'emphasis'] },
      rowHeight([{ text: name, span: leftBlock, points: bodySize, bold: true }], 22),
    ),
    pairRow({ text: shortRule, looks: ['rule'] }, { text: longRule, looks: ['rule'] }, 10),
    {
      ...pairRow(
        { text: numberLine(summary), looks: ['centre'], kept: 'number' },
        { text: placeAndDateLine(summary), looks: ['centre', 'italic'], kept: 'placeAndDate' },
        22,
      ),
      mark: 'number',
    },
  ];
}

function heading(summary: Summary): readonly SheetRow[] {
  const subject = subjectLine(summary);
  const basis = basisLine(summary);
  return [
    wideRow('BÁO CÁO', ['centre', 'emphasis'], 24),
    wideRow(
      subject,
      ['centre', 'emphasis'],
      rowHeight([{ text: subject, span: wholeWidth, points: 14, bold: true }], 22),
    ),
    wideRow(shortRule, ['rule'], 10),
    wideRow(basis, ['centre', 'note'], rowHeight([{ text: basis, span: wholeWidth, points: 12 }])),
  ];
}

function banner(summary: Summary): SheetRow {
  return {
    ...wideRow('', ['banner'], 20),
    cells: [
      {
        column: firstColumn,
        content: formulaCell(bannerFormula(summary.period.id), bannerText(summary.isCurrentPeriod)),
      },
      { column: reasonColumn, content: textCell('Lý do giữ câu khác số liệu (không in)') },
    ],
    role: 'banner',
  };
}

export function letterhead(summary: Summary): readonly SheetRow[] {
  return [...blocks(summary), sheetRow(10), ...heading(summary), banner(summary), sheetRow(8)];
}
