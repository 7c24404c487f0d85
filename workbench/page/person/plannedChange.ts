/**
 * What a person's command would change on a sheet, read from the command before it runs.
 * Commands are what people cause in the grid; the add-in's writes are mutations and never come here.
 */
import type { ProtectionOptions } from '../../engine/page';
import type { Area } from '../../engine/grid';

/** The switch of Excel's protection dialog that would allow a change, contents apart. */
export type Permission = Exclude<keyof ProtectionOptions, 'selectionMode'>;

export type PlannedChange =
  /** Allowed where every cell is unlocked. */
  | { readonly kind: 'contents'; readonly areas: readonly Area[] }
  /** Allowed where the protection says so. */
  | { readonly kind: 'structure'; readonly permission: Permission | null };

/** A rectangle as Univer's commands carry it. */
export interface CommandRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** What is read of a command's parameters; each command has only some. */
export interface CommandParams {
  readonly range?: CommandRange;
  readonly ranges?: readonly CommandRange[];
  readonly fromRange?: CommandRange;
  readonly toRange?: CommandRange;
  readonly targetRange?: CommandRange;
  readonly clearRange?: CommandRange;
  readonly row?: number;
  readonly column?: number;
  readonly col?: number;
}

const CONTENTS =
  /^sheets?\.command\.(set-range-values|clear-selection-(content|all)|auto-fill|auto-clear-content|copy-(down|right)|refill|move-range|toggle-cell-checkbox|(insert|delete)-range-move-(down|right|up|left)|split-text-to-columns|text-to-number|reorder-range)$/;

/** By the command's name after its prefix; null where no switch allows it. */
const STRUCTURES: readonly (readonly [RegExp, Permission | null])[] = [
  [/^sort-range/, 'allowSort'],
  [
    /^(set|clear|re-calc)-filter-criteria|^smart-toggle-filter|^set-table-filter/,
    'allowAutoFilter',
  ],
  [/^insert-(row|multi-rows)|^table-insert-row/, 'allowInsertRows'],
  [/^insert-(col|multi-cols)|^table-insert-col/, 'allowInsertColumns'],
  [/^remove-row|^table-remove-row/, 'allowDeleteRows'],
  [/^remove-col|^table-remove-col/, 'allowDeleteColumns'],
  [
    /^(delta|set)-row-height$|^set-row-is-auto|^set-rows-hidden|^set-selected-rows/,
    'allowFormatRows',
  ],
  [
    /^delta-column-width|^set-worksheet-col-width|^set-col-|^set-selected-cols/,
    'allowFormatColumns',
  ],
  [/^(add|update|cancel)-(rich-)?hyper-link/, 'allowInsertHyperlinks'],
  [
    /^set-style$|^set-border|^numfmt|^clear-selection-format|^(add|remove)-worksheet-merge|^set-text-rotation|conditional-rule$|format-painter$/,
    'allowFormatCells',
  ],
  [/data-?validation|^move-(rows|cols)$|^(add|delete)-table$|^set-table-config|-note$/i, null],
];

/**
 * What the command would change, or null when it changes nothing that protection covers.
 *
 * @param selection what is changed when the command itself does not say
 * @example
 * plannedChange('sheet.command.delta-column-width', {}, [])
 * // { kind: 'structure', permission: 'allowFormatColumns' }
 */
export function plannedChange(
  command: string,
  params: CommandParams,
  selection: readonly Area[],
): PlannedChange | null {
  if (CONTENTS.test(command)) {
    const areas = rangesOf(params).map(areaOf);
    return { kind: 'contents', areas: areas.length > 0 ? areas : selection };
  }
  const name = /^sheets?\.command\.(.+)$/.exec(command)?.[1];
  const found = STRUCTURES.find(([pattern]) => name !== undefined && pattern.test(name));
  return found === undefined ? null : { kind: 'structure', permission: found[1] };
}

function rangesOf(params: CommandParams): readonly CommandRange[] {
  const { range, ranges, fromRange, toRange, targetRange, clearRange, row } = params;
  const column = params.column ?? params.col;
  const cell =
    row === undefined || column === undefined
      ? undefined
      : { startRow: row, endRow: row, startColumn: column, endColumn: column };
  return [range, ...(ranges ?? []), fromRange, toRange, targetRange, clearRange, cell].filter(
    (one) => one !== undefined,
  );
}

function areaOf({ startRow, endRow, startColumn, endColumn }: CommandRange): Area {
  return { top: startRow, bottom: endRow, left: startColumn, right: endColumn };
}
