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

/** The length of the text in UTF-8; jsdom has no TextEncoder. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    // Each half of a surrogate pair: four bytes together.
    else if (unit >= 0xd800 && unit <= 0xdfff) bytes += 2;
    else bytes += 3;
  }
  return bytes;
}
