/**
 * While a person edits a cell, Excel answers no add-in: every call fails until Enter or Escape. The
 * page does the same, because what the add-in says then is worth seeing.
 */
import type { Univer } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/preset-sheets-core';
import { Faults } from '../../office/faults';
import type { FaultKind } from '../../office/faults';

/** Planned faults first, then the fault of the moment. */
export class PageFaults extends Faults {
  constructor(private readonly univer: Univer) {
    super();
  }

  override next(): FaultKind | undefined {
    return super.next() ?? (this.isEditing() ? 'cellEditMode' : undefined);
  }

  private isEditing(): boolean {
    return this.univer.__getInjector().get(IEditorBridgeService).isVisible().visible;
  }
}
