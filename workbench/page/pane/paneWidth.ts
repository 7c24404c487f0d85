/**
 * How wide the add-in's pane may be, in CSS pixels.
 * Excel opens a task pane at about 350 px and lets people drag it; the add-in promises to work
 * between 320 and 480, so the page offers exactly that span.
 */

export const PANE_WIDTH = { min: 320, initial: 350, max: 480, keyboardStep: 10 } as const;

/**
 * The nearest width that the pane may have.
 *
 * @example clampPaneWidth(1000) // 480
 * @example clampPaneWidth(333.4) // 333
 */
export function clampPaneWidth(width: number): number {
  return Math.min(PANE_WIDTH.max, Math.max(PANE_WIDTH.min, Math.round(width)));
}

/**
 * The width after a key on the divider, or null when the key means nothing there.
 * The pane is at the right, so the left arrow widens it.
 *
 * @example paneWidthAfterKey('ArrowLeft', 350) // 360
 * @example paneWidthAfterKey('a', 350) // null
 */
export function paneWidthAfterKey(key: string, width: number): number | null {
  switch (key) {
    case 'ArrowLeft':
      return clampPaneWidth(width + PANE_WIDTH.keyboardStep);
    case 'ArrowRight':
      return clampPaneWidth(width - PANE_WIDTH.keyboardStep);
    case 'Home':
      return PANE_WIDTH.max;
    case 'End':
      return PANE_WIDTH.min;
    default:
      return null;
  }
}
