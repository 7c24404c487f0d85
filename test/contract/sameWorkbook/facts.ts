/**
 * A workbook taken apart into single facts, each with its place, so that two of them can be compared and
 * every difference be named: sheet, cell, what, both sides.
 */

/** By place ('Kế hoạch!B4 fill'); the value as JSON text. */
export type Facts = ReadonlyMap<string, string>;

export class FactList {
  private readonly facts = new Map<string, string>();

  /** `undefined` and `null` say nothing: a fact that is absent has Excel's default. */
  say(place: string, what: string, value: unknown): void {
    if (value === undefined || value === null) return;
    const key = `${place} ${what}`;
    // Said twice, the second would hide the first.
    if (this.facts.has(key)) throw new Error(`${key} was said already.`);
    this.facts.set(key, JSON.stringify(value));
  }

  all(): Facts {
    return this.facts;
  }
}

const nothing = '–';

/**
 * What differs, one line each, in the order of the places; empty for equal workbooks.
 *
 * @example differences(['ô', a], ['tệp', b]) // ["Kế hoạch!B4 fillColor: ô \"#FFFFFF\" ≠ tệp –"]
 */
export function differences(
  [leftName, left]: readonly [string, Facts],
  [rightName, right]: readonly [string, Facts],
): readonly string[] {
  return [...new Set([...left.keys(), ...right.keys()])]
    .filter((place) => left.get(place) !== right.get(place))
    .map(
      (place) =>
        `${place}: ${leftName} ${left.get(place) ?? nothing} ≠ ${rightName} ${right.get(place) ?? nothing}`,
    );
}
