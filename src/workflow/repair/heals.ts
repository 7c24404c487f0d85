/** What a repair does about one thing that is damaged. */
import type { Box, SheetKey } from '../../workbook/blueprint';
import type { RawValue, TableReading } from '../../workbook/reading';
import type { CellChange } from '../host';
import type { RepairItem } from './types';

export type Heal =
  | { readonly kind: 'header'; readonly table: string; readonly cell: CellChange }
  | { readonly kind: 'formulas'; readonly cells: readonly CellChange[] }
  /** A number or a date that stood as text. */
  | { readonly kind: 'value'; readonly cell: CellChange; readonly value: RawValue }
  /** Sheets are laid out again; `all` where formulas of every sheet are concerned. */
  | { readonly kind: 'layout'; readonly sheets: readonly SheetKey[] | 'all' }
  /** A table takes in rows that stand below it. */
  | {
      readonly kind: 'rowsBelow';
      readonly table: string;
      readonly sheet: SheetKey;
      /** The cells that the table takes in. */
      readonly box: Box;
    }
  /** Plain cells become the table again that they were; formulas of every sheet name it. */
  | { readonly kind: 'table'; readonly table: TableReading; readonly sheet: SheetKey }
  | { readonly kind: 'protect'; readonly sheet: string }
  | { readonly kind: 'renameSheet'; readonly from: string; readonly to: string }
  | { readonly kind: 'renameTable'; readonly from: string; readonly to: string }
  | { readonly kind: 'name'; readonly name: string; readonly formula: string };

/** One damage with its remedy. */
export interface Found {
  readonly item: Omit<RepairItem, 'brings'>;
  readonly heal: Heal;
}

/** The sheets that a heal lays out again. */
export function laidOut({ heal }: Found): readonly SheetKey[] | 'all' {
  if (heal.kind === 'layout') return heal.sheets;
  if (heal.kind === 'table') return 'all';
  return heal.kind === 'rowsBelow' ? [heal.sheet] : [];
}
