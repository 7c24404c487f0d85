/** The problem that stopped an act: what happened, what to do, and the act again. */
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { problemText } from '../../workflow/problemText';
import { useSpeech } from '../messages/language';
import { usePane, usePaneState } from '../pane/PaneContext';

export function TroubleBar(): ReactNode {
  const { language, messages } = useSpeech();
  const { pane } = usePane();
  const { trouble } = usePaneState();
  if (trouble === null) return null;
  const { title, message, remedy } = problemText(trouble.problem, language);
  return (
    <div role="alert">
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
    </div>
  );
}
