/** An indicator as a reader of prose or of tables finds it, before the same ones are put together. */
import type { IndicatorDraft, Note, PlanContext } from '../types';

export interface FoundIndicator {
  readonly draft: IndicatorDraft;
  readonly block: number;
  readonly notes: readonly Note[];
  readonly source: 'objectives' | 'task' | 'table';
  /** The document names the year; else the plan's last one was taken. */
  readonly isYearNamed: boolean;
}

/** What stands around a statement and is said once for all below it. */
export interface Setting {
  readonly block: number;
  readonly ref: string;
  readonly section: string;
  readonly context: PlanContext;
  readonly source: FoundIndicator['source'];
  /** "Đến năm 2025:" above. */
  readonly year: number | null;
  /** "Tỷ lệ hồ sơ trực tuyến đạt tối thiểu:" above. */
  readonly lead: string;
  /** The heading speaks of "chỉ tiêu". */
  readonly isListed: boolean;
  /** "Mục tiêu chung": numbers only, no ends. */
  readonly isGeneral: boolean;
  readonly isAnnual: boolean;
  readonly owner: string | null;
}
