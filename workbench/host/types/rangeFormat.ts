/**
 * Excel.RangeFormat and what hangs on it: font, fill, borders, protection, sizes.
 */
import type { StylePatch } from '../../engine/cellStyle';
import { intersection } from '../../engine/grid';
import {
  alignmentProperties,
  fillProperties,
  fontProperties,
  protectionProperties,
} from '../formatPatch';
import type { FormatProperty } from '../formatPatch';
import type { HostContext } from '../hostContext';
import { uniform } from '../matrix';
import { asNumber, hostObject } from '../objectType';
import type { ObjectType, Property } from '../objectType';
import type { Place } from '../place';
import { requirePermission } from '../protection';
import { borderCollectionType } from './borders';

function applyPatch(host: HostContext, { sheetId, areas }: Place, patch: StylePatch): void {
  requirePermission(host.engine, sheetId, 'allowFormatCells');
  host.engine.styles.apply(sheetId, areas, patch);
}

/** Format properties answer null when the cells differ. */
function fromTable(
  table: Readonly<Record<string, FormatProperty>>,
): Record<string, Property<Place>> {
  return Object.fromEntries(
    Object.entries(table).map(([name, property]) => [
      name,
      {
        get: ({ sheetId, areas }: Place, host: HostContext) =>
          uniform(host.engine.styles.distinct(sheetId, areas).map((style) => property.read(style))),
        set: (place: Place, value: unknown, host: HostContext) =>
          applyPatch(host, place, property.patch(value)),
      },
    ]),
  );
}

/** All that is said of the same cells is one change of their looks. */
const together =
  (
    table: Readonly<Record<string, FormatProperty>>,
  ): NonNullable<ObjectType<Place>['setTogether']> =>
  (place, values, host) => {
    const patches = [...values].map(([name, value]) => table[name]?.patch(value) ?? {});
    applyPatch(host, place, Object.assign({}, ...patches) as StylePatch);
  };

const fontType: ObjectType<Place> = {
  name: 'RangeFont',
  properties: fromTable(fontProperties),
  setTogether: together(fontProperties),
};

const fillType: ObjectType<Place> = {
  name: 'RangeFill',
  properties: fromTable(fillProperties),
  methods: { clear: (place, _args, host) => applyPatch(host, place, { fillColor: null }) },
};

const formatProtectionType: ObjectType<Place> = {
  name: 'FormatProtection',
  properties: fromTable(protectionProperties),
};

function* lengths(
  place: Place,
  of: (area: Place['areas'][number]) => [number, number],
  read: (index: number) => number,
) {
  for (const area of place.areas) {
    const [first, last] = of(area);
    for (let index = first; index <= last; index += 1) yield read(index);
  }
}

export const rangeFormatType: ObjectType<Place> = {
  name: 'RangeFormat',
  properties: {
    ...fromTable(alignmentProperties),
    /** Points: 48 is the standard width of 64 pixels. */
    columnWidth: {
      get: (place, host) =>
        uniform(
          lengths(
            place,
            ({ left, right }) => [left, right],
            (column) => host.engine.layout.columnWidth(place.sheetId, column),
          ),
        ),
      set: ({ sheetId, areas }, value, host) => {
        requirePermission(host.engine, sheetId, 'allowFormatColumns');
        for (const { left, right } of areas) {
          host.engine.layout.setColumnWidth(sheetId, left, right, asNumber(value));
        }
      },
    },
    rowHeight: {
      get: (place, host) =>
        uniform(
          lengths(
            place,
            ({ top, bottom }) => [top, bottom],
            (row) => host.engine.layout.rowHeight(place.sheetId, row),
          ),
        ),
      set: ({ sheetId, areas }, value, host) => {
        requirePermission(host.engine, sheetId, 'allowFormatRows');
        const rows = areas.map(({ top, bottom }) => ({ first: top, last: bottom }));
        host.engine.layout.setRowHeight(sheetId, rows, asNumber(value));
      },
    },
  },
  objects: {
    font: (place) => hostObject(fontType, place),
    fill: (place) => hostObject(fillType, place),
    borders: (place) => hostObject(borderCollectionType, place),
    protection: (place) => hostObject(formatProtectionType, place),
  },
  methods: {
    autofitColumns: ({ sheetId, areas }, _args, host) => {
      requirePermission(host.engine, sheetId, 'allowFormatColumns');
      for (const area of usedAreas(host, sheetId, areas)) {
        host.engine.layout.autofitColumns(sheetId, area);
      }
    },
    autofitRows: ({ sheetId, areas }, _args, host) => {
      requirePermission(host.engine, sheetId, 'allowFormatRows');
      for (const area of usedAreas(host, sheetId, areas)) {
        host.engine.layout.autofitRows(sheetId, area);
      }
    },
  },
};

function usedAreas(host: HostContext, sheetId: string, areas: Place['areas']): Place['areas'] {
  const used = host.engine.cells.usedArea(sheetId, true);
  if (used === undefined) return [];
  return areas.flatMap((area) => intersection(area, used) ?? []);
}
