/**
 * The workbench page: the spreadsheet at the left, the add-in's pane at the right.
 */
import { elementById } from './element';
import { createPaneFrame } from './pane/paneFrame';
import { createStatusLine } from './statusLine';
import { createPageUniver } from './univer/createPageUniver';
import './page.css';

const say = createStatusLine();
createPageUniver(elementById('grid', HTMLElement));
const pane = createPaneFrame();
pane.show();
say('Sẵn sàng');
