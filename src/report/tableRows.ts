/** Rows of the report's tables: headers, sections, sentences in place of empty tables. */
import { textCell } from '../workbook/content';
import { cutToLines } from './fitting';
import { bodySize, firstColumn, lastColumn, rowHeight, wholeWidth } from './grid';
import { wideRow } from './letterhead';
import type { Look } from './looks';
import {
  sheetRow,
  withNext,
  type PlacedContent,
  type RowMark,
  type RowRole,
  type SheetRow,
  type Span,
} from './sheetRow';

/** Pushes a paragraph's first line in by about a centimetre: a cell can only push in all of them. */
export const firstLineIndent = '\u2003\u2003';

export function sectionTitle(text: string): SheetRow {
  return withNext(wideRow(text, ['bold'], 26));
}

export function subTitle(text: string): SheetRow {
  return withNext(wideRow(text, ['bold', 'italic'], 22));
}

export function paragraph(text: string, looks: readonly Look[] = []): SheetRow {
  const shown = `${firstLineIndent}${text}`;
  const points = rowHeight([{ text: shown, span: wholeWidth, points: bodySize }], 22);
  return wideRow(shown, looks, points);
}

export function gap(points = 8): SheetRow {
  return sheetRow(points);
}

export interface HeaderCell extends Span {
  readonly text: string;
}

export function column(at: number, text: string): HeaderCell {
  return { from: at, to: at, text };
}

export function headerRow(cells: readonly HeaderCell[]): SheetRow {
  return sheetRow(
    rowHeight(
      cells.map(({ text, from, to }) => ({ text, span: { from, to }, bold: true })),
      24,
    ),
    {
      cells: cells.map(({ from, text }) => ({ column: from, content: textCell(text) })),
      merges: cells.filter(({ from, to }) => to > from).map(({ from, to }) => ({ from, to })),
      looks: [{ look: 'header', ...wholeWidth }],
      keepWithNext: true,
    },
  );
}

export interface BodyCell {
  readonly column: number;
  readonly content: PlacedContent;
  readonly looks?: readonly Look[];
}

/** A text of the table with the lines it may take at most; the row grows with it. */
export function words(
  at: number | Span,
  text: string,
  lines: number,
  looks: readonly Look[] = [],
): BodyCell {
  const span = typeof at === 'number' ? { from: at, to: at } : at;
  const shown = cutToLines(text, span, lines);
  return { column: span.from, content: textCell(shown), looks: ['textFormat', ...looks] };
}

/**
 * The header of a list comes again on every page that the list goes on to, and the last line never goes on
 * alone.
 */
export function listOf(header: SheetRow, lines: readonly SheetRow[]): readonly SheetRow[] {
  const beforeLast = lines.length - 2;
  return [
    header,
    ...lines.map((line, index) => ({
      ...line,
      pageHeader: header,
      keepWithNext: line.keepWithNext || index === beforeLast,
    })),
  ];
}

function heightOf(cells: readonly BodyCell[], merges: readonly Span[]): number {
  return rowHeight(
    cells.flatMap(({ column: at, content, looks }) => {
      if (typeof content === 'function' || content.kind !== 'text' || at > lastColumn) return [];
      const span = merges.find(({ from }) => from === at) ?? { from: at, to: at };
      const bold = looks?.some((look) => look !== 'centre' && look !== 'textFormat') ?? false;
      return [{ text: content.text, span, bold }];
    }),
  );
}

export function bodyRow(
  cells: readonly BodyCell[],
  parts: {
    readonly looks?: readonly Look[];
    readonly merges?: readonly Span[];
    readonly role?: RowRole;
    readonly mark?: RowMark;
  } = {},
): SheetRow {
  const { looks = [], merges = [], role = null, mark = null } = parts;
  return sheetRow(heightOf(cells, merges), {
    cells: cells.map(({ column: at, content }) => ({ column: at, content })),
    merges,
    looks: [
      ...(['cells', ...looks] as const).map((look) => ({ look, ...wholeWidth })),
      ...cells.flatMap(({ column: at, looks: own = [] }) =>
        own.map((look) => ({
          look,
          from: at,
          to: merges.find(({ from }) => from === at)?.to ?? at,
        })),
      ),
    ],
    role,
    mark,
  });
}

/** A heading inside a table. */
export function areaRow(text: string): SheetRow {
  return withNext(
    bodyRow([{ column: firstColumn, content: textCell(text), looks: ['bold'] }], {
      looks: ['area'],
      merges: [wholeWidth],
    }),
  );
}
