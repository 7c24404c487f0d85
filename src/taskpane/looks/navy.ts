/** The one accent of the pane. */
import type { BrandVariants } from '@fluentui/react-components';

/** Shades of the sheets' accent (80). */
export const navy: BrandVariants = {
  10: '#03080F',
  20: '#0B1A2A',
  30: '#102A44',
  40: '#143658',
  50: '#18426C',
  60: '#1B4872',
  70: '#1D4B76',
  80: '#1F4E79',
  90: '#35638D',
  100: '#4B78A1',
  110: '#628DB5',
  120: '#7AA3C8',
  130: '#93B8DA',
  140: '#AECDE9',
  150: '#CAE1F4',
  160: '#E6F2FB',
};
