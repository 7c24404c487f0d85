/**
 * Where the pane begins, once Office is ready: joins the pane to Excel. The only file of the pane that
 * knows Office.js.
 */
import { connectExcel, officeEnvironment } from '../excel';
import type { Moment } from '../plan/moment';
import { excelHost } from '../workflow/excelHost';
import type { Waiting } from './acts';
import { brightnessOf } from './looks/theme';
import { languageFor } from './messages/language';
import { startPane } from './start';
import { dayOf, minuteOf, rememberLanguage, rememberedLanguage } from './surroundings';
import { requestOf } from './work/view';
import { workbookActs } from './workbookActs';

const storage = (): Storage => window.localStorage;

void Office.onReady(() => {
  const root = document.getElementById('root');
  if (root === null) return;
  let tell: (waiting: Waiting | null) => void = () => undefined;
  const port = connectExcel(officeEnvironment(Excel, Office), {
    onWait: (wait) => tell(wait.kind === 'over' ? null : wait.kind),
  });
  const listen = (listener: typeof tell): void => {
    tell = listener;
  };
  const now = (): Moment => minuteOf(new Date());
  const acts = workbookActs(excelHost(port), dayOf(new Date()), storage, listen, now);
  const { displayLanguage, officeTheme } = Office.context;
  startPane({
    acts,
    root,
    language: rememberedLanguage(storage) ?? languageFor(displayLanguage),
    onLanguage: (language) => rememberLanguage(storage, language),
    office: brightnessOf(officeTheme?.bodyBackgroundColor),
    request: requestOf(window.location.search),
  });
});
