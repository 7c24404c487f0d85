/**
 * Excel.ConditionalFormatCollection: the formats that touch a range.
 */
import { itemNotFound, notImplemented } from '../../engine/errors';
import { overlaps } from '../../engine/grid';
import type { HostContext } from '../hostContext';
import { hostObject } from '../objectType';
import type { HostObject, ObjectType } from '../objectType';
import type { Place } from '../place';
import { requireUnprotected } from '../protection';
import { conditionalFormatType, kinds } from './conditionalFormat';
import type { FormatTarget } from './conditionalFormatTarget';
import { clearConditionalFormats } from './rangeChanges';

function formatsOn(host: HostContext, { sheetId, areas }: Place): readonly HostObject[] {
  return host.engine.conditionalFormats
    .list(sheetId)
    .filter((format) => format.areas.some((area) => areas.some((own) => overlaps(area, own))))
    .map(({ id }) => hostObject(conditionalFormatType, { sheetId, id }));
}

const findOn = (host: HostContext, place: Place, id: unknown): HostObject | undefined =>
  formatsOn(host, place).find((format) => (format.target as FormatTarget).id === id);

export const conditionalFormatCollectionType: ObjectType<Place> = {
  name: 'ConditionalFormatCollection',
  properties: { count: { get: (place, host) => formatsOn(host, place).length } },
  items: (place, host) => formatsOn(host, place),
  item: (place, key, host) => findOn(host, place, key),
  methods: {
    add: ({ sheetId, areas }, args, host) => {
      const type = Object.keys(kinds).find(
        (name) => name.toLowerCase() === args.text(0).toLowerCase(),
      );
      if (type === undefined)
        throw notImplemented(`Conditional format of the type ${args.text(0)}`);
      requireUnprotected(host.engine, sheetId);
      const id = `{CF-${host.nextNumber()}}`;
      const rule = kinds[type as keyof typeof kinds];
      host.engine.conditionalFormats.set({ id, sheetId, areas, rule, look: {}, stopIfTrue: false });
      return hostObject(conditionalFormatType, { sheetId, id });
    },
    clearAll: (place, _args, host) => {
      requireUnprotected(host.engine, place.sheetId);
      clearConditionalFormats(host, place);
    },
    getCount: (place, _args, host) => formatsOn(host, place).length,
    getItem: (place, args, host) => {
      const found = findOn(host, place, args.text(0));
      if (found === undefined) throw itemNotFound();
      return found;
    },
    getItemOrNullObject: (place, args, host) => findOn(host, place, args.text(0)) ?? null,
    getItemAt: (place, args, host) => {
      const found = formatsOn(host, place)[args.integer(0)];
      if (found === undefined) throw itemNotFound();
      return found;
    },
  },
};
