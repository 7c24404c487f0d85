/** Puts one sheet back: tables, rows, formats and rules from the record's copy, then the contents. */
import type { Box } from '../../workbook/blueprint';
import { LAST_COLUMN, LAST_ROW } from '../../workbook/address';
import { boxAddress } from '../grid/address';
import { boxesWithout } from '../grid/boxes';
import { areaName } from '../ourNames';
import { chartRemovalSteps, chartSteps } from '../write/charts';
import { blockSteps } from '../write/contents';
import { areaFormula } from '../write/finish';
import { freezeSteps, setBreaks, setPrinted } from '../write/layout';
import { step, type Step } from '../write/step';
import { firstTableRow } from './findNow';
import { contentOfRaw } from './marks';
import type { SheetTarget } from './target';
import type { KeptSheet, RawCell } from './types';

const isSame = (a: Box | null, b: Box | null): boolean => JSON.stringify(a) === JSON.stringify(b);

function tableSteps({ now, tables }: SheetTarget): readonly Step[] {
  return tables.flatMap(({ name, now: standing, resized }) =>
    step((pen) => {
      const table = pen.context.workbook.tables.getItem(name);
      if (resized === null) {
        // Its look would stay in the cells as formats of their own.
        table.style = '';
        table.convertToRange();
        return;
      }
      table.sort.clear();
      if (isSame(standing, resized)) return;
      table.resize(pen.range(now.look.name, boxAddress(resized)));
    }),
  );
}

function deletionSteps({ now, deleted }: SheetTarget): readonly Step[] {
  return [...deleted].reverse().map(({ axis, at, count }) =>
    step((pen) => {
      const last = at + count - 1;
      const box =
        axis === 'rows'
          ? { top: at, bottom: last, left: 0, right: LAST_COLUMN }
          : { left: at, right: last, top: 0, bottom: LAST_ROW };
      // Not from the pen: it remembers ranges as they stood before the deletion.
      const lines = pen.context.workbook.worksheets
        .getItem(now.look.name)
        .getRange(boxAddress(box));
      lines.delete(axis === 'rows' ? 'Up' : 'Left');
    }),
  );
}

/** Formats, merges, rules and links come from the copy that Excel made before the act. */
function copySteps(target: SheetTarget, record: string): readonly Step[] {
  const { now, placed, cleared } = target;
  const { left, look } = now;
  const boxes = placed(left.box);
  const rest = boxesWithout([cleared], [boxes]);
  const own = left.bands.map(({ top, bottom }) => placed({ ...left.box, top, bottom }));
  return [
    step((pen) => {
      for (const box of [...own, ...rest]) {
        const cells = pen.range(look.name, boxAddress(box));
        cells.conditionalFormats.clearAll();
        cells.dataValidation.clear();
        cells.unmerge();
      }
      for (const cells of rest.length === 0 ? [] : pen.cells(look.name, rest)) cells.clear('All');
    }, 2_000),
    ...left.bands.map(({ top, bottom, at, isHeader }) => {
      const to = placed({ ...left.box, top, bottom });
      const from = { ...left.box, top: at, bottom: at + bottom - top };
      return step((pen) => {
        const source = pen.range(record, boxAddress(from));
        pen.range(look.name, boxAddress(to)).copyFrom(source, isHeader ? 'Formats' : 'All');
      }, 700);
    }),
    ...target.extra.flatMap(({ last, rows }) =>
      rows.map((_row, down) => {
        const to = { ...last, top: last.top + 1 + down, bottom: last.top + 1 + down };
        return step((pen) => {
          const source = pen.range(look.name, boxAddress(last));
          pen.range(look.name, boxAddress(to)).copyFrom(source, 'All');
        }, 700);
      }),
    ),
  ];
}

function contentSteps({ now, placed, cells, extra }: SheetTarget): readonly Step[] {
  const write = (top: number, left: number, rows: readonly (readonly RawCell[])[]) =>
    blockSteps(now.look.name, { top, left, rows: rows.map((row) => row.map(contentOfRaw)) }, []);
  const { bands, box } = now.left;
  return [
    // Band by band: rows may have been put between a heading and its table.
    ...bands.flatMap(({ top, bottom }) => {
      const to = placed({ ...box, top, bottom });
      return write(to.top, to.left, cells.slice(top - box.top, bottom - box.top + 1));
    }),
    ...extra.flatMap(({ last, rows }) => write(last.top + 1, last.left, rows)),
  ];
}

function areaSteps({ now, placed }: SheetTarget): readonly Step[] {
  const { left, look } = now;
  if (left.areas === null && !look.hasAreaName) return [];
  const { areas } = left;
  return [
    step((pen) => {
      const { names } = pen.sheet(look.name);
      if (areas === null || areas.length === 0) {
        if (look.hasAreaName) names.getItem(areaName).delete();
        return;
      }
      const formula = areaFormula(look.name, areas.map(placed));
      // Gone with an act that was taken back before, or by another program.
      if (look.hasAreaName) names.getItem(areaName).formula = formula;
      else names.add(areaName, formula).visible = false;
    }),
  ];
}

/** Heights that differ from those before; rows that were hidden then keep theirs. */
function heightSteps({ now, placed }: SheetTarget): readonly Step[] {
  const { left, look } = now;
  const steps: Step[] = [];
  for (let row = left.box.top; row <= left.box.bottom; row++) {
    const before = left.heights[row - left.firstHeight] ?? left.standardHeight;
    if (before === 0) continue;
    const { top } = placed({ ...left.box, top: row, bottom: row });
    const present = now.capture.heights[heightIndex(now, row)] ?? null;
    if (present === before) continue;
    const line = { top, bottom: top, left: 0, right: LAST_COLUMN };
    steps.push(
      step((pen) => {
        pen.range(look.name, boxAddress(line)).format.rowHeight = before;
      }, 250),
    );
  }
  return steps;
}

/** Where the present height of a row stands, whose place before the act is given. */
function heightIndex({ left, capture, rows, rowsAbove }: SheetTarget['now'], row: number): number {
  const now = left.insertions.reduce(
    (at, one) => (one.axis === 'rows' && at >= one.at ? at + one.count : at),
    row,
  );
  return now + (now < firstTableRow(left) ? rowsAbove : rows) - capture.used.top;
}

function columnSteps({ now, placed }: SheetTarget): readonly Step[] {
  const { left, look, capture } = now;
  const steps: Step[] = [];
  for (let column = left.box.left; column <= left.box.right; column++) {
    const before = left.columns[column];
    const at = placed({ ...left.box, left: column, right: column }).left;
    const present = capture.columns[at];
    if (!before || !present) continue;
    const box = { top: 0, bottom: LAST_ROW, left: at, right: at };
    const range = boxAddress(box);
    if (before.hidden !== present.hidden) {
      steps.push(
        step((pen) => {
          pen.range(look.name, range).columnHidden = before.hidden;
        }, 250),
      );
    }
    if (before.hidden || present.width === before.width) continue;
    steps.push(
      step((pen) => {
        pen.range(look.name, range).format.columnWidth = before.width;
      }, 250),
    );
  }
  return steps;
}

/** Frozen rows and columns as a blueprint counts them; Excel gives whole rows or columns to the end. */
function freezeOf(frozen: Box | null, used: Box): { rows: number; columns: number } {
  if (!frozen) return { rows: 0, columns: 0 };
  const rows = frozen.bottom >= Math.max(used.bottom, 500) ? 0 : frozen.bottom + 1;
  const columns = frozen.right >= Math.max(used.right, 50) ? 0 : frozen.right + 1;
  return { rows, columns };
}

function viewSteps({ now, placed }: SheetTarget): readonly Step[] {
  const { left, look, capture, frozen } = now;
  const freeze = freezeOf(left.frozen, capture.used);
  const isFrozen = JSON.stringify(freezeOf(frozen, capture.used)) === JSON.stringify(freeze);
  const { area, titles, breaks } = left.print;
  const printed = area && placed(area);
  // Of repeated rows only the rows follow: they span the whole width.
  const repeated = titles && { ...titles, top: placed(titles).top, bottom: placed(titles).bottom };
  const isPrinted = isSame(printed, capture.print.area) && isSame(repeated, capture.print.titles);
  const rows = breaks.map((row) => placed({ ...left.box, top: row, bottom: row }).top);
  const isBroken = JSON.stringify(rows) === JSON.stringify(capture.print.breaks);
  return [
    ...(isFrozen || left.tables.length === 0 ? [] : freezeSteps(look.name, { freeze })),
    ...(isPrinted && isBroken
      ? []
      : [
          step((pen) => {
            const sheet = pen.sheet(look.name);
            setPrinted(sheet.pageLayout, {
              ...(printed ? { area: printed } : {}),
              ...(repeated ? { titleRows: { from: repeated.top, to: repeated.bottom } } : {}),
            });
            if (!isBroken) setBreaks(sheet, { breaksBefore: rows });
          }),
        ]),
  ];
}

/** A filter of the officer's is applied to what stands there again. */
function filterSteps({ tables }: SheetTarget): readonly Step[] {
  return tables
    .filter(({ resized }) => resized !== null)
    .map(({ name }) =>
      step((pen) => {
        pen.context.workbook.tables.getItem(name).reapplyFilters();
      }),
    );
}

/** A sheet that is protected now is opened, and left as it was before the act. */
export function protectionAfter({
  name,
  left,
}: {
  name: string;
  left: KeptSheet;
}): readonly Step[] {
  if (!left.isProtected) return [];
  return [
    step((pen) => {
      pen.sheet(name).protection.protect(left.protectionOptions);
    }),
  ];
}

/** All of one sheet, in the order in which Excel accepts it; its protection is taken care of around it. */
export function restoreSteps(target: SheetTarget, record: string): readonly Step[] {
  const { now, placed } = target;
  const charts = (now.left.charts ?? []).map((chart) => ({
    ...chart,
    place: placed(chart.place),
    data: placed(chart.data),
  }));
  return [
    ...(now.left.charts ? chartRemovalSteps(now.look.name, now.capture.charts) : []),
    ...tableSteps(target),
    ...deletionSteps(target),
    ...copySteps(target, record),
    ...contentSteps(target),
    ...areaSteps(target),
    ...columnSteps(target),
    ...heightSteps(target),
    ...viewSteps(target),
    ...chartSteps(now.look.name, charts),
    ...filterSteps(target),
  ];
}
