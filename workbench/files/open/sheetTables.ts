/**
 * The table parts of a sheet.
 */
import { parseArea } from '../../engine/grid';
import type { SnapshotTable } from '../../engine/snapshot';
import type { ColumnFilter } from '../../engine/tables';
import type { PartRelation } from '../../../src/xlsx/read/relations';
import { decodeCellText } from '../../../src/xlsx/xml/escape';
import type { XmlElement } from '../../../src/xlsx/xml/tree';
import type { Archive } from '../../../src/xlsx/zip/archive';
import { attribute, childAt, childrenOf, flag, numberAttribute, readPart } from './xmlPart';

/** The tables that the sheet points to. */
export function readTables(
  archive: Archive,
  relations: readonly PartRelation[],
): readonly SnapshotTable[] {
  return relations
    .filter(({ kind }) => kind === 'table')
    .flatMap(({ target }) => readTable(readPart(archive, target)));
}

function readTable(root: XmlElement): readonly SnapshotTable[] {
  const area = parseArea(attribute(root, 'ref') ?? '');
  if (area === undefined) return [];
  const style = childAt(root, 'tableStyleInfo');
  const filter = childAt(root, 'autoFilter');
  const columns = childrenOf(childAt(root, 'tableColumns'), 'tableColumn');
  return [
    {
      name: attribute(root, 'displayName') ?? attribute(root, 'name') ?? '',
      area,
      columns: columns.map((column) => decodeCellText(attribute(column, 'name') ?? '')),
      look: {
        style: attribute(style, 'name') ?? '',
        showHeaders: numberAttribute(root, 'headerRowCount') !== 0,
        showFilterButton: filter !== undefined,
        showBandedRows: flag(style, 'showRowStripes'),
        showBandedColumns: flag(style, 'showColumnStripes'),
        highlightFirstColumn: flag(style, 'showFirstColumn'),
        highlightLastColumn: flag(style, 'showLastColumn'),
      },
      filters: childrenOf(filter, 'filterColumn').flatMap(readFilter),
    },
  ];
}

function readFilter(element: XmlElement): readonly ColumnFilter[] {
  const column = numberAttribute(element, 'colId');
  const values = childrenOf(childAt(element, 'filters'), 'filter').flatMap(
    (filter) => attribute(filter, 'val') ?? [],
  );
  return column === undefined || values.length === 0 ? [] : [{ column, values }];
}
