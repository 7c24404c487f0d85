/** The weight of the pane as JSON, for whoever holds it to its budget (test/e2e/paneSize.test.ts). */
import { paneSize } from './paneSize';

void paneSize().then((sizes) => console.log(JSON.stringify(sizes)));
