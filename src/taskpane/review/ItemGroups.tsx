/** The items by kind: the plan's head, indicators, tasks, reporting duties, each with a way to add one. */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ReviewDraft, ReviewEdit, ReviewItem } from '../../document/review/types';
import { useLayout } from '../looks/useLayout';
import { More, useLimit } from '../parts/more';
import { ItemRow } from './ItemRow';
import { useReviewMessages } from './messages/useReviewMessages';
import { kinds, type Listed } from './order';

interface ItemGroupsProps {
  readonly draft: ReviewDraft;
  readonly list: readonly Listed[];
  readonly openKey: string | null;
  /** The row that the Tab key stops at. */
  readonly stopKey: string | null;
  readonly onPress: (key: string) => void;
  readonly onAccept: (key: string) => void;
  readonly onDrop: (item: ReviewItem) => void;
  readonly onRestore: (item: ReviewItem) => void;
  readonly onEdit: (edit: ReviewEdit) => void;
  readonly onAdd: (kind: 'indicator' | 'task' | 'report') => void;
}

export function ItemGroups(props: ItemGroupsProps): ReactNode {
  const layout = useLayout();
  const { review } = useReviewMessages();
  return (
    <>
      {props.list.length === 0 && <p className={layout.text}>{review.nothingHere}</p>}
      {kinds.map((kind) => (
        <ItemGroup
          key={kind}
          {...props}
          kind={kind}
          list={props.list.filter(({ item }) => item.kind === kind)}
        />
      ))}
    </>
  );
}

function ItemGroup(props: ItemGroupsProps & { readonly kind: ReviewItem['kind'] }): ReactNode {
  const { kind, draft, list, openKey, stopKey, onAdd, onPress, ...acts } = props;
  const layout = useLayout();
  const { review } = useReviewMessages();
  // What is gone to with the keyboard or from a problem must be on show.
  const wanted = list.findIndex(({ item }) => item.key === openKey || item.key === stopKey);
  const part = useLimit();
  const limit = Math.max(part.limit, wanted + 1);
  if (list.length === 0 && kind === 'head') return null;
  return (
    <section className={layout.section}>
      <h2 className={layout.heading}>
        {kind === 'head' ? review.groups.head : review.group(review.groups[kind], list.length)}
      </h2>
      {list.length > 0 && (
        <ul className={layout.bareList}>
          {list.slice(0, limit).map((one) => (
            <ItemRow
              key={one.item.key}
              draft={draft}
              one={one}
              isOpen={one.item.key === openKey}
              isStop={one.item.key === stopKey}
              onPress={() => onPress(one.item.key)}
              onAccept={() => acts.onAccept(one.item.key)}
              onDrop={() => acts.onDrop(one.item)}
              onRestore={() => acts.onRestore(one.item)}
              onEdit={acts.onEdit}
            />
          ))}
        </ul>
      )}
      <More limit={limit} showMore={part.showMore} all={list.length} />
      {kind !== 'head' && (
        <div className={layout.row}>
          <Button size="small" onClick={() => onAdd(kind)}>
            {review.add[kind]}
          </Button>
        </div>
      )}
    </section>
  );
}
