/** The way to the report: a fresh check, a question while errors are open, then the building. */
import type { PaneActs } from '../acts';
import { severityCount } from '../../assessment/severityCount';
import type { Step } from './createPane';
import { loadedOn, type PaneState } from './state';

export interface Reporting {
  /** Builds the report when a fresh check finds no error; otherwise asks first. */
  readonly askForReport: () => Promise<void>;
  /** The question is answered with no. */
  readonly leaveReport: () => void;
  readonly buildReport: () => Promise<void>;
}

interface Tools {
  readonly acts: Pick<PaneActs, 'check' | 'buildReport'>;
  readonly perform: <T>(step: Step<T>) => Promise<void>;
  readonly set: (change: Partial<PaneState>) => void;
  readonly state: () => PaneState;
  readonly checkQuietly: () => Promise<void>;
}

export function createReporting(tools: Tools): Reporting {
  const { acts, perform, set, state, checkQuietly } = tools;

  /** Checked anew, because what was mended a moment ago must not be held against the report. */
  const askForReport: Reporting['askForReport'] = () =>
    perform({
      act: 'check',
      run: () => acts.check({ write: false }),
      then: (check) => {
        set({ screen: { kind: 'work', loaded: check.loaded, check } });
        if (severityCount(check.findings, 'error') > 0) set({ reportAsked: true });
        else void buildReport();
      },
      again: () => void askForReport(),
    });

  const buildReport: Reporting['buildReport'] = () => {
    const loaded = loadedOn(state().screen);
    set({ reportAsked: false });
    if (loaded === null) return Promise.resolve();
    return perform({
      act: 'report',
      run: () => acts.buildReport(loaded.period.id),
      then: (report) => {
        const { screen } = state();
        const known = screen.kind === 'work' ? screen.check : null;
        // Built from what stands there now; the check that follows finds the same.
        const check = known && { ...known, summary: 'current' as const };
        set({
          report,
          screen: { kind: 'work', loaded, check },
          news: { kind: 'reported', sheet: report.sheet },
        });
        void checkQuietly();
      },
      again: () => void buildReport(),
    });
  };

  return { askForReport, leaveReport: () => set({ reportAsked: false }), buildReport };
}
