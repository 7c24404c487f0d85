/** Names of the workbook, and the two per sheet by which Excel knows what to print. */
import type { NameBlueprint, SheetBlueprint } from '../../workbook/blueprint';
import { absoluteAddress, quotedSheet } from '../../workbook/address';
import { element } from '../xml/element';
import { escapeText } from '../xml/escape';

/** @param target an absolute reference, its sheet's name quoted */
export function definedNameXml(name: string, target: string, localSheet?: number): string {
  return element('definedName', { name, localSheetId: localSheet }, escapeText(target));
}

/** @param sheetName the name the sheet bears in the file */
export function nameXml(name: NameBlueprint, sheetName: string): string {
  return definedNameXml(name.name, `${quotedSheet(sheetName)}!${absoluteAddress(name.box)}`);
}

/** @param index the sheet's place in the file, from 0 */
export function printNamesXml(
  print: SheetBlueprint['print'],
  sheetName: string,
  index: number,
): readonly string[] {
  const sheet = quotedSheet(sheetName);
  const names: string[] = [];
  if (print.area) {
    names.push(
      definedNameXml('_xlnm.Print_Area', `${sheet}!${absoluteAddress(print.area)}`, index),
    );
  }
  if (print.titleRows) {
    const { from, to } = print.titleRows;
    const rows = `$${String(from + 1)}:$${String(to + 1)}`;
    names.push(definedNameXml('_xlnm.Print_Titles', `${sheet}!${rows}`, index));
  }
  return names;
}
