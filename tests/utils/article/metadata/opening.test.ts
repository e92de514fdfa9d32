/** Who opened a thread and when, its title, and what stands near it and is neither. */
import { expect, test } from 'vitest';
import { extract } from '@/utils/article/extract';
import type { Article } from '@/utils/article/model';
import { sentence } from '../causes/pages';

interface Row {
  what: string;
  head?: string;
  title?: string;
  heading?: string;
  url?: string;
  body: string;
  kind?: 'article' | 'forum';
  author?: string;
  published?: string;
}

const text = (index: number): string => `<p>Post ${index}: ${sentence(index)}</p>`;
const linked = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

function read({
  head = '',
  title = 'The crane leaves',
  heading,
  url,
  body,
  kind = 'forum',
}: Omit<Row, 'what'>): Article {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>
      <main>${heading ?? '<h1>The crane leaves</h1>'}${body}</main></body></html>`,
    'text/html',
  );
  const found = extract(page, { force: true, kind, ...(url && { url }) });
  if (!found) throw new Error('nothing was read');
  return found.article;
}

const MEMBER = '/members/ann_l.12/';
const reply = `<div class="message"><a href="/members/bo.3/">Bo Reply</a> <time datetime="2024-07-09T10:00:00Z">9 July</time>${text(2)}</div>`;

const rows: Row[] = [
  {
    what: 'structured data name who wrote the posting, whatever the shape of the name',
    head: linked({
      '@type': 'DiscussionForumPosting',
      author: { '@type': 'Person', name: 'ann_l42' },
      datePublished: '2024-07-05T21:39:35Z',
    }),
    body: `<p>By Bo Reply</p><div class="message">${text(1)}</div>${reply}`,
    author: 'ann_l42',
    published: '2024-07-05T21:39:35Z',
  },
  {
    what: 'the question of a page of questions and answers',
    head: linked({
      '@type': 'QAPage',
      mainEntity: {
        '@type': 'Question',
        author: { name: 'ann_l' },
        dateCreated: '2024-07-05',
        acceptedAnswer: { '@type': 'Answer', author: { name: 'Bo Reply' } },
      },
    }),
    body: `<div class="message">${text(1)}</div>${reply}`,
    author: 'ann_l',
    published: '2024-07-05',
  },
  {
    what: 'a marked question: neither who edited it nor who answers',
    body: `<div itemscope itemtype="https://schema.org/Question"><time itemprop="dateCreated" datetime="2011-02-11 23:49:17Z">14 years ago</time>${text(1)}
      <div><a href="/users/7/editor">Ed Itor</a> edited</div>
      <div itemprop="author" itemscope itemtype="https://schema.org/Person"><a href="/users/9/ann">ann_l</a><span itemprop="name" hidden>ann_l</span> 15 badges</div>
      <div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer"><time itemprop="dateCreated" datetime="2011-02-12">a</time>${text(2)}<span itemprop="author">Bo Reply</span></div></div>`,
    author: 'ann_l',
    published: '2011-02-11T23:49:17Z',
  },
  {
    what: 'an attribute of the first post',
    body: `<article class="message" data-author="ann_l"><time datetime="2024-07-05T08:00:00+0200">5 July</time>${text(1)}</article><article class="message" data-author="Bo">${text(2)}</article>`,
    author: 'ann_l',
    published: '2024-07-05T08:00:00+0200',
  },
  {
    what: 'an element of its own for the post, with its moment in an attribute',
    body: `<shreddit-post author="ann_l" created-timestamp="2026-03-04T23:03:50.740000+0000">${text(1)}</shreddit-post>${reply}`,
    author: 'ann_l',
    published: '2026-03-04T23:03:50+0000',
  },
  {
    what: 'milliseconds since 1970',
    body: `<ul><li data-username="ann_l" data-timestamp="1732722623066">${text(1)}</li></ul>${reply}`,
    author: 'ann_l',
    published: '2024-11-27T15:50:23Z',
  },
  {
    what: 'a link to the member, and the date of the post in its line',
    body: `<div class="post"><dl><dt><a href="./memberlist.php?mode=viewprofile&u=16">ann_l</a></dt><dd><b>Founded:</b> Jul 4, 2012</dd></dl>
      <p class="author">by <a href="./memberlist.php?mode=viewprofile&u=16">ann_l</a> » Tue Aug 27, 2019 4:36 pm</p>${text(1)}</div>${reply}`,
    author: 'ann_l',
    published: '2019-08-27',
  },
  {
    what: 'a member who joined long ago and posted later',
    body: `<div class="message"><a href="${MEMBER}">ann_l</a><dl><dt>Joined</dt><dd>Nov 4, 2011</dd></dl><time datetime="2025-12-19T04:25:38+0500">Yesterday</time>${text(1)}</div>${reply}`,
    author: 'ann_l',
    published: '2025-12-19T04:25:38+0500',
  },
  {
    what: 'the clock of the forum, where data have universal time',
    head: linked({ '@type': 'DiscussionForumPosting', author: 'ann_l', datePublished: '2025-12-18T23:25:38+00:00' }),
    body: `<div class="message"><time datetime="2025-12-19T04:25:38+0500">19 December</time>${text(1)}</div>${reply}`,
    author: 'ann_l',
    published: '2025-12-19T04:25:38+0500',
  },
  {
    what: 'a whole page that is hidden until its script has run',
    body: `<div hidden><h1>The crane leaves</h1><article class="message"><a href="${MEMBER}">ann_l</a> <time datetime="2024-07-05">5 July</time>${text(1)}${text(3)}${text(4)}</article>${reply}</div>`,
    heading: '',
    author: 'ann_l',
    published: '2024-07-05',
  },
  {
    what: 'NOT the reader who is logged in, nor the way to log in',
    body: `<header data-username="me_myself"><a href="/members/me.1/">me_myself</a></header><p><a href="/members/login">Log in or stay</a> <a href="/user/register">Join us</a></p>
      <div class="message"><a href="${MEMBER}">ann_l</a> <time datetime="2024-07-05">5 July</time>${text(1)}</div>${reply}`,
    author: 'ann_l',
    published: '2024-07-05',
  },
  {
    what: 'NOT a member in a menu or a row of crumbs',
    body: `<ul class="p-breadcrumbs"><li><a href="/members/top.1/">Top Poster</a></li></ul><aside><a href="/members/cy.1/">Cy Latest</a></aside>
      <div class="message"><a href="${MEMBER}">ann_l</a> <time datetime="2024-07-05">5 July</time>${text(1)}</div>${reply}`,
    author: 'ann_l',
    published: '2024-07-05',
  },
  {
    what: 'NOT a member who is named in the text of a post',
    body: `<div class="message"><p>Post 1: ${sentence(1)} As <a href="/~cy">cy_said</a> has it: ${sentence(3)} ${sentence(4)}</p></div>
      <div class="message"><a href="${MEMBER}">ann_l</a> <time datetime="2024-07-05">5 July</time>${text(1)}</div>`,
    author: 'ann_l',
    published: '2024-07-05',
  },
  {
    what: 'NOT the first to comment on a story',
    body: `<p>Posted by Jane Roe on Friday January 12, 2024</p>${text(1)}<ul><li class="comment"><a href="/~bo">Bo Reply</a> <time datetime="2024-01-13">13</time>${text(2)}</li></ul>`,
    author: 'Jane Roe',
    published: '2024-01-12',
  },
  {
    what: 'NOT in an article: there the byline counts',
    kind: 'article',
    head: '<meta name="author" content="Jane Roe">',
    body: `<div data-author="shop_bot">${text(1)}${text(2)}${text(3)}</div>`,
    author: 'Jane Roe',
  },
];

test.each(rows)('$what', ({ author, published, ...page }) => {
  const article = read(page);
  expect(article.byline.map(({ name }) => name)).toEqual(author ? [author] : []);
  expect(article.published).toBe(published);
});

const body = `<nav class="crumbs"><a href="/">Harbour Forums</a> <a href="/1">Harbour Talk</a></nav><div class="message"><a href="${MEMBER}">ann_l</a>${text(1)}</div>${reply}`;

test.each([
  [
    'the board and the forum after it',
    'Which crane leaves? / Harbour Talk / Harbour Forums',
    '',
    'Which crane leaves?',
  ],
  [
    'what the software writes before it',
    'Harbour Forums • View topic - Which crane leaves?',
    '',
    'Which crane leaves?',
  ],
  [
    'a sign before the heading',
    'Solved - Which crane leaves?',
    '<h1><span class="label label--green">Solved</span> Which crane leaves?</h1>',
    'Which crane leaves?',
  ],
  [
    'a slogan beside the name of the site',
    'Harbour - The heart of the port',
    '<h1>Which crane leaves?</h1>',
    'Which crane leaves?',
  ],
  [
    'the site in the first heading',
    'Discuss the harbour release here - harbour.example',
    '<h1>harbour.example</h1>',
    'Discuss the harbour release here',
  ],
  [
    'the title of a drawing in the first heading',
    'Another port or Harbour?',
    '<h1><svg><title>Artboard</title></svg> Harbour</h1>',
    'Another port or Harbour?',
  ],
  ['NOT a last part that is of the title', 'Which crane leaves? - A poll', '', 'Which crane leaves? - A poll'],
  [
    'NOT a heading that says what the title says',
    'Which crane leaves',
    '<h1>Which crane leaves us all?</h1>',
    'Which crane leaves us all?',
  ],
])('the title without %s', (_what, title, heading, expected) => {
  const url = 'https://forums.harbour.example/t/12/which_crane_leaves/';
  expect(read({ title, heading, url, body }).title).toBe(expected);
});
