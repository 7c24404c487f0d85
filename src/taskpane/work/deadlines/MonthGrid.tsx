/**
 * The year at a glance: what falls due in each month, how much of it is done and overdue. Pressing a month
 * shows its tasks alone, pressing it again shows all. One stop of the Tab key, arrows inside.
 */
import {
  makeStyles,
  mergeClasses,
  shorthands,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { CivilDate } from '../../../plan/civilDate';
import { useLayout } from '../../looks/useLayout';
import { useLooks } from '../../looks/LooksContext';
import { StatusSymbol } from '../../parts/StatusMark';
import { Unseen } from '../../parts/Unseen';
import type { MonthCount, MonthKey } from './falls';
import { useDeadlineMessages } from './messages/useDeadlineMessages';

/** Half a year in a row: as wide as the narrowest pane can show. */
const IN_A_ROW = 6;

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: `repeat(${String(IN_A_ROW)}, minmax(0, 1fr))`,
    gap: tokens.spacingHorizontalXS,
    '@media (max-width: 240px)': { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' },
  },
  month: {
    ...typographyStyles.caption1,
    // What only screen readers hear must not stick out of it.
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    minWidth: 0,
    padding: '2px 0 4px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  wide: { gridColumn: 'span 3', '@media (max-width: 240px)': { gridColumn: '1 / -1' } },
  now: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'underline' },
  pressed: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    ...shorthands.borderColor(tokens.colorCompoundBrandStroke),
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  count: { ...typographyStyles.body1Strong },
  empty: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

interface MonthGridProps {
  readonly months: readonly MonthCount[];
  readonly year: number;
  readonly statusDate: CivilDate;
  readonly chosen: MonthKey | null;
  readonly onChoose: (key: MonthKey | null) => void;
}

export function MonthGrid(props: MonthGridProps): ReactNode {
  const { months, year, statusDate, chosen, onChoose } = props;
  const styles = useStyles();
  const layout = useLayout();
  const messages = useDeadlineMessages();
  const caption = useId();
  const grid = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<MonthKey>(chosen ?? months[0]?.key ?? 'before');
  const stopPlace = Math.max(
    0,
    months.findIndex(({ key }) => key === stop),
  );
  const move = (event: KeyboardEvent): void => {
    const next = months[placeAfter(event.key, stopPlace, months.length)];
    if (next === undefined || next.key === months[stopPlace]?.key) return;
    event.preventDefault();
    setStop(next.key);
    grid.current?.querySelectorAll('button')[months.indexOf(next)]?.focus();
  };
  return (
    <div className={layout.section}>
      <p id={caption} className={layout.quiet}>
        {messages.months(year)}
      </p>
      <div
        ref={grid}
        role="toolbar"
        aria-labelledby={caption}
        className={styles.grid}
        onKeyDown={move}
      >
        {months.map((month, place) => (
          <Month
            key={month.key}
            month={month}
            year={year}
            isNow={month.key === statusDate.slice(0, 7)}
            isPressed={month.key === chosen}
            isStop={place === stopPlace}
            onPress={() => {
              setStop(month.key);
              onChoose(month.key === chosen ? null : month.key);
            }}
          />
        ))}
      </div>
    </div>
  );
}

/** Where a key leads in the grid; the same place for every other key and at its ends. */
function placeAfter(key: string, place: number, count: number): number {
  const steps = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: IN_A_ROW, ArrowUp: -IN_A_ROW };
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const next = place + (key in steps ? steps[key as keyof typeof steps] : 0);
  return next < 0 || next >= count ? place : next;
}

interface MonthProps {
  readonly month: MonthCount;
  readonly year: number;
  readonly isNow: boolean;
  readonly isPressed: boolean;
  readonly isStop: boolean;
  readonly onPress: () => void;
}

function Month({ month, year, isNow, isPressed, isStop, onPress }: MonthProps): ReactNode {
  const styles = useStyles();
  const messages = useDeadlineMessages();
  const { roleOf } = useLooks();
  const { key, due, overdue, done } = month;
  const around = key === 'before' ? messages.before(year) : messages.after(year);
  const name = month.month === null ? around : messages.month(month.month);
  const said = [
    messages.due(due),
    ...(overdue > 0 ? [messages.overdue(overdue)] : []),
    ...(done > 0 ? [messages.done(done)] : []),
    ...(isNow ? [messages.statusMonth] : []),
  ].join(', ');
  return (
    <button
      type="button"
      aria-pressed={isPressed}
      title={`${name}: ${said}`}
      tabIndex={isStop ? 0 : -1}
      className={mergeClasses(
        styles.month,
        month.month === null && styles.wide,
        isPressed && styles.pressed,
      )}
      onClick={onPress}
    >
      {/* What is short on the screen is heard in full. */}
      <Unseen>{`${name}: ${said}`}</Unseen>
      <span aria-hidden="true" className={mergeClasses(isNow && styles.now)}>
        {month.month === null ? around : messages.monthShort(month.month)}
      </span>
      <span aria-hidden="true" className={mergeClasses(styles.count, due === 0 && styles.empty)}>
        {due}
      </span>
      {overdue > 0 && (
        <span aria-hidden="true" style={{ color: roleOf('red').text }}>
          <StatusSymbol symbol="✗" /> {overdue}
        </span>
      )}
    </button>
  );
}
