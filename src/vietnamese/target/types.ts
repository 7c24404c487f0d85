/** What reading a sentence of targets gives: each comparison, its unit and year, and the words it stands in. */
import type { Comparison } from '../../plan/types';

export interface TargetReading {
  readonly op: Comparison;
  /**
   * As printed: 95 for "95%". `null` for `done`, and for a target relative to a figure that is published
   * ("cao hơn trung bình cả nước", see {@link TargetReading.benchmark}).
   */
  readonly value: number | null;
  /**
   * The upper bound of `between`; else the stretch value that is named too ("tối thiểu 10 - 15 dự án": 15;
   * rank "từ 08 - 12": 8).
   */
  readonly value2: number | null;
  readonly unit: string | null;
  /** `null` when the words name none. */
  readonly year: number | null;
  /** The year that a change is measured from. */
  readonly baselineYear: number | null;
  readonly benchmark?: string;
  /** What the target is for, when the words right after the figure say so: "hồ sơ công việc tại cấp huyện". */
  readonly scope?: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

export interface TargetOptions {
  readonly years: { readonly from: number; readonly to: number };
}
