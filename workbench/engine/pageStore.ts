/**
 * Print set-up and protection, kept in memory: no engine here prints or protects.
 */
import { defaultPageLayout } from './page';
import type { PageLayout, PageStore, SheetProtection } from './page';

export class MemoryPageStore implements PageStore {
  private readonly layouts = new Map<string, PageLayout>();
  private readonly protections = new Map<string, SheetProtection>();

  layout(sheetId: string): PageLayout {
    return this.layouts.get(sheetId) ?? defaultPageLayout;
  }

  setLayout(sheetId: string, layout: PageLayout): void {
    this.layouts.set(sheetId, layout);
  }

  protection(sheetId: string): SheetProtection | undefined {
    return this.protections.get(sheetId);
  }

  setProtection(sheetId: string, protection: SheetProtection | undefined): void {
    if (protection === undefined) this.protections.delete(sheetId);
    else this.protections.set(sheetId, protection);
  }

  forget(sheetId: string): void {
    this.layouts.delete(sheetId);
    this.protections.delete(sheetId);
  }
}
