/** A status as symbol + word + colour: any one of the three may be lost on a screen or a printer. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLooks } from '../looks/LooksContext';
import type { Wording } from '../wording/statusWording';

const useStyles = makeStyles({
  mark: {
    ...typographyStyles.caption1Strong,
    display: 'inline-flex',
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid currentColor',
  },
  symbol: { fontFamily: "'Segoe UI Symbol', 'Segoe UI', system-ui, sans-serif" },
});

export function StatusMark({ wording }: { readonly wording: Wording }): ReactNode {
  const styles = useStyles();
  const { fill, text } = useLooks().roleOf(wording.colour);
  return (
    <span className={styles.mark} style={{ backgroundColor: fill, color: text }}>
      <StatusSymbol symbol={wording.symbol} />
      <span>{wording.word}</span>
    </span>
  );
}

/** The symbol alone, where the word stands beside it. Screen readers hear the word only. */
export function StatusSymbol({ symbol }: { readonly symbol: string }): ReactNode {
  const styles = useStyles();
  return (
    <span aria-hidden="true" className={styles.symbol}>
      {symbol}
    </span>
  );
}
