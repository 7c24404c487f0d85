/**
 * The workbench page: the spreadsheet at the left, the add-in's pane at the right.
 */
import { elementById } from './element.js';
import { createPaneFrame } from './pane/paneFrame.js';
import { createStatusLine } from './statusLine.js';
import { createPageUniver } from './univer/createPageUniver.js';
import './page.css';

const say = createStatusLine();
createPageUniver(elementById('grid', HTMLElement));
const pane = createPaneFrame();
pane.show();
say('Sẵn sàng');
