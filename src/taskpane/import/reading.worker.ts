/** Reads a document beside the pane, so that the pane goes on living meanwhile. */
import { importPlan } from '../../workflow/importPlan';
import type { ReadingAnswer, ReadingRequest } from './messages';

const answer = (message: ReadingAnswer): void => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<ReadingRequest>): void => {
  importPlan(data.source, data).then(
    (outcome) => answer({ kind: 'outcome', outcome }),
    (error: unknown) => answer({ kind: 'fault', message: String(error) }),
  );
};
