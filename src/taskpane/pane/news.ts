/** What is said about a check, and when what was said before stays. */
import type { CheckResult } from '../../workflow/types';
import type { News } from './state';

type Checked = Extract<News, { readonly kind: 'checked' }>;

export function newsOf({ findings }: CheckResult): Checked {
  const count = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return { kind: 'checked', errors: count('error'), warnings: count('warning') };
}

/**
 * After a check that nobody asked for. Nothing new to say must not talk over what has just been said,
 * «Đã lập báo cáo»; nor must the first check after an act.
 *
 * @param known the check before, `null` for none since the last act
 */
export function newsAfter(
  said: News | null,
  known: CheckResult | null,
  check: CheckResult,
): News | null {
  const now = newsOf(check);
  if (known === null) return said ?? now;
  const before = newsOf(known);
  const isSame = before.errors === now.errors && before.warnings === now.warnings;
  return isSame ? said : now;
}
