/** What the check asks about, "1.234", is answered in the pane: the number that was chosen takes the words' place. */
import type { Finding, Reading } from '../../assessment/types';
import type { PaneActs } from '../acts';
import type { Step } from './createPane';
import type { News } from './state';

export interface Choosing {
  readonly enterReading: (finding: Finding, reading: Reading) => Promise<void>;
}

interface Tools {
  readonly acts: Pick<PaneActs, 'enterReading'>;
  readonly perform: <T>(step: Step<T>) => Promise<void>;
  readonly tell: (news: News) => void;
  readonly checkQuietly: () => Promise<void>;
}

export function createChoosing({ acts, perform, tell, checkQuietly }: Tools): Choosing {
  const enterReading: Choosing['enterReading'] = (finding, reading) =>
    perform({
      act: 'reading',
      run: () => acts.enterReading({ code: finding.code, place: finding.place, reading }),
      then: ({ entered }) => {
        const { sheet, cell } = finding.place;
        const news: News = entered
          ? { kind: 'readingEntered', shown: reading.shown, sheet, cell }
          : { kind: 'readingGone', sheet, cell };
        // Said last: how many errors are left would talk over it.
        void checkQuietly().then(() => tell(news));
      },
      again: () => void enterReading(finding, reading),
    });
  return { enterReading };
}
