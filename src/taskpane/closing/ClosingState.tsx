/** Whether the period is closed, beside the state of the report that it is closed with. */
import type { ReactNode } from 'react';
import { dayOf, type Moment } from '../../plan/moment';
import type { ClosedState } from '../../workflow/closing/types';
import { useMessages } from '../messages/language';
import { StatusSymbol } from '../parts/StatusMark';

/** The whole reason stands in the ledger; the foot has room for its beginning. */
const longest = 80;

const firstWords = (reason: string): string =>
  reason.length > longest ? `${reason.slice(0, longest - 1).trimEnd()}…` : reason;

export function ClosingState({ closed }: { readonly closed: ClosedState }): ReactNode {
  const { date, foot: words } = useMessages();
  const said = (at: Moment): string => words.at(at.slice(11), date(dayOf(at)));
  switch (closed.kind) {
    case 'closed':
      return (
        <>
          <StatusSymbol symbol="■" /> {words.closed(said(closed.at), closed.by)}
        </>
      );
    case 'lost':
      return (
        <>
          <StatusSymbol symbol="▲" /> {words.lost(said(closed.at))}
        </>
      );
    case 'reopened':
      return (
        <>
          <StatusSymbol symbol="□" />{' '}
          {words.reopened(said(closed.at), closed.by, firstWords(closed.reason))}
        </>
      );
  }
}
