/**
 * The parts of an .xlsx file and how they point to each other.
 */
import { attribute, childrenOf, parsePart } from './xmlPart';

/** The XML parts as text, by path without a leading slash; undefined for a part that is not there. */
export interface Parts {
  readonly get: (path: string) => string | undefined;
}

export interface Relation {
  /** The last word of the type: 'worksheet', 'table', 'styles' … */
  readonly kind: string;
  /** A path in the file, or the address itself when `isOuter`. */
  readonly target: string;
  readonly isOuter: boolean;
}

/** What the part at `path` points to, by id. */
export function relationsOf(parts: Parts, path: string): ReadonlyMap<string, Relation> {
  const slash = path.lastIndexOf('/');
  const folder = path.slice(0, slash + 1);
  const relationsPath = `${folder}_rels/${path.slice(slash + 1)}.rels`;
  const text = parts.get(relationsPath);
  if (text === undefined) return new Map();
  return new Map(
    childrenOf(parsePart(text, relationsPath), 'Relationship').map((relation) => {
      const isOuter = attribute(relation, 'TargetMode') === 'External';
      const target = attribute(relation, 'Target') ?? '';
      return [
        attribute(relation, 'Id') ?? '',
        {
          kind: (attribute(relation, 'Type') ?? '').split('/').at(-1) ?? '',
          target: isOuter ? target : resolvePath(folder, target),
          isOuter,
        },
      ];
    }),
  );
}

/**
 * @example resolvePath('xl/worksheets/', '../tables/table1.xml') // 'xl/tables/table1.xml'
 */
export function resolvePath(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
