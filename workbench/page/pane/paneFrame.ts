/**
 * The add-in's pane at the right: shown and hidden as Excel's ribbon button does, resizable by
 * mouse and keyboard. Hiding keeps the add-in running, as Excel does; reloading restarts it.
 */
import { elementById } from '../element';
import { PANE_WIDTH, clampPaneWidth, paneWidthAfterKey } from './paneWidth';

/** The add-in's page with the page's own office.js in front; see tools/paneHtml.mjs. */
const PANE_ADDRESS = 'pane.html';

export interface PaneFrame {
  /** Shows the pane and starts the add-in on first use. */
  readonly show: () => void;
  readonly hide: () => void;
  /** Restarts the add-in, the workbook stays. */
  readonly reload: () => void;
  /** Ends the add-in, because its workbook goes away; `reload` starts another one. */
  readonly stop: () => Promise<void>;
}

/** Wires the pane's button, close button and divider; the pane starts shown. */
export function createPaneFrame(): PaneFrame {
  const pane = elementById('pane', HTMLElement);
  const frame = elementById('pane-frame', HTMLIFrameElement);
  const toggle = elementById('pane-toggle', HTMLButtonElement);
  const divider = elementById('pane-divider', HTMLDivElement);

  const setShown = (shown: boolean): void => {
    pane.hidden = !shown;
    divider.hidden = !shown;
    toggle.setAttribute('aria-expanded', String(shown));
    if (shown && frame.getAttribute('src') === null) frame.src = PANE_ADDRESS;
  };
  const show = (): void => setShown(true);
  const hide = (): void => setShown(false);

  toggle.addEventListener('click', () => setShown(pane.hasAttribute('hidden')));
  elementById('pane-close', HTMLButtonElement).addEventListener('click', () => {
    hide();
    toggle.focus();
  });
  makeResizable(pane, divider);
  return {
    show,
    hide,
    reload: () => {
      if (frame.getAttribute('src') !== null) frame.src = PANE_ADDRESS;
    },
    stop: () => stopped(frame),
  };
}

function stopped(frame: HTMLIFrameElement): Promise<void> {
  if (frame.getAttribute('src') === null) return Promise.resolve();
  return new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true });
    frame.src = 'about:blank';
  });
}

function makeResizable(pane: HTMLElement, divider: HTMLElement): void {
  let width: number = PANE_WIDTH.initial;
  const setWidth = (wanted: number): void => {
    width = clampPaneWidth(wanted);
    pane.style.width = `${width}px`;
    divider.setAttribute('aria-valuenow', String(width));
  };
  divider.setAttribute('aria-valuemin', String(PANE_WIDTH.min));
  divider.setAttribute('aria-valuemax', String(PANE_WIDTH.max));
  setWidth(PANE_WIDTH.initial);

  divider.addEventListener('keydown', (event) => {
    const wanted = paneWidthAfterKey(event.key, width);
    if (wanted === null) return;
    event.preventDefault();
    setWidth(wanted);
  });
  divider.addEventListener('pointerdown', (down) => {
    const start = width;
    divider.setPointerCapture(down.pointerId);
    document.body.classList.add('is-resizing');
    const move = (event: PointerEvent): void => setWidth(start + down.clientX - event.clientX);
    const stop = (): void => {
      document.body.classList.remove('is-resizing');
      divider.removeEventListener('pointermove', move);
      divider.removeEventListener('lostpointercapture', stop);
    };
    divider.addEventListener('pointermove', move);
    divider.addEventListener('lostpointercapture', stop);
  });
}
