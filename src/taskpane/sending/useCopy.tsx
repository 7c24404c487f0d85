/** Copying with a way out: where Excel's frame forbids the clipboard, the text is shown to be copied by hand. */
import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { usePane } from '../pane/PaneContext';
import { Unseen } from '../parts/Unseen';
import { useSendingMessages } from './messages/useSendingMessages';

export interface Copying {
  /** @param said what is told once it is copied */
  readonly copy: (text: string, said: string) => void;
  /** What was copied last, or the box to copy from by hand. */
  readonly outcome: ReactNode;
}

interface Outcome {
  readonly said: string;
  readonly byHand: string | null;
}

export function useCopy(): Copying {
  const { acts } = usePane();
  const words = useSendingMessages();
  const [outcome, setOutcome] = useState<Outcome>({ said: '', byHand: null });
  const copy = async (text: string, said: string): Promise<void> => {
    const isCopied = await acts.copyText(text);
    setOutcome(isCopied ? { said, byHand: null } : { said: words.byHand, byHand: text });
  };
  const { said, byHand } = outcome;
  return {
    copy: (text, told) => void copy(text, told),
    outcome: (
      <>
        <Unseen live>{said}</Unseen>
        {byHand !== null && (
          <Field label={words.byHandBox} hint={words.byHand}>
            <Textarea
              lang="vi"
              readOnly
              rows={4}
              value={byHand}
              onFocus={(event) => event.target.select()}
            />
          </Field>
        )}
      </>
    ),
  };
}
