/**
 * Makes a Word report real with the `docx` package. Loaded only when it is needed: the package weighs as much
 * as a third of what the pane needs for its first screen.
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type FileChild,
  type ISectionOptions,
  type ParagraphChild,
} from 'docx';
import { bodyPoints, firstLineMillimetres, margins, page, tablePoints, wordFont } from './measures';
import { sameBytes } from './sameBytes';
import type {
  Alignment,
  Run,
  WordBlock,
  WordPair,
  WordParagraph,
  WordReport,
  WordRow,
  WordRule,
  WordSection,
  WordTable,
} from './types';

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.JUSTIFIED,
} as const satisfies Readonly<Record<Alignment, unknown>>;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
} as const;

/** Twentieths of a point. */
function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** What no XML can hold becomes a space: half characters and control characters. */
function clean(text: string): string {
  return [...text]
    .map((letter) =>
      /^[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]$/u.test(letter)
        ? ' '
        : letter,
    )
    .join('');
}

function textRuns({
  text,
  bold = false,
  italic = false,
  size = bodyPoints,
}: Run): ParagraphChild[] {
  return clean(text)
    .split(/\r\n?|\n/u)
    .map(
      (each, index) =>
        new TextRun({
          text: each,
          bold,
          italics: italic,
          size: size * 2,
          ...(index === 0 ? {} : { break: 1 }),
        }),
    );
}

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 } as const;

function paragraphOf(block: WordParagraph): Paragraph {
  const { runs, align, firstLine, before = 0, after = 0, keepNext = false, level } = block;
  return new Paragraph({
    children: runs.flatMap(textRuns),
    alignment: alignments[align],
    spacing: { before: before * 20, after: after * 20 },
    keepNext,
    ...(firstLine === true ? { indent: { firstLine: twips(firstLineMillimetres) } } : {}),
    ...(level === undefined ? {} : { heading: headings[level] }),
  });
}

function ruleOf({ length, within }: WordRule): Paragraph {
  const side = twips((within - length) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 0, after: 120, line: 40, lineRule: LineRuleType.EXACT },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
  });
}

function pairOf({ widths, left, right }: WordPair): Table {
  const cell = (blocks: WordPair['left'], width: number): TableCell =>
    new TableCell({
      width: { size: twips(width), type: WidthType.DXA },
      borders: { top: none, bottom: none, left: none, right: none },
      margins: { left: 0, right: 0 },
      children: blocks.map((block) => (block.kind === 'rule' ? ruleOf(block) : paragraphOf(block))),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    columnWidths: widths.map(twips),
    width: { size: twips(widths[0] + widths[1]), type: WidthType.DXA },
    rows: [
      new TableRow({ cantSplit: true, children: [cell(left, widths[0]), cell(right, widths[1])] }),
    ],
  });
}

interface CellLook {
  readonly bold?: boolean;
  readonly keepNext?: boolean;
  readonly span?: number;
}

function tableOf({ columns, rows, keepTogether = false }: WordTable): Table {
  const size = tablePoints;
  const cell = (
    text: string,
    align: Alignment,
    width: number,
    { bold = false, keepNext = false, span = 1 }: CellLook = {},
  ): TableCell =>
    new TableCell({
      width: { size: twips(width), type: WidthType.DXA },
      columnSpan: span,
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { top: 30, bottom: 30, left: 70, right: 70 },
      children: [
        new Paragraph({
          alignment: alignments[align],
          keepNext,
          children: textRuns({ text, bold, size }),
        }),
      ],
    });
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const cellsOf = (
    { cells, bold = false, wide = false, isBelow = false }: WordRow,
    next: WordRow | undefined,
  ): TableCell[] => {
    // The name of an area never ends a page, nor does a line whose words follow below.
    const leads = (wide && !isBelow) || next?.isBelow === true;
    const keepNext = next !== undefined && (leads || keepTogether);
    return wide
      ? [cell(cells[0] ?? '', 'left', total, { bold, keepNext, span: columns.length })]
      : columns.map(({ align, width }, index) =>
          cell(cells[index] ?? '', align, width, { bold, keepNext }),
        );
  };
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: columns.map(({ width }) => twips(width)),
    width: { size: twips(total), type: WidthType.DXA },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ header, width }) =>
          cell(header, 'center', width, { bold: true, keepNext: true }),
        ),
      }),
      ...rows.map(
        (row, index) =>
          new TableRow({
            ...(row.maySplit === true ? {} : { cantSplit: true }),
            children: cellsOf(row, rows[index + 1]),
          }),
      ),
    ],
  });
}

function blockOf(block: WordBlock): FileChild {
  switch (block.kind) {
    case 'paragraph':
      return paragraphOf(block);
    case 'rule':
      return ruleOf(block);
    case 'pair':
      return pairOf(block);
    case 'table':
      return tableOf(block);
  }
}

function sectionOf({ landscape, firstPageUnnumbered, blocks }: WordSection): ISectionOptions {
  const number = new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: 26 })],
      }),
    ],
  });
  const empty = new Header({ children: [new Paragraph({})] });
  return {
    properties: {
      titlePage: firstPageUnnumbered,
      page: {
        size: {
          width: twips(page.width),
          height: twips(page.height),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(margins.top),
          bottom: twips(margins.bottom),
          left: twips(margins.left),
          right: twips(margins.right),
          header: twips(10),
          footer: twips(10),
        },
      },
    },
    headers: { default: number, ...(firstPageUnnumbered ? { first: empty } : {}) },
    children: blocks.map(blockOf),
  };
}

/** Headings look as the regulation has them, not as Word would colour them. */
const plainHeading = {
  run: { font: wordFont, size: bodyPoints * 2, color: '000000', bold: true },
  paragraph: { spacing: { before: 0, after: 0 } },
} as const;

/**
 * The bytes of a .docx file. The same report gives the same bytes.
 *
 * @example new TextDecoder().decode((await writeWord(report)).slice(0, 2)) // 'PK'
 */
export async function writeWord(report: WordReport): Promise<Uint8Array> {
  const document = new Document({
    title: clean(report.title),
    creator: clean(report.creator),
    lastModifiedBy: clean(report.creator),
    styles: {
      default: {
        document: {
          run: { font: wordFont, size: bodyPoints * 2, language: { value: 'vi-VN' } },
        },
        heading1: plainHeading,
        heading2: plainHeading,
      },
    },
    sections: report.sections.map(sectionOf),
  });
  return sameBytes(await Packer.pack(document, 'uint8array'), report.created);
}
