/** What there is to say before a report is sent, and what comes out of sending it. */
import type { ReportPeriod } from '../../assessment/types';
import type { SummaryState } from '../../report/summaryReading';
import type { FigureText } from '../../report/sending/figureText';

/** A number in a sentence that an officer edited, which the figures no longer bear out. */
export interface StaleSaid {
  readonly said: string;
  /** `null` when the figure is gone. */
  readonly now: string | null;
  /** 'chỉ tiêu đạt' */
  readonly what: string;
}

export interface SendProposal {
  readonly period: ReportPeriod;
  /** What names this version of the figures. */
  readonly code: string;
  /** Of the file that would be made, with its ending. */
  readonly file: string;
  readonly errors: number;
  /** `outOfDate` too when the code on the report is another one. */
  readonly report: SummaryState;
  readonly stale: readonly StaleSaid[];
  readonly figures: readonly FigureText[];
}

export interface SendDone {
  readonly proposal: SendProposal;
  readonly bytes: Uint8Array;
  /** The ledger of the workbook says so; false where it was not asked to, or cannot be written. */
  readonly isRecorded: boolean;
  readonly roundTrips: number;
}
