/**
 * Formulas that are gone answer no more. Univer 0.25.1 looks up which formulas a change concerns in a tree of
 * ranges; when a sheet's formulas are forgotten it clears the ranges *on* that sheet, not those that its formulas
 * point to elsewhere, and forgets the formulas of all sheets when the sheet held none (a copy kept for undo).
 * What was left behind is found at every later change, reported on the console, and passed over.
 */
import { DependencyManagerService } from '@univerjs/engine-formula';

/** The private face of the service in Univer 0.25.1. */
interface Known {
  /** Ranges by the id of the formula that they belong to; a formula that is gone has none. */
  readonly _allTreeMap: ReadonlyMap<number, unknown>;
}

type Search = DependencyManagerService['searchDependency'];

const { searchDependency } = DependencyManagerService.prototype;

DependencyManagerService.prototype.searchDependency = function (
  this: DependencyManagerService,
  ...search: Parameters<Search>
): ReturnType<Search> {
  const found = searchDependency.apply(this, search);
  const known = (this as unknown as Known)._allTreeMap;
  if (!(known instanceof Map)) return found;
  for (const id of found) if (!known.has(id)) found.delete(id);
  return found;
};
