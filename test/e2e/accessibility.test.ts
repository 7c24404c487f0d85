/**
 * No screen of the pane shuts anybody out: WCAG 2.2 A and AA on every screen, in light, dark and with
 * the system's own contrast colours, in a narrow pane and at twice the size.
 */
import { barriersInPage, barriersInPane, widenPane } from './barriers';
import { walkEveryScreen } from './everyScreen';
import { visit, type Visit } from './visit';

let open: Visit | undefined;

afterEach(async () => {
  await open?.close();
  open = undefined;
});

interface Looks {
  readonly query?: string;
  readonly forcedColors?: 'active';
  readonly paneWidth?: number;
  /** Twice as large: what is left of a pane of 640 pixels is as wide as one of 320. */
  readonly zoom?: number;
}

const looks: readonly (readonly [string, Looks])[] = [
  ['sang', {}],
  ['toi', { query: '?theme=dark' }],
  ['tuong-phan', { forcedColors: 'active' }],
  ['hep-320', { paneWidth: 320 }],
  ['phong-200', { paneWidth: 640, zoom: 2 }],
];

describe('Mọi màn hình của khung đều dùng được', () => {
  it.each(looks)('%s', async (name, { query = '', forcedColors, paneWidth, zoom }) => {
    open = await visit({ ...(forcedColors ? { forcedColors } : {}) });
    const { officer } = open;
    await officer.openPage(query);
    if (paneWidth !== undefined) await widenPane(officer, paneWidth);
    if (zoom !== undefined) {
      const frame = await officer.frame();
      await frame.evaluate((factor) => {
        document.documentElement.style.fontSize = `${factor * 100}%`;
        document.body.style.zoom = String(factor);
      }, zoom);
    }
    const found: string[] = [];
    const seen: string[] = [];
    await walkEveryScreen(officer, async (screen) => {
      seen.push(screen);
      if (zoom !== undefined || paneWidth !== undefined)
        await officer.picture(`tiep-can-${name}-${screen}`);
      for (const barrier of await barriersInPane(officer)) found.push(`${screen}: ${barrier}`);
    });
    for (const barrier of await barriersInPage(officer)) found.push(`page: ${barrier}`);
    expect(seen).toHaveLength(9);
    expect(found).toEqual([]);
    expect(officer.complaints).toEqual([]);
  });
});
