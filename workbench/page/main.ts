/**
 * The workbench page: the spreadsheet at the left, the add-in's pane at the right.
 */
import { createUniverEngine } from '../engine/univer/createUniverEngine';
import { cycleParts } from './cycleParts';
import { elementById } from './element';
import { createFileCommands } from './file/fileCommands';
import { reloadOnChange } from './liveReload';
import { createPaneFrame } from './pane/paneFrame';
import { growTables } from './person/growTables';
import { guardProtectedSheets } from './person/guardProtectedSheets';
import { createStatusLine } from './statusLine';
import { createPageUniver } from './univer/createPageUniver';
import { drawAsExcel } from './univer/excelLooks';
import { fitRowsToText } from './univer/fitRows';
import './page.css';

const say = createStatusLine();
const { univer, api } = createPageUniver(elementById('grid', HTMLElement));
const engine = createUniverEngine(univer, api);
drawAsExcel(univer);
fitRowsToText(univer, engine);
const pane = createPaneFrame();
const files = createFileCommands({ engine, say, restartAddin: pane.reload });
guardProtectedSheets(univer, api, engine, say);
growTables(engine, () => false);
Object.assign(window, { workbenchTry: { engine, files, univer, api } });
cycleParts();
reloadOnChange(pane);
pane.show();
say('Sẵn sàng');
