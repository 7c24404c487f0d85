/**
 * What an engine tells about changes, whoever made them: a person in the grid or a batch of the add-in.
 * Results of calculation are not changes.
 */
import type { CellValue } from './cells';
import type { Area } from './grid';

export type EngineEvent =
  | {
      readonly kind: 'cellsEdited';
      readonly sheetId: string;
      readonly area: Area;
      /** Only for a single cell. */
      readonly before?: CellValue;
      readonly after?: CellValue;
    }
  | {
      readonly kind: 'cellsInserted' | 'cellsDeleted';
      readonly sheetId: string;
      readonly area: Area;
      readonly shift: 'down' | 'right' | 'up' | 'left';
    }
  | { readonly kind: 'sheetAdded'; readonly sheetId: string }
  | { readonly kind: 'sheetDeleted'; readonly sheetId: string; readonly name: string }
  | {
      readonly kind: 'sheetRenamed';
      readonly sheetId: string;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: 'sheetActivated'; readonly sheetId: string; readonly previousId: string }
  | {
      readonly kind: 'selectionChanged';
      readonly sheetId: string;
      readonly areas: readonly Area[];
    };

export type EngineListener = (event: EngineEvent) => void;
