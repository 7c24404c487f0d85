/** A plan has been loaded: what stands there now, and what to do next. */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { LoadDone } from '../../workflow/types';
import { useLayout } from '../looks/useLayout';
import { useMessages } from '../messages/language';
import { usePane } from '../pane/PaneContext';
import { ScreenHeading } from '../parts/ScreenHeading';

export function DoneScreen({ done: { proposal, loaded } }: { readonly done: LoadDone }): ReactNode {
  const layout = useLayout();
  const { done, periodLabel } = useMessages();
  const { pane } = usePane();
  return (
    <div className={layout.screen}>
      <ScreenHeading takesFocus>{done.heading}</ScreenHeading>
      <p className={layout.text}>{done.summary(proposal.indicators, proposal.tasks)}</p>
      {proposal.entriesKept > 0 && <p className={layout.text}>{done.kept(proposal.entriesKept)}</p>}
      <section className={layout.section}>
        <h2 className={layout.heading}>{done.next}</h2>
        <ol className={layout.list}>
          <li>{done.fill(periodLabel(loaded.period))}</li>
          <li>{done.follow}</li>
          <li>{done.report}</li>
          <li>{done.save}</li>
        </ol>
      </section>
      <div className={layout.row}>
        <Button appearance="primary" onClick={() => void pane.work(loaded)}>
          {done.start}
        </Button>
      </div>
    </div>
  );
}
