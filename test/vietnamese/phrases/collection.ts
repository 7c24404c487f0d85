/** The labelled phrases: one JSON object a line, written by hand and checked by the rules of the design. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Comparison, DeadlineKind } from '../../../src/plan/types';

export interface LabelledDeadline {
  readonly text: string;
  readonly years: readonly [number, number];
  readonly kind: DeadlineKind;
  readonly due: readonly string[];
  readonly from?: string;
  readonly quotas?: readonly { readonly count: number; readonly per: string }[];
  readonly doubts?: readonly string[];
}

export interface LabelledTarget {
  readonly text: string;
  readonly targets: readonly {
    readonly op: Comparison;
    readonly value: number | null;
    readonly value2?: number | null;
    readonly unit?: string;
    readonly year?: number | null;
    readonly baselineYear?: number | null;
  }[];
  /** Only the first target of the sentence was labelled. */
  readonly firstOnly?: boolean;
}

function lines<T>(file: string): readonly T[] {
  return readFileSync(join(__dirname, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

export const deadlines: readonly LabelledDeadline[] = [
  ...lines<LabelledDeadline>('deadlines.samples.jsonl'),
  ...lines<LabelledDeadline>('deadlines.written.jsonl'),
];

export const targets: readonly LabelledTarget[] = [
  ...lines<LabelledTarget>('targets.samples.jsonl'),
  ...lines<LabelledTarget>('targets.written.jsonl'),
];
