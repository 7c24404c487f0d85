/**
 * Excel.WorksheetFreezePanes.
 */
import { invalidArgument, itemNotFound } from '../../engine/errors';
import { COLUMN_COUNT, ROW_COUNT } from '../../engine/grid';
import type { HostContext } from '../hostContext';
import type { HostObject, ObjectType } from '../objectType';
import { rangeAt } from '../place';
import { rangeObject, rangeType } from './range';
import type { WorksheetTarget } from './worksheetTarget';

/** The frozen cells; whole rows or whole columns when only one of them is frozen. */
function location({ sheetId }: WorksheetTarget, host: HostContext): HostObject | null {
  const { rows, columns } = host.engine.layout.frozenPanes(sheetId);
  if (rows === 0 && columns === 0) return null;
  return rangeObject({
    sheetId,
    area: {
      top: 0,
      left: 0,
      bottom: rows === 0 ? ROW_COUNT - 1 : rows - 1,
      right: columns === 0 ? COLUMN_COUNT - 1 : columns - 1,
    },
  });
}

export const freezePanesType: ObjectType<WorksheetTarget> = {
  name: 'WorksheetFreezePanes',
  methods: {
    freezeAt: ({ sheetId }, args, host) => {
      const { area } = args.target(0, rangeType) ?? rangeAt(host, args.text(0), sheetId);
      const rows = area.bottom === ROW_COUNT - 1 ? 0 : area.bottom + 1;
      const columns = area.right === COLUMN_COUNT - 1 ? 0 : area.right + 1;
      host.engine.layout.freeze(sheetId, { rows, columns });
    },
    freezeRows: ({ sheetId }, args, host) => {
      const rows = args.integer(0, 1);
      if (rows < 0) throw invalidArgument();
      host.engine.layout.freeze(sheetId, { rows, columns: 0 });
    },
    freezeColumns: ({ sheetId }, args, host) => {
      const columns = args.integer(0, 1);
      if (columns < 0) throw invalidArgument();
      host.engine.layout.freeze(sheetId, { rows: 0, columns });
    },
    unfreeze: ({ sheetId }, _args, host) =>
      host.engine.layout.freeze(sheetId, { rows: 0, columns: 0 }),
    getLocation: (target, _args, host) => {
      const frozen = location(target, host);
      if (frozen === null) throw itemNotFound();
      return frozen;
    },
    getLocationOrNullObject: (target, _args, host) => location(target, host),
  },
};
