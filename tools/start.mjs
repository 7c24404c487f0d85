/**
 * `npm start`: builds the add-in and the workbench page and serves both on this machine, so that
 * anyone can try the add-in without Excel. The pane reloads when the add-in's code changes; the
 * workbook stays as it is.
 *
 *   npm start                      build, serve on http://localhost:3000, open the browser, watch
 *   npm start -- --port 4000       another port (the next free one if it is busy)
 *   npm start -- --no-open         do not open a browser
 *   npm start -- --once            build into dist/workbench and end
 */
import { addressLine, parseOptions } from './start/options.mjs';
import { OUTPUT, buildOnce, buildAndWatch } from './start/build.mjs';
import { openBrowser } from './start/openBrowser.mjs';
import { serve } from './start/server.mjs';

const options = parseOptions(process.argv.slice(2));
if (options.problem) {
  console.error(options.problem);
  process.exit(2);
}

console.log(
  'Đang dựng, lần đầu mất khoảng nửa phút… / Building, the first time takes half a minute…',
);

if (options.once) {
  process.exitCode = (await buildOnce()) ? 0 : 1;
} else {
  const server = await serve({ directory: OUTPUT, port: options.port });
  let announced = false;
  await buildAndWatch((changed) => {
    for (const part of changed) server.tell(part);
    if (announced) return;
    announced = true;
    console.log(addressLine(server.address));
    if (options.open) openBrowser(server.address);
  });
}
