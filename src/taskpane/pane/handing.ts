/** Handing the report over as a Word document: the workbook is only read, the file goes to the downloads. */
import type { PaneActs } from '../acts';
import type { Step } from './createPane';
import { loadedOn, type PaneState, type Screen } from './state';

export interface Handing {
  /** The report of the current period as a file to download. */
  readonly saveWord: () => Promise<void>;
}

interface Tools {
  readonly acts: Pick<PaneActs, 'wordDocument' | 'saveFile'>;
  readonly perform: <T>(step: Step<T>) => Promise<void>;
  readonly set: (change: Partial<PaneState>) => void;
  readonly screen: () => Screen;
}

export function createHanding({ acts, perform, set, screen }: Tools): Handing {
  const saveWord: Handing['saveWord'] = () => {
    const period = loadedOn(screen())?.period.id;
    if (period === undefined) return Promise.resolve();
    return perform({
      act: 'word',
      run: () => acts.wordDocument(period),
      then: ({ name, bytes }) => {
        acts.saveFile(name, bytes);
        set({ news: { kind: 'wordSaved', file: name } });
      },
      again: () => void saveWord(),
    });
  };
  return { saveWord };
}
