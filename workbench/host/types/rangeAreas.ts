/**
 * Excel.RangeAreas: several areas of one sheet, formatted or cleared in one go.
 */
import { areaAddress, cellsIn } from '../../engine/grid';
import { hostObject } from '../objectType';
import type { ObjectType } from '../objectType';
import { fullAddress } from '../place';
import type { Place } from '../place';
import { conditionalFormatCollectionType } from './conditionalFormats';
import { dataValidationType } from './dataValidation';
import { rangeObject } from './range';
import { clearCells } from './rangeChanges';
import { rangeFormatType } from './rangeFormat';
import { worksheetType } from './worksheet';

const rangeCollectionType: ObjectType<Place> = {
  name: 'RangeCollection',
  items: ({ sheetId, areas }) => areas.map((area) => rangeObject({ sheetId, area })),
  methods: {
    getCount: ({ areas }) => areas.length,
    getItemAt: ({ sheetId, areas }, args) => {
      const area = areas[args.integer(0)];
      return area === undefined ? null : rangeObject({ sheetId, area });
    },
  },
};

export const rangeAreasType: ObjectType<Place> = {
  name: 'RangeAreas',
  keepable: true,
  properties: {
    address: { get: (place, host) => fullAddress(host, place) },
    addressLocal: { get: ({ areas }) => areas.map((area) => areaAddress(area)).join(',') },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellsIn(area), 0) },
  },
  objects: {
    areas: (place) => hostObject(rangeCollectionType, place),
    format: (place) => hostObject(rangeFormatType, place),
    worksheet: ({ sheetId }) => hostObject(worksheetType, { sheetId }),
    conditionalFormats: (place) => hostObject(conditionalFormatCollectionType, place),
    dataValidation: (place) => hostObject(dataValidationType, place),
  },
  methods: {
    clear: (place, args, host) => clearCells(host, place, args.optionalText(0)),
    select: (place, _args, host) => host.engine.select(place),
    _KeepReference: (place, _args, host) => {
      host.references.keep(hostObject(rangeAreasType, place));
    },
  },
};
