/**
 * The only clock of the command line: it proposes a period and tells the ledger when something was done; no
 * judgement ever asks it.
 */
import { civilDate, type CivilDate } from '../plan/civilDate';
import { momentAt, type Moment } from '../plan/moment';

/** Today on this machine's calendar. */
export function today(): CivilDate {
  const now = new Date();
  const date = civilDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (date === null) throw new Error('The machine’s clock gives no date.');
  return date;
}

/** This minute on this machine's clock. */
export function now(): Moment {
  const time = new Date();
  return momentAt(today(), time.getHours(), time.getMinutes());
}
