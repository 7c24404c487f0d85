/** «Thêm biểu II.06» and, once it stands there, «Cập nhật biểu II.06». */
import type { PaneActs } from '../acts';
import type { Step } from './createPane';
import type { News, Screen } from './state';

export interface Forming {
  readonly addForm: () => Promise<void>;
}

interface Tools {
  readonly acts: Pick<PaneActs, 'addForm'>;
  readonly perform: <T>(step: Step<T>) => Promise<void>;
  readonly show: (screen: Screen, news: News) => void;
  readonly checkQuietly: () => Promise<void>;
}

export function createForming({ acts, perform, show, checkQuietly }: Tools): Forming {
  const addForm: Forming['addForm'] = () =>
    perform({
      act: 'form',
      run: acts.addForm,
      then: ({ loaded, sheet, isNew }) => {
        show({ kind: 'work', loaded, check: null }, { kind: 'formLaid', sheet, isNew });
        void checkQuietly();
      },
      again: () => void addForm(),
    });
  return { addForm };
}
