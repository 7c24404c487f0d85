/** A table's own part: its columns, the formula a column shares, its look. */
import type { Box, SheetBlueprint, TableBlueprint } from '../../workbook/blueprint';
import { toFileFormula } from '../formula/fileForm';
import { boxAddress } from '../../workbook/address';
import { element, XML_HEAD } from '../xml/element';
import { encodeColumnName, escapeText } from '../xml/escape';
import { declaredFormula } from './mixedColumns';

/** A table always has a data row: Excel repairs one that consists of its header alone. */
export function tableBox(table: TableBlueprint): Box {
  const { top, bottom } = table.box;
  return bottom > top ? table.box : { ...table.box, bottom: top + 1 };
}

/** @param id unique among the workbook's tables */
export function tableXml(
  sheet: SheetBlueprint,
  table: TableBlueprint,
  id: number,
  namespace: string,
): string {
  const ref = boxAddress(tableBox(table));
  const columns = table.columns.map((column, index) => {
    const formula = declaredFormula(sheet, table, index);
    return element(
      'tableColumn',
      { id: index + 1, name: encodeColumnName(column.name) },
      formula === undefined
        ? ''
        : element('calculatedColumnFormula', {}, escapeText(toFileFormula(formula))),
    );
  });
  return (
    XML_HEAD +
    element(
      'table',
      { xmlns: namespace, id, name: table.name, displayName: table.name, ref, totalsRowShown: 0 },
      (table.filterButtons ? element('autoFilter', { ref }) : '') +
        element('tableColumns', { count: columns.length }, columns.join('')) +
        element('tableStyleInfo', {
          name: table.style ?? undefined,
          showFirstColumn: 0,
          showLastColumn: 0,
          showRowStripes: table.bandedRows,
          showColumnStripes: 0,
        }),
    )
  );
}
