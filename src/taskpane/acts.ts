/**
 * All that the pane asks of the program below it. The pane is coded against this alone: the page passes
 * the workflows with the open workbook, tests pass acts of their own.
 */
import type { Place } from '../assessment/types';
import type { Source } from '../document/source/readSource';
import type { CivilDate } from '../plan/civilDate';
import type {
  ClosingAsked,
  ClosingDone,
  ReopeningAsked,
  ReopeningDone,
} from '../workflow/closing/types';
import type { Moment } from '../plan/moment';
import type { ChosenMeaning, MeaningEntered } from '../workflow/enterMeaning';
import type { Undoable } from '../workflow/excelHost';
import type { PlanChoice } from '../workflow/library';
import type { PeriodChoices } from '../workflow/periods';
import type { SendDone, SendProposal } from '../workflow/sendFile/types';
import type { UndoChoice, UndoDone, UndoPlan } from '../workflow/undo';
import type {
  CheckResult,
  FormDone,
  LoadChoice,
  LoadDone,
  LoadProposal,
  LoadedPlan,
  Look,
  Outcome,
  ReportDone,
  WordDone,
} from '../workflow/types';
import type { RepairDone, RepairProposal } from '../workflow/repair/types';
import type { RunningReading } from './import/startReading';
import type { KeptTexts } from './keptTexts';

/** Why an act waits: a cell is being typed in, or Excel does not answer at all. */
export type Waiting = 'cellEdit' | 'silence';

export interface PaneActs {
  /** The day of the clock, asked once a session: it only proposes a year and a period. */
  readonly today: CivilDate;
  /** This minute, for the ledger. */
  readonly now: () => Moment;
  readonly plans: () => readonly PlanChoice[];
  readonly periods: (year: number) => PeriodChoices;
  /** The id of the period that is being worked on in a year. */
  readonly proposePeriod: (year: number, today: CivilDate) => string;
  readonly look: () => Promise<Outcome<Look>>;
  readonly proposeLoad: (choice: LoadChoice) => Promise<Outcome<LoadProposal>>;
  readonly load: (choice: LoadChoice) => Promise<Outcome<LoadDone>>;
  /** `write`: lay out the sheet «Kiểm tra» too. */
  readonly check: (options: { readonly write: boolean }) => Promise<Outcome<CheckResult>>;
  /** Puts the number that was chosen in the place of words which may mean several. */
  readonly enterMeaning: (chosen: ChosenMeaning) => Promise<Outcome<MeaningEntered>>;
  readonly buildReport: (periodId: string) => Promise<Outcome<ReportDone>>;
  /** The report as it stands now, as a Word document; nothing is written into the workbook. */
  readonly wordDocument: (periodId: string) => Promise<Outcome<WordDone>>;
  /** What there is to say before the report is sent; nothing is written. */
  readonly proposeSend: (periodId: string) => Promise<Outcome<SendProposal>>;
  /** The file for the level above; of the workbook, only the ledger gets a line. */
  readonly sendFile: (periodId: string) => Promise<Outcome<SendDone>>;
  /** Shows a finished workbook in a window of its own; false where Excel does not. */
  readonly openCopy: (bytes: Uint8Array) => Promise<boolean>;
  /** Freezes a period: later changes to it are found. */
  readonly closePeriod: (asked: ClosingAsked) => Promise<Outcome<ClosingDone>>;
  readonly reopenPeriod: (asked: ReopeningAsked) => Promise<Outcome<ReopeningDone>>;
  readonly switchPeriod: (periodId: string) => Promise<Outcome<LoadedPlan>>;
  /** Lays form II.06 out for the current period, or brings it up to date. */
  readonly addForm: () => Promise<Outcome<FormDone>>;
  /** What is damaged about the sheets; nothing is written. */
  readonly proposeRepair: () => Promise<Outcome<RepairProposal>>;
  /** Heals the items of a proposal with these ids. */
  readonly repair: (chosen: readonly string[]) => Promise<Outcome<RepairDone>>;
  /** The act that can be taken back, as the last reading or writing told it. */
  readonly undoable: () => Undoable;
  /** What taking it back would do; nothing is written. */
  readonly proposeUndo: () => Promise<Outcome<UndoPlan>>;
  readonly undo: (choice: UndoChoice) => Promise<Outcome<UndoDone>>;
  /** Starts to read a plan document, beside the pane. */
  readonly readDocument: (source: Source) => Promise<RunningReading>;
  /** Where drafts are kept between two openings of the pane. */
  readonly kept: KeptTexts;
  /** Hands a text or a document over as a file to download. */
  readonly saveFile: (name: string, content: string | Uint8Array) => void;
  /** Puts a text on the clipboard; false where that is forbidden. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** Shows and selects a cell. */
  readonly open: (place: Place) => Promise<Outcome<null>>;
  /** Calls back when Excel makes an act wait, and when it goes on. */
  readonly onWait: (tell: (waiting: Waiting | null) => void) => void;
  /** Calls back after edits in the workbook have come to rest; gives the way to stop. */
  readonly watch: (onEdit: () => void) => Promise<Outcome<() => Promise<void>>>;
}
