/**
 * Findings about rows and settings that follow from what was read: identifiers, missing rows, the status
 * date. What only the reading of the sheets can tell (columns, formulas, names) is found there and made
 * with `finding()`.
 */
import { formatVietnamese, type CivilDate } from '../../plan/civilDate';
import type { Finding, Place, ReportPeriod } from '../types';
import { finding } from './finding';

/** One row with its identifier and the cell that it stands in. */
export interface PlacedId {
  readonly id: string;
  readonly place: Place;
}

export interface StructureInput {
  /** The rows of one sheet in their order; rows without an identifier are left out. */
  readonly rows: readonly PlacedId[];
  /** What the plan holds for that sheet. */
  readonly planned: readonly { readonly id: string; readonly name: string }[];
  readonly sheet: string;
}

/**
 * Duplicate and unknown identifiers and deleted rows of one sheet. Of two rows with one identifier the
 * first one counts, the others are reported.
 *
 * @example checkStructure({ rows: [], planned: [{ id: 'sipas', name: 'SIPAS' }], sheet: 'Chỉ tiêu' })[0]?.code
 *   // 'rowDeleted'
 */
export function checkStructure({ rows, planned, sheet }: StructureInput): readonly Finding[] {
  const known = new Set(planned.map(({ id }) => id));
  const first = new Map<string, Place>();
  const wrong = rows.flatMap(({ id, place }) => {
    const other = first.get(id);
    if (other === undefined) first.set(id, place);
    if (!known.has(id)) return [finding('unknownId', place, null, { id })];
    return other === undefined
      ? []
      : [finding('duplicateId', place, id, { id, other: other.cell })];
  });
  const deleted = planned
    .filter(({ id }) => !first.has(id))
    .map(({ id, name }) => finding('rowDeleted', { sheet, cell: '' }, id, { id, name }));
  return [...wrong, ...deleted];
}

/**
 * The status date belongs to the window of the period; the days until the report is sent are allowed,
 * because some agencies close their books later than the law's 14th.
 *
 * @example checkStatusDate(q1of2026, '2026-03-14', place) // []
 * @example checkStatusDate(q1of2026, '2026-06-14', place)[0]?.code // 'statusDateOutsidePeriod'
 */
export function checkStatusDate(
  period: ReportPeriod,
  statusDate: CivilDate,
  place: Place,
): readonly Finding[] {
  if (period.from <= statusDate && statusDate <= period.sendBy) return [];
  return [
    finding('statusDateOutsidePeriod', place, null, {
      statusDate: formatVietnamese(statusDate),
      period: period.label,
      from: formatVietnamese(period.from),
      to: formatVietnamese(period.to),
    }),
  ];
}
