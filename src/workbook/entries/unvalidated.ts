/**
 * Rules of entry that our columns have lost. The check itself finds what such a rule would have refused, and
 * whoever pastes figures every quarter loses some of them each time: it is a note, one for a table, and none
 * where nothing is entered any more.
 */
import type { ClosedPeriod } from '../../assessment/closed';
import { finding } from '../../assessment/findings/finding';
import type { Finding } from '../../assessment/types';
import { periodOf } from '../closed/readClosed';
import type { TableReading, Unvalidated } from '../reading';
import type { OurTables } from './ourTables';
import { headerPlace } from './tableCells';

/**
 * @example unvalidatedFindings(tables, []) // pasted over «Tử số»: [{ code: 'validationLost', place: { cell: 'E4' }, … }]
 */
export function unvalidatedFindings(
  { indicators, tasks, figures, forms }: OurTables,
  closed: readonly ClosedPeriod[],
): readonly Finding[] {
  const locked = new Set(
    closed.filter(({ kind }) => kind !== 'reopened').map((one) => periodOf(one).id),
  );
  const open = [...figures, ...forms].filter(({ period }) => !locked.has(period.id));
  return [indicators, tasks, ...open.map(({ table }) => table)].flatMap((table) =>
    table === null ? [] : lostIn(table.reading),
  );
}

function lostIn(reading: TableReading): readonly Finding[] {
  const { sheet, header, unvalidated = [] } = reading;
  const [first] = unvalidated;
  if (first === undefined) return [];
  const of = (cells: Unvalidated['cells']): readonly string[] =>
    unvalidated.filter((one) => one.cells === cells).map((one) => one.header);
  const place = headerPlace(reading, Math.max(0, header.indexOf(first.header)));
  return [finding('validationLost', place, null, { sheet, whole: of('all'), partly: of('some') })];
}
