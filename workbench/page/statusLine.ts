/**
 * The status line under the spreadsheet, as in Excel: what happened, or why an edit was refused.
 * It is a live region, so a screen reader speaks each new sentence.
 */
import type { SpreadsheetEngine } from '../engine/engine';
import { elementById } from './element';

/** `calm` for what went well, `problem` for what was refused or failed. */
export type Tone = 'calm' | 'problem';

/** Says one sentence to the person; `problem` sentences end with what to do. */
export type Say = (sentence: string, tone?: Tone) => void;

/** What Excel says when it waits for the person. */
export const READY = 'Sẵn sàng';

/** The page's status line. Saying the same sentence twice is announced twice. */
export function createStatusLine(): Say {
  const line = elementById('status', HTMLParagraphElement);
  return (sentence, tone = 'calm') => {
    line.dataset['tone'] = tone;
    line.textContent = '';
    line.textContent = sentence;
    line.title = sentence;
  };
}

/** Forgets a refusal once the person has done something that succeeded. */
export function forgetRefusals(engine: SpreadsheetEngine, say: Say): void {
  const line = elementById('status', HTMLParagraphElement);
  engine.listen(({ kind }) => {
    if (kind === 'cellsEdited' && line.dataset['tone'] === 'problem') say(READY);
  });
}
