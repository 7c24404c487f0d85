/** A blueprint as it is to stand where a person has moved our part, and renamed the sheets it points to. */
import type {
  Content,
  FormatLayer,
  SheetBlueprint,
  ValidationRule,
} from '../../workbook/blueprint';
import { parseBox } from '../../workbook/address';
import { boxAddress } from '../grid/address';
import {
  isNoShift,
  shiftedBox,
  shiftedColumn,
  shiftedRow,
  shiftFormula,
  type Shift,
} from '../grid/shift';

/** Where the sheets of a change are now. */
export interface Whereabouts {
  /** Present name by the blueprint's name. */
  readonly names: ReadonlyMap<string, string>;
  /** By the blueprint's name; sheets that have not moved are missing. */
  readonly shifts: ReadonlyMap<string, Shift>;
}

/** A cell's address on its own sheet, shifted; anything that is no address stays. */
export function shiftedCell(cell: string, shift: Shift): string {
  const box = parseBox(cell);
  return box ? boxAddress(shiftedBox(box, shift)) : cell;
}

/** Rewrites a formula. Rows of a table hold the same ones over and over: each is worked out once. */
type MoveFormula = (formula: string) => string;

function formulaMover(shift: Shift, where: Whereabouts): MoveFormula {
  const known = new Map<string, string>();
  return (formula) => {
    const moved = known.get(formula) ?? shiftFormula(formula, shift, where.names);
    known.set(formula, moved);
    return moved;
  };
}

function movedContent(content: Content, moveFormula: MoveFormula, where: Whereabouts): Content {
  if (content.kind === 'formula') {
    return { ...content, formula: moveFormula(content.formula) };
  }
  if (content.kind !== 'link') return content;
  const target = where.shifts.get(content.sheet);
  return {
    ...content,
    sheet: where.names.get(content.sheet) ?? content.sheet,
    cell: target ? shiftedCell(content.cell, target) : content.cell,
  };
}

function movedRule(rule: ValidationRule, shift: Shift, where: Whereabouts): ValidationRule {
  if (rule.kind === 'list') {
    return { ...rule, source: shiftFormula(rule.source, shift, where.names) };
  }
  return rule.kind === 'custom'
    ? { ...rule, formula: shiftFormula(rule.formula, shift, where.names) }
    : rule;
}

function movedLayer(layer: FormatLayer, shift: Shift): FormatLayer {
  return { ...layer, boxes: layer.boxes.map((box) => shiftedBox(box, shift)) };
}

/** Blocks that span the shifted row are cut there, so that inserted rows stay free. */
function movedBlocks(sheet: SheetBlueprint, shift: Shift, where: Whereabouts) {
  const moveFormula = formulaMover(shift, where);
  return sheet.blocks.flatMap((block) => {
    const move = (rows: typeof block.rows) =>
      rows.map((row) => row.map((content) => movedContent(content, moveFormula, where)));
    const left = shiftedColumn(block.left, shift);
    const cut = shift.rows === 0 ? 0 : shift.fromRow - block.top;
    if (cut <= 0 || cut >= block.rows.length) {
      return [{ top: shiftedRow(block.top, shift), left, rows: move(block.rows) }];
    }
    return [
      { top: block.top, left, rows: move(block.rows.slice(0, cut)) },
      { top: shift.fromRow + shift.rows, left, rows: move(block.rows.slice(cut)) },
    ];
  });
}

/** Whether every sheet stands where the blueprint has it, under the blueprint's name. */
function isInPlace(shift: Shift, { names, shifts }: Whereabouts): boolean {
  return (
    isNoShift(shift) &&
    shifts.size === 0 &&
    [...names].every(([planned, present]) => planned === present)
  );
}

/** Moves everything at or beyond the shift, and turns sheet names into the present ones. */
export function moveSheet(sheet: SheetBlueprint, shift: Shift, where: Whereabouts): SheetBlueprint {
  if (isInPlace(shift, where)) return sheet;
  const box = (one: Parameters<typeof shiftedBox>[0]) => shiftedBox(one, shift);
  const { print, freeze } = sheet;
  return {
    ...sheet,
    blocks: movedBlocks(sheet, shift, where),
    merges: sheet.merges.map(box),
    layers: sheet.layers.map((layer) => movedLayer(layer, shift)),
    tables: sheet.tables.map((table) => ({ ...table, box: box(table.box) })),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({
      ...format,
      boxes: format.boxes.map(box),
      formula: shiftFormula(format.formula, shift, where.names),
    })),
    validations: sheet.validations.map((validation) => ({
      ...validation,
      boxes: validation.boxes.map(box),
      rule: movedRule(validation.rule, shift, where),
    })),
    ...(sheet.charts
      ? {
          charts: sheet.charts.map((chart) => ({
            ...chart,
            place: box(chart.place),
            data: box(chart.data),
          })),
        }
      : {}),
    rowHeights: sheet.rowHeights.map(({ from, to, points }) => ({
      from: shiftedRow(from, shift),
      to: shiftedRow(to, shift),
      points,
    })),
    columnWidths: sheet.columnWidths,
    freeze: {
      rows: freeze.rows === 0 ? 0 : shiftedRow(freeze.rows - 1, shift) + 1,
      columns: freeze.columns === 0 ? 0 : shiftedColumn(freeze.columns - 1, shift) + 1,
    },
    print: {
      ...print,
      ...(print.area ? { area: box(print.area) } : {}),
      ...(print.breaksBefore
        ? { breaksBefore: print.breaksBefore.map((row) => shiftedRow(row, shift)) }
        : {}),
      ...(print.titleRows
        ? {
            titleRows: {
              from: shiftedRow(print.titleRows.from, shift),
              to: shiftedRow(print.titleRows.to, shift),
            },
          }
        : {}),
    },
    ...(sheet.selection === undefined ? {} : { selection: shiftedCell(sheet.selection, shift) }),
  };
}
