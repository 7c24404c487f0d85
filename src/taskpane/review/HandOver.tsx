/** What the review ends with: the plan goes into the workbook, into a file, or onto the clipboard. */
import { Button, Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { nameOf } from '../../document/review/fields';
import { planOfDraft, type ItemProblem } from '../../document/review/planOfDraft';
import type { ReviewDraft } from '../../document/review/types';
import type { Plan } from '../../plan/types';
import { choiceOf } from '../../workflow/library';
import { useLayout } from '../looks/useLayout';
import { usePane } from '../pane/PaneContext';
import { TextButton } from '../parts/TextButton';
import { useReviewMessages } from './messages/useReviewMessages';

interface HandOverProps {
  readonly draft: ReviewDraft;
  readonly onGoTo: (key: string) => void;
  readonly say: (sentence: string) => void;
}

export function HandOver({ draft, onGoTo, say }: HandOverProps): ReactNode {
  const layout = useLayout();
  const { review, says } = useReviewMessages();
  const { acts, pane } = usePane();
  const [asked, setAsked] = useState(false);
  const [byHand, setByHand] = useState<string | null>(null);
  // Once asked for, what is wrong is counted down while it is corrected.
  const made = asked ? planOfDraft(draft) : null;

  const withPlan = (act: (plan: Plan) => void): void => {
    const result = planOfDraft(draft);
    setAsked(!result.ok);
    if (result.ok) act(result.plan);
    else say(says.wrong(result.problems.length));
  };
  const copy = async (plan: Plan): Promise<void> => {
    const text = planFileText(plan);
    const isCopied = await acts.copyText(text);
    setByHand(isCopied ? null : text);
    say(isCopied ? says.copied : review.copyByHand);
  };
  const save = (plan: Plan): void => {
    const file = `${plan.id}.json`;
    acts.saveFile(file, planFileText(plan));
    say(says.saved(file));
  };

  return (
    <section className={layout.section}>
      {made?.ok === false && <Problems draft={draft} problems={made.problems} onGoTo={onGoTo} />}
      <div className={layout.row}>
        <Button
          appearance="primary"
          onClick={() => withPlan((plan) => pane.usePlan({ plan, choice: choiceOf(plan) }))}
        >
          {review.load}
        </Button>
        <Button onClick={() => withPlan(save)}>{review.save}</Button>
        <Button onClick={() => withPlan((plan) => void copy(plan))}>{review.copy}</Button>
        <Button appearance="subtle" onClick={pane.back}>
          {review.back}
        </Button>
      </div>
      {byHand !== null && (
        <Field label={review.copyBox} hint={review.copyByHand}>
          <Textarea lang="vi" readOnly rows={4} value={byHand} />
        </Field>
      )}
    </section>
  );
}

/** A plan file as the library's are written, so that people can read it too. */
function planFileText(plan: Plan): string {
  return `${JSON.stringify(plan, null, 2)}\n`;
}

interface ProblemsProps {
  readonly draft: ReviewDraft;
  readonly problems: readonly ItemProblem[];
  readonly onGoTo: (key: string) => void;
}

/** More are told when these are done. */
const AT_ONCE = 20;

function Problems({ draft, problems, onGoTo }: ProblemsProps): ReactNode {
  const layout = useLayout();
  const { review, problems: sentences, fields } = useReviewMessages();
  const nameOfKey = (key: string): string => {
    const item = draft.items.find((one) => one.key === key);
    return item === undefined ? '' : nameOf(item) || review.unnamed;
  };
  return (
    <>
      <h2 className={layout.heading}>{review.problems(problems.length)}</h2>
      <ul className={layout.list}>
        {problems.slice(0, AT_ONCE).map(({ key, field, code, quote }) => (
          <li key={`${key} ${field} ${quote}`}>
            <TextButton onPress={() => onGoTo(key)}>
              <span lang="vi">{nameOfKey(key)}</span>
              {` · ${fields[field]}`}
            </TextButton>
            <br />
            {sentences[code](quote)}
          </li>
        ))}
      </ul>
    </>
  );
}
