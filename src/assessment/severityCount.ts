import type { Finding, Severity } from './types';

/** How many findings of one severity there are. */
export function severityCount(
  findings: readonly Pick<Finding, 'severity'>[],
  severity: Severity,
): number {
  return findings.filter((one) => one.severity === severity).length;
}
