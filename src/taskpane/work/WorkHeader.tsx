/** Which plan, for whom, which period and which day: what every figure below is about. */
import type { ReactNode } from 'react';
import type { LoadedPlan } from '../../workflow/types';
import { useLayout } from '../looks/useLayout';
import { useMessages } from '../messages/language';
import { usePane } from '../pane/PaneContext';
import { Choice } from '../parts/Choice';
import { ScreenHeading } from '../parts/ScreenHeading';
import { Viet } from '../parts/Viet';
import { shortTitle } from '../wording/shortTitle';

interface WorkHeaderProps {
  readonly loaded: LoadedPlan;
  readonly takesFocus: boolean;
}

export function WorkHeader({ loaded, takesFocus }: WorkHeaderProps): ReactNode {
  const layout = useLayout();
  const { work, date, periodLabel } = useMessages();
  const { acts, pane } = usePane();
  const { title, unit, year, period, periods, statusDate } = loaded;
  return (
    <header className={layout.section}>
      <ScreenHeading takesFocus={takesFocus}>
        <Viet>{shortTitle(title)}</Viet>
      </ScreenHeading>
      <p className={layout.quiet}>
        {unit === null ? work.unitWhole : <Viet>{unit}</Viet>} · {year}
      </p>
      <Choice label={work.period} value={period.id} onChoose={(id) => void pane.switchPeriod(id)}>
        {acts.periods(year).map((one) => (
          <option key={one.id} value={one.id}>
            {periods.some(({ id }) => id === one.id)
              ? periodLabel(one)
              : `${periodLabel(one)} (${work.newSheet})`}
          </option>
        ))}
      </Choice>
      <p className={layout.quiet}>
        {work.statusDate(date(statusDate))} · {work.sendBy(date(period.sendBy))}
      </p>
    </header>
  );
}
