/** The tables of a sheet, as their parts describe them. */
import type { Box } from '../../workbook/blueprint';
import { parseBox } from '../../workbook/address';
import { fault } from '../problem';
import { decodeCellText } from '../xml/escape';
import {
  child,
  childrenNamed,
  flag,
  numeric,
  parseXml,
  type XmlElement,
} from '../../archive/xml/tree';
import type { Archive } from '../../archive/zip/archive';
import { readRelations } from '../../archive/relations';

export interface TablePart {
  readonly name: string;
  /** The header row, shown or not, and the data rows; a totals row is left out. */
  readonly box: Box;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  readonly columns: readonly string[];
  readonly element: XmlElement;
}

function readTable(archive: Archive, path: string): TablePart {
  const { root } = parseXml(archive.read(path), path);
  const ref = parseBox(root.attributes.get('ref') ?? '');
  const name = root.attributes.get('displayName') ?? root.attributes.get('name');
  if (root.name !== 'table' || !ref || !name) throw fault('damaged', path);
  const columns = childrenNamed(child(root, 'tableColumns'), 'tableColumn').map((column) =>
    decodeCellText(column.attributes.get('name') ?? ''),
  );
  if (columns.length !== ref.right - ref.left + 1) throw fault('damaged', path);
  const hasHeader = (numeric(root, 'headerRowCount') ?? 1) > 0;
  const hasTotals = (numeric(root, 'totalsRowCount') ?? 0) > 0;
  const box = {
    ...ref,
    top: hasHeader ? ref.top : ref.top - 1,
    bottom: hasTotals ? ref.bottom - 1 : ref.bottom,
  };
  if (box.bottom < box.top) throw fault('damaged', path);
  return { name, box, hasHeader, hasTotals, columns, element: root };
}

/** @throws XlsxFault `damaged` when a table's part is missing or makes no sense */
export function readTableParts(archive: Archive, sheetPath: string): readonly TablePart[] {
  return readRelations(archive, sheetPath)
    .filter((relation) => relation.kind === 'table' && !relation.isExternal)
    .map((relation) => readTable(archive, relation.target));
}

/** Whether filter buttons show in the header. */
export function hasFilterButtons(table: TablePart): boolean {
  const filter = child(table.element, 'autoFilter');
  return (
    filter !== undefined &&
    !childrenNamed(filter, 'filterColumn').some((column) => flag(column, 'hiddenButton'))
  );
}
