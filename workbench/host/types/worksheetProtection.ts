/**
 * Excel.WorksheetProtection.
 */
import { accessDenied, invalidArgument, WorkbenchError } from '../../engine/errors';
import { defaultProtectionOptions } from '../../engine/page';
import type { ProtectionOptions } from '../../engine/page';
import { asOneOf } from '../objectType';
import type { ObjectType } from '../objectType';
import type { WorksheetTarget } from './worksheetTarget';

function optionsFrom(given: Readonly<Record<string, unknown>>): ProtectionOptions {
  const options: Record<string, unknown> = { ...defaultProtectionOptions };
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null) continue;
    if (name === 'selectionMode') {
      options[name] = asOneOf(value, ['Normal', 'Unlocked', 'None'] as const);
    } else if (name in defaultProtectionOptions && typeof value === 'boolean') {
      options[name] = value;
    } else {
      throw invalidArgument(`${name} is no option of protection`);
    }
  }
  return { ...defaultProtectionOptions, ...options };
}

export const worksheetProtectionType: ObjectType<WorksheetTarget> = {
  name: 'WorksheetProtection',
  properties: {
    protected: { get: ({ sheetId }, host) => host.engine.pages.protection(sheetId) !== undefined },
    options: {
      get: ({ sheetId }, host) => host.engine.pages.protection(sheetId)?.options ?? null,
    },
  },
  methods: {
    protect: ({ sheetId }, args, host) => {
      if (host.engine.pages.protection(sheetId) !== undefined) {
        throw new WorkbenchError('InvalidOperation', 'The sheet is protected already');
      }
      const password = args.optionalText(1);
      host.engine.pages.setProtection(sheetId, {
        options: optionsFrom(args.record(0)),
        ...(password === undefined || password === '' ? {} : { password }),
      });
    },
    unprotect: ({ sheetId }, args, host) => {
      const protection = host.engine.pages.protection(sheetId);
      if (protection === undefined) return;
      if (protection.password !== undefined && protection.password !== args.optionalText(0)) {
        throw accessDenied('The password is wrong');
      }
      host.engine.pages.setProtection(sheetId, undefined);
    },
  },
};
