/**
 * «Bảo vệ trang» and «Bỏ bảo vệ trang» on a sheet's tab, without a password: what an officer does in
 * Excel when he wants to change more than the cells for entry.
 */
import type { FUniver } from '@univerjs/core/facade';
import type { SpreadsheetEngine } from '../../engine/engine';
import { defaultProtectionOptions } from '../../engine/page';
import type { Say } from '../statusLine';

/** Where Univer's menu of a sheet's tab holds its own entries. */
const TAB_MENU = ['contextMenu.footerTabs', 'contextMenu.others'];

/** Adds the entry to the menu of the tabs. */
export function protectByMenu(api: FUniver, engine: SpreadsheetEngine, say: Say): void {
  api
    .createMenu({
      id: 'workbench.protect-sheet',
      title: 'Bảo vệ / bỏ bảo vệ trang',
      order: 10,
      action: () => {
        const sheetId = engine.sheets.activeId();
        const isProtected = engine.pages.protection(sheetId) !== undefined;
        const options = defaultProtectionOptions;
        engine.pages.setProtection(sheetId, isProtected ? undefined : { options });
        say(
          isProtected
            ? 'Đã bỏ bảo vệ trang tính.'
            : 'Đã bảo vệ trang tính: chỉ sửa được ô không khóa.',
        );
      },
    })
    .appendTo(TAB_MENU);
}
