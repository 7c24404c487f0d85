/**
 * The workbench page: the spreadsheet at the left, the add-in's pane at the right, and between them
 * Microsoft's own client library and the host that answers it.
 */
import { createUniverEngine } from '../engine/univer/createUniverEngine';
import { RichApiHost } from '../host/richApiHost';
import { createOfficeBridge } from '../office/bridge';
import { Person } from '../office/person';
import { Traffic } from '../office/traffic';
import { showCharts } from './charts/showCharts';
import { cycleParts } from './cycleParts';
import { createEarlyKeys } from './earlyKeys';
import { elementById } from './element';
import { createFileCommands } from './file/fileCommands';
import { reloadOnChange } from './liveReload';
import { officeContextOf } from './pageWorkbench';
import type { PageWorkbench } from './pageWorkbench';
import { createPaneFrame } from './pane/paneFrame';
import { watchBridge } from './pane/watchBridge';
import { PageFaults } from './person/cellEditMode';
import { acceptVietnameseDates } from './person/acceptVietnameseDates';
import { openDropDownsByKey } from './person/dropDownKeys';
import { growTables } from './person/growTables';
import { guardProtectedSheets } from './person/guardProtectedSheets';
import { pasteVietnamese } from './person/pasteVietnamese';
import { protectByMenu } from './person/protectByMenu';
import { typeVietnamese } from './person/typeVietnamese';
import { READY, createStatusLine, forgetRefusals } from './statusLine';
import { createPageUniver } from './univer/createPageUniver';
import { revealSelections } from './univer/reveal';
import { drawAsExcel } from './univer/excelLooks';
import { fitRowsToText } from './univer/fitRows';
import './page.css';

const say = createStatusLine();
const keys = createEarlyKeys();
const { univer, api } = createPageUniver(elementById('grid', HTMLElement));
const engine = createUniverEngine(univer, api);
const host = new RichApiHost(engine);
const traffic = new Traffic();
const faults = new PageFaults(univer);
const bridge = watchBridge(createOfficeBridge({ host, traffic, faults }), say);
const pane = createPaneFrame();
const files = createFileCommands({
  engine,
  say,
  stopAddin: async () => {
    await pane.stop();
    await host.idle();
  },
  startAddin: pane.reload,
});

drawAsExcel(univer);
fitRowsToText(univer, engine);
showCharts(univer, engine);
revealSelections(univer, api);
guardProtectedSheets(univer, api, engine, say);
protectByMenu(api, engine, say);
typeVietnamese(univer, engine);
acceptVietnameseDates(univer);
pasteVietnamese(univer, api, engine);
growTables(host, engine);
openDropDownsByKey(keys, univer, api, engine, say);
cycleParts(keys);
forgetRefusals(engine, say);

const workbench: PageWorkbench = {
  person: new Person(engine),
  engine,
  traffic,
  faults,
  files,
  pane,
  idle: () => host.idle(),
  bridge,
  officeContext: officeContextOf(window.location.search),
};
window.workbench = workbench;

reloadOnChange(pane);
pane.show();
say(READY);
