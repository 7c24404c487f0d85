/**
 * «Gửi cấp trên»: what there is to say before the report is sent, the receipt code, the file, and the figures
 * for the ministry's software.
 */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SendProposal } from '../../workflow/sendFile/types';
import { useLayout } from '../looks/useLayout';
import { useMessages } from '../messages/language';
import { usePane } from '../pane/PaneContext';
import type { MadeFile } from '../pane/state';
import { ScreenHeading } from '../parts/ScreenHeading';
import { StatusSymbol } from '../parts/StatusMark';
import { Viet } from '../parts/Viet';
import { FigureList } from './FigureList';
import { useSendingMessages } from './messages/useSendingMessages';
import { useCopy } from './useCopy';

const useStyles = makeStyles({
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  file: { overflowWrap: 'anywhere' },
});

interface SendScreenProps {
  readonly proposal: SendProposal;
  /** The file, once it is made. */
  readonly made: MadeFile | null;
}

export function SendScreen({ proposal, made }: SendScreenProps): ReactNode {
  const layout = useLayout();
  const words = useSendingMessages();
  const { periodLabel } = useMessages();
  const { pane } = usePane();
  return (
    <div className={layout.screen}>
      <ScreenHeading takesFocus>{words.heading(periodLabel(proposal.period))}</ScreenHeading>
      <Before proposal={proposal} />
      {proposal.report === 'current' && <ReceiptCode code={proposal.code} />}
      {proposal.report === 'current' && <FileToSend proposal={proposal} made={made} />}
      <FigureList figures={proposal.figures} />
      <div className={layout.row}>
        <Button onClick={pane.back}>{words.back}</Button>
      </div>
    </div>
  );
}

/** What an officer should know first; the report must hold, everything else is theirs to decide. */
function Before({ proposal }: { readonly proposal: SendProposal }): ReactNode {
  const layout = useLayout();
  const words = useSendingMessages();
  const { pane } = usePane();
  const { errors, report, stale } = proposal;
  const isReady = errors === 0 && report === 'current' && stale.length === 0;
  return (
    <section className={layout.section}>
      <h2 className={layout.heading}>{words.before}</h2>
      {isReady && (
        <p className={layout.text}>
          <StatusSymbol symbol="✓" /> {words.ready}
        </p>
      )}
      {report !== 'current' && (
        <>
          <p className={layout.text}>
            <StatusSymbol symbol="▲" /> {words.report[report]}
          </p>
          <div className={layout.row}>
            <Button appearance="primary" onClick={() => void pane.rebuildToSend()}>
              {report === 'none' ? words.build : words.rebuild}
            </Button>
          </div>
        </>
      )}
      {errors > 0 && (
        <>
          <p className={layout.text}>
            <StatusSymbol symbol="✗" /> {words.errors(errors)}
          </p>
          <div className={layout.row}>
            <Button onClick={pane.back}>{words.seeErrors}</Button>
          </div>
        </>
      )}
      {stale.length > 0 && (
        <>
          <p className={layout.text}>
            <StatusSymbol symbol="▲" /> {words.stale(stale.length)}
          </p>
          <ul className={layout.list}>
            {stale.map(({ said, now, what }, index) => (
              <li key={`${said} ${String(index)}`}>
                <Viet>
                  {now === null ? words.staleGone(said) : words.staleNow(said, now, what)}
                </Viet>
              </li>
            ))}
          </ul>
          <p className={layout.quiet}>{words.staleNext}</p>
        </>
      )}
    </section>
  );
}

function ReceiptCode({ code }: { readonly code: string }): ReactNode {
  const layout = useLayout();
  const styles = useStyles();
  const words = useSendingMessages();
  const { copy, outcome } = useCopy();
  return (
    <section className={layout.section}>
      <h2 className={layout.heading}>{words.code}</h2>
      <div className={layout.row}>
        <span className={styles.code}>{code}</span>
        <Button size="small" onClick={() => copy(code, words.copied(code))}>
          {words.copyCode}
        </Button>
      </div>
      <p className={layout.quiet}>{words.codeHint}</p>
      {outcome}
    </section>
  );
}

function FileToSend({ proposal, made }: SendScreenProps): ReactNode {
  const layout = useLayout();
  const styles = useStyles();
  const words = useSendingMessages();
  const { acts, pane } = usePane();
  const isClean = proposal.errors === 0 && proposal.stale.length === 0;
  const usual = isClean ? words.make : words.makeAnyway;
  return (
    <section className={layout.section}>
      <h2 className={layout.heading}>{words.file}</h2>
      <p className={layout.quiet}>{words.fileHint}</p>
      <div className={layout.row}>
        <Button appearance="primary" onClick={() => void pane.sendFile()}>
          {made === null ? usual : words.makeAgain}
        </Button>
        {made !== null && (
          <Button onClick={() => acts.saveFile(made.name, made.bytes)}>{words.download}</Button>
        )}
      </div>
      {made !== null && (
        <>
          <p className={`${layout.text} ${styles.file}`}>
            {made.isOpen ? words.opened(made.name) : words.saved(made.name)}
          </p>
          <p className={layout.quiet}>{made.isRecorded ? words.recorded : words.notRecorded}</p>
        </>
      )}
    </section>
  );
}
