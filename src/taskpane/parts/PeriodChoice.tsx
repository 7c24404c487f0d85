/** The choice of a reporting period: the four of every year and those in use first, all others in a group. */
import type { ReactNode } from 'react';
import type { ReportPeriod } from '../../assessment/types';
import { inOrder } from '../../assessment/period';
import { useMessages } from '../messages/language';
import { usePane } from '../pane/PaneContext';
import { Choice } from './Choice';

interface PeriodChoiceProps {
  readonly label: string;
  readonly year: number;
  /** The chosen one. */
  readonly value: string;
  readonly onChoose: (periodId: string) => void;
  /** Periods that stand among the usual ones, because the workbook lists them. */
  readonly listed: readonly ReportPeriod[];
  /** What is said behind a name: 'no sheet yet'; '' for nothing. */
  readonly remark: (period: ReportPeriod) => string;
}

export function PeriodChoice(props: PeriodChoiceProps): ReactNode {
  const { label, year, value, onChoose, listed, remark } = props;
  const { periodLabel, periods: words } = useMessages();
  const { acts } = usePane();
  const { regular, others } = acts.periods(year);
  const isUsed = ({ id }: ReportPeriod): boolean =>
    id === value || listed.some((one) => one.id === id);
  const first = [...regular, ...others.filter(isUsed)].sort(inOrder);
  const option = (period: ReportPeriod): ReactNode => {
    const said = remark(period);
    return (
      <option key={period.id} value={period.id}>
        {said === '' ? periodLabel(period) : `${periodLabel(period)} (${said})`}
      </option>
    );
  };
  return (
    <Choice label={label} value={value} onChoose={onChoose}>
      {first.map(option)}
      <optgroup label={words.others}>
        {others.filter((period) => !isUsed(period)).map(option)}
      </optgroup>
    </Choice>
  );
}
