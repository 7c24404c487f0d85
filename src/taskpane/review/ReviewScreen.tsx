/**
 * What was read of a document, item by item, doubtful ones first. The list is one stop of the Tab key with
 * arrows inside; the item that is open shows its words beside its fields.
 */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { mainField, nameOf, textOf } from '../../document/review/fields';
import { canRedo, canUndo, draftNow } from '../../document/review/history';

import type { ReviewEdit, ReviewItem } from '../../document/review/types';
import { headOf } from '../../document/review/values';
import { useLayout } from '../looks/useLayout';
import { Choice } from '../parts/Choice';
import { ScreenHeading } from '../parts/ScreenHeading';
import { Unseen } from '../parts/Unseen';
import { Viet } from '../parts/Viet';
import type { Desk } from './desk';
import { HandOver } from './HandOver';
import { ItemGroups } from './ItemGroups';
import { NoteList } from './ItemWords';
import { keyAct } from './keys';
import { useReviewMessages } from './messages/useReviewMessages';
import { listed, needsLook, nextToLookAt, shown, type Filter } from './order';

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalS,
    '& > :first-child': { flexGrow: 1, flexBasis: '100%' },
    '& > button': { minWidth: 'auto' },
    '@media (min-width: 480px)': { '& > :first-child': { flexBasis: '0' } },
  },
  whole: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  summary: { cursor: 'pointer', minHeight: '24px' },
});

export function ReviewScreen({ desk }: { readonly desk: Desk }): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const { review, says } = useReviewMessages();
  const { history, isKept } = useSyncExternalStore(desk.subscribe, desk.state);
  const draft = draftNow(history);
  const all = listed(draft);
  const left = all.filter(needsLook).length;
  const [filter, setFilter] = useState<Filter>(left > 0 ? 'doubtful' : 'all');
  const [openKey, setOpenKey] = useState<string | null>(null);
  const [stop, setStop] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const screen = useRef<HTMLDivElement>(null);
  const goal = useRef<{ readonly key: string; readonly inside: boolean } | null>(null);

  // The item that is open stays on show, whatever the filter.
  const inFilter = new Set(shown(all, filter).map(({ item }) => item.key));
  const list = shown(all, 'all').filter(
    ({ item }) => inFilter.has(item.key) || item.key === openKey,
  );
  const stopKey = list.some(({ item }) => item.key === stop) ? stop : (list[0]?.item.key ?? null);

  useEffect(() => {
    const { current: wanted } = goal;
    goal.current = null;
    if (wanted === null) return;
    const row = screen.current?.querySelector<HTMLElement>(
      `[data-item="${CSS.escape(wanted.key)}"]`,
    );
    const header = row?.querySelector<HTMLElement>('[data-header]');
    const field = row?.querySelector<HTMLElement>('textarea, input');
    (wanted.inside ? (field ?? header) : header)?.focus();
  });

  /** Puts the focus on an item's row, or into its first field. */
  const focusOn = (key: string, inside = false): void => {
    goal.current = { key, inside };
    setStop(key);
  };
  const openItem = (key: string | null, inside = false): void => {
    setOpenKey(key);
    if (key !== null) focusOn(key, inside);
  };
  const accept = (key: string): void => {
    desk.edit({ do: 'accept', key });
    const now = listed(draftNow(desk.state().history));
    const next = nextToLookAt(
      shown(now, 'all').filter(({ item }) => inFilter.has(item.key) || item.key === key),
      key,
    );
    setSaid(says.accepted(now.filter(needsLook).length));
    if (next === null) setOpenKey(null);
    else openItem(next);
    if (next === null) focusOn(key);
  };
  const drop = (item: ReviewItem): void => {
    if (item.kind === 'head') return;
    desk.edit({ do: 'drop', key: item.key });
    setSaid(says.dropped(nameOf(item)));
    setOpenKey(item.key);
    focusOn(item.key);
  };
  const restore = (item: ReviewItem): void => {
    desk.edit({ do: 'restore', key: item.key });
    setSaid(says.restored(nameOf(item)));
    openItem(item.key);
  };
  const edit = (change: ReviewEdit): void => {
    desk.edit(change);
    if (change.do === 'merge') setSaid(says.merged);
    if (change.do === 'split') setSaid(says.split(change.pieces.length));
    if (change.do === 'merge' || change.do === 'split') openItem(change.key);
  };
  const add = (kind: 'indicator' | 'task' | 'report'): void => {
    const known = new Set(draft.items.map(({ key }) => key));
    desk.edit({ do: 'add', kind });
    const made = draftNow(desk.state().history).items.find(({ key }) => !known.has(key));
    setSaid(says.added);
    if (made !== undefined) openItem(made.key, true);
  };
  const back = (step: 'undo' | 'redo'): void => {
    desk[step]();
    setSaid(step === 'undo' ? says.undone : says.redone);
  };

  const pressKey = (event: KeyboardEvent): void => {
    const target = event.target instanceof HTMLElement ? event.target : null;
    const key = target?.closest<HTMLElement>('[data-item]')?.dataset['item'] ?? null;
    const item = draft.items.find((one) => one.key === key);
    const place = list.findIndex((one) => one.item.key === key);
    const done = keyAct(event, {
      isHeader: target?.dataset['header'] !== undefined,
      move: (steps) => {
        const next = list[Math.max(0, Math.min(list.length - 1, place + steps))];
        if (next !== undefined) focusOn(next.item.key);
      },
      accept: () => key !== null && accept(key),
      drop: () => item !== undefined && (item.state === 'dropped' ? restore(item) : drop(item)),
      close: () => {
        setOpenKey(null);
        if (key !== null) focusOn(key);
      },
      back,
    });
    if (done) event.preventDefault();
  };

  const count = (kind: ReviewItem['kind']): number =>
    draft.items.filter((item) => item.kind === kind && item.state !== 'dropped').length;
  const head = headOf(draft);
  return (
    <div ref={screen} className={layout.screen} onKeyDown={pressKey}>
      <ScreenHeading takesFocus>{review.heading}</ScreenHeading>
      <p className={layout.text}>
        <b>
          <Viet>{textOf(head, mainField('head'), [])}</Viet>
        </b>
      </p>
      <p className={layout.text}>
        <b>{review.left(left)}</b>
        {' · '}
        {review.counts(count('indicator'), count('task'), count('report'))}
      </p>
      {!isKept && (
        <p className={layout.text} role="alert">
          {review.full}
        </p>
      )}
      <div className={styles.tools}>
        <Choice
          label={review.show}
          value={filter}
          onChoose={(value) =>
            setFilter(value === 'all' || value === 'dropped' ? value : 'doubtful')
          }
        >
          {(['doubtful', 'all', 'dropped'] as const).map((one) => (
            <option key={one} value={one}>
              {review.filters[one](shown(all, one).length)}
            </option>
          ))}
        </Choice>
        <Button disabledFocusable={!canUndo(history)} onClick={() => back('undo')}>
          {review.undo}
        </Button>
        <Button disabledFocusable={!canRedo(history)} onClick={() => back('redo')}>
          {review.redo}
        </Button>
        {left > 0 && (
          <Button
            appearance="subtle"
            onClick={() => {
              desk.edit({ do: 'acceptAll' });
              setSaid(says.allAccepted);
            }}
          >
            {review.acceptAll}
          </Button>
        )}
      </div>
      <p className={layout.quiet}>
        {review.keysTitle}: {review.keys}
      </p>
      {draft.notes.length > 0 && (
        <details>
          <summary className={styles.summary}>{review.wholeNotes(draft.notes.length)}</summary>
          <NoteList notes={draft.notes} />
        </details>
      )}
      <ItemGroups
        draft={draft}
        list={list}
        openKey={openKey}
        stopKey={stopKey}
        onPress={(key) => openItem(key === openKey ? null : key)}
        onAccept={accept}
        onDrop={drop}
        onRestore={restore}
        onEdit={edit}
        onAdd={add}
      />
      <HandOver draft={draft} onGoTo={(key) => openItem(key, true)} say={setSaid} />
      <Unseen live>{said}</Unseen>
    </div>
  );
}
