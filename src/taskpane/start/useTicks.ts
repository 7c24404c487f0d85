/** A box or a dot to tick with its words beside it: the whole line answers the pointer. */
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

export const useTicks = makeStyles({
  line: {
    ...typographyStyles.body1,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '28px',
    cursor: 'pointer',
  },
  mark: {
    width: '16px',
    height: '16px',
    margin: 0,
    flexShrink: 0,
    accentColor: tokens.colorCompoundBrandBackground,
  },
});
