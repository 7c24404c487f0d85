/**
 * Counts what goes over the bridge, so that tests can say "two round trips, below 20 kB".
 */

export class Traffic {
  /** Batches that the add-in waited for. What `Excel.run` sends to let go of its references is not counted. */
  roundTrips = 0;
  /** UTF-8 bytes of the batches. */
  bytesSent = 0;
  bytesReceived = 0;

  reset(): void {
    this.roundTrips = 0;
    this.bytesSent = 0;
    this.bytesReceived = 0;
  }
}

/** The length of the text in UTF-8. */
export const utf8Length = (text: string): number => new TextEncoder().encode(text).length;
