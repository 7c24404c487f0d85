/** Reads the sentences of a period's report back: as they stand now, and as they were drafted. */
import { cellNamed, tableNamed } from '../workbook/named';
import type { RawValue, WorkbookReading } from '../workbook/reading';
import { withoutIndent } from './paragraphRows';
import { paragraphIds, type KeptParagraph } from './sentences/types';
import { keptName, summaryTables, wordsAidHeaders } from './summaryNames';
import { tiesFrom } from './wordsAid';

function asText(value: RawValue): string {
  return value === null || typeof value === 'object' ? '' : String(value);
}

/**
 * The paragraphs that stand in the workbook, whatever has become of the sheet around them.
 *
 * @example keptParagraphs(readingWithoutSummary, '2026-Q1') // []
 */
export function keptParagraphs(
  reading: WorkbookReading,
  periodId: string,
): readonly KeptParagraph[] {
  const table = tableNamed(reading, summaryTables(periodId).words);
  const column = (header: string): number => table?.header.indexOf(header) ?? -1;
  return paragraphIds.flatMap((id): readonly KeptParagraph[] => {
    const cell = cellNamed(reading, keptName(id, periodId));
    if (cell === undefined) return [];
    const row = table?.values.find(
      (values) => asText(values[column(wordsAidHeaders.id)] ?? null) === id,
    );
    // A name outlives its paragraph: a report without this one has other words in that cell by now.
    if (table !== undefined && row === undefined) return [];
    const stored = (header: string): string => asText(row?.[column(header)] ?? null);
    return [
      {
        id,
        text: withoutIndent(asText(cell.value)),
        draft: withoutIndent(stored(wordsAidHeaders.draft)),
        ties: tiesFrom(stored(wordsAidHeaders.ties)),
        reason: asText(
          cellNamed(reading, keptName(`reason:${id}`, periodId))?.value ?? null,
        ).trim(),
      },
    ];
  });
}
