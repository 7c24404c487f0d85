/** What taking the last act back would do, before it is done: which sheets go, which cells were changed since. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { UndoChoice, UndoPlan } from '../../workflow/undo';
import { useLayout } from '../looks/useLayout';
import { Question } from '../parts/Question';
import { Viet } from '../parts/Viet';
import { useUndoMessages } from './messages';
import { useActName } from './useActName';

/** More cells than this are counted, not listed. */
const mostListed = 12;

interface UndoQuestionProps {
  /** `null` closes the question. */
  readonly plan: UndoPlan | null;
  readonly onChoose: (choice: UndoChoice) => void;
  readonly onClose: () => void;
}

export function UndoQuestion({ plan, onChoose, onClose }: UndoQuestionProps): ReactNode {
  const messages = useUndoMessages();
  const nameOf = useActName();
  // While it closes it still shows what it has asked.
  const [shown, setShown] = useState(plan);
  if (plan !== null && plan !== shown) setShown(plan);
  if (shown === null) return null;
  const { act, changed, canKeep } = shown;
  return (
    <Question
      open={plan !== null}
      title={messages.title(nameOf(act))}
      answers={
        <>
          {changed.length > 0 && canKeep && (
            <Button appearance="primary" onClick={() => onChoose('keep')}>
              {messages.keep}
            </Button>
          )}
          <Button
            appearance={changed.length === 0 ? 'primary' : 'secondary'}
            onClick={() => onChoose('all')}
          >
            {changed.length === 0 ? messages.undo : messages.all}
          </Button>
          <Button onClick={onClose}>{messages.cancel}</Button>
        </>
      }
      onClose={onClose}
    >
      <WhatHappens plan={shown} />
    </Question>
  );
}

function WhatHappens({ plan }: { readonly plan: UndoPlan }): ReactNode {
  const layout = useLayout();
  const messages = useUndoMessages();
  const { removed, restored, changed, canKeep } = plan;
  const listed = changed.slice(0, mostListed);
  return (
    <>
      <Sheets words={messages.removed} sheets={removed} />
      <Sheets words={messages.restored} sheets={restored} />
      {changed.length === 0 && <p className={layout.text}>{messages.unchanged}</p>}
      {changed.length > 0 && (
        <>
          <p className={layout.text}>{messages.changed(changed.length)}</p>
          <ul className={layout.list}>
            {listed.map(({ sheet, cell }) => (
              <li key={`${sheet}!${cell}`}>
                <Viet>{sheet}</Viet>: {cell}
              </li>
            ))}
            {changed.length > listed.length && (
              <li>{messages.more(changed.length - listed.length)}</li>
            )}
          </ul>
          <p className={layout.text}>{canKeep ? messages.askKeep : messages.cannotKeep}</p>
        </>
      )}
    </>
  );
}

interface SheetsProps {
  readonly words: string;
  readonly sheets: readonly string[];
}

function Sheets({ words, sheets }: SheetsProps): ReactNode {
  const layout = useLayout();
  if (sheets.length === 0) return null;
  return (
    <p className={layout.text}>
      {words} <Viet>{sheets.join(', ')}</Viet>.
    </p>
  );
}
