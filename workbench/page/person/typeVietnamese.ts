/**
 * Typing in the grid as in an Excel with Vietnamese regional settings: 15/11/2026 is a day, 1.234,5 a
 * number, 85,5% a percentage, everything else text. Univer alone reads English forms only.
 */
import { CellValueType } from '@univerjs/core';
import type { ICellData, Nullable, Univer } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { CellInput } from '../../engine/cells';
import type { SpreadsheetEngine } from '../../engine/engine';
import { typedValue } from '../../engine/typing';
import { cellData } from '../univer/cellData';
import { linedText } from '../univer/linedText';
import { editText } from './editText';

/** Before Univer's own readings of dates and numbers. */
const FIRST = 1000;

/** From now on, what a person types and sees in the cell editor is in Vietnamese form. */
export function typeVietnamese(univer: Univer, engine: SpreadsheetEngine): void {
  const { writeCellInterceptor } = univer.__getInjector().get(SheetInterceptorService);
  const formatAt = (sheetId: string, row: number, column: number): string =>
    engine.styles.at(sheetId, row, column).numberFormat ?? 'General';

  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { worksheet, row, col, subUnitId }, next) => {
      const raw = worksheet.getCellRaw(row, col);
      if (!raw || raw.f) return next(cell);
      const text = shownInEditor(raw, formatAt(subUnitId, row, col));
      if (text === null) return next(cell);
      // Text, so that nothing formats it once more.
      const plain = { ...raw, v: text, t: CellValueType.STRING, p: null };
      return text.includes('\n')
        ? { ...plain, p: linedText(text, worksheet.getComposedCellStyle(row, col)) }
        : plain;
    },
  });

  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { row, col, subUnitId }, next) => {
      const text = typedText(cell);
      if (!cell || text === null) return next(cell);
      // Univer has taken a leading apostrophe away by now: what follows it is text.
      if (cell.t === CellValueType.FORCE_STRING) return { ...cell, v: text };
      const numberFormat = formatAt(subUnitId, row, col);
      const input: CellInput =
        numberFormat === '@' ? { kind: 'text', value: text } : typedValue(text);
      // A formula is Univer's own affair: it closes brackets and corrects letters.
      if (input.kind === 'formula') return next(cell);
      return { ...cell, ...cellData(input, numberFormat) };
    },
  });
}

/** Null leaves the cell to Univer. */
function shownInEditor({ v: value, t: type }: ICellData, numberFormat: string): string | null {
  if (typeof value === 'number' && type !== CellValueType.BOOLEAN) {
    return editText(value, numberFormat);
  }
  if (type !== CellValueType.FORCE_STRING || typeof value !== 'string') return null;
  // The apostrophe shows only where typing the text again would give something else.
  const again = numberFormat === '@' ? null : typedValue(value);
  return again === null || (again.kind === 'text' && again.value === value) ? value : null;
}

/** What was typed, without looks of single letters; null for formulas and for links. */
function typedText(cell: Nullable<ICellData>): string | null {
  if (!cell || cell.f) return null;
  const { body } = cell.p ?? {};
  if (body) {
    const isText = (body.customRanges ?? []).length === 0 && (body.customBlocks ?? []).length === 0;
    return isText ? withLineFeeds(body.dataStream.replace(/\r\n$/, '')) : null;
  }
  return cell.v === null || cell.v === undefined ? null : withLineFeeds(String(cell.v));
}

/** The editor ends its lines with a carriage return, cells with a line feed. */
function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
