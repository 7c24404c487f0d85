/**
 * Excel.Workbook, the root of every batch.
 */
import { WorkbenchError } from '../../engine/errors';
import type { Arguments } from '../arguments';
import type { HostContext } from '../hostContext';
import { hostObject } from '../objectType';
import type { HostObject, ObjectType } from '../objectType';
import { applicationType } from './application';
import { namedItemCollectionType } from './names';
import { rangeObject } from './range';
import { rangeAreasType } from './rangeAreas';
import { tableCollectionType } from './tables';
import { worksheetCollectionType } from './worksheets';

const workbookProtectionType: ObjectType<undefined> = {
  name: 'WorkbookProtection',
  properties: { protected: { get: () => false } },
};

function selectedRange(host: HostContext): HostObject {
  const { sheetId, areas } = host.engine.selection();
  const [area, more] = areas;
  if (area === undefined || more !== undefined) {
    throw new WorkbenchError(
      'InvalidSelection',
      'The current selection is invalid for this operation.',
    );
  }
  return rangeObject({ sheetId, area });
}

function rangeOfEvent(_target: undefined, args: Arguments, host: HostContext): HostObject {
  return host.references.get(args.text(0));
}

export const workbookType: ObjectType<undefined> = {
  name: 'Workbook',
  properties: {
    name: { get: (_target, host) => host.engine.workbookName() },
    readOnly: { get: () => false },
    autoSave: { get: () => false },
  },
  objects: {
    application: () => hostObject(applicationType, undefined),
    worksheets: () => hostObject(worksheetCollectionType, undefined),
    tables: () => hostObject(tableCollectionType, { sheetId: undefined }),
    names: () => hostObject(namedItemCollectionType, { sheetId: undefined }),
    protection: () => hostObject(workbookProtectionType, undefined),
  },
  methods: {
    getSelectedRange: (_target, _args, host) => selectedRange(host),
    getSelectedRanges: (_target, _args, host) =>
      hostObject(rangeAreasType, host.engine.selection()),
    getActiveCell: (_target, _args, host) => {
      const { sheetId, areas } = host.engine.selection();
      const top = areas[0]?.top ?? 0;
      const left = areas[0]?.left ?? 0;
      return rangeObject({ sheetId, area: { top, left, bottom: top, right: left } });
    },
    _GetObjectByReferenceId: (_target, args, host) => host.references.get(args.text(0)),
    _RemoveReference: (_target, args, host) => {
      host.references.drop(args.text(0));
    },
    _RemoveAllReferences: () => null,
    _GetReferenceCount: (_target, _args, host) => host.references.size,
    _GetRangeForEventByReferenceId: rangeOfEvent,
    _GetRangeOrNullObjectForEventByReferenceId: rangeOfEvent,
  },
};
