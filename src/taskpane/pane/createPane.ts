/**
 * The pane without its looks: what happens when a person presses something, and when the workbook
 * changes by itself. No React here, so that the order of things can be read and tested plainly.
 */
import type { Place } from '../../assessment/types';
import type { Source } from '../../document/source/readSource';
import type { LoadChoice, LoadedPlan, Look, Outcome } from '../../workflow/types';
import type { PaneActs } from '../acts';
import { later } from '../later';
import type { Desk } from '../review/desk';
import { createChoosing, type Choosing } from './choosing';
import { createClosing, type Closing } from './closing';
import { createForming, type Forming } from './forming';
import { createHanding, type Handing } from './handing';
import { createMending, type Mending } from './mending';
import { newsAfter, newsOf } from './news';
import { createUndoing, type Undoing } from './undoing';
import { repairOf } from './repair';
import { createSending, type Sending } from './sending';
import { createReporting, type Reporting } from './reporting';
import { loadedOn, openingState } from './state';
import type { ActName, News, OpenedPlan, PaneState, Running, Screen } from './state';
import { createTurns, patiently, usualPatience } from './turns';
import type { Patience } from './turns';

export interface Pane
  extends Mending, Choosing, Closing, Undoing, Handing, Sending, Reporting, Forming {
  readonly state: () => PaneState;
  /** Calls back at every change of the state; gives the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly start: () => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly choosePlan: () => void;
  /** To the choice of a document or a plan file. */
  readonly openOther: () => void;
  /** Reads a document or a plan file and goes on with what stands in it. */
  readonly read: (source: Source) => Promise<void>;
  readonly stopReading: () => void;
  /** Goes on with the draft that was kept. */
  readonly resumeReview: () => Promise<void>;
  /** To the choice of year and unit, with a plan that the library does not have. */
  readonly usePlan: (opened: OpenedPlan) => void;
  readonly preview: (choice: LoadChoice) => Promise<void>;
  readonly load: (choice: LoadChoice) => Promise<void>;
  /** From the preview, a document or its review to the choice, from the choice to the work. */
  readonly back: () => void;
  readonly work: (loaded: LoadedPlan) => Promise<void>;
  readonly check: (options: { readonly write: boolean }) => Promise<void>;
  readonly switchPeriod: (periodId: string) => Promise<void>;
  readonly open: (place: Place) => Promise<void>;
  /** Does the interrupted act again, to the end. */
  readonly repair: () => Promise<void>;
  readonly stopWaiting: () => void;
  readonly dismissTrouble: () => void;
}

export interface Step<T> {
  readonly act: ActName;
  readonly run: () => Promise<Outcome<T>>;
  readonly then: (value: T) => void;
  readonly again: () => void;
}

/**
 * @param patience how long to wait for Excel; tests pass their own
 */
export function createPane(acts: PaneActs, patience: Patience = usualPatience): Pane {
  let state = openingState;
  const listeners = new Set<() => void>();
  const takeTurn = createTurns();
  let stopWatching: (() => Promise<void>) | null = null;
  let patient = true;
  let stopReading = (): void => undefined;
  let quietCheckAsked = false;

  const set = (change: Partial<PaneState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const show = (screen: Screen, news: News | null = null): void => set({ screen, news });

  /** An act that a person asked for: one at a time, on show while it runs, its problem with a retry. */
  const perform = async <T>(step: Step<T>): Promise<void> => {
    if (state.running !== null) return;
    patient = true;
    const running: Running = { act: step.act, waiting: null };
    // The news is emptied first, so that the same sentence is read out again after a second try.
    set({ running, trouble: null, news: null });
    await takeTurn(async () => {
      const outcome = await patiently(step.run, patience, () => {
        if (patient) set({ running: { ...running, waiting: 'cellEdit' } });
        return patient;
      });
      set({ running: null, undoable: acts.undoable() });
      if (outcome.ok) step.then(outcome.value);
      else set({ trouble: { problem: outcome.problem, retry: step.again, quiet: false } });
    });
  };

  const followLook = (look: Look): void => {
    if (look.kind === 'empty') show({ kind: 'choose', loaded: null });
    else if (look.kind === 'interrupted') show(look);
    else {
      const before = state.screen.kind === 'work' ? state.screen.check : null;
      show({ kind: 'work', loaded: look.loaded, check: before });
      void checkQuietly();
    }
  };

  const lookAgain = (): Promise<void> =>
    perform({
      act: 'look',
      run: acts.look,
      then: followLook,
      again: () => void lookAgain(),
    });

  /** After edits: never shows that it runs, and several edits in a row are one check. */
  const checkQuietly = (): Promise<void> => {
    if (quietCheckAsked) return Promise.resolve();
    quietCheckAsked = true;
    return takeTurn(async () => {
      quietCheckAsked = false;
      if (state.screen.kind !== 'work') return;
      const outcome = await patiently(
        () => acts.check({ write: false }),
        patience,
        () => state.running === null,
      );
      set({ undoable: acts.undoable() });
      // By now another screen may be on show, which the answer has nothing to say to.
      if (state.screen.kind !== 'work') return;
      if (outcome.ok) {
        const check = outcome.value;
        const trouble = state.trouble?.quiet ? null : state.trouble;
        const known = state.screen.check;
        set({
          screen: { kind: 'work', loaded: check.loaded, check },
          news: newsAfter(state.news, known, check),
          trouble,
        });
      } else if (outcome.problem.code === 'nothingLoaded') {
        show({ kind: 'choose', loaded: null });
      } else if (outcome.problem.code === 'excelBusy') {
        void checkQuietly();
      } else if (state.trouble === null) {
        const retry = (): void => void check({ write: false });
        set({ trouble: { problem: outcome.problem, retry, quiet: true } });
      }
    });
  };

  const check: Pane['check'] = (options) =>
    perform({
      act: 'check',
      run: () => acts.check(options),
      then: (value) => {
        show({ kind: 'work', loaded: value.loaded, check: value }, newsOf(value));
      },
      again: () => void check(options),
    });

  const preview: Pane['preview'] = (choice) => {
    const loaded = loadedOn(state.screen);
    set({ choice });
    return perform({
      act: 'preview',
      run: () => acts.proposeLoad(choice),
      then: (proposal) => show({ kind: 'preview', proposal, loaded }, { kind: 'previewed' }),
      again: () => void preview(choice),
    });
  };

  const load: Pane['load'] = (choice) =>
    perform({
      act: 'load',
      run: () => acts.load(choice),
      then: (done) => {
        set({ report: null });
        show({ kind: 'done', done }, { kind: 'loaded' });
      },
      again: () => void load(choice),
    });

  const usePlan: Pane['usePlan'] = (opened) => {
    set({ opened, choice: null });
    const { title } = opened.choice;
    show({ kind: 'choose', loaded: loadedOn(state.screen) }, { kind: 'planOpened', title });
  };

  const review = (desk: Desk): void =>
    show({ kind: 'review', desk, loaded: loadedOn(state.screen) });

  const read: Pane['read'] = (source) =>
    perform({
      act: 'read',
      run: async () => {
        const { openSource } = await later.openSource();
        return openSource(source, acts, (stop) => {
          stopReading = stop;
        });
      },
      then: (found) => {
        if (found.kind === 'plan') usePlan(found.opened);
        else if (found.kind === 'desk') review(found.desk);
      },
      again: () => void read(source),
    });

  const resumeReview: Pane['resumeReview'] = () =>
    perform({
      act: 'read',
      run: async () => (await later.openSource()).openDraft(acts),
      then: (desk) => {
        if (desk === null) set({ news: { kind: 'draftGone' } });
        else review(desk);
      },
      again: () => void resumeReview(),
    });

  const switchPeriod: Pane['switchPeriod'] = (periodId) =>
    perform({
      act: 'period',
      run: () => acts.switchPeriod(periodId),
      then: (loaded) => {
        set({ report: null });
        show({ kind: 'work', loaded, check: null }, { kind: 'switched', loaded });
        void checkQuietly();
      },
      again: () => void switchPeriod(periodId),
    });

  const mending = createMending({
    acts,
    perform,
    show,
    loaded: () => loadedOn(state.screen),
    checkQuietly,
  });

  const open: Pane['open'] = (place) =>
    perform({
      act: 'open',
      run: () => acts.open(place),
      then: () => set({ news: { kind: 'opened', sheet: place.sheet, cell: place.cell } }),
      again: () => void open(place),
    });

  const work: Pane['work'] = async (loaded) => {
    show({ kind: 'work', loaded, check: null });
    await checkQuietly();
  };

  const sending = createSending({ acts, perform, show, screen: () => state.screen });
  const undoing = createUndoing({ acts, perform, set, lookAgain });
  const tools = { acts, perform, set, state: () => state, checkQuietly };
  const reporting = createReporting(tools);
  const closing = createClosing(tools);

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: async () => {
      acts.onWait((why) => {
        if (state.running !== null) set({ running: { ...state.running, waiting: why } });
      });
      await lookAgain();
      const watching = await acts.watch(() => void checkQuietly());
      if (watching.ok) stopWatching = watching.value;
      set({ following: watching.ok });
    },
    stop: async () => {
      listeners.clear();
      await stopWatching?.();
    },
    choosePlan: () => show({ kind: 'choose', loaded: loadedOn(state.screen) }),
    openOther: () => {
      set({ trouble: null });
      show({ kind: 'open', loaded: loadedOn(state.screen) });
    },
    read,
    stopReading: () => stopReading(),
    resumeReview,
    usePlan,
    preview,
    load,
    back: () => {
      const { screen } = state;
      set({ trouble: null });
      const leads = ['preview', 'open', 'review'].includes(screen.kind);
      if (leads) show({ kind: 'choose', loaded: loadedOn(screen) });
      else if (screen.kind === 'choose' && screen.loaded !== null) void work(screen.loaded);
      else if (screen.kind === 'repair' || screen.kind === 'send') void work(screen.loaded);
    },
    work,
    check,
    switchPeriod,
    open,
    ...mending,
    ...createForming({ acts, perform, show, checkQuietly }),
    ...createHanding({ acts, perform, set, screen: () => state.screen }),
    ...sending,
    ...createChoosing({ acts, perform, tell: (news) => set({ news }), checkQuietly }),
    ...undoing,
    ...reporting,
    ...closing,
    repair: () => {
      if (state.screen.kind !== 'interrupted') return Promise.resolve();
      const { act, loaded } = state.screen;
      const repair = repairOf(act, loaded);
      if (repair.kind === 'load') return load(repair.choice);
      if (repair.kind === 'report') return reporting.buildReport();
      if (repair.kind === 'period') return switchPeriod(repair.periodId);
      if (repair.kind === 'check') return check({ write: true });
      if (repair.kind === 'send') return sending.proposeSend();
      if (repair.kind === 'closing') return closing.finishClosing(repair.act);
      if (repair.kind === 'undo') return undoing.undo('keep');
      show({ kind: 'choose', loaded: null });
      return Promise.resolve();
    },
    stopWaiting: () => {
      patient = false;
    },
    dismissTrouble: () => set({ trouble: null }),
  };
}
