/** An item in the list: its state and name, and opened below it the words beside the fields. */
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { nameOf } from '../../document/review/fields';
import type { ReviewDraft, ReviewEdit } from '../../document/review/types';
import { useLayout } from '../looks/useLayout';
import { Viet } from '../parts/Viet';
import { ItemActions } from './ItemActions';
import { ItemFields } from './ItemFields';
import { ItemWords } from './ItemWords';
import { useReviewMessages } from './messages/useReviewMessages';
import type { Listed } from './order';

const useStyles = makeStyles({
  header: {
    ...typographyStyles.body1,
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'baseline',
    width: '100%',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  waiting: { borderLeft: `4px solid ${tokens.colorPaletteMarigoldBorderActive}` },
  opened: { fontWeight: tokens.fontWeightSemibold },
  mark: { ...typographyStyles.caption1Strong, flexShrink: 0, whiteSpace: 'nowrap' },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  short: {
    display: '-webkit-box',
    WebkitLineClamp: '2',
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
  },
  dropped: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
  panel: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS}`,
    '@media (min-width: 640px)': {
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      columnGap: tokens.spacingHorizontalL,
    },
  },
});

const symbols = {
  read: '·',
  doubtful: '?',
  accepted: '✓',
  corrected: '✎',
  dropped: '✕',
  added: '+',
  wrong: '!',
} as const;

interface ItemRowProps {
  readonly draft: ReviewDraft;
  readonly one: Listed;
  readonly isOpen: boolean;
  /** The list is one stop of the Tab key: this row is it. */
  readonly isStop: boolean;
  readonly onPress: () => void;
  readonly onAccept: () => void;
  readonly onDrop: () => void;
  readonly onRestore: () => void;
  readonly onEdit: (edit: ReviewEdit) => void;
}

export function ItemRow(props: ItemRowProps): ReactNode {
  const { draft, one, isOpen, isStop, onPress, onAccept, onDrop, onRestore, onEdit } = props;
  const { item, problems } = one;
  const styles = useStyles();
  const layout = useLayout();
  const { review, item: words } = useReviewMessages();
  const state = problems.length > 0 ? 'wrong' : item.state;
  const waits = state === 'wrong' || state === 'doubtful';
  const name = nameOf(item);
  return (
    <li data-item={item.key}>
      <button
        type="button"
        className={mergeClasses(styles.header, waits && styles.waiting, isOpen && styles.opened)}
        aria-expanded={isOpen}
        tabIndex={isStop ? 0 : -1}
        data-header={item.key}
        onClick={onPress}
      >
        <span className={styles.mark}>
          <span aria-hidden="true">{symbols[state]} </span>
          {review.states[state]}
        </span>
        <span
          className={mergeClasses(
            styles.name,
            !isOpen && styles.short,
            state === 'dropped' && styles.dropped,
          )}
        >
          {name === '' ? review.unnamed : <Viet>{name}</Viet>}
        </span>
      </button>
      {isOpen && (
        <div className={styles.panel}>
          <ItemWords draft={draft} item={item} />
          <div className={layout.section} role="group" aria-label={words.fields}>
            {item.state !== 'dropped' && (
              <ItemFields
                draft={draft}
                item={item}
                problems={problems}
                onType={(field, text) => onEdit({ do: 'correct', key: item.key, field, text })}
              />
            )}
            <ItemActions
              key={item.key}
              draft={draft}
              item={item}
              onAccept={onAccept}
              onDrop={onDrop}
              onRestore={onRestore}
              onEdit={onEdit}
            />
          </div>
        </div>
      )}
    </li>
  );
}
