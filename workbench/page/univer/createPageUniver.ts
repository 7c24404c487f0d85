/**
 * Univer with its user interface, in Vietnamese, in a part of the page.
 * Only open-source plugins, the same that the host's engine speaks to; no worker, no remote font,
 * no network. Zoom and view menus are left out: the page is a stand-in, not a product.
 */
import { LocaleType, LogLevel, Univer, UniverInstanceType, mergeLocales } from '@univerjs/core';
import type { Plugin, PluginCtor } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import { UniverSheetsHyperLinkPreset } from '@univerjs/preset-sheets-hyper-link';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table';
import { UniverSheetsTableUIPlugin } from '@univerjs/sheets-table-ui';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, PIXELS_PER_POINT } from '../../engine/layout';
import { MENUS } from './menus';
import { VIETNAMESE } from './vietnamese';
import './styles';

export interface PageUniver {
  readonly univer: Univer;
  readonly api: FUniver;
}

/** A new workbook's only sheet as Excel makes it, named so in Vietnamese Excel as well. */
const FIRST_SHEET = {
  id: 'sheet-1',
  name: 'Sheet1',
  rowCount: 1000,
  columnCount: 30,
  defaultColumnWidth: DEFAULT_COLUMN_WIDTH * PIXELS_PER_POINT,
  defaultRowHeight: DEFAULT_ROW_HEIGHT * PIXELS_PER_POINT,
} as const;

/** Starts Univer inside `container` with one empty sheet. */
export function createPageUniver(container: HTMLElement): PageUniver {
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: mergeLocales(...VIETNAMESE) },
    logLevel: LogLevel.WARN,
  });
  for (const [plugin, config] of pagePlugins(container)) univer.registerPlugin(plugin, config);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: 'workbook',
    name: 'Sổ mới',
    sheetOrder: [FIRST_SHEET.id],
    sheets: { [FIRST_SHEET.id]: FIRST_SHEET },
  });
  const api = FUniver.newAPI(univer);
  api.getActiveWorkbook()?.setNumfmtLocal('vi');
  return { univer, api };
}

type PluginEntry = readonly [PluginCtor<Plugin>, ConstructorParameters<PluginCtor<Plugin>>[0]];

/** Every plugin once: presets repeat the plugins that they share. */
function pagePlugins(container: HTMLElement): readonly PluginEntry[] {
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      ribbonType: 'simple',
      menu: MENUS,
      footer: { menus: false, zoomSlider: false },
      // Excel marks no text that merely looks like a number while it is typed.
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsFilterPreset(),
    UniverSheetsTablePreset(),
    UniverSheetsSortPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsHyperLinkPreset(),
  ];
  const entries = new Map<string, PluginEntry>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry, undefined];
    if (entries.has(plugin.pluginName)) continue;
    entries.set(plugin.pluginName, [plugin, withoutTableAnchor(plugin, config)]);
  }
  return [...entries.values()];
}

/** The floating table label covers the header row of the row above; Excel shows none. */
function withoutTableAnchor(plugin: PluginCtor<Plugin>, config: PluginEntry[1]): PluginEntry[1] {
  return plugin === UniverSheetsTableUIPlugin ? { hideAnchor: true } : config;
}
