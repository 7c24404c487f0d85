/** How long Excel is waited for, and what the pane is told meanwhile. */

/** Told while an act waits, so that the pane can say why nothing happens. */
export type Wait =
  /** A cell is being typed in: the person must press Enter; tried again by itself. */
  | { readonly kind: 'cellEdit'; readonly attempt: number }
  /** Excel has not answered for so long; still waiting. */
  | { readonly kind: 'silence'; readonly seconds: number }
  /** Excel answers again. */
  | { readonly kind: 'over' };

export interface Patience {
  /** Tries in cell-edit mode before giving up, and the milliseconds between them. */
  readonly cellEditTries: number;
  readonly cellEditPause: number;
  /** Milliseconds without an answer until the pane is told, and until the act is given up. */
  readonly speakUpAfter: number;
  readonly giveUpAfter: number;
}

/** Six seconds for an Enter; a large write may honestly take half a minute. */
export const usualPatience: Patience = {
  cellEditTries: 12,
  cellEditPause: 500,
  speakUpAfter: 10_000,
  giveUpAfter: 120_000,
};
