import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type CommentWatch, foldComments } from '@/utils/comments';
import { createLedger, type Ledger } from '@/utils/hiding/ledger';
import { pageWith, STORY_PATH } from '../../fixtures/comments/wrap';

const SECTION =
  '<div id="comments" class="comments-area" style="padding: 9px; display: flex"><h2>3 Comments</h2><ol class="comment-list"><li class="comment">A</li></ol><textarea></textarea></div>';
const texts = { sentence: (count?: number) => `${count ?? 'some'} comments`, show: 'Show', hide: 'Hide', language: '' };

beforeAll(() => history.replaceState(null, '', STORY_PATH));

function load(after: string): void {
  const parsed = new DOMParser().parseFromString(pageWith(after), 'text/html');
  document.body.replaceWith(document.adoptNode(parsed.body));
}
const section = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('#comments');
  if (!found) throw new Error('fixture');
  return found;
};
const isFolded = (): boolean => section().getAttribute('hidden') === 'until-found';

const watches: CommentWatch[] = [];
function start(ledger: Ledger = createLedger(() => undefined)): CommentWatch {
  const watch = foldComments(document, ledger, texts);
  watches.push(watch);
  return watch;
}

afterEach(() => {
  for (const watch of watches.splice(0)) watch.stop();
  document.body.replaceChildren();
  history.replaceState(null, '', '/story');
});

test('folds into one row, counted, and the ledger gives everything back', () => {
  load(SECTION);
  const before = section().getAttribute('style');
  const ledger = createLedger(() => undefined);
  start(ledger);
  expect(isFolded()).toBe(true);
  expect(document.querySelectorAll('lede-row')).toHaveLength(1);
  expect(ledger.list()).toEqual([
    { id: 1, kind: 'comments', count: 3, hidden: true, reasons: [{ id: 'commentSystem', detail: 'wordpress' }] },
  ]);
  ledger.show(1);
  expect(section().hasAttribute('hidden')).toBe(false);
  expect(section().style.display).toBe('flex');
  expect(section().getAttribute('style')?.replaceAll(' ', '')).toBe(before?.replaceAll(' ', '').replace(/;?$/, ';'));
  expect(document.querySelectorAll('lede-row')).toHaveLength(1);
  ledger.hide(1);
  expect(isFolded()).toBe(true);
});

test('the row is shut to the page: no open root, no click but a trusted one', () => {
  load(SECTION);
  start();
  const row = document.querySelector<HTMLElement>('lede-row');
  expect(row?.shadowRoot).toBeNull();
  row?.click();
  expect(isFolded()).toBe(true);
});

test('stopping shows the section and takes the row away', () => {
  load(SECTION);
  start().stop();
  expect(section().hasAttribute('hidden')).toBe(false);
  expect(document.querySelector('lede-row')).toBeNull();
});

test.each(['#comments', '#comment-12', '#respond', '#disqus_thread', '#kommentare', '#comentarios'])(
  'opens when the address asks for it: %s',
  (hash) => {
    history.replaceState(null, '', `/story${hash}`);
    load(SECTION);
    start();
    expect(section().hasAttribute('hidden')).toBe(false);
  },
);

test.each(['', '#intro', '#%'])('stays folded for any other address: "%s"', (hash) => {
  history.replaceState(null, '', `/story${hash}`);
  load(SECTION);
  start();
  expect(isFolded()).toBe(true);
});

test('opens when the fragment changes to it, and when find-in-page finds something in it', () => {
  load(SECTION);
  const ledger = createLedger(() => undefined);
  start(ledger);
  history.replaceState(null, '', '/story#comments');
  window.dispatchEvent(new Event('hashchange'));
  expect(section().hasAttribute('hidden')).toBe(false);
  ledger.hide(1);
  section().dispatchEvent(new Event('beforematch', { bubbles: true }));
  expect(ledger.list()[0]?.hidden).toBe(false);
});

test('folds what comes late, and what a script builds again', async () => {
  load('');
  start();
  expect(document.querySelector('lede-row')).toBeNull();
  const after = document.querySelector('#after');
  for (let round = 0; round < 2; round++) {
    if (after) after.innerHTML = SECTION;
    await vi.waitFor(() => expect(isFolded()).toBe(true), { timeout: 2000 });
    expect(document.querySelectorAll('lede-row')).toHaveLength(1);
  }
});

test('a holder that is filled is folded before the next frame', async () => {
  load('<div id="disqus_thread"></div>');
  start();
  const holder = document.querySelector('#disqus_thread');
  expect(holder?.hasAttribute('hidden')).toBe(false);
  holder?.append(document.createElement('iframe'));
  await Promise.resolve();
  expect(holder?.closest('[hidden]')).not.toBeNull();
});
