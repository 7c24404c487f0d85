/**
 * Puts sheets of ours into a workbook that somebody else keeps. Whatever is not ours, his sheets,
 * charts, comments, macros, stays as it was byte for byte.
 */
import type { Content, NameBlueprint } from '../workbook/blueprint';
import { parseCell } from '../workbook/address';
import { appendStyles, styleBaseOf } from './patch/styles';
import { deselectTab, setCells, type CellChange } from './patch/setCells';
import { PackageDraft } from './patch/packageDraft';
import {
  findTargets,
  freeRelation,
  sameName,
  type SheetPlacement,
  type Target,
} from './patch/targets';
import { patchCharts } from './patch/charts';
import { patchWorkbookPart } from './patch/workbookPart';
import { fault, guarded, type XlsxProblem } from './problem';
import { openPackage, workbookPart, type OpenedPackage } from './read/openPackage';
import { readRelations } from '../archive/relations';
import { readTableParts } from './read/tableParts';
import { NEW_WORKBOOK, StyleBook, stylesXml } from './styles/styleBook';
import { nameXml, printNamesXml } from './write/definedNames';
import { STRICT, TRANSITIONAL, TYPE_OF_PART, type Namespaces } from './write/namespaces';
import type { Relation } from './write/packageParts';
import { sheetXml } from './write/sheetXml';
import { tableXml } from './write/tableXml';
import { INLINE_TEXTS } from './write/texts';
import { XML_HEAD } from './xml/element';
import { numeric, parseXml, type XmlDocument } from '../archive/xml/tree';

export interface PatchChange {
  /** Sheets to put in. */
  readonly sheets: readonly SheetPlacement[];
  /** Names for cells of those sheets; a name that exists already is led to its new place. */
  readonly names: readonly NameBlueprint[];
  /** The name of the sheet that shall be in front when the file is opened; otherwise it stays. */
  readonly activeSheet?: string;
  /** Single cells of sheets that stay; each keeps its format. */
  readonly setCells?: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly content: Content;
  }[];
}

export type PatchOutcome =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly error: XlsxProblem };

/** Relationships of a replaced sheet that lose their meaning with its cells. */
const DROPPED: ReadonlySet<string> = new Set(['table', 'hyperlink', 'slicer', 'timeline']);

/** What of the sheet that stands there still holds. */
function keptOf({ existing }: Target, isDrawingGone: boolean): string {
  const kept = existing?.kept ?? '';
  return isDrawingGone ? kept.replace(/<drawing [^>]*\/>/, '') : kept;
}

class Patch {
  private readonly draft: PackageDraft;
  private readonly namespaces: Namespaces;
  private readonly targets: readonly Target[];
  private readonly places: readonly number[];
  private readonly folder: string;
  private readonly styles: { readonly path: string; readonly document: XmlDocument } | null;
  private readonly book: StyleBook;

  constructor(
    private readonly opened: OpenedPackage,
    private readonly change: PatchChange,
  ) {
    this.draft = new PackageDraft(opened.archive);
    const { root } = opened.workbook;
    const namespace = root.namespaces.get(root.prefix.slice(0, -1));
    this.namespaces = namespace === STRICT.main ? STRICT : TRANSITIONAL;
    this.folder = opened.workbookPath.slice(0, opened.workbookPath.lastIndexOf('/') + 1);
    const path = workbookPart(opened, 'styles');
    this.styles =
      path === undefined ? null : { path, document: parseXml(this.draft.read(path), path) };
    this.book = new StyleBook(this.styles ? styleBaseOf(this.styles.document) : NEW_WORKBOOK);
    const found = findTargets(opened, this.draft, this.folder, this.namespaces, change.sheets);
    this.targets = found.targets;
    this.places = found.places;
  }

  run(): Uint8Array {
    this.writeSheets();
    this.writeCells();
    this.writeStyles();
    const activeTab = this.activeTab();
    this.writeWorkbook(activeTab);
    return this.draft.finish();
  }

  /** Table numbers and names of the sheets that stay. */
  private foreignTables() {
    const replaced = new Set(this.targets.map((target) => target.path));
    const parts = this.opened.sheets
      .filter((sheet) => !replaced.has(sheet.path))
      .flatMap((sheet) => readTableParts(this.opened.archive, sheet.path));
    return {
      highest: Math.max(0, ...parts.map((part) => numeric(part.element, 'id') ?? 0)),
      names: new Set(parts.map((part) => part.name.toLowerCase())),
    };
  }

  /** The workbook's styles get what we added; a workbook without any gets a part for them. */
  private writeStyles(): void {
    const { styles, book, draft } = this;
    if (Object.values(book.fragments()).every((items: readonly string[]) => items.length === 0))
      return;
    if (styles) {
      draft.put(styles.path, appendStyles(styles.document, book));
      return;
    }
    const path = draft.freePath(`${this.folder}styles`, '.xml');
    draft.add(path, TYPE_OF_PART.styles, XML_HEAD + stylesXml(book, this.namespaces.main));
    this.relateWorkbook(freeRelation(this.opened, this.change.sheets.length), 'styles', path);
  }

  private relateWorkbook(id: string, kind: string, path: string): void {
    const type = `${this.namespaces.relationships}/${kind}`;
    this.draft.relate(this.opened.workbookPath, [{ id, type, target: `/${path}` }]);
  }

  private writeSheets(): void {
    if (this.targets.length === 0) return;
    const foreign = this.foreignTables();
    const { book } = this;
    let tableId = foreign.highest;
    for (const target of this.targets) {
      if (target.existing) this.dropTables(target.path);
      const used = new Set(
        readRelations(this.opened.archive, target.path)
          .filter((one) => !DROPPED.has(one.kind))
          .map((one) => one.id),
      );
      const relations: Relation[] = [];
      for (const table of target.sheet.tables) {
        if (foreign.names.has(table.name.toLowerCase())) throw fault('conflict', table.name);
        foreign.names.add(table.name.toLowerCase());
        const path = this.draft.freePath(`${this.folder}tables/table`, '.xml');
        const xml = tableXml(target.sheet, table, ++tableId, this.namespaces.main);
        this.draft.add(path, TYPE_OF_PART.table, xml);
        let id = `rIdTable${String(relations.length + 1)}`;
        while (used.has(id)) id += '_';
        used.add(id);
        relations.push({ id, type: `${this.namespaces.relationships}/table`, target: `/${path}` });
      }
      const { relation: drawing, isDrawingGone } = patchCharts(this.opened.archive, this.draft, {
        sheet: target.sheet,
        name: target.name,
        path: target.path,
        folder: this.folder,
        namespaces: this.namespaces,
        used,
      });
      if (drawing !== null) relations.push(drawing);
      this.draft.put(
        target.path,
        sheetXml(target.sheet, {
          book,
          texts: INLINE_TEXTS,
          isActive: target.existing?.isSelected ?? false,
          namespaces: this.namespaces,
          tableRelations: relations
            .filter((relation) => relation !== drawing)
            .map((relation) => relation.id),
          ...(drawing === null ? {} : { drawingRelation: drawing.id }),
          kept: keptOf(target, isDrawingGone),
        }),
      );
      this.draft.relate(target.path, relations);
      if (!target.existing) this.relateWorkbook(target.relation, 'worksheet', target.path);
    }
  }

  private dropTables(sheetPath: string): void {
    const gone = readRelations(this.opened.archive, sheetPath).filter((one) =>
      DROPPED.has(one.kind),
    );
    for (const { kind, target } of gone) if (kind === 'table') this.draft.remove(target);
    this.draft.relate(sheetPath, [], new Set(gone.map((one) => one.id)));
  }

  private writeCells(): void {
    const changes = new Map<string, CellChange[]>();
    for (const { sheet, cell, content } of this.change.setCells ?? []) {
      const found = this.opened.sheets.find((one) => sameName(one.name, sheet));
      const position = parseCell(cell);
      if (!found || !position) throw fault('conflict', `${sheet}!${cell}`);
      changes.set(found.path, [...(changes.get(found.path) ?? []), { ...position, content }]);
    }
    for (const [path, list] of changes) {
      this.draft.put(
        path,
        setCells(this.draft.read(path), path, list, (style) => this.book.quoted(style)),
      );
    }
  }

  /** Brings a sheet to the front; the tab that was selected before is let go. */
  private activeTab(): number | undefined {
    const wanted = this.change.activeSheet;
    if (wanted === undefined) return undefined;
    const target = this.targets.find((one) => sameName(one.name, wanted));
    const sheet = this.opened.sheets.find((one) => sameName(one.name, wanted));
    const index = target?.index ?? (sheet && this.places[sheet.index]);
    const path = target?.path ?? sheet?.path;
    if (index === undefined || path === undefined) throw fault('conflict', wanted);
    for (const other of this.opened.sheets) {
      const bytes =
        other.path === path ? null : deselectTab(this.draft.read(other.path), other.path);
      if (bytes) this.draft.put(other.path, bytes);
    }
    return index;
  }

  private writeWorkbook(activeTab: number | undefined): void {
    const { opened, change, draft } = this;
    const names = change.names.map((name) => {
      const target = this.targets.find((one) => one.sheet.key === name.sheet);
      if (!target)
        throw new RangeError(`The name ${name.name} points to a sheet that is not put in.`);
      return nameXml(name, target.name);
    });
    const print = this.targets.flatMap(({ sheet, name, index }) =>
      printNamesXml(sheet.print, name, index),
    );
    const bytes = patchWorkbookPart(opened.workbook, {
      sheets: this.targets
        .filter((target) => !target.existing)
        .map(({ name, relation, index, sheet }) => ({
          name,
          relation,
          index,
          visibility: sheet.visibility,
        })),
      names: [...print, ...names],
      replacedNames: new Set(change.names.map((name) => name.name.toLowerCase())),
      replacedSheets: new Set(this.targets.filter((one) => one.existing).map((one) => one.index)),
      places: this.places,
      activeTab,
      relationships: this.namespaces.relationships,
    });
    draft.put(opened.workbookPath, bytes);
    // The order of calculation that Excel noted names cells that may be gone; it makes a new one.
    const chain = opened.relations.find((one) => one.kind === 'calcChain');
    if (chain) {
      draft.relate(opened.workbookPath, [], new Set([chain.id]));
      draft.remove(chain.target);
    }
  }
}

/**
 * Adds or replaces sheets, names and single cells in an existing workbook.
 *
 * What changes besides: formats are appended to the styles, the workbook lists the new sheets and
 * is calculated anew when opened; with `activeSheet`, the tab selected before is let go. Comments,
 * drawings and charts of a person's own on a sheet that is replaced stay on it.
 *
 * @returns the new file, or a problem as data: any problem of reading, or `conflict` with a name
 *   (sheet, table, cell) that is taken or not there
 * @throws RangeError when a blueprint is one that Excel would not open: a fault of the program
 * @example
 * patchXlsx(bytes, { sheets: [{ sheet: summary, currentName: null }], names: [] });
 * // { ok: true, bytes: … }, the workbook with one sheet more
 */
export function patchXlsx(bytes: Uint8Array, change: PatchChange): PatchOutcome {
  const outcome = guarded(() => {
    const opened = openPackage(bytes);
    opened.archive.checkRest();
    return new Patch(opened, change).run();
  });
  return outcome.ok ? { ok: true, bytes: outcome.value } : outcome;
}
