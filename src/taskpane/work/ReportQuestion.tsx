/**
 * The question before a report is built: while errors are open, or when the ribbon asked for it. Loaded
 * when it is asked, because dialogs are heavy.
 */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ReportPeriod } from '../../assessment/types';
import { useMessages } from '../messages/language';
import { Question } from '../parts/Question';

export interface ReportQuestionProps {
  readonly open: boolean;
  readonly errors: number;
  readonly period: ReportPeriod;
  readonly onBuild: () => void;
  readonly onSeeErrors: () => void;
  readonly onClose: () => void;
}

export function ReportQuestion(props: ReportQuestionProps): ReactNode {
  const { open, errors, period, onBuild, onSeeErrors, onClose } = props;
  const { periodLabel, report } = useMessages();
  const wrong = errors > 0;
  return (
    <Question
      open={open}
      title={wrong ? report.confirmTitle(errors) : report.askTitle(periodLabel(period))}
      answers={
        <>
          {wrong && (
            <Button appearance="primary" onClick={onSeeErrors}>
              {report.seeErrors}
            </Button>
          )}
          <Button appearance={wrong ? 'secondary' : 'primary'} onClick={onBuild}>
            {wrong ? report.anyway : report.build}
          </Button>
          <Button onClick={onClose}>{report.cancel}</Button>
        </>
      }
      onClose={onClose}
    >
      {wrong ? report.confirm : report.askPlain}
    </Question>
  );
}
