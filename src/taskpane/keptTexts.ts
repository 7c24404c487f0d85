/**
 * Texts that the machine keeps for the pane between two openings, and their names. The browser's storage
 * may be shut off or full; then a text is not kept, and whoever writes it is told.
 */

export interface KeptTexts {
  readonly read: (key: string) => string | null;
  /** Whether it is kept now. */
  readonly write: (key: string, text: string) => boolean;
  readonly remove: (key: string) => void;
}

export const KEPT_TITLE = 'so-ke-hoach.review.title';
export const KEPT_READING = 'so-ke-hoach.review.reading';
export const KEPT_NAME = 'so-ke-hoach.closing.by';
export const KEPT_EDITS = 'so-ke-hoach.review.edits';

/** Browsers give a page about five million characters for everything it keeps. */
const LONGEST_TEXT = 4_000_000;

/** @param storage asked at each use, since some hosts forbid even looking at it */
export function keptTexts(storage: () => Storage): KeptTexts {
  return {
    read: (key) => {
      try {
        return storage().getItem(key);
      } catch {
        return null;
      }
    },
    write: (key, text) => {
      if (text.length > LONGEST_TEXT) return false;
      try {
        storage().setItem(key, text);
        return true;
      } catch {
        return false;
      }
    },
    remove: (key) => {
      try {
        storage().removeItem(key);
      } catch {
        // Nothing can be kept there, so nothing is.
      }
    },
  };
}
