/**
 * Range.copyFrom (ExcelApi 1.9) for a source as large as its destination: everything, or formats alone.
 * Conditional formats come along with formats, validation only with everything, as when a person pastes.
 */
import { reanchored } from '../../../src/excel/grid/shift';
import type { CellInput } from '../../engine/cells';
import { notImplemented } from '../../engine/errors';
import { cellArea, columnsIn, contains, intersection, rowsIn } from '../../engine/grid';
import type { Area } from '../../engine/grid';
import { conditionalRuleAt, criterionAt } from '../../engine/placeRule';
import type { Arguments } from '../arguments';
import type { HostContext } from '../hostContext';
import { asOneOf } from '../objectType';
import { placeOf, rangeAt } from '../place';
import type { RangeTarget } from '../place';
import { requireUnprotected } from '../protection';
import { clearConditionalFormats } from './rangeChanges';

/** From the source's place to the destination's. */
interface Copy {
  readonly from: RangeTarget;
  readonly to: RangeTarget;
  readonly rows: number;
  readonly columns: number;
}

export function copyCells(host: HostContext, to: RangeTarget, from: RangeTarget, args: Arguments) {
  const types = ['All', 'Formats', 'Formulas', 'Values'] as const;
  const type = asOneOf(args.optionalText(1) ?? 'All', types);
  const isSameSize =
    rowsIn(to.area) === rowsIn(from.area) && columnsIn(to.area) === columnsIn(from.area);
  const isPlain = !args.flag(2, false) && !args.flag(3, false);
  if (!isSameSize || !isPlain || type === 'Formulas' || type === 'Values') {
    throw notImplemented(`Range.copyFrom of ${type} in another size or shape`);
  }
  requireUnprotected(host.engine, to.sheetId);
  const copy: Copy = {
    from,
    to,
    rows: to.area.top - from.area.top,
    columns: to.area.left - from.area.left,
  };
  copyFormats(host, copy);
  if (type === 'Formats') return;
  copyContents(host, copy);
  copyValidations(host, copy);
}

/** The source of a copy: a range, or its address. */
export function sourceOf(
  host: HostContext,
  { sheetId }: RangeTarget,
  args: Arguments,
  given: RangeTarget | undefined,
): RangeTarget {
  return given ?? rangeAt(host, args.text(0), sheetId);
}

const moved = (area: Area, { rows, columns }: Copy): Area => ({
  top: area.top + rows,
  bottom: area.bottom + rows,
  left: area.left + columns,
  right: area.right + columns,
});

function copyFormats(host: HostContext, copy: Copy): void {
  const { from, to } = copy;
  const { cells, styles, layout, conditionalFormats } = host.engine;
  const block = Array.from({ length: rowsIn(from.area) }, (_row, i) =>
    Array.from({ length: columnsIn(from.area) }, (_cell, j) => {
      const style = styles.at(from.sheetId, from.area.top + i, from.area.left + j);
      return Object.keys(style).length === 0 ? null : style;
    }),
  );
  cells.clear(to.sheetId, [to.area], 'formats');
  styles.applyBlock(to.sheetId, { row: to.area.top, column: to.area.left }, block);
  for (const merged of layout.merges(to.sheetId)) {
    if (contains(to.area, merged)) layout.unmerge(to.sheetId, merged);
  }
  const taken = layout.merges(from.sheetId).filter((merged) => contains(from.area, merged));
  layout.merge(
    to.sheetId,
    taken.map((merged) => moved(merged, copy)),
  );
  clearConditionalFormats(host, placeOf(to));
  // A new format goes before the others, so the last of them is copied first.
  for (const format of [...conditionalFormats.list(from.sheetId)].reverse()) {
    const shared = format.areas.flatMap((area) => intersection(area, from.area) ?? []);
    const [first, origin] = [shared[0], format.areas[0]];
    if (first === undefined || origin === undefined) continue;
    const areas = shared.map((area) => moved(area, copy));
    const distance = {
      rows: first.top + copy.rows - origin.top,
      columns: first.left + copy.columns - origin.left,
    };
    const rule = conditionalRuleAt(format.rule, distance);
    const id = `{CF-${host.nextNumber()}}`;
    conditionalFormats.set({ ...format, id, sheetId: to.sheetId, areas, rule });
  }
}

function copyContents(host: HostContext, copy: Copy): void {
  const { from, to, rows, columns } = copy;
  const { cells, links } = host.engine;
  const block = cells.read(from.sheetId, from.area).map((line) =>
    line.map(({ value, formula }): CellInput => {
      if (formula !== null) return { kind: 'formula', formula: reanchored(formula, rows, columns) };
      if (value === null) return { kind: 'blank' };
      if (typeof value === 'string') return { kind: 'text', value };
      return typeof value === 'number' ? { kind: 'number', value } : { kind: 'boolean', value };
    }),
  );
  cells.write(to.sheetId, { row: to.area.top, column: to.area.left }, block);
  cells.clear(to.sheetId, [to.area], 'hyperlinks');
  block.forEach((line, i) => {
    line.forEach((_cell, j) => {
      const source = cellArea(from.area.top + i, from.area.left + j);
      const link = links.at(from.sheetId, source.top, source.left);
      if (link) links.set(to.sheetId, source.top + rows, source.left + columns, link);
    });
  });
}

function copyValidations(host: HostContext, copy: Copy): void {
  const { from, to } = copy;
  const { validations } = host.engine;
  const placed = validations.list(from.sheetId);
  validations.clear(to.sheetId, [to.area]);
  for (const { areas: all, ...validation } of placed) {
    const shared = all.flatMap((area) => intersection(area, from.area) ?? []);
    const [first, origin] = [shared[0], all[0]];
    if (first === undefined || origin === undefined) continue;
    const criterion = criterionAt(validation.criterion, {
      rows: first.top + copy.rows - origin.top,
      columns: first.left + copy.columns - origin.left,
    });
    const areas = shared.map((area) => moved(area, copy));
    validations.set(to.sheetId, areas, { ...validation, criterion });
  }
}
