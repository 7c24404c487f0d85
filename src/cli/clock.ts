/** The only clock of the command line: it proposes a period; no judgement ever asks it. */
import { civilDate, type CivilDate } from '../plan/civilDate';

/** Today on this machine's calendar. */
export function today(): CivilDate {
  const now = new Date();
  const date = civilDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (date === null) throw new Error('The machine’s clock gives no date.');
  return date;
}
