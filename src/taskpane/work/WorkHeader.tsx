/** Which plan, for whom, which period and which day: what every figure below is about. */
import type { ReactNode } from 'react';
import type { LoadedPlan } from '../../workflow/types';
import { useLayout } from '../looks/useLayout';
import { useMessages } from '../messages/language';
import { usePane } from '../pane/PaneContext';
import { PeriodChoice } from '../parts/PeriodChoice';
import { ScreenHeading } from '../parts/ScreenHeading';
import { Viet } from '../parts/Viet';
import { shortTitle } from '../wording/shortTitle';

interface WorkHeaderProps {
  readonly loaded: LoadedPlan;
  readonly takesFocus: boolean;
}

export function WorkHeader({ loaded, takesFocus }: WorkHeaderProps): ReactNode {
  const layout = useLayout();
  const { work, date } = useMessages();
  const { pane } = usePane();
  const { title, unit, year, period, periods, listed, statusDate } = loaded;
  return (
    <header className={layout.section}>
      <ScreenHeading takesFocus={takesFocus}>
        <Viet>{shortTitle(title)}</Viet>
      </ScreenHeading>
      <p className={layout.quiet}>
        {unit === null ? work.unitWhole : <Viet>{unit}</Viet>} · {year}
      </p>
      <PeriodChoice
        label={work.period}
        year={year}
        value={period.id}
        onChoose={(id) => void pane.switchPeriod(id)}
        listed={listed}
        remark={(one) => (periods.some(({ id }) => id === one.id) ? '' : work.newSheet)}
      />
      <p className={layout.quiet}>
        {work.statusDate(date(statusDate))} · {work.sendBy(date(period.sendBy))}
      </p>
    </header>
  );
}
