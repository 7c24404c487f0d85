/**
 * What the keys do on the review screen. Bare keys act on the rows of the list alone; inside a field they
 * belong to the field, and there only Ctrl+Enter and Esc lead on.
 */
import type { KeyboardEvent } from 'react';

export interface KeyTargets {
  /** The focus is on the row of an item, not inside of it. */
  readonly isHeader: boolean;
  readonly move: (steps: number) => void;
  readonly accept: () => void;
  readonly drop: () => void;
  readonly close: () => void;
  readonly back: (step: 'undo' | 'redo') => void;
}

/** Does what the key asks for; false when the key is left to the browser. */
export function keyAct(event: KeyboardEvent, targets: KeyTargets): boolean {
  const { key, ctrlKey, metaKey, shiftKey, target } = event;
  const act = ctrlKey || metaKey ? withCtrl(key, shiftKey, target, targets) : bare(key, targets);
  act?.();
  return act !== null;
}

type Act = (() => void) | null;

function withCtrl(key: string, shift: boolean, target: EventTarget, targets: KeyTargets): Act {
  if (key === 'Enter') return targets.accept;
  // In a field the browser's own undo takes back single letters.
  if (isField(target)) return null;
  const letter = key.toLowerCase();
  if (letter === 'y' || (letter === 'z' && shift)) return () => targets.back('redo');
  return letter === 'z' ? () => targets.back('undo') : null;
}

function bare(key: string, targets: KeyTargets): Act {
  if (key === 'Escape') return targets.close;
  if (!targets.isHeader) return null;
  switch (key) {
    case 'ArrowDown':
      return () => targets.move(1);
    case 'ArrowUp':
      return () => targets.move(-1);
    case 'Home':
      return () => targets.move(-Infinity);
    case 'End':
      return () => targets.move(Infinity);
    case 'Delete':
      return targets.drop;
    default:
      return null;
  }
}

function isField(target: EventTarget): boolean {
  return target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/u.test(target.tagName);
}
