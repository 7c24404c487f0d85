/**
 * Distances of the foot of the pane, which stands below every tab: the state in one paragraph, one act in
 * view beside the way back, the rest in one row, three high at 350 pixels.
 */
import { makeStyles, tokens } from '@fluentui/react-components';

export const useFoot = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
  /** Long names break into a second line before they push what stands beside them away. */
  back: {
    flexGrow: 1,
    flexBasis: '130px',
    maxWidth: '320px',
    minWidth: 0,
    padding: '0 6px',
    minHeight: '32px',
  },
  first: { flexGrow: 1, flexShrink: 0, maxWidth: '320px', marginLeft: 'auto' },
  /** Where there is no way back, why. */
  note: { flexBasis: '100%' },
  other: {
    flexGrow: 1,
    flexShrink: 0,
    minWidth: 0,
    maxWidth: '320px',
    minHeight: '24px',
    padding: '0 5px',
    whiteSpace: 'nowrap',
    '@media (max-width: 340px)': { padding: '0 2px' },
    '@media (max-width: 240px)': { whiteSpace: 'normal' },
  },
});
