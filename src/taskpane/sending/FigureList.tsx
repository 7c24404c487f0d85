/**
 * «Sao chép cho phần mềm của Bộ»: the figures in the order of the plan, to be copied whole or number by
 * number, since that software takes them one field at a time.
 */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { figuresText, type FigureText } from '../../report/sending/figureText';
import { useLayout } from '../looks/useLayout';
import { More, useLimit } from '../parts/more';
import { TextButton } from '../parts/TextButton';
import { Viet } from '../parts/Viet';
import { useSendingMessages } from './messages/useSendingMessages';
import { useCopy } from './useCopy';

const useStyles = makeStyles({
  item: {
    padding: `0 2px 2px ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke2}`,
  },
  numbers: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

const parts = ['numerator', 'denominator', 'result'] as const;

export function FigureList({ figures }: { readonly figures: readonly FigureText[] }): ReactNode {
  const layout = useLayout();
  const styles = useStyles();
  const words = useSendingMessages();
  const part = useLimit();
  const { copy, outcome } = useCopy();
  return (
    <section className={layout.section}>
      <h2 className={layout.heading}>{words.ministry}</h2>
      <p className={layout.quiet}>{words.ministryHint}</p>
      <div className={layout.row}>
        <Button onClick={() => copy(figuresText(figures), words.copiedAll(figures.length))}>
          {words.copyAll(figures.length)}
        </Button>
      </div>
      {outcome}
      <ul className={layout.bareList}>
        {figures.slice(0, part.limit).map((figure, index) => (
          <li key={`${figure.id} ${String(index)}`} className={styles.item}>
            <p className={layout.text}>
              <Viet>{figure.name}</Viet>
            </p>
            <div className={styles.numbers}>
              {parts.map((kind) => {
                const value = figure[kind];
                if (value === '') return null;
                const label = words.parts[kind];
                return (
                  <span key={kind} className={layout.text}>
                    {label}:{' '}
                    <TextButton
                      title={words.copyPart(label, value, figure.name)}
                      onPress={() => copy(value, words.copied(value))}
                    >
                      {value}
                    </TextButton>
                  </span>
                );
              })}
              {parts.every((kind) => figure[kind] === '') && (
                <span className={layout.quiet}>{words.nothing}</span>
              )}
            </div>
          </li>
        ))}
      </ul>
      <More {...part} all={figures.length} />
    </section>
  );
}
