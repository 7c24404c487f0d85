/**
 * A short mark of a plan's whole content: it stands in the workbook (`KH_PhienBan`), so that a workbook laid
 * out from an older reading of the plan is recognised.
 */
import type { Plan } from '../plan/types';

/** A plan never changes, and every reading asks for its mark. */
const versions = new WeakMap<Plan, string>();

/**
 * Eight hexadecimal digits, the same for the same content whatever the order of its fields (FNV-1a over
 * the canonical JSON). Good for noticing a change, not for proving authenticity.
 *
 * @example planVersion(plan) // 'v1-3f0a9c12'
 */
export function planVersion(plan: Plan): string {
  const known = versions.get(plan);
  if (known !== undefined) return known;
  const version = `v${String(plan.schemaVersion)}-${shortHash(canonical(plan))}`;
  versions.set(plan, version);
  return version;
}

/**
 * Eight hexadecimal digits of a text (FNV-1a over its UTF-8).
 *
 * @example shortHash('') // '811c9dc5'
 */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}

/** JSON with sorted keys; a field that is absent and one that is `null` say the same. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, field]) => field !== null && field !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`);
  return `{${fields.join(',')}}`;
}
