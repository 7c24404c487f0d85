/**
 * A row of tabs after the pattern of WAI-ARIA: one stop of the Tab key, arrows, Home and End inside.
 * Fluent's own TabList would bring 27 kB of keyboard machinery into the first load for the same keys.
 */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

export interface TabWords<T extends string> {
  readonly tab: T;
  readonly words: ReactNode;
}

interface TabsProps<T extends string> {
  readonly label: string;
  /** The beginning of the ids; the panel has the id `${id}-panel` and is labelled by `${id}-${tab}`. */
  readonly id: string;
  readonly tabs: readonly TabWords<T>[];
  readonly chosen: T;
  readonly onChoose: (tab: T) => void;
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Zoomed far in, what sticks would cover what has the focus (WCAG 2.4.11).
    '@media (max-height: 400px)': { position: 'static' },
  },
  tab: {
    ...typographyStyles.body1,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalSNudge}`,
    border: 'none',
    borderBottom: '2px solid transparent',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground2Hover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
    // There "transparent" would be drawn as a line.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    // All four in one row in the narrowest pane.
    '@media (max-width: 340px)': {
      padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXXS}`,
    },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

export function Tabs<T extends string>(props: TabsProps<T>): ReactNode {
  const { label, id, tabs, chosen, onChoose } = props;
  const styles = useStyles();
  const row = useRef<HTMLDivElement>(null);
  const place = tabs.findIndex(({ tab }) => tab === chosen);

  const move = (event: KeyboardEvent): void => {
    const next = placeAfter(event.key, place, tabs.length);
    const tab = tabs[next]?.tab;
    if (next === place || tab === undefined) return;
    event.preventDefault();
    onChoose(tab);
    row.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };

  return (
    <div ref={row} role="tablist" aria-label={label} className={styles.row} onKeyDown={move}>
      {tabs.map(({ tab, words }) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`${id}-${tab}`}
          aria-controls={`${id}-panel`}
          aria-selected={tab === chosen}
          tabIndex={tab === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, tab === chosen && styles.chosen)}
          onClick={() => onChoose(tab)}
        >
          {words}
        </button>
      ))}
    </div>
  );
}

/**
 * Where a key leads in the row, round at both ends; the same place for every other key.
 *
 * @example placeAfter('ArrowRight', 3, 4) // 0
 */
function placeAfter(key: string, place: number, count: number): number {
  if (key === 'ArrowRight') return (place + 1) % count;
  if (key === 'ArrowLeft') return (place + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : place;
}
