import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '@/utils/article/model';
import { takeMediaKeys } from '@/utils/reading/speech/mediaKeys';
import { Player, type PlayerState, type Voice } from '@/utils/reading/speech/player';
import { report } from '@/utils/report';
import { pieceAt, type SpokenPiece, spokenPieces } from './spokenText';

const SENTENCE = 'lede-sentence';
const WORD = 'lede-word';
const WORD_END = /[\s\p{P}]/u;
/** Height of the bar, in CSS pixels: what lies under it counts as read. */
const BAR = 60;

function mark(name: string, range: Range | undefined): void {
  // Highlights are on the document, not in the page's tree: nothing of the page changes.
  if (!('highlights' in CSS)) return;
  if (range) CSS.highlights.set(name, new Highlight(range));
  else CSS.highlights.delete(name);
}

function showPlace(pieces: readonly SpokenPiece[], { status, at, word }: PlayerState): void {
  const piece = status === 'playing' || status === 'paused' ? pieces[at] : undefined;
  mark(SENTENCE, piece?.range(0, piece.text.length));
  const rest = word === undefined ? '' : (piece?.text.slice(word) ?? '');
  const length = rest.search(WORD_END) < 0 ? rest.length : rest.search(WORD_END);
  mark(WORD, piece && word !== undefined && length > 0 ? piece.range(word, word + length) : undefined);
}

function bringIntoView({ element }: SpokenPiece): void {
  const fold = element.closest('details');
  if (fold) fold.open = true;
  const { top, bottom } = element.getBoundingClientRect();
  if (top < BAR || bottom > innerHeight - BAR) element.scrollIntoView({ block: 'center' });
}

export interface Listening {
  state: PlayerState | undefined;
  player: Player | undefined;
  /** Starts at what is in sight, or ends. */
  toggle(): void;
  end(): void;
}

/** Reads the view aloud and marks what is being read. */
export function useListen(
  root: RefObject<HTMLElement | null>,
  { title, language }: Pick<Article, 'title' | 'language'>,
  voice: Voice | undefined,
  rate: number,
): Listening {
  const [state, setState] = useState<PlayerState | undefined>();
  const player = useRef<Player | undefined>(undefined);
  const releaseKeys = useRef<() => void>(() => undefined);
  const end = useMemo(
    () => (): void => {
      if (!player.current) return;
      player.current.stop();
      player.current = undefined;
      releaseKeys.current();
      mark(SENTENCE, undefined);
      mark(WORD, undefined);
      setState(undefined);
    },
    [],
  );
  useEffect(() => end, [end]);
  const start = (): void => {
    if (!root.current || !voice) return;
    const pieces = spokenPieces(root.current, language);
    let shown = -1;
    const changed = (now: PlayerState): void => {
      const piece = pieces[now.at];
      if (piece && now.at !== shown && now.status === 'playing') bringIntoView(piece);
      shown = now.at;
      showPlace(pieces, now);
      setState(now);
    };
    const made = new Player(pieces, voice, changed, rate);
    player.current = made;
    const keys = {
      play: () => made.play(),
      pause: () => made.pause(),
      stop: end,
      next: () => made.step(1, 'paragraph'),
      previous: () => made.step(-1, 'paragraph'),
    };
    releaseKeys.current = takeMediaKeys(window, title, keys, (error) => report('media keys', error));
    made.play(pieceAt(pieces, BAR));
  };
  return { state, player: player.current, toggle: () => (player.current ? end() : start()), end };
}
