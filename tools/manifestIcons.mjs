/**
 * Draws the marks in assets/ into the sizes that Excel's ribbon and the list of add-ins ask for.
 *
 *   node tools/manifestIcons.mjs [path to a Chromium, Chrome or Edge]
 *
 * Run by hand when the mark changes; the pictures are kept in the repository, so a build needs no
 * browser.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const ASSETS = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../assets');
const RIBBON = [16, 20, 24, 32, 40, 48, 64, 80];
const MARKS = { icon: [...RIBBON, 128], check: RIBBON, report: RIBBON };

const executablePath = process.argv[2];
const browser = await chromium.launch(executablePath ? { executablePath } : { channel: 'chrome' });
const page = await browser.newPage();
for (const [mark, sizes] of Object.entries(MARKS)) {
  const svg = fs.readFileSync(path.join(ASSETS, `${mark}.svg`));
  const source = `data:image/svg+xml;base64,${svg.toString('base64')}`;
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}img{display:block}</style><img src="${source}" width="${size}" height="${size}">`,
    );
    await page.screenshot({
      path: path.join(ASSETS, `${mark}-${size}.png`),
      omitBackground: true,
      clip: { x: 0, y: 0, width: size, height: size },
    });
  }
}
await browser.close();
