/** A piece of writing that goes into one request, with its size, so that requests can be filled. */
import type { Pen } from './pen';

export interface Step {
  /** About how many bytes it adds to the request. */
  readonly bytes: number;
  readonly write: (pen: Pen) => void;
}

/** Commands are some hundred bytes each; the contents are what makes a request large. */
export function step(write: Step['write'], bytes = 600): Step {
  return { bytes, write };
}
