/** An act was cut off half-way: says so and offers to finish it. */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { LoadedPlan } from '../../workflow/types';
import { useLayout } from '../looks/useLayout';
import { useMessages } from '../messages/language';
import { usePane } from '../pane/PaneContext';
import { ScreenHeading } from '../parts/ScreenHeading';

interface InterruptedScreenProps {
  readonly act: string;
  readonly loaded: LoadedPlan | null;
}

export function InterruptedScreen({ act, loaded }: InterruptedScreenProps): ReactNode {
  const layout = useLayout();
  const { interrupted } = useMessages();
  const { pane } = usePane();
  return (
    <div className={layout.screen}>
      <ScreenHeading takesFocus={false}>{interrupted.heading}</ScreenHeading>
      <p className={layout.text}>{interrupted.message(interrupted.act(act))}</p>
      <p className={layout.text}>
        {loaded === null ? interrupted.remedyChoose : interrupted.remedy}
      </p>
      <div className={layout.row}>
        <Button appearance="primary" onClick={() => void pane.repair()}>
          {loaded === null ? interrupted.chooseAgain : interrupted.repair}
        </Button>
        {loaded !== null && (
          <Button onClick={() => void pane.work(loaded)}>{interrupted.asIs}</Button>
        )}
      </div>
    </div>
  );
}
