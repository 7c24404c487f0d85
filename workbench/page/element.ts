/**
 * Finds the parts of the page that index.html promises.
 * A missing part is a mistake of the page itself, so it stops the page with a clear name
 * instead of failing later at a null.
 */

/**
 * The element with this id, as the given class.
 *
 * @example elementById('file-open', HTMLButtonElement) // the button
 * @throws Error when index.html has no such element of that class
 */
export function elementById<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`index.html has no ${type.name} with id "${id}"`);
  return found;
}
