/** The fields of an item; a deadline and a target say at once how they are understood. */
import { Field, Input, Select, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { fieldsOf, textOf } from '../../document/review/fields';
import type {
  Field as FieldName,
  FieldProblem,
  ReviewDraft,
  ReviewItem,
} from '../../document/review/types';
import {
  contextOf,
  deadlineOf,
  deadlineReading,
  indicatorValue,
  targetOf,
  taskValue,
} from '../../document/review/values';
import { useLayout } from '../looks/useLayout';
import { useReviewMessages } from './messages/useReviewMessages';
import type { ReviewMessages } from './messages/vi';
import { deadlineWords, targetWords } from './readingWords';

const useStyles = makeStyles({
  control: { minWidth: 0, width: '100%' },
  said: { display: 'block' },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

interface ItemFieldsProps {
  readonly draft: ReviewDraft;
  readonly item: ReviewItem;
  readonly problems: readonly FieldProblem[];
  readonly onType: (field: FieldName, text: string) => void;
}

/** Fields whose text may be a sentence. */
const long: ReadonlySet<FieldName> = new Set<FieldName>(['title', 'name', 'deliverable', 'target']);

export function ItemFields({ draft, item, problems, onType }: ItemFieldsProps): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const words = useReviewMessages();
  const areasId = useId();
  const { areas } = draft.plan;
  return (
    <div className={layout.section}>
      {fieldsOf(item.kind).map((field) => {
        const problem = problems.find((one) => one.field === field);
        const said = problem
          ? [words.problems[problem.code](problem.quote)]
          : readingOf(draft, item, field, words);
        // One live region for both, so that what is typed is answered where the answer stood before.
        const hint = (
          <span role="status" className={problem ? styles.wrong : undefined}>
            {said.map((line) => (
              <span key={line} className={styles.said}>
                {line}
              </span>
            ))}
          </span>
        );
        const control = {
          className: styles.control,
          value: shownText(item, field, textOf(item, field, areas), draft),
          onChange: (_event: unknown, { value }: { readonly value: string }) =>
            onType(field, value),
        };
        const state = problem ? ({ validationState: 'error' } as const) : {};
        return (
          <Field
            key={field}
            label={words.fields[field]}
            {...(problem || hasReading(field) ? { hint } : {})}
            {...state}
          >
            {field === 'measure' || field === 'cadence' ? (
              <Select {...control}>
                {Object.entries(field === 'measure' ? words.measures : words.cadences).map(
                  ([value, name]) => (
                    <option key={value} value={value}>
                      {name}
                    </option>
                  ),
                )}
              </Select>
            ) : long.has(field) ? (
              <Textarea lang="vi" resize="vertical" rows={rowsFor(control.value)} {...control} />
            ) : (
              <Input lang="vi" {...(field === 'area' ? { list: areasId } : {})} {...control} />
            )}
          </Field>
        );
      })}
      <datalist id={areasId}>
        {areas.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </div>
  );
}

/** As high as the text in the narrowest column needs, within reason. */
function rowsFor(text: string): number {
  return Math.max(2, Math.min(6, Math.ceil(text.length / 36)));
}

function hasReading(field: FieldName): boolean {
  return field === 'deadline' || field === 'target';
}

/** The measure follows from the target until a person chooses one. */
function shownText(item: ReviewItem, field: FieldName, text: string, draft: ReviewDraft): string {
  if (item.kind !== 'indicator' || item.typed[field] !== undefined) return text;
  if (field !== 'measure' && field !== 'cadence') return text;
  return indicatorValue(item, contextOf(draft)).value[field];
}

function readingOf(
  draft: ReviewDraft,
  item: ReviewItem,
  field: FieldName,
  words: ReviewMessages,
): readonly string[] {
  const context = contextOf(draft);
  if (field === 'target' && item.kind === 'indicator') {
    const target = targetOf(item, context);
    return target.ok ? targetWords(target, words.target) : [];
  }
  if (field !== 'deadline' || item.kind !== 'task') return [];
  const said = deadlineWords(
    deadlineOf(item, context),
    taskValue(item, context).value.quotas,
    words.deadline,
  );
  const doubts = deadlineReading(item, context).doubts.map(({ code, quote }) =>
    words.deadline.doubts[code](quote),
  );
  return [said, ...new Set(doubts)];
}
