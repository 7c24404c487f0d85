/**
 * The questions before a period is closed and before it is opened again: what it means, what speaks against
 * it, who does it and why. Loaded when they are asked, because dialogs are heavy.
 */
import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { ReportPeriod } from '../../assessment/types';
import type { ClosingDoubt } from '../../workflow/closing/types';
import { isUntouched } from '../../workflow/closing/untouched';
import type { CheckResult } from '../../workflow/types';
import { useLayout } from '../looks/useLayout';
import { useMessages } from '../messages/language';
import { usePane } from '../pane/PaneContext';
import { Question } from '../parts/Question';
import { StatusSymbol } from '../parts/StatusMark';
import { severityCount } from '../../assessment/severityCount';
import { useClosingMessages } from './messages/useClosingMessages';

interface ClosingQuestionProps {
  readonly open: boolean;
  readonly check: CheckResult;
  readonly onSeeErrors: () => void;
}

export function ClosingQuestion({ open, check, onSeeErrors }: ClosingQuestionProps): ReactNode {
  const layout = useLayout();
  const words = useClosingMessages();
  const { periodLabel } = useMessages();
  const { pane } = usePane();
  const name = useName();
  const { period } = check.loaded;
  const doubts = doubtsOf(check);
  const isReady = check.summary === 'current';
  const close = (): void => {
    const by = name.taken();
    if (by !== null) void pane.closePeriod(by, doubts);
  };
  return (
    <Question
      open={open}
      title={words.closeTitle(periodLabel(period))}
      answers={
        <>
          {!isReady && (
            <Button
              appearance="primary"
              onClick={() => {
                pane.leaveClosing();
                void pane.askForReport();
              }}
            >
              {words.rebuild}
            </Button>
          )}
          {doubts.includes('errors') && isReady && (
            <Button appearance="primary" onClick={onSeeErrors}>
              {words.seeErrors}
            </Button>
          )}
          {isReady && (
            <Button
              appearance={doubts.includes('errors') ? 'secondary' : 'primary'}
              onClick={close}
            >
              {doubts.length === 0 ? words.doClose : words.closeAnyway}
            </Button>
          )}
          <Button onClick={() => pane.leaveClosing()}>{words.cancel}</Button>
        </>
      }
      onClose={() => pane.leaveClosing()}
    >
      <p className={layout.text}>{words.closeWhat}</p>
      {!isReady && (
        <p className={layout.text}>
          <StatusSymbol symbol="▲" /> {words.outOfDate}
        </p>
      )}
      {isReady && <Doubts check={check} doubts={doubts} />}
      {isReady && <NameField label={words.who} name={name} />}
    </Question>
  );
}

/** What a person should know and may close the period in spite of. */
function doubtsOf(check: CheckResult): readonly ClosingDoubt[] {
  return [
    ...(severityCount(check.findings, 'error') > 0 ? (['errors'] as const) : []),
    ...(check.openBefore.length > 0 ? (['periodBefore'] as const) : []),
    ...(isUntouched(check) ? (['nothingEntered'] as const) : []),
  ];
}

interface DoubtsProps {
  readonly check: CheckResult;
  readonly doubts: readonly ClosingDoubt[];
}

function Doubts({ check, doubts }: DoubtsProps): ReactNode {
  const layout = useLayout();
  const words = useClosingMessages();
  const { periodLabel } = useMessages();
  if (doubts.length === 0) return null;
  const sentences: Readonly<Record<ClosingDoubt, string>> = {
    errors: words.errors(severityCount(check.findings, 'error')),
    periodBefore: words.openBefore(check.openBefore.map(periodLabel).join(', ')),
    nothingEntered: words.nothingEntered,
  };
  return (
    <ul className={layout.bareList}>
      {doubts.map((doubt) => (
        <li key={doubt}>
          <StatusSymbol symbol="▲" /> {sentences[doubt]}
        </li>
      ))}
    </ul>
  );
}

interface ReopeningQuestionProps {
  readonly open: boolean;
  readonly period: ReportPeriod;
}

export function ReopeningQuestion({ open, period }: ReopeningQuestionProps): ReactNode {
  const layout = useLayout();
  const words = useClosingMessages();
  const { periodLabel } = useMessages();
  const { pane } = usePane();
  const name = useName();
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const id = useId();
  const reopen = (): void => {
    const by = name.taken();
    const isEmpty = reason.trim() === '';
    setIsMissing(isEmpty);
    if (isEmpty) document.getElementById(id)?.focus();
    else if (by !== null) void pane.reopenPeriod(by, reason);
  };
  return (
    <Question
      open={open}
      title={words.reopenTitle(periodLabel(period))}
      answers={
        <>
          <Button appearance="primary" onClick={reopen}>
            {words.doReopen}
          </Button>
          <Button onClick={() => pane.leaveClosing()}>{words.cancel}</Button>
        </>
      }
      onClose={() => pane.leaveClosing()}
    >
      <p className={layout.text}>{words.reopenWhat}</p>
      <Field
        label={words.reason}
        required
        {...(isMissing ? { validationMessage: words.reasonNeeded } : {})}
      >
        <Textarea id={id} value={reason} onChange={(_event, { value }) => setReason(value)} />
      </Field>
      <NameField label={words.whoReopens} name={name} />
    </Question>
  );
}

interface Name {
  readonly text: string;
  readonly isMissing: boolean;
  readonly set: (text: string) => void;
  readonly id: string;
  /** The name, or `null` when there is none: then the field says so. */
  readonly taken: () => string | null;
}

/** Who sits at this machine; remembered from the last time. */
function useName(): Name {
  const { pane } = usePane();
  const [text, set] = useState(pane.closerName);
  const [isMissing, setIsMissing] = useState(false);
  const id = useId();
  return {
    text,
    isMissing,
    set,
    id,
    taken: () => {
      const name = text.trim();
      setIsMissing(name === '');
      if (name === '') document.getElementById(id)?.focus();
      return name === '' ? null : name;
    },
  };
}

function NameField({ label, name }: { readonly label: string; readonly name: Name }): ReactNode {
  const words = useClosingMessages();
  return (
    <Field
      label={label}
      hint={words.whoHint}
      required
      {...(name.isMissing ? { validationMessage: words.nameNeeded } : {})}
    >
      <Input id={name.id} value={name.text} onChange={(_event, { value }) => name.set(value)} />
    </Field>
  );
}
