import { expect, test } from 'vitest';
import { findSection } from '@/utils/comments/find';
import { isFront, isThread, isThreadAddress } from '@/utils/comments/guard';
import { mustStay } from '../../fixtures/comments/mustStay';

test('there are at least forty', () => {
  expect(mustStay.length).toBeGreaterThanOrEqual(40);
});

test.each(mustStay)('nothing is folded on $name', ({ html }) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(isThread(page) ? undefined : findSection(page)).toBeUndefined();
});

test.each([
  ['forum.paper.example', '/story'],
  ['community.paper.example', '/t/pump/12'],
  ['paper.example', '/forum/pumps/12'],
  ['paper.example', '/forums/'],
  ['paper.example', '/viewtopic.php'],
  ['paper.example', '/showthread.php'],
  ['paper.example', '/questions/1234/pump-leaks'],
  ['paper.example', '/t/pump-leaks/1234'],
  ['paper.example', '/issues/77'],
  ['paper.example', '/pipermail/pumps/2026-March/000012.html'],
  ['paper.example', '/guestbook'],
  ['paper.example', '/world/2026/storm-live-blog'],
  ['www.reddit.com', '/r/pumps/comments/abc/leak/'],
  ['old.reddit.com', '/r/pumps/comments/abc/leak/'],
  ['news.ycombinator.com', '/item'],
  ['lobste.rs', '/s/abc/pump'],
  ['stackoverflow.com', '/questions/1/x'],
  ['github.com', '/a/b/discussions/3'],
])('%s%s is the address of a thread', (host, path) => {
  expect(isThreadAddress(host, path)).toBe(true);
});

test.each([
  ['paper.example', '/world/the-forum-that-failed'],
  ['paper.example', '/2026/03/questions-for-the-minister'],
  ['paper.example', '/issues/clean-water/how-it-came'],
  ['www.thepaper.example', '/science/topics/pumps/a-story'],
  ['paper.example', '/reviews/a-film-of-the-year'],
  ['boardroom.example', '/a-story'],
])('%s%s is not', (host, path) => {
  expect(isThreadAddress(host, path)).toBe(false);
});

test.each([
  ['https://paper.example/', true],
  ['https://paper.example/?p=12', false],
  ['https://paper.example/2026/03/apricots', false],
])('%s is the door of a site: %s', (url, expected) => {
  expect(isFront(new URL(url))).toBe(expected);
});
