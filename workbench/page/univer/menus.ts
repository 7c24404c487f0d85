/**
 * Which of Univer's menus the page leaves out: a second kind of protection that Excel does not know,
 * notes that no file would hold, and the catalogue of functions, which fills half of the window.
 */

const LEFT_OUT = [
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  'sheet.operation.add-note-popup',
  'sheet.toolbar.text-to-number',
  'sheet.contextMenu.text-to-number',
  'base-ui.operation.toggle-shortcut-panel',
  'formula-ui.operation.more-functions',
  ...[
    'financial',
    'logical',
    'text',
    'date',
    'lookup',
    'math',
    'statistical',
    'engineering',
    'information',
    'database',
  ].map((category) => `formula-ui.operation.insert-function.${category}`),
] as const;

/** Univer's `menu` setting. */
export const MENUS: Readonly<Record<string, { readonly hidden: true }>> = Object.fromEntries(
  LEFT_OUT.map((id) => [id, { hidden: true } as const]),
);
