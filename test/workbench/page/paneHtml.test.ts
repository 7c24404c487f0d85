import { paneHtml } from '../../../workbench/page/pane/paneHtml';

const office = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

describe('the pane as the workbench serves it', () => {
  it('loads the bridge, the client library and the shim where office.js stood, before the add-in', () => {
    const html = paneHtml(
      `<head><meta charset="utf-8"><script defer type="text/javascript" src="${office}"></script>` +
        `<script defer src="taskpane.js"></script></head>`,
    );
    const sources = [...html.matchAll(/src="([^"]+)"/g)].map((match) => match[1]);
    expect(sources).toEqual([
      'workbench/pane-before.js',
      'workbench/excel-web-16.00.js',
      'workbench/pane-after.js',
      'taskpane.js',
    ]);
  });

  it('runs its scripts in order: none of them is deferred', () => {
    const html = paneHtml(`<script defer src="${office}"></script>`);
    expect(html).not.toMatch(/defer|async/);
  });

  it('leaves every other byte of the page alone', () => {
    const before = '<!doctype html>\r\n<meta http-equiv="Content-Security-Policy" content="x">';
    const after = '<div id="root">Trang này cần office.js</div>\n';
    const html = paneHtml(`${before}<script src="${office}"></script>${after}`);
    expect(html.startsWith(before)).toBe(true);
    expect(html.endsWith(after)).toBe(true);
  });

  it('accepts the pinned copy of an intranet mirror', () => {
    const html = paneHtml('<script src="../office/1.1.110/office.js"></script>');
    expect(html).not.toContain('1.1.110');
  });

  it.each(['<script src="taskpane.js"></script>', `<script src="${office}"></script>`.repeat(2)])(
    'refuses a page that does not load office.js exactly once: %s',
    (html) => {
      expect(() => paneHtml(html)).toThrow(/must do so once/);
    },
  );
});
