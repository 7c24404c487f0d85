/**
 * Plain objects without one of their members.
 */

/** A copy of the object that does not have the member; the object itself stays as it is. */
export const without = (object: object, member: string): Record<string, unknown> =>
  Object.fromEntries(Object.entries(object).filter(([name]) => name !== member));
