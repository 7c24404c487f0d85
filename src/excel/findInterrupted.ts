/** Looks for the marker of an act that was cut off. */
import type { Line } from './line/line';
import { requestListing } from './look/listing';

/** The act's name, or `null` when everything was finished. */
export async function findInterrupted(line: Line): Promise<string | null> {
  const listing = await line.send(requestListing);
  return listing.interrupted;
}
