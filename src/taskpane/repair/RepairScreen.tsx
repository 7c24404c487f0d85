/**
 * «Sửa chữa»: every damage to the sheets with its place, what stands there and what will; each can be
 * left out. What no repair can know stands below, with what a person can do about it.
 */
import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Finding } from '../../assessment/types';
import { withBrought } from '../../workflow/repair/brought';
import type { RepairItem, RepairProposal } from '../../workflow/repair/types';
import { useLayout } from '../looks/useLayout';
import { useSpeech } from '../messages/language';
import { usePane } from '../pane/PaneContext';
import { GoTo } from '../parts/GoTo';
import { More, useLimit } from '../parts/more';
import { ScreenHeading } from '../parts/ScreenHeading';
import { TextButton } from '../parts/TextButton';
import { Viet } from '../parts/Viet';
import { useRepairMessages } from './messages/useRepairMessages';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: '2px',
    padding: `0 2px 2px ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
});

export function RepairScreen({ proposal }: { readonly proposal: RepairProposal }): ReactNode {
  const layout = useLayout();
  const words = useRepairMessages();
  const { pane } = usePane();
  const { items, unhealed } = proposal;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(items.map(idOf)));
  const [asked, setAsked] = useState(false);
  const healed = useMemo(() => withBrought(items, chosen), [items, chosen]);
  const choose = (next: ReadonlySet<string>): void => {
    setAsked(false);
    setChosen(next);
  };
  const heal = (): void => {
    if (healed.size === 0) setAsked(true);
    else void pane.heal([...healed]);
  };
  return (
    <div className={layout.screen}>
      <ScreenHeading takesFocus>{words.heading}</ScreenHeading>
      {items.length === 0 ? (
        <p className={layout.text}>{words.nothing}</p>
      ) : (
        <section className={layout.section}>
          <p className={layout.text}>{words.lead}</p>
          <p className={layout.quiet}>{words.kept}</p>
          <h2 className={layout.heading}>{words.list(items.length)}</h2>
          <div className={layout.row}>
            <TextButton onPress={() => choose(new Set(items.map(idOf)))}>{words.all}</TextButton>
            <TextButton onPress={() => choose(new Set())}>{words.none}</TextButton>
          </div>
          <ItemList items={items} chosen={chosen} healed={healed} onChoose={choose} />
        </section>
      )}
      <Unhealed findings={unhealed} />
      {asked && (
        <p className={layout.text} role="alert">
          {words.chooseOne}
        </p>
      )}
      <div className={layout.row}>
        {items.length > 0 && (
          <Button appearance="primary" onClick={heal}>
            {words.heal(healed.size)}
          </Button>
        )}
        <Button onClick={pane.back}>{words.back}</Button>
      </div>
    </div>
  );
}

const idOf = ({ id }: RepairItem): string => id;

interface ItemListProps {
  readonly items: readonly RepairItem[];
  readonly chosen: ReadonlySet<string>;
  /** The chosen ones and what comes with them. */
  readonly healed: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

function ItemList({ items, chosen, healed, onChoose }: ItemListProps): ReactNode {
  const layout = useLayout();
  const styles = useStyles();
  const words = useRepairMessages();
  const part = useLimit();
  const about = useId();
  const toggle = (id: string, isChosen: boolean): void => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    onChoose(next);
  };
  return (
    <>
      <ul className={layout.bareList}>
        {items.slice(0, part.limit).map(({ id, kind, place, before, after }, index) => (
          <li key={id} className={styles.item}>
            <Checkbox
              label={words.kinds[kind]}
              checked={healed.has(id)}
              aria-describedby={`${about}-${index}`}
              onChange={(_event, { checked }) => toggle(id, checked === true)}
            />
            <div id={`${about}-${index}`}>
              <p className={layout.text}>
                <b>{words.before}:</b> <Viet>{before}</Viet>
              </p>
              <p className={layout.text}>
                <b>{words.after}:</b> <Viet>{after}</Viet>
              </p>
              {healed.has(id) && !chosen.has(id) && <p className={layout.quiet}>{words.brought}</p>}
            </div>
            {place.sheet !== '' && <GoTo place={place} />}
          </li>
        ))}
      </ul>
      <More {...part} all={items.length} />
    </>
  );
}

function Unhealed({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const layout = useLayout();
  const styles = useStyles();
  const words = useRepairMessages();
  const { wordsOf } = useSpeech();
  const part = useLimit();
  if (findings.length === 0) return null;
  return (
    <section className={layout.section}>
      <h2 className={layout.heading}>{words.unhealed(findings.length)}</h2>
      <ul className={layout.bareList}>
        {findings.slice(0, part.limit).map((finding, index) => {
          const { code, place, subject } = finding;
          const { message, remedy } = wordsOf(finding);
          return (
            <li
              key={[code, place.sheet, place.cell, subject, index].join('|')}
              className={styles.item}
            >
              <span className={layout.text}>{message}</span>
              <span className={layout.text}>
                <b>{words.whatToDo}:</b> {remedy}
              </span>
              {place.sheet !== '' && <GoTo place={place} />}
            </li>
          );
        })}
      </ul>
      <More {...part} all={findings.length} />
    </section>
  );
}
