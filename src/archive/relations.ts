/** Relationships: how one part of a package names another. */
import { parseXml } from './xml/tree';
import type { Archive } from './zip/archive';

export interface PartRelation {
  readonly id: string;
  /** The last word of the type's address, the same in transitional and strict files: 'worksheet'. */
  readonly kind: string;
  /** The part's path in the package, or the address outside it. */
  readonly target: string;
  readonly isExternal: boolean;
}

/**
 * The path that a relationship of a part leads to.
 *
 * @example resolvePath('xl/worksheets/sheet1.xml', '../tables/table1.xml') // 'xl/tables/table1.xml'
 */
export function resolvePath(from: string, target: string): string {
  const normal = target.replaceAll('\\', '/');
  const steps = normal.startsWith('/') ? [] : from.replaceAll('\\', '/').split('/').slice(0, -1);
  for (const step of normal.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** @example relationsPath('xl/workbook.xml') // 'xl/_rels/workbook.xml.rels' */
export function relationsPath(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** A part's relationships; none when it has no relationship part. */
export function readRelations(archive: Archive, part: string): readonly PartRelation[] {
  const path = relationsPath(part);
  if (!archive.has(path)) return [];
  return parseXml(archive.read(path), path).root.children.map(({ attributes }) => {
    const isExternal = attributes.get('TargetMode') === 'External';
    const target = attributes.get('Target') ?? '';
    return {
      id: attributes.get('Id') ?? '',
      kind: (attributes.get('Type') ?? '').replace(/^.*\//, ''),
      target: isExternal ? target : resolvePath(part, target),
      isExternal,
    };
  });
}
