/**
 * Sentences of the report that an officer edited, held against the figures: each number that no longer holds is
 * a finding at its sentence. Loaded only when a report with sentences stands in the workbook.
 */
import { finding } from '../assessment/findings/finding';
import type { Finding } from '../assessment/types';
import { keptName, settledParagraphs } from '../report';
import { placeOfName } from '../workbook/entries/settings';
import type { Judged } from './judge';
import type { OpenedPlan } from './opened';
import { summaryFrom } from './summaryNow';

/** @example sentenceFindings(opened, judged)[0]?.code // 'sentenceNumberStale' */
export function sentenceFindings(opened: OpenedPlan, judged: Judged): readonly Finding[] {
  return settledParagraphs(summaryFrom(opened, judged)).flatMap(({ id, stale }) => {
    const place = placeOfName(opened.reading, keptName(id, judged.period.id));
    return stale.map(({ said, now, what }) =>
      finding('sentenceNumberStale', place, null, { said, now, what }),
    );
  });
}
