/**
 * The question before a report is built: while errors are open, or when the ribbon asked for it. Loaded
 * when it is asked, because dialogs are heavy.
 */
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ReportPeriod } from '../../assessment/types';
import { useMessages } from '../messages/language';

export interface ReportQuestionProps {
  /** Closed by this, never by being taken away: only then does the pane behind it come back at once. */
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
    <Dialog open={open} onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>
            {wrong ? report.confirmTitle(errors) : report.askTitle(periodLabel(period))}
          </DialogTitle>
          <DialogContent>{wrong ? report.confirm : report.askPlain}</DialogContent>
          <DialogActions fluid>
            {wrong && (
              <Button appearance="primary" onClick={onSeeErrors}>
                {report.seeErrors}
              </Button>
            )}
            <Button appearance={wrong ? 'secondary' : 'primary'} onClick={onBuild}>
              {wrong ? report.anyway : report.build}
            </Button>
            <Button onClick={onClose}>{report.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
