/**
 * What a careful reader found in a document, labelled by hand, and the same shape made from a plan of the
 * library. `optional` marks what readers may take or leave: it counts neither when it is missing nor when
 * it was read.
 */
import type { Comparison, DeadlineKind, Plan } from '../../src/plan/types';

export interface ExpectedHead {
  readonly title: string;
  readonly number: string;
  readonly issuer: string;
  readonly issuedOn: string | null;
  readonly period: { readonly from: number; readonly to: number };
}

export interface ExpectedMilestone {
  readonly year: number;
  readonly op: Comparison;
  readonly value: number | null;
}

export interface ExpectedIndicator {
  readonly quoteWords: string;
  readonly unit: string | null;
  readonly milestones: readonly ExpectedMilestone[];
  readonly scope: string | null;
  readonly annual: boolean;
  readonly optional?: boolean;
  /** The words it stands in, where `quoteWords` are not the document's own. */
  readonly quote?: string;
  /** Comparisons that are as good. */
  readonly also?: readonly Comparison[];
}

export interface ExpectedDeadline {
  readonly kind: DeadlineKind;
  readonly due: readonly string[];
}

export interface ExpectedTask extends ExpectedDeadline {
  readonly ref: string;
  readonly title: string;
  readonly lead: readonly string[];
  readonly coop: readonly string[];
  readonly optional?: boolean;
  /** The words it stands in, where the title was made shorter by hand. */
  readonly quote?: string;
  /** Readings of the deadline that are as good. */
  readonly also?: readonly ExpectedDeadline[];
}

export interface Expected {
  readonly head: ExpectedHead;
  readonly indicators: readonly ExpectedIndicator[];
  readonly tasks: readonly ExpectedTask[];
  readonly reports: readonly { readonly from: string; readonly to: string }[];
}

/** A plan of the library as what the reader alone should find. */
export function expectedOf(plan: Plan): Expected {
  const { title, number, issuer, issuedOn, period } = plan;
  return {
    head: { title, number, issuer, issuedOn, period },
    indicators: plan.indicators.map(({ name, unit, milestones, scope, annual, quote }) => ({
      quoteWords: name,
      quote,
      unit,
      milestones: milestones.map(({ year, op, value }) => ({ year, op, value })),
      scope,
      annual,
    })),
    tasks: plan.tasks.map(({ ref, title: words, quote, lead, coop, deadline: { kind, due } }) => {
      return { ref, title: words, quote, lead, coop, kind, due };
    }),
    reports: plan.reports,
  };
}
