/**
 * The pane as the workbench serves it: the add-in's own taskpane.html, where only the script tag of
 * office.js is replaced. In Excel that tag loads Microsoft's loader, which waits for Excel's
 * handshake; here it loads the same client library from this machine, between two small scripts of
 * the page. Everything else stays byte for byte.
 */

const OFFICE_TAG = /<script\b[^>]*\bsrc="[^"]*\boffice(?:\.debug)?\.js"[^>]*>\s*<\/script>/gi;

/** In the order in which they must run; classic scripts, so that each waits for the one before. */
const PAGE_SCRIPTS = [
  'workbench/pane-before.js',
  'workbench/excel-web-16.00.js',
  'workbench/pane-after.js',
] as const;

/**
 * `taskpane.html` with the workbench's office.js in the place of Microsoft's loader.
 *
 * @example
 * paneHtml('<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>')
 * // '<script src="workbench/pane-before.js"></script>…'
 * @throws Error when the page does not load office.js exactly once: the add-in would then talk to
 *   nothing, and the reason would be hard to see.
 */
export function paneHtml(taskpaneHtml: string): string {
  const tags = taskpaneHtml.match(OFFICE_TAG) ?? [];
  if (tags.length !== 1) {
    throw new Error(`taskpane.html loads office.js ${tags.length} times; it must do so once`);
  }
  const scripts = PAGE_SCRIPTS.map((source) => `<script src="${source}"></script>`).join('');
  return taskpaneHtml.replace(OFFICE_TAG, scripts);
}
