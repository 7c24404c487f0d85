/** In English: what findings say about figures that may be right but seldom are: against earlier ones, against the target. */
import type { EnglishOf } from '../../catalogue';
import type { plausibleFindings } from '../plausible';

export const plausibleEnglish: EnglishOf<typeof plausibleFindings> = {
  cumulativeFell: {
    message: ({ field, value, earlier, period, difference }) =>
      `“${field}” is ${value} in total, below ${earlier} of ${period} by ${difference}.`,
    remedy: 'A running total cannot fall: check both periods, or give the reason in “Giải trình”.',
  },
  jump: {
    message: ({ value, earlier, period, difference }) =>
      `The result ${value} changed by ${difference} from ${earlier} of ${period}.`,
    remedy: 'Check the figures; if they are right, give the reason in “Giải trình”.',
  },
  unitOfAnotherSize: {
    message: ({ field, value, earlier, period }) =>
      `“${field}” ${value} is a hundred times away from ${earlier} of ${period}.`,
    remedy:
      'Check that both periods use the same unit; if they do, give the reason in “Giải trình”.',
  },
  figuresUnchanged: {
    message: ({ figures, period }) =>
      `The running total, ${figures}, is exactly that of ${period}.`,
    remedy: 'Bring the figures up to date if anything arose since; otherwise leave them.',
  },
  percentTooSmall: {
    message: ({ field, shown, target, meant }) =>
      `“${field}” is ${shown} against a target of ${target}; probably ${meant} is meant.`,
    remedy: 'Enter it again, for example 85%; if it is right, give the reason in “Giải trình”.',
  },
  farFromTarget: {
    message: ({ value, target }) =>
      `The result ${value} is many times away from the target ${target}.`,
    remedy:
      'Check the unit and the scale of the indicator; if it is right, give the reason in “Giải trình”.',
  },
  figuresLikeTargets: {
    message: ({ rows }) =>
      `All ${String(rows)} results equal their targets exactly; the targets may have been copied.`,
    remedy:
      'Enter what was really reached; where it is the target exactly, say so in “Giải trình”.',
  },
};
