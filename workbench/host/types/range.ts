/**
 * Excel.Range: values, formulas, texts, number formats, and the ways to other ranges.
 */
import { invalidArgument, itemNotFound } from '../../engine/errors';
import {
  areaAddress,
  boundingArea,
  cellsIn,
  COLUMN_COUNT,
  columnsIn,
  intersection,
  ROW_COUNT,
  rowsIn,
  spansAllColumns,
  spansAllRows,
} from '../../engine/grid';
import type { Area } from '../../engine/grid';
import type { Arguments } from '../arguments';
import { valueTypeOf } from '../events';
import type { HostContext } from '../hostContext';
import { asFlag, hostObject } from '../objectType';
import type { HostObject, ObjectType } from '../objectType';
import { fullAddress, placeOf, rangeAt } from '../place';
import type { RangeTarget } from '../place';
import { uniform } from '../matrix';
import { requirePermission } from '../protection';
import { cellPropertyMethods } from '../cellProperties';
import { conditionalFormatCollectionType } from './conditionalFormats';
import { dataValidationType } from './dataValidation';
import { readHyperlink, writeHyperlink } from './hyperlink';
import { rangeFormatType } from './rangeFormat';
import { copyCells, sourceOf } from './rangeCopy';
import { clearCells, deleteCells, insertCells, mergeCells, unmergeCells } from './rangeChanges';
import {
  readMatrix,
  readNumberFormats,
  readTexts,
  writeNumberFormats,
  writeValues,
} from './rangeValues';
import { worksheetType } from './worksheet';

export const rangeObject = (target: RangeTarget): HostObject => hostObject(rangeType, target);

/** A new range on the same sheet; outside the grid is InvalidArgument. */
function at(target: RangeTarget, area: Area): HostObject {
  const inside =
    area.top >= 0 &&
    area.left >= 0 &&
    area.bottom < ROW_COUNT &&
    area.right < COLUMN_COUNT &&
    area.top <= area.bottom &&
    area.left <= area.right;
  if (!inside) throw invalidArgument();
  return rangeObject({ sheetId: target.sheetId, area });
}

function otherArea(target: RangeTarget, args: Arguments, host: HostContext): Area | undefined {
  const other = args.target(0, rangeType) ?? rangeAt(host, args.text(0), target.sheetId);
  return other.sheetId === target.sheetId ? other.area : undefined;
}

function usedPart(target: RangeTarget, args: Arguments, host: HostContext): HostObject | null {
  const used = host.engine.cells.usedArea(target.sheetId, args.flag(0, false));
  const part = used && intersection(used, target.area);
  return part === undefined ? null : at(target, part);
}

const isHidden = (
  target: RangeTarget,
  host: HostContext,
  which: 'row' | 'column',
): boolean | null => {
  const { layout } = host.engine;
  const { area, sheetId } = target;
  const [first, last] = which === 'row' ? [area.top, area.bottom] : [area.left, area.right];
  const hidden = function* (): Generator<boolean> {
    for (let i = first; i <= last; i += 1) {
      yield which === 'row' ? layout.isRowHidden(sheetId, i) : layout.isColumnHidden(sheetId, i);
    }
  };
  return uniform(hidden());
};

export const rangeType: ObjectType<RangeTarget> = {
  name: 'Range',
  keepable: true,
  properties: {
    address: { get: (target, host) => fullAddress(host, placeOf(target)) },
    addressLocal: { get: (target, host) => fullAddress(host, placeOf(target)) },
    rowIndex: { get: ({ area }) => area.top },
    columnIndex: { get: ({ area }) => area.left },
    rowCount: { get: ({ area }) => rowsIn(area) },
    columnCount: { get: ({ area }) => columnsIn(area) },
    cellCount: {
      // Excel answers −1 for what does not fit in 31 bits.
      get: ({ area }) => (cellsIn(area) > 2 ** 31 - 1 ? -1 : cellsIn(area)),
    },
    values: {
      get: (target, host) => readMatrix(host, target, ({ value }) => value ?? ''),
      set: (target, value, host) => writeValues(host, target, value),
    },
    formulas: {
      get: (target, host) => readMatrix(host, target, (cell) => cell.formula ?? cell.value ?? ''),
      set: (target, value, host) => writeValues(host, target, value),
    },
    formulasLocal: {
      get: (target, host) => readMatrix(host, target, (cell) => cell.formula ?? cell.value ?? ''),
      set: (target, value, host) => writeValues(host, target, value),
    },
    text: { get: (target, host) => readTexts(host, target) },
    valueTypes: {
      get: (target, host) => readMatrix(host, target, ({ value }) => valueTypeOf(value)),
    },
    numberFormat: {
      get: (target, host) => readNumberFormats(host, target),
      set: (target, value, host) => writeNumberFormats(host, target, value),
    },
    hidden: {
      get: (target, host) => {
        const rows = isHidden(target, host, 'row');
        const columns = isHidden(target, host, 'column');
        if (rows === true || columns === true) return true;
        return rows === false && columns === false ? false : null;
      },
    },
    rowHidden: {
      get: (target, host) => isHidden(target, host, 'row'),
      set: ({ sheetId, area }, value, host) => {
        requirePermission(host.engine, sheetId, 'allowFormatRows');
        host.engine.layout.setRowsHidden(sheetId, area.top, area.bottom, asFlag(value));
      },
    },
    columnHidden: {
      get: (target, host) => isHidden(target, host, 'column'),
      set: ({ sheetId, area }, value, host) => {
        requirePermission(host.engine, sheetId, 'allowFormatColumns');
        host.engine.layout.setColumnsHidden(sheetId, area.left, area.right, asFlag(value));
      },
    },
    hyperlink: {
      get: (target, host) => readHyperlink(host, target),
      set: (target, value, host) => writeHyperlink(host, target, value),
    },
    isEntireColumn: { get: ({ area }) => spansAllRows(area) },
    isEntireRow: { get: ({ area }) => spansAllColumns(area) },
    height: {
      get: ({ sheetId, area }, host) =>
        sum(area.top, area.bottom, (r) => host.engine.layout.rowHeight(sheetId, r)),
      onlyWhenNamed: true,
    },
    width: {
      get: ({ sheetId, area }, host) =>
        sum(area.left, area.right, (c) => host.engine.layout.columnWidth(sheetId, c)),
      onlyWhenNamed: true,
    },
    _ReferenceId: {
      get: (target, host) => host.references.keep(rangeObject(target)),
      onlyWhenNamed: true,
    },
  },
  objects: {
    format: (target) => hostObject(rangeFormatType, placeOf(target)),
    worksheet: (target) => hostObject(worksheetType, { sheetId: target.sheetId }),
    conditionalFormats: (target) => hostObject(conditionalFormatCollectionType, placeOf(target)),
    dataValidation: (target) => hostObject(dataValidationType, placeOf(target)),
  },
  methods: {
    getCell: (target, args) => {
      const top = target.area.top + args.integer(0);
      const left = target.area.left + args.integer(1);
      return at(target, { top, left, bottom: top, right: left });
    },
    getRow: (target, args) => {
      const row = target.area.top + args.integer(0);
      return at(target, { ...target.area, top: row, bottom: row });
    },
    getColumn: (target, args) => {
      const column = target.area.left + args.integer(0);
      return at(target, { ...target.area, left: column, right: column });
    },
    getOffsetRange: (target, args) => {
      const rows = args.integer(0);
      const columns = args.integer(1);
      const { top, left, bottom, right } = target.area;
      return at(target, {
        top: top + rows,
        bottom: bottom + rows,
        left: left + columns,
        right: right + columns,
      });
    },
    getResizedRange: (target, args) =>
      at(target, {
        ...target.area,
        bottom: target.area.bottom + args.integer(0),
        right: target.area.right + args.integer(1),
      }),
    getAbsoluteResizedRange: (target, args) =>
      at(target, {
        ...target.area,
        bottom: target.area.top + args.integer(0) - 1,
        right: target.area.left + args.integer(1) - 1,
      }),
    getEntireRow: (target) => at(target, { ...target.area, left: 0, right: COLUMN_COUNT - 1 }),
    getEntireColumn: (target) => at(target, { ...target.area, top: 0, bottom: ROW_COUNT - 1 }),
    getLastRow: (target) => at(target, { ...target.area, top: target.area.bottom }),
    getLastColumn: (target) => at(target, { ...target.area, left: target.area.right }),
    getLastCell: (target) =>
      at(target, { ...target.area, top: target.area.bottom, left: target.area.right }),
    getRowsBelow: (target, args) => {
      const count = args.integer(0, 1);
      const { bottom } = target.area;
      return at(target, { ...target.area, top: bottom + 1, bottom: bottom + count });
    },
    getColumnsAfter: (target, args) => {
      const count = args.integer(0, 1);
      const { right } = target.area;
      return at(target, { ...target.area, left: right + 1, right: right + count });
    },
    getBoundingRect: (target, args, host) => {
      const other = otherArea(target, args, host);
      if (other === undefined) throw invalidArgument();
      return at(target, boundingArea(target.area, other));
    },
    getIntersection: (target, args, host) => {
      const other = otherArea(target, args, host);
      const shared = other && intersection(target.area, other);
      if (shared === undefined) throw itemNotFound();
      return at(target, shared);
    },
    getIntersectionOrNullObject: (target, args, host) => {
      const other = otherArea(target, args, host);
      const shared = other && intersection(target.area, other);
      return shared === undefined ? null : at(target, shared);
    },
    getUsedRange: (target, args, host) => {
      const used = usedPart(target, args, host);
      if (used === null) throw itemNotFound();
      return used;
    },
    getUsedRangeOrNullObject: usedPart,
    select: (target, _args, host) => {
      host.engine.select({ sheetId: target.sheetId, areas: [target.area] });
    },
    clear: (target, args, host) => clearCells(host, placeOf(target), args.optionalText(0)),
    insert: (target, args, host) => rangeObject(insertCells(host, target, args.text(0))),
    delete: (target, args, host) => deleteCells(host, target, args.text(0)),
    copyFrom: (target, args, host) =>
      copyCells(host, target, sourceOf(host, target, args, args.target(0, rangeType)), args),
    merge: (target, args, host) => mergeCells(host, target, args.flag(0, false)),
    unmerge: (target, _args, host) => unmergeCells(host, target),
    ...cellPropertyMethods,
    _KeepReference: (target, _args, host) => {
      host.references.keep(rangeObject(target));
    },
    _ValidateArraySize: (target, args) => {
      const fits =
        args.integer(0) === rowsIn(target.area) && args.integer(1) === columnsIn(target.area);
      if (!fits) {
        throw invalidArgument(`The input array does not fit ${areaAddress(target.area)}`);
      }
    },
  },
};

function sum(first: number, last: number, of: (index: number) => number): number {
  let total = 0;
  for (let index = first; index <= last; index += 1) total += of(index);
  return total;
}
