/** Arithmetic of boxes: what lies in both, what is left of one without the others, what holds all. */
import type { Box } from '../../workbook/blueprint';

/** The cells that both boxes share, or `null`. */
export function sharedBox(a: Box, b: Box): Box | null {
  const box = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return box.top > box.bottom || box.left > box.right ? null : box;
}

/** The smallest box that holds all; `null` for none. */
export function hullOf(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  return boxes.reduce((a, b) => ({
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  }));
}

function withoutOne(box: Box, hole: Box): readonly Box[] {
  const shared = sharedBox(box, hole);
  if (!shared) return [box];
  const { left, right } = box;
  const { top, bottom } = shared;
  return [
    { top: box.top, left, bottom: top - 1, right },
    { top: bottom + 1, left, bottom: box.bottom, right },
    { top, left, bottom, right: shared.left - 1 },
    { top, left: shared.right + 1, bottom, right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/**
 * What is left of some boxes when the holes are taken out.
 *
 * @example boxesWithout([{ top: 0, left: 0, bottom: 9, right: 1 }], [{ top: 0, left: 0, bottom: 4, right: 1 }])
 * // [{ top: 5, left: 0, bottom: 9, right: 1 }]
 */
export function boxesWithout(boxes: readonly Box[], holes: readonly Box[]): readonly Box[] {
  return holes.reduce<readonly Box[]>(
    (rest, hole) => rest.flatMap((box) => withoutOne(box, hole)),
    boxes,
  );
}

/** Whether the cell lies in one of the boxes. */
export function holdsCell(boxes: readonly Box[], row: number, column: number): boolean {
  return boxes.some(
    (box) => row >= box.top && row <= box.bottom && column >= box.left && column <= box.right,
  );
}

/** Boxes without those that another one holds entirely, in their order. */
export function withoutContained(boxes: readonly Box[]): readonly Box[] {
  return boxes.filter(
    (box, index) =>
      !boxes.some(
        (other, place) =>
          place !== index &&
          other.top <= box.top &&
          other.left <= box.left &&
          other.bottom >= box.bottom &&
          other.right >= box.right &&
          // Of two equal boxes the first stays.
          (place < index ||
            other.top !== box.top ||
            other.left !== box.left ||
            other.bottom !== box.bottom ||
            other.right !== box.right),
      ),
  );
}
