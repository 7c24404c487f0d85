/**
 * Puts the pane on the page. What it needs of the page and of Office is passed in, so that a preview
 * or a test can start the very same pane.
 */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Language } from '../workflow/problems';
import type { PaneActs } from './acts';
import { App } from './App';
import { fetchLater } from './later';
import type { Brightness } from './looks/theme';
import { createPane } from './pane/createPane';
import type { Request } from './work/view';

export interface Surroundings {
  readonly acts: PaneActs;
  readonly root: HTMLElement;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly office: Brightness;
  readonly request: Request;
}

export function startPane(surroundings: Surroundings): void {
  const { acts, root, language, onLanguage, office, request } = surroundings;
  const pane = createPane(acts);
  createRoot(root).render(
    <StrictMode>
      <App
        acts={acts}
        pane={pane}
        firstLanguage={language}
        onLanguage={onLanguage}
        office={office}
        request={request}
        reopen={() => window.location.reload()}
      />
    </StrictMode>,
  );
  void pane.start().then(fetchLater);
}
