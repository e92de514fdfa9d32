/** The keyboard's media keys while an article is read aloud. */

export interface MediaKeyTarget {
  play(): void;
  pause(): void;
  stop(): void;
  next(): void;
  previous(): void;
}

const SECONDS = 6;
const RATE = 8000;

/** A few seconds of silence as a WAV file (8 bit, mono). */
function silence(): Blob {
  const size = SECONDS * RATE;
  const head = new DataView(new ArrayBuffer(44));
  const word = (at: number, text: string): void => {
    for (const [offset, letter] of [...text].entries()) head.setUint8(at + offset, letter.charCodeAt(0));
  };
  word(0, 'RIFF');
  head.setUint32(4, 36 + size, true);
  word(8, 'WAVEfmt ');
  head.setUint32(16, 16, true);
  head.setUint16(20, 1, true);
  head.setUint16(22, 1, true);
  head.setUint32(24, RATE, true);
  head.setUint32(28, RATE, true);
  head.setUint16(32, 1, true);
  head.setUint16(34, 8, true);
  word(36, 'data');
  head.setUint32(40, size, true);
  // The middle of eight unsigned bits is silence.
  return new Blob([head.buffer, new Uint8Array(size).fill(128)], { type: 'audio/wav' });
}

const ACTIONS = {
  play: 'play',
  pause: 'pause',
  stop: 'stop',
  nexttrack: 'next',
  previoustrack: 'previous',
} as const satisfies Partial<Record<MediaSessionAction, keyof MediaKeyTarget>>;

/**
 * Gives the media keys to the target until the returned stop is called. Browsers give them to sounding media elements
 * only (https://w3c.github.io/mediasession/#media-session-routing), and speech is none: so one plays silence, of five
 * seconds and more, because Chromium takes shorter sounds for signals.
 * @param onRefused the browser played nothing (a policy of the page): the keys then do nothing.
 */
export function takeMediaKeys(
  window: Window,
  title: string,
  target: MediaKeyTarget,
  onRefused: (error: unknown) => void,
): () => void {
  const session = window.navigator.mediaSession as MediaSession | undefined;
  if (!session || typeof MediaMetadata === 'undefined') return () => undefined;
  const address = URL.createObjectURL(silence());
  const sound = new Audio(address);
  sound.loop = true;
  sound.play().catch(onRefused);
  session.metadata = new MediaMetadata({ title });
  const actions = Object.entries(ACTIONS) as [MediaSessionAction, keyof MediaKeyTarget][];
  for (const [action, name] of actions) session.setActionHandler(action, () => target[name]());
  return () => {
    for (const [action] of actions) session.setActionHandler(action, null);
    session.metadata = null;
    sound.pause();
    sound.removeAttribute('src');
    URL.revokeObjectURL(address);
  };
}
