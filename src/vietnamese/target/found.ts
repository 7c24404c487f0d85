/** A target as the scan finds it, before its year is known. */
import type { Comparison } from '../../plan/types';

/** A target before its year is known, with the tokens it stands on. */
export interface Found {
  readonly op: Comparison;
  readonly value: number | null;
  readonly value2: number | null;
  readonly unit: string | null;
  /** The tokens that the unit was read from. */
  readonly unitAt?: readonly [from: number, to: number];
  readonly benchmark?: string;
  readonly from: number;
  readonly next: number;
}
