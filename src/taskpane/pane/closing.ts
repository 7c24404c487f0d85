/** Closing the current period and opening it again: a fresh check, a question, then the act. */
import type { ClosingDoubt } from '../../workflow/closing/types';
import type { PaneActs } from '../acts';
import { KEPT_NAME } from '../keptTexts';
import type { Step } from './createPane';
import { loadedOn, type PaneState } from './state';

export interface Closing {
  /** Checks anew, then asks. */
  readonly askToClose: (what: 'close' | 'reopen') => Promise<void>;
  /** The question is answered with no. */
  readonly leaveClosing: () => void;
  readonly closePeriod: (by: string, despite: readonly ClosingDoubt[]) => Promise<void>;
  readonly reopenPeriod: (by: string, reason: string) => Promise<void>;
  /** Does an act that was cut off again; what was asked then was answered then. */
  readonly finishClosing: (act: 'close' | 'reopen') => Promise<void>;
  /** Who did it last on this machine; '' for nobody yet. */
  readonly closerName: () => string;
}

interface Tools {
  readonly acts: Pick<PaneActs, 'check' | 'closePeriod' | 'reopenPeriod' | 'now' | 'kept'>;
  readonly perform: <T>(step: Step<T>) => Promise<void>;
  readonly set: (change: Partial<PaneState>) => void;
  readonly state: () => PaneState;
  readonly checkQuietly: () => Promise<void>;
}

const allDoubts: readonly ClosingDoubt[] = ['errors', 'periodBefore', 'nothingEntered'];

/** In the ledger, where nobody can be asked any more. */
const unnamed = '(chưa ghi tên)';
const cutOff = 'Làm tiếp việc mở lại bị ngắt giữa chừng';

export function createClosing({ acts, perform, set, state, checkQuietly }: Tools): Closing {
  const askToClose: Closing['askToClose'] = (what) =>
    perform({
      act: 'check',
      run: () => acts.check({ write: false }),
      then: (check) =>
        set({ screen: { kind: 'work', loaded: check.loaded, check }, closingAsked: what }),
      again: () => void askToClose(what),
    });

  const after = (change: Partial<PaneState>): void => {
    const { screen } = state();
    const loaded = loadedOn(screen);
    const check = screen.kind === 'work' ? screen.check : null;
    set({ ...change, ...(loaded === null ? {} : { screen: { kind: 'work', loaded, check } }) });
    void checkQuietly();
  };

  const closePeriod: Closing['closePeriod'] = (by, despite) => {
    const period = loadedOn(state().screen)?.period;
    set({ closingAsked: null });
    if (period === undefined) return Promise.resolve();
    acts.kept.write(KEPT_NAME, by);
    return perform({
      act: 'close',
      run: () => acts.closePeriod({ period: period.id, by, at: acts.now(), despite }),
      then: (done) => after({ news: { kind: 'closed', period: done.period } }),
      again: () => void closePeriod(by, despite),
    });
  };

  const reopenPeriod: Closing['reopenPeriod'] = (by, reason) => {
    const period = loadedOn(state().screen)?.period;
    set({ closingAsked: null });
    if (period === undefined) return Promise.resolve();
    acts.kept.write(KEPT_NAME, by);
    return perform({
      act: 'reopen',
      run: () => acts.reopenPeriod({ period: period.id, by, at: acts.now(), reason }),
      then: (done) => after({ news: { kind: 'reopened', period: done.period } }),
      again: () => void reopenPeriod(by, reason),
    });
  };

  const closerName = (): string => acts.kept.read(KEPT_NAME) ?? '';

  return {
    askToClose,
    leaveClosing: () => set({ closingAsked: null }),
    closePeriod,
    reopenPeriod,
    finishClosing: (act) =>
      act === 'close'
        ? closePeriod(closerName() || unnamed, allDoubts)
        : reopenPeriod(closerName() || unnamed, cutOff),
    closerName,
  };
}
