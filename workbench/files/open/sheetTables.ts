/**
 * The table parts of a sheet.
 */
import type { SnapshotTable } from '../../engine/snapshot';
import type { ColumnFilter } from '../../engine/tables';
import { hasFilterButtons, readTableParts } from '../../../src/xlsx/read/tableParts';
import type { XmlElement } from '../../../src/archive/xml/tree';
import type { Archive } from '../../../src/archive/zip/archive';
import type { LeftOut } from './leftOut';
import { attribute, childAt, childrenOf, flag, numberAttribute } from './xmlPart';

/**
 * The tables that the sheet points to; a totals row is left out and told.
 *
 * @throws XlsxFault `damaged` when a table's part is missing or makes no sense
 */
export function readTables(
  archive: Archive,
  sheetPath: string,
  tell: (what: LeftOut['what']) => void,
): readonly SnapshotTable[] {
  return readTableParts(archive, sheetPath).map((part) => {
    if (part.hasTotals) tell('tableTotals');
    const style = childAt(part.element, 'tableStyleInfo');
    return {
      name: part.name,
      area: part.hasHeader ? part.box : { ...part.box, top: part.box.top + 1 },
      columns: part.columns,
      look: {
        style: attribute(style, 'name') ?? '',
        showHeaders: part.hasHeader,
        showFilterButton: hasFilterButtons(part),
        showBandedRows: flag(style, 'showRowStripes'),
        showBandedColumns: flag(style, 'showColumnStripes'),
        highlightFirstColumn: flag(style, 'showFirstColumn'),
        highlightLastColumn: flag(style, 'showLastColumn'),
      },
      filters: filtersOf(childAt(part.element, 'autoFilter')),
    };
  });
}

function filtersOf(filter: XmlElement | undefined): readonly ColumnFilter[] {
  return childrenOf(filter, 'filterColumn').flatMap((element) => {
    const column = numberAttribute(element, 'colId');
    const values = childrenOf(childAt(element, 'filters'), 'filter').flatMap(
      (one) => attribute(one, 'val') ?? [],
    );
    return column === undefined || values.length === 0 ? [] : [{ column, values }];
  });
}
