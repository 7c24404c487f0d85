/** What the check found: errors first, each with its place, what is wrong and what to do. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Finding } from '../../assessment/types';
import type { CheckResult } from '../../workflow/types';
import { useLooks } from '../looks/LooksContext';
import { useLayout } from '../looks/useLayout';
import { useMessages, useSpeech } from '../messages/language';
import { usePane, usePaneState } from '../pane/PaneContext';
import { GoTo } from '../parts/GoTo';
import { More, useLimit } from '../parts/more';
import { StatusMark } from '../parts/StatusMark';
import { Viet } from '../parts/Viet';
import { severityLooks } from '../wording/statusWording';
import { severityCount } from '../../assessment/severityCount';
import { Meanings } from './Meanings';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '2px',
    // Rows are painted apart from each other: the ring of what has the focus needs room inside.
    padding: `0 2px 2px ${tokens.spacingHorizontalS}`,
    borderLeft: '3px solid',
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 110px',
  },
});

export function CheckTab({ check }: { readonly check: CheckResult }): ReactNode {
  const layout = useLayout();
  const { check: words, news: said, work } = useMessages();
  const { pane } = usePane();
  const { following, news } = usePaneState();
  const part = useLimit();
  const { findings } = check;
  const names = useMemo(() => namesOf(check), [check]);
  const errors = severityCount(check.findings, 'error');
  const warnings = severityCount(check.findings, 'warning');
  return (
    <div className={layout.section}>
      <div className={layout.row}>
        <Button onClick={() => void pane.check({ write: false })}>{words.again}</Button>
        <Button onClick={() => void pane.check({ write: true })}>{words.write}</Button>
        <Button onClick={() => void pane.proposeRepair()}>{words.repair}</Button>
      </div>
      {news?.kind === 'repaired' && <p className={layout.text}>{said.repaired(news.count)}</p>}
      {news?.kind === 'meaningEntered' && (
        <p className={layout.text}>{said.meaningEntered(news.shown, news.sheet, news.cell)}</p>
      )}
      {news?.kind === 'meaningGone' && (
        <p className={layout.text}>{said.meaningGone(news.sheet, news.cell)}</p>
      )}
      {!following && <p className={layout.quiet}>{work.notFollowing}</p>}
      <p className={layout.text}>
        {errors + warnings === 0
          ? `${words.clean} ${words.cleanNext}`
          : words.counts(errors, warnings, severityCount(check.findings, 'note'))}
      </p>
      {findings.length > 0 && <h2 className={layout.heading}>{words.list}</h2>}
      <ul className={layout.bareList}>
        {keyed(findings.slice(0, part.limit)).map(({ key, finding }) => (
          <FindingItem
            key={key}
            finding={finding}
            name={finding.subject === null ? null : (names.get(finding.subject) ?? null)}
          />
        ))}
      </ul>
      <More {...part} all={findings.length} />
    </div>
  );
}

interface FindingItemProps {
  readonly finding: Finding;
  /** The indicator or task that it is about. */
  readonly name: string | null;
}

function FindingItem({ finding, name }: FindingItemProps): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const { messages, wordsOf } = useSpeech();
  const { check: words } = messages;
  const { roleOf } = useLooks();
  const { severity, place } = finding;
  const { message, remedy } = wordsOf(finding);
  const looks = severityLooks[severity];
  return (
    <li className={styles.item} style={{ borderLeftColor: roleOf(looks.colour).text }}>
      <StatusMark wording={{ ...looks, word: words.severity[severity] }} />
      {name !== null && (
        <span className={layout.quiet}>
          <Viet>{name}</Viet>
        </span>
      )}
      <span className={layout.text}>{message}</span>
      <span className={layout.text}>
        <b>{words.whatToDo}:</b> {remedy}
      </span>
      <Meanings finding={finding} />
      {place.sheet !== '' && <GoTo place={place} />}
    </li>
  );
}

/** Names of indicators and tasks by id. */
function namesOf({ indicators, tasks }: CheckResult): ReadonlyMap<string, string> {
  return new Map([
    ...indicators.map(({ case: { id, name } }) => [id, name] as const),
    ...tasks.map(({ case: { id, title } }) => [id, title] as const),
  ]);
}

interface KeyedFinding {
  readonly key: string;
  readonly finding: Finding;
}

/** Keys that stay the same from check to check, so that the focus stays on the row it was on. */
function keyed(findings: readonly Finding[]): readonly KeyedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { code, place, subject } = finding;
    const name = [code, place.sheet, place.cell, subject ?? ''].join('|');
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return { key: `${name}|${times}`, finding };
  });
}
