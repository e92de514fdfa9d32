import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createReader } from '@/entrypoints/reader.content/controller';
import { createLedger } from '@/utils/hiding/ledger';
import { defaultSettings } from '@/utils/settings/table';
import { world } from '@/utils/world';

const STORY = 'The river rose in the night, and by the morning the whole town was standing on the bridge. ';

beforeEach(() => {
  // The test engine has no top layer and no layout.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLElement.prototype.showPopover = () => undefined;
  document.elementFromPoint = () => document.querySelector('lede-reader');
  window.scrollTo = () => undefined;
});

// Ends what watches the page while there still is a window.
afterEach(async () => {
  document.body.replaceChildren();
  await Promise.resolve();
});

const isOpen = (): boolean => document.querySelector('lede-reader') !== null;

test('the reader opens on an article, stays when asked to open again, and closes', () => {
  document.body.innerHTML = `<article><h1>High water</h1>${`<p>${STORY.repeat(3)}</p>`.repeat(12)}</article>`;
  const readerChanged = vi.fn();
  world().sentinel = {
    ledger: createLedger(() => undefined),
    detection: () => ({ outcome: 'article', probability: 1, because: [], pageKind: 'article' }),
    settings: defaultSettings,
    site: () => ({}),
    leaveOnSite: async () => undefined,
    readerChanged,
  };
  const reader = createReader(window);
  reader.obey('open');
  expect(isOpen()).toBe(true);
  expect(readerChanged).toHaveBeenLastCalledWith(true);
  reader.obey('open');
  expect(isOpen()).toBe(true);
  reader.obey('toggle');
  expect(isOpen()).toBe(false);
  expect(readerChanged).toHaveBeenLastCalledWith(false);
});
