/**
 * Barriers for people who see, hear or move otherwise: what axe finds after WCAG 2.2 A and AA, and what
 * sticks out at the side so that one would have to scroll both ways to read a line.
 */
import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import type { Officer } from './officer';

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds in a frame, one line a finding; the canvas of the spreadsheet is Univer's own. */
async function violationsIn(frame: Frame): Promise<readonly string[]> {
  const isThere = await frame.evaluate(() => 'axe' in window);
  if (!isThere) await frame.evaluate(axe.source);
  return frame.evaluate(async (values) => {
    // Colours are judged as they stay, not while a dialog fades in.
    const moving = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(moving.map(({ finished }) => finished));
    // What the bar at the foot covers by chance is reached by scrolling: it is judged beside it.
    const sticking = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (one) => getComputedStyle(one).position === 'sticky',
    );
    for (const one of sticking) one.style.position = 'static';
    const tester = (window as unknown as { readonly axe: typeof axe }).axe;
    const { violations } = await tester.run(
      { exclude: [['#grid'], ['iframe']] },
      { runOnly: { type: 'tag', values }, iframes: false, resultTypes: ['violations'] },
    );
    for (const one of sticking) one.style.position = '';
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
  }, levels);
}

/** Elements that are wider than the pane, the page itself among them. */
async function overflowsOf(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((one) => one.getClientRects().length > 0 && getComputedStyle(one).clipPath === 'none')
      .filter((one) => one.getBoundingClientRect().right > width + 0.5)
      .map((one) => `${one.tagName} “${one.innerText.slice(0, 40)}” sticks out of ${width} px`);
  });
}

/** Everything that is wrong in the pane now. */
export async function barriersInPane(officer: Officer): Promise<readonly string[]> {
  const frame = await officer.frame();
  return [...(await violationsIn(frame)), ...(await overflowsOf(frame))];
}

/** Everything that is wrong with the bar, the status line and the dialogs around the spreadsheet. */
export function barriersInPage(officer: Officer): Promise<readonly string[]> {
  return violationsIn(officer.page.mainFrame());
}

/** Makes the pane so wide; less than 320 is what zooming leaves of it. */
export async function widenPane(officer: Officer, pixels: number): Promise<void> {
  await officer.page.evaluate((width) => {
    const pane = document.getElementById('pane');
    if (pane !== null) pane.style.width = `${width}px`;
  }, pixels);
  await officer.page.waitForTimeout(100);
}
