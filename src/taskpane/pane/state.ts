/**
 * What the pane shows, as one value. Screens are a union, so that a half-chosen plan and a finished
 * check can never be on show together.
 */
import type { ReportPeriod } from '../../assessment/types';
import type { Plan } from '../../plan/types';
import type { Undoable } from '../../workflow/excelHost';
import type { UndoPlan } from '../../workflow/undo';
import type { PlanChoice } from '../../workflow/library';
import type { Waiting } from '../acts';
import type { Desk } from '../review/desk';
import type { Problem } from '../../workflow/problems';
import type { RepairProposal } from '../../workflow/repair/types';
import type { SendProposal } from '../../workflow/sendFile/types';
import type {
  CheckResult,
  LoadChoice,
  LoadDone,
  LoadProposal,
  LoadedPlan,
  ReportDone,
} from '../../workflow/types';

export type Screen =
  | { readonly kind: 'opening' }
  /** Choosing a plan; `loaded` is the one in the workbook already, when there is one. */
  | { readonly kind: 'choose'; readonly loaded: LoadedPlan | null }
  | {
      readonly kind: 'preview';
      readonly proposal: LoadProposal;
      readonly loaded: LoadedPlan | null;
    }
  /** Choosing a document or a plan file. */
  | { readonly kind: 'open'; readonly loaded: LoadedPlan | null }
  /** What was read of a document is being reviewed. */
  | { readonly kind: 'review'; readonly desk: Desk; readonly loaded: LoadedPlan | null }
  | { readonly kind: 'done'; readonly done: LoadDone }
  /** `check` is null until the first check has come back. */
  | { readonly kind: 'work'; readonly loaded: LoadedPlan; readonly check: CheckResult | null }
  /** What is damaged about the sheets, before it is healed. */
  | {
      readonly kind: 'repair';
      readonly proposal: RepairProposal;
      readonly loaded: LoadedPlan;
    }
  /** What there is to say before the report is sent, and the file once it is made. */
  | {
      readonly kind: 'send';
      readonly proposal: SendProposal;
      readonly made: MadeFile | null;
      readonly loaded: LoadedPlan;
    }
  | { readonly kind: 'interrupted'; readonly act: string; readonly loaded: LoadedPlan | null };

export type ActName =
  | 'read'
  | 'look'
  | 'preview'
  | 'load'
  | 'check'
  | 'report'
  | 'period'
  | 'form'
  | 'word'
  | 'sendLook'
  | 'send'
  | 'close'
  | 'reopen'
  | 'repairLook'
  | 'repair'
  | 'undoLook'
  | 'undo'
  | 'meaning'
  | 'open';

/** The file for the level above. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** It stands open in a window of its own; otherwise it is among the downloads. */
  readonly isOpen: boolean;
  /** The ledger of the workbook has a line for it. */
  readonly isRecorded: boolean;
}

/** A plan from outside the library, ready to be loaded. */
export interface OpenedPlan {
  readonly plan: Plan;
  readonly choice: PlanChoice;
}

/** What the pane waits for now. */
export interface Running {
  readonly act: ActName;
  /** Why it takes longer; in the middle of a cell the act is tried again until Excel is free. */
  readonly waiting: Waiting | null;
}

/** What stopped an act, and the same act again. */
export interface Trouble {
  readonly problem: Problem;
  readonly retry: () => void;
  /** It came up while following edits; the next check that goes well takes it away. */
  readonly quiet: boolean;
}

/** What a screen reader is told when something has come to an end. */
export type News =
  | { readonly kind: 'previewed' }
  | { readonly kind: 'planOpened'; readonly title: string }
  | { readonly kind: 'draftGone' }
  | { readonly kind: 'loaded' }
  | { readonly kind: 'checked'; readonly errors: number; readonly warnings: number }
  | { readonly kind: 'reported'; readonly sheet: string }
  | { readonly kind: 'wordSaved'; readonly file: string }
  | { readonly kind: 'sendProposed'; readonly code: string }
  | { readonly kind: 'fileMade'; readonly file: string; readonly isOpen: boolean }
  | { readonly kind: 'closed'; readonly period: ReportPeriod }
  | { readonly kind: 'reopened'; readonly period: ReportPeriod }
  | { readonly kind: 'damageFound'; readonly count: number }
  | { readonly kind: 'repaired'; readonly count: number }
  | { readonly kind: 'undone'; readonly act: string }
  | {
      readonly kind: 'meaningEntered';
      readonly shown: string;
      readonly sheet: string;
      readonly cell: string;
    }
  | { readonly kind: 'meaningGone'; readonly sheet: string; readonly cell: string }
  | { readonly kind: 'formLaid'; readonly sheet: string; readonly isNew: boolean }
  | { readonly kind: 'switched'; readonly loaded: LoadedPlan }
  | { readonly kind: 'opened'; readonly sheet: string; readonly cell: string };

export interface PaneState {
  readonly screen: Screen;
  readonly running: Running | null;
  readonly trouble: Trouble | null;
  /** The last choice, so that going back finds it as it was. */
  readonly choice: LoadChoice | null;
  /** The plan that was opened last; it stands before the library's. */
  readonly opened: OpenedPlan | null;
  /** The report that was built a moment ago. */
  readonly report: ReportDone | null;
  /** A report was asked for while errors are open: the person is asked whether to go on. */
  readonly reportAsked: boolean;
  /** The person is asked whether to close the period, or to open it again. */
  readonly closingAsked: 'close' | 'reopen' | null;
  /** The pane hears of edits by itself; otherwise people have to press «Kiểm tra lại». */
  readonly following: boolean;
  readonly news: News | null;
  /** What can be taken back now. */
  readonly undoable: Undoable;
  /** What taking it back would do, while the person is asked. */
  readonly undoPlan: UndoPlan | null;
}

export const openingState: PaneState = {
  screen: { kind: 'opening' },
  running: null,
  trouble: null,
  choice: null,
  opened: null,
  report: null,
  reportAsked: false,
  closingAsked: null,
  following: false,
  news: null,
  undoable: { act: null, lost: null },
  undoPlan: null,
};

/** The plan that a screen knows to be in the workbook; `null` for none. */
export function loadedOn(screen: Screen): LoadedPlan | null {
  if (screen.kind === 'done') return screen.done.loaded;
  return screen.kind === 'opening' ? null : screen.loaded;
}
