/**
 * All benchmarks in one run: what was measured, against which budget, and whether it keeps to it. Nothing
 * here fails a build: times are for people to judge. Run: npm run bench
 */
import { documentTimes } from './documents';
import { fileTimes } from './files';
import { followTimes } from './following';
import { loadTimes } from './loadTime';
import { print, within, type Measured } from './measure';
import { paneSize } from './paneSize';
import { reportCosts } from './report';
import { actTraffic } from './traffic';

const benchmarks: readonly (readonly [title: string, run: () => Promise<readonly Measured[]>])[] = [
  ['Round trips and bytes, through Office.js', actTraffic],
  ['Time of a load, through Office.js (processor time, median)', loadTimes],
  ['Check behind an edit, through Office.js and in memory', followTimes],
  ['Building the report, through Office.js, and its code', reportCosts],
  ['.xlsx files', fileTimes],
  ['Plan documents', documentTimes],
  ['Pane', paneSize],
];

async function main(): Promise<void> {
  const over: string[] = [];
  for (const [title, run] of benchmarks) {
    console.log(`\n${title}`);
    const lines = await run();
    print(lines);
    over.push(...lines.filter((line) => !within(line)).map(({ what }) => what));
  }
  console.log('\nPhrases');
  await import('./phrases');
  console.log(over.length === 0 ? '\nAll within budget.' : `\nOver budget: ${over.join('; ')}`);
}

void main();
