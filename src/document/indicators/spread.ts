/** "cấp tỉnh, cấp huyện, cấp xã … tương ứng là 30%, 20%, 15%": a figure for each of a list. */
import type { TargetReading } from '../../vietnamese/target/types';
import type { Stated } from './statements';
import { tidy } from './words';

const level = String.raw`cấp (?:trung ương|tỉnh|huyện|xã|sở|bộ|cơ sở)(?![\p{L}])`;
const list = new RegExp(
  `(?:(?:của|tại|ở|đối với) )?${level}(?:(?:,| và|, và|/) ?${level})+`,
  'giu',
);

export interface ListedScopes {
  readonly scopes: readonly string[];
  /** The words without the list. */
  readonly rest: string;
}

export function listedScopes(text: string): ListedScopes {
  const found = [...text.matchAll(list)].at(-1);
  if (!found) return { scopes: [], rest: text };
  const scopes = [...found[0].matchAll(new RegExp(level, 'giu'))].map(([scope]) => scope);
  const rest = text.slice(0, found.index) + text.slice(found.index + found[0].length);
  return { scopes, rest: tidy(rest) };
}

/** The figures of one scope of the list. */
export interface SpreadFigures {
  readonly scope: string;
  readonly readings: readonly TargetReading[];
}

/** The figures by scope, or `null` when they are not spread over a list. */
export function spreadOver({ readings }: Stated, quote: string): readonly SpreadFigures[] | null {
  const { scopes } = listedScopes(quote);
  const isSpread = /tương ứng|lần lượt/iu.test(quote) || sameYear(readings.slice(0, scopes.length));
  if (scopes.length > 1 && readings.length >= scopes.length && isSpread) {
    // "…, đến năm 2025 đạt 100%" is said for each of them; a yearly step on the way is no target of its own.
    const common = readings.slice(scopes.length).filter(({ op }) => !/By$/.test(op));
    return scopes.map((scope, index) => ({
      scope,
      readings: [...readings.slice(index, index + 1), ...common],
    }));
  }
  if (readings.length < 3 || !sameYear(readings)) return null;
  return readings.map((reading) => ({ scope: '', readings: [reading] }));
}

function sameYear(readings: readonly TargetReading[]): boolean {
  return new Set(readings.map(({ year }) => year)).size === 1;
}
