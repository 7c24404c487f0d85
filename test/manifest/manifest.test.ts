/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lowestApi } from '../../src/excel/hostFacts';
import { requestOf } from '../../src/taskpane/work/view';
import type { Manifest } from './manifest';
import { rules } from './rules';

const root = join(__dirname, '../..');
const text = readFileSync(join(root, 'manifest.xml'), 'utf8');

/** Where the build takes each file of the output from. */
function fileAt(path: string): Uint8Array | null {
  const source = path.startsWith('assets/') ? path : join('src/taskpane/page', path);
  const file = join(root, source);
  return existsSync(file) ? new Uint8Array(readFileSync(file)) : null;
}

function manifestOf(xml: string): Manifest {
  return { document: new DOMParser().parseFromString(xml, 'application/xml'), fileAt };
}

test('tệp kê khai là XML đúng khuôn', () => {
  const { document } = manifestOf(text);
  expect(document.getElementsByTagName('parsererror')).toHaveLength(0);
  expect(document.documentElement.localName).toBe('OfficeApp');
});

test.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
  expect(rule.breaches(manifestOf(text))).toEqual([]);
});

describe('mỗi quy tắc thấy được lỗi của mình', () => {
  const damages: readonly (readonly [rule: string, from: string | RegExp, to: string])[] = [
    ['in the order', /(<Version>.*<\/Version>)(\s*)(<ProviderName>.*<\/ProviderName>)/, '$3$2$1'],
    ['in the order', '<Supertip>', '<Unknown /><Supertip>'],
    ['what the schema requires', /(<Label resid="Tab.Label" \/>)([^]*?)(<\/CustomTab>)/, '$3'],
    ['what the schema requires', /<SupportUrl [^>]*>/, ''],
    ['what the schema requires', /<Supertip>[^]*?<\/Supertip>/, ''],
    ['GUID', /<Id>.*<\/Id>/, '<Id>so-ke-hoach</Id>'],
    ['GUID', '<Version>1.0.0.0<', '<Version>1.0-beta<'],
    ['task pane for Excel', '<Host Name="Workbook"', '<Host Name="Document"'],
    ['task pane for Excel', 'VersionOverridesV1_0', 'VersionOverridesV1_1'],
    ['task pane for Excel', 'ReadWriteDocument', 'ReadDocument'],
    ['https', 'https://localhost:3000/help.html', 'http://localhost:3000/help.html'],
    [
      'no other site',
      'https://localhost:3000/assets/icon-32',
      'https://elsewhere.vn/assets/icon-32',
    ],
    ['ids are unique', 'id="SoKeHoach.Check"', 'id="SoKeHoach.Open"'],
    ['ids are unique', /Start\.Title/g, 'Start.Title.That.Is.Longer.Than.Thirty.Two'],
    ['every resid', '<Label resid="Group.Label" />', '<Label resid="Nowhere" />'],
    ['every resid', '<Label resid="Group.Label" />', '<Label resid="Open.Tip" />'],
    [
      'every resid',
      '<bt:ShortStrings>',
      '<bt:ShortStrings><bt:String id="Idle" DefaultValue="a" />',
    ],
    ['short strings', 'DefaultValue="Kiểm tra"', `DefaultValue="${'k'.repeat(126)}"`],
    ['short strings', 'DefaultValue="Mở khung', `DefaultValue="${'m'.repeat(250)}`],
    ['short strings', '<ProviderName>Sổ Kế hoạch<', '<ProviderName><'],
    ['Vietnamese is the default', '<DefaultLocale>vi-VN<', '<DefaultLocale>en-US<'],
    ['Vietnamese is the default', '<bt:Override Locale="en-US" Value="Check" />', ''],
    ['icons', '<bt:Image size="80" resid="Icon.80" />', ''],
    ['icons', '<bt:Image size="16" resid="Check.16" />', '<bt:Image size="16" resid="Check.20" />'],
    ['icons', 'assets/report-48.png', 'assets/report-49.png'],
    ['every page', 'taskpane.html?view=check', 'pane.html?view=check'],
    ['the floor', ' MinVersion="1.14"', ' MinVersion="1.17"'],
    ['buttons share', '<TaskpaneId>SoKeHoach.Pane<', '<TaskpaneId>Another<'],
    ['buttons share', 'view=report', 'view=print'],
  ];

  test.each(damages)('«%s»: %s → %s', (name, from, to) => {
    const damaged = text.replace(from, to);
    expect(damaged).not.toBe(text);
    const rule = rules.find((one) => one.name.includes(name));
    expect(rule?.breaches(manifestOf(damaged))).not.toEqual([]);
  });

  test('không quy tắc nào không được thử', () => {
    const untried = rules.filter((rule) => !damages.some(([name]) => rule.name.includes(name)));
    expect(untried.map(({ name }) => name)).toEqual([]);
  });
});

test('bộ API tối thiểu trong tệp kê khai là bộ mà chương trình cần', () => {
  expect(text).toContain(`<Set Name="ExcelApi" MinVersion="${lowestApi}" />`);
});

test('các nút mở đúng phần của khung', () => {
  const searches = [...text.matchAll(/taskpane\.html(\?[^"]*)?"/g)].map(
    ([, search = '']) => search,
  );
  expect(new Set(searches.map(requestOf))).toEqual(new Set(['open', 'check', 'report']));
});
