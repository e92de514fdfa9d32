/** Who wrote each post of a thread, and when: told above the post, once, and of nothing else. */
import { expect, test } from 'vitest';
import { extract } from '@/utils/article/extract';
import { articleText } from '@/utils/article/text';
import { sentence } from './pages';

const member = (name: string): string => `<a href="/members/${name.toLowerCase()}.7/" class="username">${name}</a>`;
const text = (index: number): string => `<p>Post ${index}: ${sentence(index)}</p>`;

/** As XenForo writes posts: a box with who wrote it and since when they are a member, a line with date and number. */
const post = (index: number, name: string, day: string): string =>
  `<article class="message"><div class="message-cell message-cell--user"><h4>${member(name)}</h4><dl><dt>Joined</dt><dd>Nov 4, 2011</dd></dl></div>
    <div class="message-head"><time datetime="2024-07-0${index}T08:00:00Z">${day}</time> #${index}</div><div class="message-body">${text(index)}</div></article>`;
const posts = [post(1, 'Ann', 'Jul 1, 2024'), post(2, 'Bo', 'Jul 2, 2024'), post(3, 'Ann', 'Jul 3, 2024')].join('');

function linesOf(body: string): string[] {
  const document = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>The crane leaves</title></head><body><main><h1>The crane leaves</h1>${body}</main></body></html>`,
    'text/html',
  );
  const found = extract(document, { force: true, kind: 'forum' });
  return (found ? articleText(found.article) : '').split('\n').filter((line) => line.trim() !== '');
}

const starts = (lines: readonly string[]): string[] => lines.map((line) => line.slice(0, 'Ann · Jul 3, 2024'.length));

test('each post but the first is signed, and says its name and date once', () => {
  const lines = linesOf(posts);
  expect(starts(lines)).toEqual([
    'Post 1: Sentence ',
    'Bo · Jul 2, 2024',
    'Post 2: Sentence ',
    'Ann · Jul 3, 2024',
    'Post 3: Sentence ',
  ]);
});

test('a line with name and date, as phpBB prints it, becomes the signature', () => {
  const line = (name: string, day: number): string =>
    `<p class="author">Post by <strong><a href="./memberlist.php?mode=viewprofile&u=1">${name}</a></strong> » Tue Aug ${day}, 2019 4:36 pm</p>`;
  const lines = linesOf(
    `<div class="post">${line('Ann', 27)}${text(1)}</div><div class="post">${line('Bo', 28)}${text(2)}</div>`,
  );
  expect(lines).toContain('Bo · Aug 28, 2019 4:36 pm');
  expect(lines.join(' ')).not.toContain('Post by');
});

const names = ['Cy', 'Di', 'Ed', 'Flo', 'Gus', 'Hal'];

test.each([
  [
    'members who like a post',
    `${posts}<div><ul class="likers">${names.map((name) => `<li>${member(name)}</li>`).join('')}</ul></div>`,
  ],
  [
    'members named in a post of a guest',
    `${posts}<article class="message"><p>As ${member('Cy')} said: ${sentence(8)} ${sentence(9)} ${sentence(10)}</p></article>`,
  ],
])('%s sign nothing', (_what, body) => {
  const lines = linesOf(body);
  expect(lines).toContain('Bo · Jul 2, 2024');
  expect(lines.filter((line) => names.some((name) => line === name || line.startsWith(`${name} ·`)))).toEqual([]);
});

const byZoe = '<script type="application/ld+json">{"@type":"DiscussionForumPosting","author":"Zoe"}</script>';

test('a thread of one post has no signatures', () => {
  const lines = linesOf(`${byZoe}${post(1, 'Ann', 'Jul 1, 2024')}`);
  expect(lines.filter((line) => line.includes(' · '))).toEqual([]);
});
