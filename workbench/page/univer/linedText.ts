/**
 * Text of several lines as the document that Univer's cell editor opens: from a plain text it would
 * take the line breaks out.
 */
import type { IDocumentData, IStyleData } from '@univerjs/core';

/** The looks of letters; everything else belongs to the cell. */
const LETTER_MEMBERS = ['ff', 'fs', 'bl', 'it', 'ul', 'st', 'cl'] as const;

/** @param style how the letters look */
export function linedText(text: string, style: IStyleData): IDocumentData {
  const lines = `${text.replaceAll('\n', '\r')}\r`;
  const letters = Object.fromEntries(
    LETTER_MEMBERS.flatMap((member) =>
      (style[member] ?? null) === null ? [] : [[member, style[member]]],
    ),
  );
  return {
    id: 'd',
    documentStyle: {},
    body: {
      // A line feed ends the section.
      dataStream: `${lines}\n`,
      paragraphs: Array.from(lines.matchAll(/\r/g), ({ index }) => ({ startIndex: index })),
      sectionBreaks: [{ startIndex: lines.length }],
      textRuns: [{ st: 0, ed: text.length, ts: letters }],
    },
  };
}
