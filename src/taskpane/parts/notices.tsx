/** The two bars that interrupt: the problem that stopped an act, and what Excel is waiting for. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { problemText } from '../../workflow/problemText';
import type { Waiting } from '../acts';
import { useSpeech } from '../messages/language';
import { usePane } from '../pane/PaneContext';
import type { Trouble } from '../pane/state';

/** What happened, what to do, and the act again. */
export function TroubleNotice({ trouble }: { readonly trouble: Trouble }): ReactNode {
  const { language, messages } = useSpeech();
  const { pane } = usePane();
  const { title, message, remedy } = problemText(trouble.problem, language);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {message} {remedy}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={trouble.retry}>
          {messages.trouble.retry}
        </Button>
        <Button size="small" appearance="transparent" onClick={pane.dismissTrouble}>
          {messages.trouble.dismiss}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Why an act takes longer, and how to free Excel. */
export function WaitingNotice({ waiting }: { readonly waiting: Waiting }): ReactNode {
  const { messages } = useSpeech();
  const { pane } = usePane();
  const { title, message } = messages.running.waiting[waiting];
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {message}
      </MessageBarBody>
      {waiting === 'cellEdit' && (
        <MessageBarActions>
          <Button size="small" onClick={pane.stopWaiting}>
            {messages.running.stopWaiting}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
