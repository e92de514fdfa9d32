/** Reading aloud, with the real speech of the browser where this machine has any. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../drivers';
import { text, useNewspaper } from '../lib/newspaper';
import { openPanel, pressIn } from '../lib/panel';
import { readReference } from '../lib/reference';
import { canSpeak, startSpeech } from '../lib/speech';
import { forgetSettings, settingsStored } from '../lib/stored';
import { gone, shown } from '../lib/view';

const READER = 'lede-reader';
const BAR = '.listen-bar [data-action="playPause"]';

/** The marked sentence; empty when none is. */
const marked = (): string => {
  const [range] = [...(CSS.highlights.get('lede-sentence') ?? [])];
  return range ? range.toString() : '';
};

describe.skipIf(!canSpeak)('with a voice', () => {
  let stop: () => void = () => undefined;
  beforeAll(async () => {
    stop = await startSpeech();
  });
  const newspaper = useNewspaper({ speech: true });
  afterAll(() => stop());
  afterEach(() => forgetSettings(newspaper));

  /** Opens the article and reads on until a sentence is marked. */
  async function listen(): Promise<Tab> {
    const tab = await readReference(newspaper);
    await tab.press('l');
    await shown(tab, BAR);
    await tab.waitFor(marked, [], { what: 'a sentence to be marked', timeout: 30_000 });
    return tab;
  }

  const paused = async (tab: Tab): Promise<void> => {
    await pressIn(tab, 'playPause');
    await tab.waitForInside(
      READER,
      (root, label: string) =>
        root.querySelector('.listen-bar [data-action="playPause"]')?.getAttribute('aria-label') === label,
      [text('reader_play')],
      { what: 'the pause' },
    );
  };

  test('goes from sentence to sentence by itself, each marked', async () => {
    const tab = await listen();
    const first = await tab.evaluate(marked);
    await tab.waitFor(
      (before: string) => {
        const [range] = [...(CSS.highlights.get('lede-sentence') ?? [])];
        const now = range ? range.toString() : '';
        return now !== '' && now !== before;
      },
      [first],
      { what: 'the next sentence', timeout: 30_000 },
    );
  });

  test('a pause keeps the sentence, and skipping moves by sentence and by paragraph', async () => {
    const tab = await listen();
    await paused(tab);
    const at = await tab.evaluate(marked);
    expect(at).not.toBe('');
    // Firefox speaks in another process, which takes a moment to hear that it is to stop.
    await tab.waitFor(() => !speechSynthesis.speaking, [], { what: 'silence' });
    await pressIn(tab, 'nextSentence');
    const next = await tab.evaluate(marked);
    expect(next).not.toBe(at);
    await pressIn(tab, 'previousSentence');
    expect(await tab.evaluate(marked)).toBe(at);
    await pressIn(tab, 'nextParagraph');
    const paragraph = await tab.evaluate(marked);
    expect([at, '']).not.toContain(paragraph);
    await pressIn(tab, 'playPause');
    await tab.waitFor(() => speechSynthesis.speaking || speechSynthesis.pending, [], {
      what: 'speech after the pause',
    });
  });

  test('the end leaves no mark, no bar and no voice', async () => {
    const tab = await listen();
    await pressIn(tab, 'endListening');
    await gone(tab, '.listen-bar');
    expect(await tab.evaluate(marked)).toBe('');
    await tab.waitFor(() => !speechSynthesis.speaking, [], { what: 'silence' });
  });

  test('closing the view ends it too', async () => {
    const tab = await listen();
    await tab.press('Escape');
    await tab.waitFor(() => !document.querySelector('lede-reader') && !speechSynthesis.speaking);
    expect(await tab.evaluate(marked)).toBe('');
  });

  test('another speed is kept for the next article', async () => {
    const tab = await listen();
    const rate = (root: ShadowRoot): string => root.querySelector('[data-action="rate"]')?.textContent ?? '';
    expect(await tab.evaluateInReader(rate)).toBe('1×');
    await pressIn(tab, 'rate');
    expect(await tab.evaluateInReader(rate)).toBe('1.25×');
    await settingsStored(newspaper);
    const other = await listen();
    expect(await other.evaluateInReader(rate)).toBe('1.25×');
  });
});

describe('without a voice', () => {
  const newspaper = useNewspaper();

  test('it says so in the bar, and everything else works', async () => {
    const tab = await readReference(newspaper);
    await tab.press('l');
    // Some machines do have a voice.
    await tab.waitForInside(
      READER,
      (root) => root.querySelector('.listen-failed')?.textContent || CSS.highlights.has('lede-sentence'),
      [],
      { what: 'a word on it', timeout: 30_000 },
    );
    await pressIn(tab, 'endListening');
    await gone(tab, '.listen-bar');
    await openPanel(tab, 'settings');
  });
});
