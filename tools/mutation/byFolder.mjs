// What a run says at its end: for each folder how many of its mutants the tests noticed, and for all.
import { relative, sep } from 'node:path';

const noticed = new Set(['Killed', 'Timeout']);
const missed = new Set(['Survived', 'NoCoverage']);

function line(name, { caught, all }) {
  const share = all === 0 ? '–' : `${((100 * caught) / all).toFixed(1)} %`;
  return `${name.padEnd(16)} ${share.padStart(8)}  ${caught} of ${all} mutants`;
}

class ByFolder {
  static inject = [];

  onMutationTestReportReady({ files }) {
    const folders = new Map();
    const total = { caught: 0, all: 0 };
    for (const [file, { mutants }] of Object.entries(files)) {
      const [, folder = file] = relative(process.cwd(), file).split(sep);
      const sum = folders.get(folder) ?? { caught: 0, all: 0 };
      folders.set(folder, sum);
      for (const { status } of mutants) {
        if (!noticed.has(status) && !missed.has(status)) continue;
        for (const one of [sum, total]) {
          one.all += 1;
          if (noticed.has(status)) one.caught += 1;
        }
      }
    }
    const lines = [...folders].sort().map(([name, sum]) => line(name, sum));
    console.log(['', ...lines, line('together', total), ''].join('\n'));
  }
}

export const strykerPlugins = [{ kind: 'Reporter', name: 'folders', injectableClass: ByFolder }];
