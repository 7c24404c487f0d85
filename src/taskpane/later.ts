/**
 * What the pane loads after its first screen: what is heavy and seldom needed, and the acts that a person
 * has to ask for. Everything is fetched once the first screen stands, so that a first press is as quick
 * as a second, and a server that goes away later takes nothing with it.
 */
import { fetchPlans } from '../plan/library';
import { fetchOtherThemes } from './looks/theme';
import { fetchEnglish } from './messages/fetchEnglish';
import { screens } from './screens';

export const later = {
  english: fetchEnglish,
  otherThemes: fetchOtherThemes,
  plans: fetchPlans,
  schema: () => import('../plan/schema'),
  agencyBox: () => import('./start/AgencyBox'),
  previewScreen: screens.preview.fetch,
  doneScreen: screens.done.fetch,
  interruptedScreen: screens.interrupted.fetch,
  reportQuestion: () => import('./work/ReportQuestion'),
  deadlinesTab: () => import('./work/deadlines/DeadlinesTab'),
  notices: () => import('./parts/notices'),
  openScreen: screens.open.fetch,
  reviewScreen: screens.review.fetch,
  openSource: () => import('./review/openSource'),
  reading: () => import('./import/startReading'),
  repairScreen: screens.repair.fetch,
  sendScreen: screens.send.fetch,
  load: () => import('../workflow/load'),
  check: () => import('../workflow/check'),
  enterMeaning: () => import('../workflow/enterMeaning'),
  buildReport: () => import('../workflow/buildReport'),
  addForm: () => import('../workflow/addForm'),
  formBar: () => import('./work/form/FormBar'),
  switchPeriod: () => import('../workflow/switchPeriod'),
  wordDocument: () => import('../workflow/wordDocument'),
  sendFile: () => import('../workflow/sendFile'),
  repair: () => import('../workflow/repair'),
  closePeriod: () => import('../workflow/closing/closePeriod'),
  reopenPeriod: () => import('../workflow/closing/reopenPeriod'),
  closingQuestion: () => import('./closing/ClosingQuestion'),
  undo: () => import('../workflow/undo'),
  undoQuestion: () => import('./undo/UndoQuestion'),
};

/** Fetches all of it; what does not come now is fetched again when it is needed. */
export async function fetchLater(): Promise<void> {
  await Promise.allSettled(Object.values(later).map((fetch) => fetch()));
}
