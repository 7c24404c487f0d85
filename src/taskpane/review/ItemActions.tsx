/** What can be done with an item: accept, drop, merge with another one, split. */
import { Button, Field, Select, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { nameOf } from '../../document/review/fields';
import type { ReviewDraft, ReviewEdit, ReviewItem } from '../../document/review/types';
import { useLayout } from '../looks/useLayout';
import { useReviewMessages } from './messages/useReviewMessages';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    // All four in one row of a pane as wide as Excel opens it.
    '& > button': { minWidth: 'auto', padding: '5px 10px' },
  },
});

interface ItemActionsProps {
  readonly draft: ReviewDraft;
  readonly item: ReviewItem;
  readonly onAccept: () => void;
  readonly onDrop: () => void;
  readonly onRestore: () => void;
  readonly onEdit: (edit: ReviewEdit) => void;
}

export function ItemActions(props: ItemActionsProps): ReactNode {
  const { draft, item, onAccept, onDrop, onRestore, onEdit } = props;
  const layout = useLayout();
  const styles = useStyles();
  const { item: words } = useReviewMessages();
  const [asking, setAsking] = useState<'merge' | 'split' | null>(null);
  const others = draft.items.filter(
    (one) => one.kind === item.kind && one !== item && one.state !== 'dropped',
  );
  const finish = (edit: ReviewEdit): void => {
    setAsking(null);
    onEdit(edit);
  };
  if (item.state === 'dropped') {
    return (
      <div className={layout.row}>
        <Button onClick={onRestore}>{words.restore}</Button>
      </div>
    );
  }
  return (
    <>
      <div className={styles.row}>
        <Button appearance="primary" onClick={onAccept}>
          {words.accept}
        </Button>
        {item.kind !== 'head' && <Button onClick={onDrop}>{words.drop}</Button>}
        {others.length > 0 && (
          <Button aria-expanded={asking === 'merge'} onClick={() => setAsking('merge')}>
            {words.merge}
          </Button>
        )}
        {item.kind !== 'head' && (
          <Button aria-expanded={asking === 'split'} onClick={() => setAsking('split')}>
            {words.split}
          </Button>
        )}
      </div>
      {asking === 'merge' && (
        <MergeForm
          others={nearest(draft, item, others)}
          onMerge={(other) => finish({ do: 'merge', key: item.key, other })}
          onCancel={() => setAsking(null)}
        />
      )}
      {asking === 'split' && (
        <SplitForm
          name={nameOf(item)}
          onSplit={(pieces) => finish({ do: 'split', key: item.key, pieces })}
          onCancel={() => setAsking(null)}
        />
      )}
    </>
  );
}

/** What belongs together mostly stands side by side. */
function nearest(
  { items }: ReviewDraft,
  item: ReviewItem,
  others: readonly ReviewItem[],
): readonly ReviewItem[] {
  const place = items.indexOf(item);
  const distance = (one: ReviewItem): number => Math.abs(items.indexOf(one) - place);
  return [...others].sort((one, other) => distance(one) - distance(other));
}

interface MergeFormProps {
  readonly others: readonly ReviewItem[];
  readonly onMerge: (key: string) => void;
  readonly onCancel: () => void;
}

function MergeForm({ others, onMerge, onCancel }: MergeFormProps): ReactNode {
  const layout = useLayout();
  const { item: words, review } = useReviewMessages();
  const [chosen, setChosen] = useState(others[0]?.key ?? '');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onMerge(chosen);
  };
  return (
    <form className={layout.section} onSubmit={submit}>
      <Field label={words.mergeWith}>
        <Select
          lang="vi"
          style={{ minWidth: 0 }}
          select={{ style: { minWidth: 0, width: '100%' }, autoFocus: true }}
          value={chosen}
          onChange={(_event, { value }) => setChosen(value)}
        >
          {others.map((one) => (
            <option key={one.key} value={one.key}>
              {nameOf(one) || review.unnamed}
            </option>
          ))}
        </Select>
      </Field>
      <div className={layout.row}>
        <Button type="submit">{words.mergeNow}</Button>
        <Button appearance="subtle" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}

interface SplitFormProps {
  readonly name: string;
  readonly onSplit: (pieces: readonly string[]) => void;
  readonly onCancel: () => void;
}

function SplitForm({ name, onSplit, onCancel }: SplitFormProps): ReactNode {
  const layout = useLayout();
  const { item: words } = useReviewMessages();
  const [text, setText] = useState(() => name.replace(/;\s*/gu, '\n'));
  const pieces = text.split('\n').filter((piece) => piece.trim() !== '');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (pieces.length > 1) onSplit(pieces);
  };
  return (
    <form className={layout.section} onSubmit={submit}>
      <Field label={words.splitInto} hint={words.splitHint(pieces.length)}>
        <Textarea
          lang="vi"
          resize="vertical"
          rows={4}
          textarea={{ autoFocus: true }}
          value={text}
          onChange={(_event, { value }) => setText(value)}
        />
      </Field>
      <div className={layout.row}>
        <Button type="submit">{words.splitNow}</Button>
        <Button appearance="subtle" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
