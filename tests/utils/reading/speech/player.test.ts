import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Player, type PlayerState, type SpeechListener, target, type Voice } from '@/utils/reading/speech/player';
import { sentences } from '@/utils/reading/speech/sentences';
import { voiceFor } from '@/utils/reading/speech/systemVoice';

const pieces = [
  { text: 'One.', paragraph: 0 },
  { text: 'Two.', paragraph: 0 },
  { text: 'Three.', paragraph: 1 },
];
let said: string[];
let silenced: number;
let listener: SpeechListener;
let busy: boolean;
const voice: Voice = {
  speaking: () => busy,
  speak(text, rate, heard) {
    said.push(`${text}@${rate}`);
    listener = heard;
    return () => {
      silenced += 1;
    };
  },
};
let states: PlayerState[];
let player: Player;

beforeEach(() => {
  said = [];
  states = [];
  silenced = 0;
  busy = false;
  vi.useFakeTimers();
  player = new Player(pieces, voice, (state) => states.push(state));
});

describe('the player', () => {
  test('speaks one after the other and then stops at the beginning', () => {
    player.play();
    for (const _ of pieces) listener.onEnd();
    expect(said).toEqual(['One.@1', 'Two.@1', 'Three.@1']);
    expect(player.state).toMatchObject({ status: 'stopped', at: 0 });
  });

  test('an utterance that ends late is not heard', () => {
    player.play();
    const late = listener;
    player.step(1, 'paragraph');
    late.onEnd();
    late.onWord(1);
    late.onError('interrupted');
    expect(said).toEqual(['One.@1', 'Three.@1']);
    expect(player.state).toMatchObject({ status: 'playing', at: 2, word: undefined });
  });

  test('goes on when the voice forgets to say that it ended, and waits while it speaks', () => {
    player.play();
    listener.onStart();
    busy = true;
    vi.advanceTimersByTime(10_000);
    expect(said).toHaveLength(1);
    busy = false;
    vi.advanceTimersByTime(4000);
    expect(said).toHaveLength(2);
  });

  test('goes on when the voice is stuck in a sentence', () => {
    player.play();
    listener.onStart();
    busy = true;
    vi.advanceTimersByTime(18_000);
    expect(said).toEqual(['One.@1', 'Two.@1']);
    expect(silenced).toBe(1);
  });

  test('says that it cannot when nothing is ever heard, and does not turn the pages in silence', () => {
    player.play();
    busy = true;
    vi.advanceTimersByTime(60_000);
    expect(player.state).toMatchObject({ status: 'failed', at: 0 });
    expect(said).toHaveLength(1);
    player.play();
    expect(said).toHaveLength(2);
  });

  test('begins at the speed that it is given', () => {
    new Player(pieces, voice, () => undefined, 1.5).play();
    expect(said).toEqual(['One.@1.5']);
  });

  test('begins the sentence again after a pause and with another speed', () => {
    player.play(1);
    listener.onWord(2);
    player.pause();
    expect(player.state.status).toBe('paused');
    vi.advanceTimersByTime(60_000);
    player.play();
    player.setRate(1.5);
    expect(said).toEqual(['Two.@1', 'Two.@1', 'Two.@1.5']);
    expect(silenced).toBe(2);
  });

  test('says when it cannot', () => {
    player.play();
    listener.onError('voice-unavailable');
    vi.advanceTimersByTime(60_000);
    expect(player.state.status).toBe('failed');
    expect(said).toHaveLength(1);
  });

  test('with nothing to say it stops at once', () => {
    new Player([], voice, (state) => states.push(state)).play();
    expect(states.at(-1)?.status).toBe('stopped');
  });
});

test.each([
  [0, 1, 'sentence', 1],
  [2, 1, 'sentence', 2],
  [0, -1, 'sentence', 0],
  [0, 1, 'paragraph', 2],
  [2, 1, 'paragraph', 2],
  [1, -1, 'paragraph', 0],
  [2, -1, 'paragraph', 0],
  [0, -1, 'paragraph', 0],
] as const)('from %s by %s %s is %s', (at, by, unit, expected) => {
  expect(target(pieces, at, by, unit)).toBe(expected);
});

test.each([
  ['One. Two!  Three?', 'en', ['One.', 'Two!', 'Three?']],
  ['“I heard it,” said Dr. Aalto. Then it was still.', 'en', ['“I heard it,” said Dr. Aalto.', 'Then it was still.']],
  ['霧が来た。船は待つ。', 'ja', ['霧が来た。', '船は待つ。']],
  ['   ', 'en', []],
  ['No end', 'nonsense language', ['No end']],
])('%s', (text, language, expected) => {
  expect(sentences(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

const voices = [
  { lang: 'en-US', localService: false, default: true },
  { lang: 'en_GB', localService: true, default: false },
  { lang: 'en-US', localService: true, default: false },
  { lang: 'de-DE', localService: true, default: false },
] as SpeechSynthesisVoice[];

test.each([
  ['en-US', 2],
  ['en-GB', 1],
  ['de', 3],
  ['fr', undefined],
  [undefined, undefined],
])('the voice for %s', (language, index) => {
  expect(voiceFor(voices, language)).toBe(index === undefined ? undefined : voices[index]);
});
