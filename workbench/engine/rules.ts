/**
 * Rules that stand behind cells: conditional formats and data validation.
 * Formulas carry their leading `=` and are relative to the top left cell of the first area.
 */
import type { Area } from './grid';

export type ComparisonOperator =
  | 'Between'
  | 'NotBetween'
  | 'EqualTo'
  | 'NotEqualTo'
  | 'GreaterThan'
  | 'LessThan'
  | 'GreaterThanOrEqual'
  | 'LessThanOrEqual';

export type TextOperator = 'Contains' | 'NotContains' | 'BeginsWith' | 'EndsWith';

export type ConditionalRule =
  | { readonly kind: 'custom'; readonly formula: string }
  | {
      readonly kind: 'cellValue';
      readonly operator: ComparisonOperator;
      readonly formula1: string;
      readonly formula2?: string;
    }
  | { readonly kind: 'containsText'; readonly operator: TextOperator; readonly text: string };

export interface ConditionalLook {
  readonly fontColor?: string;
  readonly fillColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly sheetId: string;
  readonly areas: readonly Area[];
  /** With an empty formula or text, until the add-in has said what it is, the format does nothing. */
  readonly rule: ConditionalRule;
  readonly look: ConditionalLook;
  readonly stopIfTrue: boolean;
}

export interface ConditionalFormatStore {
  /** Highest priority first. */
  list(sheetId: string): readonly ConditionalFormat[];
  /** Undefined when the sheet has none with the id. */
  find(sheetId: string, id: string): ConditionalFormat | undefined;
  /** Adds or replaces by id. A new one gets the highest priority, as in Excel. */
  set(format: ConditionalFormat): void;
  /** 0 is the highest priority of its sheet. */
  setPriority(sheetId: string, id: string, priority: number): void;
  delete(sheetId: string, id: string): void;
}

export type ValidationCriterion =
  | { readonly kind: 'any' }
  | { readonly kind: 'list'; readonly source: string; readonly dropDown: boolean }
  | {
      readonly kind: 'wholeNumber' | 'decimal' | 'date' | 'time' | 'textLength';
      readonly operator: ComparisonOperator;
      readonly formula1: string | number;
      readonly formula2?: string | number;
    }
  | { readonly kind: 'custom'; readonly formula: string };

export interface ValidationAlert {
  readonly show: boolean;
  readonly title: string;
  readonly message: string;
  readonly style: 'Stop' | 'Warning' | 'Information';
}

export interface ValidationPrompt {
  readonly show: boolean;
  readonly title: string;
  readonly message: string;
}

/** A list's `source` is `'a,b,c'`, or starts with `=` and names a range. */
export interface Validation {
  readonly criterion: ValidationCriterion;
  readonly ignoreBlanks: boolean;
  readonly alert: ValidationAlert;
  readonly prompt: ValidationPrompt;
}

export interface PlacedValidation extends Validation {
  readonly areas: readonly Area[];
}

export const emptyAlert: ValidationAlert = { show: true, title: '', message: '', style: 'Stop' };
export const emptyPrompt: ValidationPrompt = { show: true, title: '', message: '' };

export interface ValidationStore {
  list(sheetId: string): readonly PlacedValidation[];
  /** Replaces whatever stood behind these cells; other cells of an older rule keep it. */
  set(sheetId: string, areas: readonly Area[], validation: Validation): void;
  clear(sheetId: string, areas: readonly Area[]): void;
}
