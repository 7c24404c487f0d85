/** Every cell of a sheet, its value, formula and format, for those who want the sheet as it is. */
import type { RawValue } from '../../workbook/reading';
import { fault } from '../problem';
import type { CellReader } from '../read/sheetScan';

export interface CollectedCell {
  readonly value: RawValue;
  readonly formula: string;
  readonly style: number;
}

export interface CollectedRow {
  readonly height: number | undefined;
  readonly style: number;
  readonly isHidden: boolean;
}

/** More cells with content than this do not fit into the page that shows them. */
const MOST_CELLS = 1_000_000;
const MOST_EMPTY = 200_000;

export class CellCollector implements CellReader {
  readonly cells = new Map<number, Map<number, CollectedCell>>();
  readonly rows = new Map<number, CollectedRow>();
  /** Formatted cells without content beyond the limit were passed over. */
  skippedEmpty = false;
  private filled = 0;
  private empty = 0;

  constructor(private readonly part: string) {}

  row: CellReader['row'] = (row, scanner) => {
    const isCustom = scanner.attribute('customHeight');
    const height = isCustom === '1' || isCustom === 'true' ? Number(scanner.attribute('ht')) : NaN;
    const isStyled = scanner.attribute('customFormat');
    const style = isStyled === '1' || isStyled === 'true' ? Number(scanner.attribute('s') ?? 0) : 0;
    const hidden = scanner.attribute('hidden');
    const isHidden = hidden === '1' || hidden === 'true';
    if ((Number.isFinite(height) || style > 0 || isHidden) && this.rows.size < MOST_EMPTY) {
      this.rows.set(row, { height: Number.isFinite(height) ? height : undefined, style, isHidden });
    }
    return true;
  };

  wants(): boolean {
    return true;
  }

  cell(row: number, column: number, value: RawValue, formula: string, style: number): void {
    const isEmpty = value === null && formula === '';
    if (isEmpty && style === 0) return;
    if (isEmpty && ++this.empty > MOST_EMPTY) {
      this.skippedEmpty = true;
      return;
    }
    if (!isEmpty && ++this.filled > MOST_CELLS) throw fault('tooLarge', this.part);
    const line = this.cells.get(row) ?? new Map<number, CollectedCell>();
    this.cells.set(row, line.set(column, { value, formula, style }));
  }
}
