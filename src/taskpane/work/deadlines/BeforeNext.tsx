/** What falls due before the next report, agency by agency: whom to remind now. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { useLayout } from '../../looks/useLayout';
import { useMessages } from '../../messages/language';
import { StatusSymbol } from '../../parts/StatusMark';
import { TextButton } from '../../parts/TextButton';
import { Viet } from '../../parts/Viet';
import type { NextReport } from './falls';
import { useDeadlineMessages } from './messages/useDeadlineMessages';
import type { AgencyFilter } from './taskFilter';

const useStyles = makeStyles({
  opener: {
    ...typographyStyles.body1,
    minHeight: '24px',
    padding: 0,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    textAlign: 'left',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  agencies: { paddingLeft: tokens.spacingHorizontalL },
});

interface BeforeNextProps {
  readonly next: NextReport;
  readonly onChoose: (agency: AgencyFilter) => void;
}

export function BeforeNext({ next, onChoose }: BeforeNextProps): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const { date } = useMessages();
  const messages = useDeadlineMessages();
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  if (next.tasks.length === 0) return <p className={layout.quiet}>{messages.nextNone}</p>;
  return (
    <div>
      <button
        type="button"
        className={styles.opener}
        aria-expanded={isOpen}
        aria-controls={list}
        onClick={() => setOpen(!isOpen)}
      >
        <StatusSymbol symbol={isOpen ? '▾' : '▸'} />{' '}
        {messages.next(next.tasks.length, date(next.lastDay))}
      </button>
      <div id={list} hidden={!isOpen} className={styles.agencies}>
        {isOpen && (
          <ul className={layout.bareList}>
            <li>
              <TextButton onPress={() => onChoose({ kind: 'everyone' })}>
                {messages.count(messages.all, next.tasks.length)}
              </TextButton>
            </li>
            {next.agencies.map(({ name, count }) => (
              <li key={name}>
                <TextButton
                  onPress={() =>
                    onChoose(name === '' ? { kind: 'noLead' } : { kind: 'agency', name })
                  }
                >
                  {name === '' ? (
                    messages.count(messages.noLead, count)
                  ) : (
                    <Viet>{messages.count(name, count)}</Viet>
                  )}
                </TextButton>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
