/**
 * Asks before changes that were not saved are lost.
 */
import { elementById } from '../element';

/** True when the person gives the changes up; Escape means no. */
export function askToDiscard(): Promise<boolean> {
  const dialog = elementById('discard-dialog', HTMLDialogElement);
  dialog.returnValue = 'keep';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'discard'), {
      once: true,
    });
  });
}
