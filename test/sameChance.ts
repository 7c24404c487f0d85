/**
 * The properties draw the same cases on every machine, so that a commit is judged by itself and not by
 * luck. `CHANCE=random npm test` draws new ones; a failure names its seed.
 */
import fc from 'fast-check';

const asked = process.env['CHANCE'];
if (asked !== 'random') fc.configureGlobal({ seed: Number(asked ?? 20_261_121) });
