/**
 * A package on its way from what it was to what it will be: parts that nobody touched are copied as
 * they were compressed.
 */
import { relationsXml, type Relation } from '../write/packageParts';
import { element } from '../xml/element';
import { parseXml } from '../../archive/xml/tree';
import { partKey, type Archive } from '../../archive/zip/archive';
import { pack, writeZip } from '../../archive/zip/writeZip';
import { appendTo, applyEdits } from './edits';
import { relationsPath } from '../../archive/relations';

const TYPES_PART = '[Content_Types].xml';
const encoder = new TextEncoder();

export class PackageDraft {
  private readonly changed = new Map<string, { path: string; bytes: Uint8Array }>();
  private readonly removed = new Set<string>();
  private readonly types: { path: string; type: string }[] = [];

  constructor(private readonly archive: Archive) {}

  has(path: string): boolean {
    const key = partKey(path);
    return this.changed.has(key) || (this.archive.has(path) && !this.removed.has(key));
  }

  read(path: string): Uint8Array {
    return this.changed.get(partKey(path))?.bytes ?? this.archive.read(path);
  }

  put(path: string, content: Uint8Array | string): void {
    const bytes = typeof content === 'string' ? encoder.encode(content) : content;
    this.removed.delete(partKey(path));
    this.changed.set(partKey(path), { path, bytes });
  }

  /** A part that is new to the package, with the type by which programs know it. */
  add(path: string, type: string, content: string): void {
    this.put(path, content);
    this.types.push({ path, type });
  }

  remove(path: string): void {
    this.changed.delete(partKey(path));
    this.removed.add(partKey(path));
  }

  /** A path like 'xl/tables/table3.xml' that no part bears (any more). */
  freePath(before: string, after: string): string {
    for (let number = 1; ; number++) {
      const path = `${before}${String(number)}${after}`;
      if (!this.has(path)) return path;
    }
  }

  /** Adds relationships to a part and drops some; the others stay as they were. */
  relate(part: string, added: readonly Relation[], dropped: ReadonlySet<string> = new Set()): void {
    const path = relationsPath(part);
    if (!this.has(path)) {
      if (added.length > 0) this.put(path, relationsXml(added));
      return;
    }
    const document = parseXml(this.read(path), path);
    const gone = document.root.children
      .filter((one) => dropped.has(one.attributes.get('Id') ?? ''))
      .map(({ start, end }) => ({ start, end, text: '' }));
    const items = added.map(({ id, type, target }) =>
      element('Relationship', { Id: id, Type: type, Target: target }),
    );
    const edits = [...gone, ...appendTo(document, document.root, items)];
    if (edits.length > 0) this.put(path, applyEdits(document.bytes, edits));
  }

  /** The finished package. */
  finish(): Uint8Array {
    this.writeTypes();
    const kept = this.archive.names().filter((name) => !this.removed.has(partKey(name)));
    const old = kept.map((name) => {
      const change = this.changed.get(partKey(name));
      this.changed.delete(partKey(name));
      return change ? pack(name, change.bytes) : this.archive.packed(name);
    });
    const fresh = [...this.changed.values()].map(({ path, bytes }) => pack(path, bytes));
    return writeZip([...old, ...fresh]);
  }

  private writeTypes(): void {
    const document = parseXml(this.read(TYPES_PART), TYPES_PART);
    // A part that takes a removed one's name is declared anew: twice would make Excel repair the file.
    const added = new Set(this.types.map(({ path }) => partKey(path)));
    const gone = document.root.children
      .filter((one) => {
        const key = partKey(one.attributes.get('PartName') ?? '');
        return this.removed.has(key) || added.has(key);
      })
      .map(({ start, end }) => ({ start, end, text: '' }));
    const items = this.types.map(({ path, type }) =>
      element('Override', { PartName: `/${path}`, ContentType: type }),
    );
    // Some writers give the types a prefix; the namespace is then declared on each of ours.
    const edits = [...gone, ...appendTo(document, document.root, items)];
    if (edits.length > 0) this.put(TYPES_PART, applyEdits(document.bytes, edits));
  }
}
