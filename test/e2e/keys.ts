/**
 * The keyboard alone: where the focus is, whether it can be seen, and the way to something by Tab. The
 * focus is looked for in the page and, when it is in the pane, in the pane's frame.
 */
import type { Officer } from './officer';

export interface Focus {
  readonly part: 'grid' | 'pane' | 'bar' | 'nowhere';
  /** Tag in lower case, or the role where one is given. */
  readonly kind: string;
  readonly name: string;
  /** There is a ring, or the cell's frame where the focus is in the spreadsheet. */
  readonly isVisible: boolean;
}

export async function focusOf(officer: Officer): Promise<Focus> {
  const part = await officer.page.evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return 'nowhere';
    if (at.closest('.bar') !== null) return 'bar';
    return at.closest('#pane') === null ? 'grid' : 'pane';
  });
  if (part === 'grid') {
    return { part, kind: 'cell', name: await officer.selectedCell(), isVisible: true };
  }
  const inside = part === 'pane' ? await officer.frame() : officer.page.mainFrame();
  const seen = await inside.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return null;
    const labels = at instanceof HTMLInputElement ? [...(at.labels ?? [])] : [];
    const names = [at.getAttribute('aria-label'), ...labels.map((label) => label.innerText)];
    const id = at.id === '' ? null : document.querySelector<HTMLElement>(`label[for="${at.id}"]`);
    names.push(id?.innerText ?? null, at instanceof HTMLSelectElement ? null : at.innerText);
    const parts = [at, at.closest('label'), at.parentElement].filter((one) => one !== null);
    const ringed = parts
      .flatMap((one) => [getComputedStyle(one), getComputedStyle(one, '::after')])
      .some(
        (style) =>
          (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1) ||
          parseFloat(style.borderBottomWidth) >= 2,
      );
    const box = at.getBoundingClientRect();
    const onScreen = box.bottom > 0 && box.top < window.innerHeight;
    return {
      kind: at.getAttribute('role') ?? at.tagName.toLowerCase(),
      name: (names.find((name) => name) ?? '').trim().replace(/\s+/g, ' '),
      isVisible: at.matches(':focus-visible') && ringed && onScreen,
    };
  });
  return seen === null
    ? { part: 'nowhere', kind: 'body', name: '', isVisible: false }
    : { part, ...seen };
}

/** Presses a key and looks where the focus is; fails when it is lost or cannot be seen. */
export async function press(officer: Officer, key: string): Promise<Focus> {
  await officer.page.keyboard.press(key);
  const focus = await focusOf(officer);
  if (focus.part === 'nowhere') throw new Error(`${key} lost the focus.`);
  if (!focus.isVisible) {
    throw new Error(`After ${key} the focus cannot be seen on ${focus.kind} “${focus.name}”.`);
  }
  return focus;
}

/** Goes on with Tab until something of that name has the focus. */
export async function tabTo(officer: Officer, name: RegExp | string): Promise<Focus> {
  const passed: string[] = [];
  for (let steps = 0; steps < 80; steps += 1) {
    const focus = await press(officer, 'Tab');
    if (typeof name === 'string' ? focus.name === name : name.test(focus.name)) return focus;
    passed.push(focus.name);
  }
  throw new Error(`Tab does not lead to ${String(name)}; it led to ${passed.join(' · ')}.`);
}

/** F6 until the focus is in that part of the window. */
export async function goTo(officer: Officer, part: Focus['part']): Promise<Focus> {
  for (let steps = 0; steps < 3; steps += 1) {
    const focus = await press(officer, 'F6');
    if (focus.part === part) return focus;
  }
  throw new Error(`F6 does not lead to the ${part}.`);
}
