/** What a load would do, in counts and names, before anything is written. */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { LoadProposal, LoadedPlan } from '../../workflow/types';
import { useLayout } from '../looks/useLayout';
import { useMessages } from '../messages/language';
import { usePane } from '../pane/PaneContext';
import { More, useLimit } from '../parts/more';
import { ScreenHeading } from '../parts/ScreenHeading';
import { Viet } from '../parts/Viet';
import { shortTitle } from '../wording/shortTitle';

interface PreviewScreenProps {
  readonly proposal: LoadProposal;
  readonly loaded: LoadedPlan | null;
}

export function PreviewScreen({ proposal, loaded }: PreviewScreenProps): ReactNode {
  const layout = useLayout();
  const { preview } = useMessages();
  const { pane } = usePane();
  const { choice, sheetsNew, sheetsAgain, entriesKept, changes } = proposal;
  const again = sheetsAgain.length > 0;
  return (
    <div className={layout.screen}>
      <ScreenHeading takesFocus>{preview.heading}</ScreenHeading>
      <p className={layout.text}>
        <b>
          <Viet>{shortTitle(proposal.planTitle)}</Viet>
        </b>
        {' · '}
        {choice.unit === null ? preview.whole : <Viet>{choice.unit}</Viet>}
        {' · '}
        {choice.year}
      </p>
      <p className={layout.text}>{preview.nothingWritten}</p>
      <section className={layout.section}>
        <h2 className={layout.heading}>{preview.counts}</h2>
        <ul className={layout.list}>
          {proposal.indicators > 0 && <li>{preview.indicators(proposal.indicators)}</li>}
          <li>{preview.tasks(proposal.tasks, proposal.datedTasks)}</li>
          {proposal.earlierTasks > 0 && <li>{preview.earlierTasks(proposal.earlierTasks)}</li>}
        </ul>
      </section>
      <Names heading={preview.sheetsNew(sheetsNew.length)} names={sheetsNew} />
      <Names heading={preview.sheetsAgain(sheetsAgain.length)} names={sheetsAgain} />
      {entriesKept > 0 && <p className={layout.text}>{preview.kept(entriesKept)}</p>}
      <p className={layout.quiet}>{preview.untouched}</p>
      {again && changes.length === 0 && <p className={layout.text}>{preview.noChanges}</p>}
      <Names heading={preview.changes(changes.length)} names={changes} />
      <div className={layout.row}>
        <Button appearance="primary" onClick={() => void pane.load(choice)}>
          {again && loaded?.planId === choice.planId ? preview.loadAgain : preview.load}
        </Button>
        <Button onClick={pane.back}>{preview.back}</Button>
      </div>
    </div>
  );
}

interface NamesProps {
  readonly heading: string;
  readonly names: readonly string[];
}

function Names({ heading, names }: NamesProps): ReactNode {
  const layout = useLayout();
  const part = useLimit();
  if (names.length === 0) return null;
  return (
    <section className={layout.section}>
      <h2 className={layout.heading}>{heading}</h2>
      <ul className={layout.list} lang="vi">
        {names.slice(0, part.limit).map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <More {...part} all={names.length} />
    </section>
  );
}
