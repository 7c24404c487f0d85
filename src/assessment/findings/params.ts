/**
 * What each finding needs to be told, besides its place: figures and dates already as a person reads
 * them, in Vietnamese form.
 */
export interface FindingParams {
  readonly numberAsText: { readonly field: string; readonly text: string; readonly value: string };
  readonly ambiguousNumber: {
    readonly field: string;
    readonly text: string;
    readonly readings: readonly [string, string];
  };
  /** "12 hồ sơ": a number with its unit in the same cell. */
  readonly numberWithWords: {
    readonly field: string;
    readonly text: string;
    readonly value: string;
  };
  readonly textForNumber: { readonly field: string; readonly text: string };
  readonly unknownChoice: {
    readonly field: string;
    readonly text: string;
    readonly choices: readonly string[];
  };
  readonly errorCell: { readonly field: string; readonly error: string };
  readonly percentAsWhole: {
    readonly field: string;
    readonly typed: string;
    readonly shown: string;
    readonly meant: string;
  };
  readonly percentTooSmall: {
    readonly field: string;
    readonly shown: string;
    readonly target: string;
    readonly meant: string;
  };
  readonly outsidePercent: { readonly field: string; readonly value: string };
  readonly negative: { readonly field: string; readonly value: string };
  readonly numeratorAboveDenominator: {
    readonly numerator: string;
    readonly denominator: string;
    readonly difference: string;
  };
  readonly numeratorAlone: { readonly numerator: string };
  readonly denominatorAlone: { readonly denominator: string };
  readonly resultDiffersFromParts: {
    readonly typed: string;
    readonly computed: string;
    readonly difference: string;
  };
  readonly resultOverFormula: { readonly typed: string };
  readonly rankZero: { readonly field: string };
  readonly notWhole: { readonly field: string; readonly value: string };
  readonly cumulativeFell: {
    readonly field: string;
    readonly value: string;
    readonly earlier: string;
    readonly period: string;
    readonly difference: string;
  };
  readonly jump: {
    readonly value: string;
    readonly earlier: string;
    readonly period: string;
    readonly difference: string;
  };
  readonly unitOfAnotherSize: {
    readonly field: string;
    readonly value: string;
    readonly earlier: string;
    readonly period: string;
  };
  readonly figuresUnchanged: { readonly figures: string; readonly period: string };
  readonly farFromTarget: { readonly value: string; readonly target: string };
  readonly figuresLikeTargets: { readonly rows: number };
  readonly missingTarget: { readonly benchmark: string | null };
  readonly missingBaseline: { readonly change: string };
  readonly baselineWithoutYear: Nothing;
  readonly badTarget: { readonly text: string; readonly reason: string };
  readonly dateAsText: { readonly field: string; readonly text: string; readonly date: string };
  readonly badDate: { readonly field: string; readonly text: string };
  readonly doneInFuture: {
    readonly doneOn: string;
    readonly statusDate: string;
    readonly days: number;
  };
  readonly doneBeforeStart: {
    readonly doneOn: string;
    readonly start: string;
    readonly days: number;
  };
  readonly doneWithoutDate: Nothing;
  readonly dateWithoutDone: { readonly doneOn: string; readonly status: string };
  readonly doneWithoutResult: Nothing;
  readonly unknownTaskStatus: { readonly text: string; readonly choices: readonly string[] };
  /** `what`: what was done although the status says that nothing was: 'đã thực hiện 3'. */
  readonly workWithoutStart: { readonly status: string; readonly what: string };
  /** `other`: the cell of the first of the two rows. */
  readonly taskTwice: { readonly title: string; readonly other: string };
  /** `what` says what wants an explanation, in few words: 'Quá hạn 14 ngày (hạn 28/02/2026)'. */
  readonly overdueWithoutExplanation: { readonly what: string };
  readonly quotaWithoutExplanation: { readonly what: string };
  readonly shortWithoutExplanation: { readonly what: string };
  readonly explained: { readonly text: string; readonly what: string };
  readonly explanationLapsed: {
    readonly text: string;
    readonly what: string;
    readonly period: string;
  };
  readonly extensionWithoutReason: { readonly due: string; readonly extendedTo: string };
  readonly reasonWithoutExtension: Nothing;
  readonly extensionNotLater: { readonly due: string; readonly extendedTo: string };
  readonly extensionWithoutDue: { readonly extendedTo: string };
  readonly eventInFuture: {
    readonly eventOn: string;
    readonly statusDate: string;
    readonly days: number;
  };
  readonly eventWithoutDue: { readonly eventOn: string };
  readonly eventNotAwaited: { readonly eventOn: string; readonly due: string };
  readonly doneBeforeEvent: {
    readonly doneOn: string;
    readonly eventOn: string;
    readonly days: number;
  };
  readonly impossibleDeadline: { readonly text: string; readonly reason: string };
  readonly duplicateId: { readonly id: string; readonly other: string };
  readonly unknownId: { readonly id: string };
  readonly rowDeleted: { readonly id: string; readonly name: string };
  readonly rowAdded: { readonly text: string };
  /** `text`: the first words there. */
  readonly rowBelowTable: { readonly rows: number; readonly text: string };
  readonly formulaOverwritten: { readonly column: string };
  /** `source`: the other workbook, as the formula names it. */
  readonly externalLink: {
    readonly column: string;
    readonly source: string;
    readonly cells: number;
  };
  readonly formulaNotCalculated: { readonly column: string; readonly cells: number };
  readonly columnMissing: { readonly column: string; readonly sheet: string };
  readonly columnRenamed: { readonly column: string; readonly now: string };
  readonly sheetMissing: { readonly sheet: string };
  readonly sheetDoubled: { readonly sheet: string; readonly other: string };
  readonly sheetRenamed: { readonly sheet: string; readonly now: string };
  readonly tableMissing: { readonly table: string; readonly sheet: string };
  /** Days counted from 1904, while our sheets are laid out for those from 1900. */
  readonly otherDateSystem: Nothing;
  readonly nameMissing: { readonly name: string; readonly meaning: string };
  readonly protectionLost: { readonly sheet: string };
  /** Columns of which all cells have lost their rule of entry, and those of which some have. */
  readonly validationLost: {
    readonly sheet: string;
    readonly whole: readonly string[];
    readonly partly: readonly string[];
  };
  readonly unitNotListed: { readonly unit: string };
  readonly statusDateOutsidePeriod: {
    readonly statusDate: string;
    readonly period: string;
    readonly from: string;
    readonly to: string;
  };
  /** `now`: as the sentence would say it now; `null` when the figure is gone. `what`: 'chỉ tiêu đạt'. */
  readonly sentenceNumberStale: {
    readonly said: string;
    readonly now: string | null;
    readonly what: string;
  };
  readonly planVersionDiffers: { readonly workbook: string; readonly plan: string };
  readonly planDamaged: { readonly id: string };
  readonly planMissing: { readonly id: string };
  /** Of a file that was sent: the code that it bears, the one that its contents give. */
  readonly receiptMismatch: { readonly code: string; readonly now: string };
  readonly noFigures: { readonly period: string };
  /** `parts`: the columns that are added up, '(4) + (5) + (6)'. */
  readonly formSum: {
    readonly row: string;
    readonly field: string;
    readonly value: string;
    readonly parts: string;
    readonly sum: string;
    readonly difference: string;
  };
  readonly formBalance: {
    readonly row: string;
    readonly received: string;
    readonly solved: string;
    readonly open: string;
    readonly difference: string;
  };
  readonly formTotal: {
    readonly field: string;
    readonly value: string;
    readonly sum: string;
    readonly difference: string;
  };
  /** `column`: the one of the other form that says what this one begins with, '11'. */
  readonly formOpening: {
    readonly row: string;
    readonly value: string;
    readonly other: string;
    readonly column: string;
    readonly period: string;
    readonly difference: string;
  };
  readonly formRowUnnamed: Nothing;
  /** `isTaken`: another rate is linked to the same indicator. */
  readonly formLinkWrong: {
    readonly rate: string;
    readonly text: string;
    readonly isTaken: boolean;
  };
  readonly formLinkWaiting: {
    readonly rate: string;
    readonly numerator: string;
    readonly denominator: string;
  };
  readonly formRateDiffers: {
    readonly rate: string;
    readonly field: string;
    readonly typed: string;
    readonly form: string;
    readonly difference: string;
  };
  /** `period`: the closed one by its label; both values as a person reads them. */
  readonly closedFigureChanged: ClosedChange;
  readonly closedJudgementChanged: Omit<ClosedChange, 'field'>;
  readonly closedTaskChanged: ClosedChange;
  readonly closedRowMissing: { readonly period: string; readonly name: string };
  readonly closedRowAdded: { readonly period: string; readonly name: string };
  readonly closedSheetMissing: { readonly period: string };
  readonly closedStatusDateChanged: Omit<ClosedChange, 'field'>;
  /** `closed`: when, as a person reads it. */
  readonly closedCopyMissing: { readonly period: string; readonly closed: string };
  readonly closedCopyChanged: { readonly period: string };
  readonly closedReportMissing: { readonly period: string };
}

interface ClosedChange {
  readonly period: string;
  readonly field: string;
  readonly was: string;
  readonly now: string;
}

/** `{}`: the place says it all. */
export type Nothing = Readonly<Record<string, never>>;
