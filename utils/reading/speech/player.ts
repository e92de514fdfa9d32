/** Reads pieces of text aloud, one after the other. Knows neither the page nor the browser's speech. */

/** A sentence, and which paragraph it belongs to. */
export interface Piece {
  text: string;
  paragraph: number;
}

export interface SpeechListener {
  onStart(): void;
  /** The character at which a word begins. Many voices never say. */
  onWord(start: number): void;
  onEnd(): void;
  onError(reason: string): void;
}

/** What speaks: the browser's speech, or a test's. */
export interface Voice {
  /** Starts to speak; the returned function makes it silent at once. */
  speak(text: string, rate: number, listener: SpeechListener): () => void;
  /** Whether it is speaking now, for voices that forget to say when they end. */
  speaking(): boolean;
}

export interface PlayerState {
  status: 'stopped' | 'playing' | 'paused' | 'failed';
  /** The piece that is or will be spoken. */
  at: number;
  word: number | undefined;
  rate: number;
}

/** Characters a second that even a slow voice speaks, and the time it may take to start. */
const SLOWEST = 8;
const START_MS = 4000;
/** A voice that takes so many times what even a slow one needs will not come to an end: no sound device, a lost event. */
const STUCK = 3;

/** The piece to go to. Back by a paragraph goes to its start first, then to the one before. */
export function target(pieces: readonly Piece[], at: number, by: 1 | -1, unit: 'sentence' | 'paragraph'): number {
  if (unit === 'sentence') return Math.min(pieces.length - 1, Math.max(0, at + by));
  const paragraph = pieces[at]?.paragraph;
  if (by === 1) {
    const next = pieces.findIndex((piece, index) => index > at && piece.paragraph !== paragraph);
    return next < 0 ? pieces.length - 1 : next;
  }
  const start = pieces.findIndex((piece) => piece.paragraph === paragraph);
  if (start < at) return start;
  const before = pieces[at - 1]?.paragraph;
  return Math.max(
    0,
    pieces.findIndex((piece) => piece.paragraph === before),
  );
}

/**
 * Speaks piece after piece. Pausing ends the utterance and playing begins the sentence again: browsers lose or
 * garble utterances that were paused for long.
 */
export class Player {
  private now: PlayerState;
  /** Ends the utterance of the moment; what it still says is not heard. */
  private silence: () => void = () => undefined;

  constructor(
    private readonly pieces: readonly Piece[],
    private readonly voice: Voice,
    private readonly onChange: (state: PlayerState) => void,
    rate = 1,
  ) {
    this.now = { status: 'stopped', at: 0, word: undefined, rate };
  }

  get state(): PlayerState {
    return this.now;
  }

  play(from = this.now.at): void {
    this.silence();
    const piece = this.pieces[from];
    if (piece) this.speak(piece, from);
    else this.change({ status: 'stopped', at: 0, word: undefined });
  }

  pause(): void {
    this.silence();
    if (this.now.status === 'playing') this.change({ status: 'paused' });
  }

  toggle(): void {
    if (this.now.status === 'playing') this.pause();
    else this.play();
  }

  stop(): void {
    this.silence();
    this.change({ status: 'stopped', word: undefined });
  }

  /** Goes on or back by pieces or by paragraphs; goes on speaking if it spoke. */
  step(by: 1 | -1, unit: 'sentence' | 'paragraph'): void {
    const at = target(this.pieces, this.now.at, by, unit);
    if (this.now.status === 'playing') this.play(at);
    else this.change({ at, word: undefined });
  }

  /** 1 is the voice's own speed. Begins the sentence again. */
  setRate(rate: number): void {
    this.change({ rate });
    if (this.now.status === 'playing') this.play();
  }

  private change(to: Partial<PlayerState>): void {
    this.now = { ...this.now, ...to };
    this.onChange(this.now);
  }

  private speak({ text }: Piece, at: number): void {
    let current = true;
    let heard = false;
    let watch: ReturnType<typeof setTimeout> | undefined;
    const once = (then: () => void) => (): void => {
      clearTimeout(watch);
      if (current) then();
      current = false;
    };
    const next = once(() => this.play(at + 1));
    const failed = once(() => this.change({ status: 'failed', word: undefined }));
    this.change({ status: 'playing', at, word: undefined });
    const end = this.voice.speak(text, this.now.rate, {
      onStart: () => {
        heard = true;
      },
      onWord: (word) => {
        heard = true;
        if (current) this.change({ word });
      },
      onEnd: next,
      onError: failed,
    });
    const longest = START_MS + (text.length / (SLOWEST * this.now.rate)) * 1000;
    let waited = longest;
    const look = (): void => {
      // Nothing was ever said: going on would turn the pages in silence.
      if (!heard) end();
      if (!heard) failed();
      else if (!this.voice.speaking()) next();
      else if (waited >= longest * STUCK) this.play(at + 1);
      else {
        watch = setTimeout(look, START_MS);
        waited += START_MS;
      }
    };
    watch = setTimeout(look, longest);
    this.silence = once(end);
  }
}
