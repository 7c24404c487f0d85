/** Puts Fluent's theme and the status shades within reach of every component. */
import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { createContext, useContext, useMemo } from 'react';
import type { ReactNode } from 'react';
import { looksFor, themeFor } from './theme';
import type { Looks } from './theme';
import type { Brightness } from './theme';
import { useBrightness } from './useBrightness';

const LooksContext = createContext<Looks>(looksFor('light'));

const useStyles = makeStyles({
  ground: {
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
    '@media (prefers-reduced-motion: reduce)': {
      '& *': { animationDuration: '0.01ms', transitionDuration: '0.01ms' },
    },
  },
});

interface LooksProviderProps {
  /** What Office's own theme is. */
  readonly office: Brightness;
  readonly children: ReactNode;
}

export function LooksProvider({ office, children }: LooksProviderProps): ReactNode {
  const styles = useStyles();
  const brightness = useBrightness(office);
  const looks = useMemo(() => looksFor(brightness), [brightness]);
  return (
    <LooksContext.Provider value={looks}>
      <FluentProvider theme={themeFor(brightness)}>
        {/* Not on the provider itself: its class names are repeated on every popup. */}
        <div className={styles.ground}>{children}</div>
      </FluentProvider>
    </LooksContext.Provider>
  );
}

export function useLooks(): Looks {
  return useContext(LooksContext);
}
