/** What a workbook file holds and a blueprint cannot say: told to the person who opens the file. */

export interface LeftOut {
  readonly what:
    | 'alignment'
    | 'border'
    | 'chartSheet'
    | 'comment'
    | 'conditionalFormat'
    | 'drawing'
    | 'externalLink'
    | 'fillPattern'
    | 'hiddenRow'
    | 'link'
    | 'macro'
    | 'name'
    | 'paper'
    | 'pivotTable'
    | 'sheetFilter'
    | 'table'
    | 'tableTotals'
    | 'validation'
    | 'veryHidden'
    | 'emptyFormattedCells';
  /** `null` where it concerns the workbook. */
  readonly sheet: string | null;
}

/** Gathers what was left out, each thing once a sheet. */
export class LeftOutList {
  private readonly found = new Map<string, LeftOut>();

  add(what: LeftOut['what'], sheet: string | null): void {
    this.found.set(`${what}\n${sheet ?? ''}`, { what, sheet });
  }

  all(): readonly LeftOut[] {
    return [...this.found.values()];
  }
}
