/**
 * One visit of an officer to the page: a browser of its own, the page served beside it, a folder for the
 * files that are saved, all gone at the end. A visit ends with what every visit must end with: nothing sent out, no complaint.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { openBrowser, servePage } from './browser';
import { Officer } from './officer';

export interface Visit {
  readonly officer: Officer;
  readonly browser: Browser;
  /** For files of the visit. */
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/** A laptop of an office: the size that most of them have. */
const laptop: BrowserContextOptions = {
  viewport: { width: 1366, height: 768 },
  acceptDownloads: true,
};

/** Opens the browser and an empty tab; `officer.openPage()` is the first thing to do. */
export async function visit(options: BrowserContextOptions = {}): Promise<Visit> {
  const { url, server } = await servePage();
  const browser = await openBrowser();
  const context = await browser.newContext({ ...laptop, ...options });
  const officer = new Officer(await context.newPage(), url);
  const folder = await mkdtemp(join(tmpdir(), 'so-ke-hoach-'));
  const close = async (): Promise<void> => {
    await browser.close();
    server.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { officer, browser, folder, close };
}
