/** What the check asks about, "1.234", is answered in the pane: the number that was chosen takes the words' place. */
import type { Finding, Meaning } from '../../assessment/types';
import type { PaneActs } from '../acts';
import type { Step } from './createPane';
import type { News } from './state';

export interface Choosing {
  readonly enterMeaning: (finding: Finding, meaning: Meaning) => Promise<void>;
}

interface Tools {
  readonly acts: Pick<PaneActs, 'enterMeaning'>;
  readonly perform: <T>(step: Step<T>) => Promise<void>;
  readonly tell: (news: News) => void;
  readonly checkQuietly: () => Promise<void>;
}

export function createChoosing({ acts, perform, tell, checkQuietly }: Tools): Choosing {
  const enterMeaning: Choosing['enterMeaning'] = (finding, meaning) =>
    perform({
      act: 'meaning',
      run: () => acts.enterMeaning({ code: finding.code, place: finding.place, meaning }),
      then: ({ entered }) => {
        const { sheet, cell } = finding.place;
        const news: News = entered
          ? { kind: 'meaningEntered', shown: meaning.shown, sheet, cell }
          : { kind: 'meaningGone', sheet, cell };
        // Said last: how many errors are left would talk over it.
        void checkQuietly().then(() => tell(news));
      },
      again: () => void enterMeaning(finding, meaning),
    });
  return { enterMeaning };
}
