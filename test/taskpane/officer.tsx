/** An officer in front of the pane: opens it over a fake workbook and does what people do. */
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { App } from '../../src/taskpane/App';
import { later } from '../../src/taskpane/later';
import type { Brightness } from '../../src/taskpane/looks/theme';
import { createPane } from '../../src/taskpane/pane/createPane';
import type { Pane } from '../../src/taskpane/pane/createPane';
import type { Request } from '../../src/taskpane/work/view';
import type { Language } from '../../src/workflow/problems';
import type { FakeWorkbook } from './fake/fakeWorkbook';

interface OpenOptions {
  readonly language?: Language;
  readonly request?: Request;
  readonly office?: Brightness;
  /** How often a busy Excel is asked again. */
  readonly tries?: number;
}

export interface Officer {
  readonly user: UserEvent;
  readonly pane: Pane;
  readonly languages: Language[];
  readonly press: (name: string | RegExp) => Promise<void>;
  readonly tab: (name: RegExp) => Promise<void>;
  /** Somebody types into the workbook. */
  readonly edit: (change: (workbook: FakeWorkbook) => void) => Promise<void>;
}

export async function openPane(
  workbook: FakeWorkbook,
  options: OpenOptions = {},
): Promise<Officer> {
  const { language = 'vi', request = 'open', office = 'light', tries = 3 } = options;
  const acts = workbook.acts();
  const wait = (): Promise<void> => Promise.resolve();
  const pane = createPane(acts, { pause: 0, tries, wait });
  const languages: Language[] = [];
  const user = userEvent.setup();
  // What a language or a theme has to fetch holds the first picture up: wait for it as a browser does.
  await act(async () => {
    render(
      <App
        acts={acts}
        pane={pane}
        firstLanguage={language}
        onLanguage={(next) => languages.push(next)}
        office={office}
        request={request}
        reopen={() => undefined}
      />,
    );
    await Promise.resolve();
  });
  await act(() => pane.start());
  // As the page does after its first screen.
  await Promise.all([
    later.english(),
    later.otherThemes(),
    later.notices(),
    later.reportQuestion(),
    later.agencyBox(),
    later.deadlinesTab(),
  ]);
  await settle();
  return {
    user,
    pane,
    languages,
    press: async (name) => {
      await user.click(await screen.findByRole('button', { name }));
      await settle();
    },
    tab: async (name) => {
      await user.click(await screen.findByRole('tab', { name }));
      await settle();
    },
    edit: async (change) => {
      act(() => workbook.edit(change));
      await settle();
    },
  };
}

/** Lets every answer that is under way arrive, and every part of the pane that is being fetched. */
export async function settle(): Promise<void> {
  await act(
    () =>
      new Promise((resolve) => {
        setTimeout(resolve, 0);
      }),
  );
  await waitFor(() => expect(document.querySelector('[data-coming]')).toBeNull());
}

/** What the check of accessibility finds; colours are judged on the real screen, not in jsdom. */
export async function accessibilityProblems(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** The message that interrupts says these words. */
export async function alertSays(words: string): Promise<void> {
  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(words));
}

/** The names of the list entries below the heading of a group. */
export function groupBelow(heading: RegExp): readonly string[] {
  const group = screen.getByRole('heading', { name: heading }).closest('section');
  if (group === null) throw new Error(`No group below ${String(heading)}.`);
  return within(group)
    .getAllByRole('listitem')
    .map((item) => item.textContent);
}
