/** Learns how fast a reader reads from where they rest in the text and for how long. */

/** A place that stood this long (ms) was read at; shorter ones were only passed on the way. */
const REST_MS = 2000;
/** Beside the mean of the language: faster than this was skipping, slower was doing something else. */
const FASTEST = 3;
const SLOWEST = 0.33;
/** From so many words on a session says something. */
const ENOUGH_WORDS = 150;
/** A session of so many words counts as much as everything before it. */
const FULL_WEIGHT_WORDS = 1500;

interface Place {
  /** Words above it. */
  words: number;
  /** Milliseconds. */
  at: number;
}

/** Reading of one article in one sitting. */
export class PaceMeter {
  private rested: Place | undefined;
  private latest: Place | undefined;
  private words = 0;
  private minutes = 0;

  /** @param mean words a minute that people read on average in the language of the text. */
  constructor(private readonly mean: number) {}

  /** The reader has come to a place. From one rest to the next, what lies between was read. */
  moved(place: Place): void {
    const { latest } = this;
    this.latest = place;
    if (!latest || place.at - latest.at < REST_MS) return;
    const from = this.rested;
    this.rested = latest;
    if (from) this.count(latest.words - from.words, (latest.at - from.at) / 60_000);
  }

  /**
   * How fast the reader is, with 1 for the mean, from what was known before and what was read here.
   * Undefined where too little was read to say more than before.
   */
  learned(before: number | undefined): number | undefined {
    if (this.words < ENOUGH_WORDS) return undefined;
    const here = this.words / this.minutes / this.mean;
    const weight = before === undefined ? 1 : this.words / (this.words + FULL_WEIGHT_WORDS);
    return here * weight + (before ?? 0) * (1 - weight);
  }

  private count(words: number, minutes: number): void {
    const pace = words / minutes / this.mean;
    if (!(pace >= SLOWEST && pace <= FASTEST)) return;
    this.words += words;
    this.minutes += minutes;
  }
}
