/** Small pages, one for each cause of a wrong extraction: what has to come out and what must not. */
import { expect, test } from 'vitest';
import { extract } from '@/utils/article/extract';
import { articleText } from '@/utils/article/text';

const sentence = (index: number): string =>
  `Sentence ${index} of the harbour story tells, in some detail, how the old crane was taken apart and carried away.`;
const story = Array.from({ length: 8 }, (_, index) => `<p>${sentence(index)} ${sentence(index)}</p>`).join('');

const page = (body: string, head = ''): Document =>
  new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>The crane leaves</title>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
const article = (inside: string): string => `<main><article><h1>The crane leaves</h1>${inside}</article></main>`;
const read = (document: Document) => extract(document, { force: true })?.complete();

const byJane =
  '<meta name="author" content="Jane Roe"><meta property="og:type" content="article"><script type="application/ld+json">{"@type":"NewsArticle","headline":"The crane leaves","author":{"name":"Jane Roe"},"datePublished":"2026-05-03"}</script>';

interface Row {
  cause: string;
  head?: string;
  body: string;
  must?: string[];
  mustNot?: string[];
}

const rows: Row[] = [
  {
    cause: 'a wall set aria-hidden on the whole page',
    body: `<div aria-hidden="true">${article(story)}</div><div role="dialog">We value your privacy</div>`,
    must: ['Sentence 0', 'Sentence 7'],
    mustNot: ['privacy'],
  },
  {
    cause: 'a wall made the page inert and hid it',
    body: `<div inert style="display:none">${article(story)}</div>`,
    must: ['Sentence 0', 'Sentence 7'],
  },
  {
    cause: 'consent manager in the text flow',
    body: article(
      `<div id="onetrust-banner-sdk"><p>We and our partners store cookies on your device.</p></div>${story}`,
    ),
    must: ['Sentence 0'],
    mustNot: ['partners store'],
  },
  {
    cause: 'paragraphs by double line breaks',
    body: article(
      `<div>${Array.from({ length: 8 }, (_, i) => `${sentence(i)} ${sentence(i)}`).join('<br><br>')}</div>`,
    ),
    must: ['Sentence 0', 'Sentence 7'],
  },
  {
    cause: 'a part of the story named as what a jump link leads to, beside the jump links themselves',
    body: article(
      `<div class="jump-links"><p>On this page: the crane, the quay, the ship, and what becomes of them</p></div>${story}<div class="part part--type--jump-link-content" id="jump-link-content-12"><h2>The quay</h2><p>The quay stays where it is.</p></div>${story}`,
    ),
    must: ['Sentence 0', 'The quay stays where it is.', 'Sentence 7'],
    mustNot: ['On this page'],
  },
  {
    cause: 'headings with an unlikely class (Substack)',
    body: article(`${story}<h2 class="header-anchor-post">Why it matters</h2>${story}`),
    must: ['Why it matters'],
  },
  {
    cause: 'a list that a reader by density would drop',
    body: article(
      `${story}<ul><li>One tall crane</li><li>Two tugs</li><li>Three barges</li></ul><p>${sentence(9)}</p>`,
    ),
    must: ['Three barges', 'Sentence 9'],
  },
  {
    cause: 'a hidden look-alike for phones',
    body: article(`<div style="display:none"><p>Phone version of the first lines.</p></div>${story}`),
    mustNot: ['Phone version'],
  },
  {
    cause: 'related stories at the end',
    body: article(
      `${story}<div class="related-posts"><h3>You may also like</h3><ul><li><a href="/a">Ten bridges to see</a></li><li><a href="/b">A quay reopens</a></li></ul></div>`,
    ),
    must: ['Sentence 7'],
    mustNot: ['You may also like', 'Ten bridges'],
  },
  {
    cause: 'a related heading without a box of its own',
    body: article(`${story}<h3>Related articles</h3><ul><li><a href="/a">Ten bridges to see</a></li></ul>`),
    mustNot: ['Related articles', 'Ten bridges'],
  },
  {
    cause: 'a link in a paragraph of the story',
    body: article(
      `${story}<p>${sentence(9)} The <a href="/report">report of the harbour board</a> has the figures.</p>`,
    ),
    must: ['report of the harbour board'],
  },
  {
    cause: 'newsletter box and promotion line',
    body: article(
      `${story}<p>Explore more insights on harbours in our dedicated section.</p><div class="newsletter-signup"><p>Get the week in ships by e-mail.</p></div>`,
    ),
    mustNot: ['dedicated section', 'week in ships'],
  },
  {
    cause: 'a story about newsletters keeps its words',
    body: article(
      `${story}<p>The newsletter of the harbour board, first sent in 1952, told subscribers of each new crane.</p>`,
    ),
    must: ['first sent in 1952'],
  },
  {
    cause: 'share row, tags and reading time',
    body: article(
      `<div class="entry-meta">5 min read</div>${story}<div class="share-buttons"><span>Share this post on Example</span></div><p>Tags: harbour, crane</p>`,
    ),
    mustNot: ['min read', 'Share this', 'Tags:'],
  },
  {
    cause: 'author box at the end',
    body: article(`${story}<div class="author-box"><p>Jane Roe writes about ships and lives by the sea.</p></div>`),
    mustNot: ['lives by the sea'],
  },
  {
    cause: 'comments and the Akismet line',
    body: article(
      `${story}<section id="comments"><h2>3 comments</h2><p>I remember this crane well, it was there when I was young.</p><p>This site uses Akismet to reduce spam. Learn how your comment data is processed.</p></section>`,
    ),
    mustNot: ['I remember this crane', 'Akismet'],
  },
  {
    cause: 'table of contents',
    body: article(
      `<div class="toc"><p>Table of Contents</p><ul><li><a href="#a">Beginnings</a></li><li><a href="#b">Endings</a></li></ul></div>${story}`,
    ),
    mustNot: ['Table of Contents'],
  },
  {
    cause: 'the headline again at the head of the text',
    body: article(story),
    must: ['Sentence 0'],
    mustNot: ['The crane leaves'],
  },
  {
    cause: 'text in divs',
    body: `<div class="content"><h1>The crane leaves</h1>${Array.from({ length: 8 }, (_, i) => `<div>${sentence(i)} ${sentence(i)}</div>`).join('')}</div>`,
    must: ['Sentence 0', 'Sentence 7'],
  },
  {
    cause: 'a heading "Read more" inside a link list does not end the story',
    body: article(`${story}<p><a href="/x">Read more</a></p><p>${sentence(10)} ${sentence(11)}</p>`),
    must: ['Sentence 10'],
    mustNot: ['Read more'],
  },
  {
    cause: 'Chinese text without spaces',
    body: article(
      Array.from(
        { length: 8 },
        (_, i) =>
          `<p>第${i}段：港口的旧起重机被拆除并运走，工人们用了三天时间，许多居民前来观看这一历史性的时刻，并拍照留念。</p>`,
      ).join(''),
    ),
    must: ['第0段', '第7段'],
  },
  {
    cause: 'a site builder writes the comment setting on the story itself',
    body: `<div id="site"><article class="hentry allow-comments"><h1>The crane leaves</h1>${story}</article><footer>${'<a href="/x">Opening hours and how to find us</a> '.repeat(50)}</footer></div>`,
    must: ['Sentence 0', 'Sentence 7'],
    mustNot: ['Opening hours'],
  },
  {
    cause: 'a closed panel below its button, without a telling name',
    body: article(
      `${story}<div><button>What became of the crane</button><div style="display:none"><p>${sentence(20)} ${sentence(21)}</p></div></div>`,
    ),
    must: ['Sentence 20'],
  },
  {
    cause: 'a closed menu below its button stays closed',
    body: article(
      `<button>Menu</button><div class="site-menu" style="display:none"><p>${sentence(22)} ${sentence(23)}</p></div>${story}`,
    ),
    mustNot: ['Sentence 22'],
  },
  {
    cause: 'text in sections, of which one is far longer than the others',
    body: `<main><h1>The crane leaves</h1><div class="row"><div class="cell"><p>${sentence(30)} ${sentence(31)}</p><p>${sentence(32)} ${sentence(33)}</p></div></div><div class="row"><div class="cell"><p>${sentence(34)} ${sentence(35)}</p><p>${sentence(36)} ${sentence(37)}</p></div></div></main><div class="related"><p>${sentence(38)} ${sentence(39)}</p></div>`,
    must: ['Sentence 30', 'Sentence 36'],
    mustNot: ['Sentence 38'],
  },
  {
    cause: 'a page that shows nothing of its text until its script runs',
    body: `<div class="app">${[0, 1, 2, 3].map((i) => `<div class="variant" style="display:none"><p>${sentence(40 + i)} ${sentence(50 + i)}</p><p>${sentence(60 + i)} ${sentence(70 + i)}</p></div>`).join('')}<div class="variant" style="display:none">${story}</div></div>`,
    must: ['Sentence 40', 'Sentence 0'],
  },
  {
    cause: 'a page drawn by script that never ran gives its text without scripts',
    body: `<div id="app">Harbour forum</div><noscript><main><h1>The crane leaves</h1>${story}</main></noscript>`,
    must: ['Sentence 0', 'Sentence 7'],
  },
  {
    cause: 'what is said without scripts beside a page that is there',
    body: `${article(story)}<noscript><p>${'Please switch on JavaScript to see this site as it was meant. '.repeat(12)}</p></noscript>`,
    must: ['Sentence 0'],
    mustNot: ['switch on JavaScript'],
  },
  {
    cause: 'the opening stands in the head of the page, apart from the body',
    body: `<main><div class="hero"><h1>The crane leaves</h1><div class="intro"><p>${sentence(80)} ${sentence(81)}</p><p>${sentence(82)}</p></div></div><div class="body-part"><div>${story}</div></div></main>`,
    must: ['Sentence 80', 'Sentence 82', 'Sentence 0', 'Sentence 7'],
  },
  {
    cause: 'a menu of offers between headline and body is no opening',
    body: `<main><div class="hero"><h1>The crane leaves</h1><ul><li><a href="/a">Ten bridges that every visitor of the harbour should see before the summer ends</a></li><li><a href="/b">Two quays</a></li></ul></div><div class="body-part">${story}</div></main>`,
    must: ['Sentence 0'],
    mustNot: ['Ten bridges'],
  },
  {
    cause: 'a date line above the text',
    body: article(`<div><span>December 29, 2025 |</span></div>${story}`),
    must: ['Sentence 0'],
    mustNot: ['December 29'],
  },
  {
    cause: 'a date within the text stays',
    body: article(`${story}<h2>1952</h2><p>On December 29, 1952</p><p>${sentence(83)}</p>`),
    must: ['On December 29, 1952'],
  },
  {
    cause: 'a sentence about another person at the end stays',
    head: byJane,
    body: article(`${story}<p>Peter Poe is the last keeper of the crane and lives by the sea.</p>`),
    must: ['lives by the sea'],
  },
  {
    cause: 'a disclosure in the first person',
    body: article(
      `<p>All cranes are independently selected by our editors, and we may earn a commission.</p>${story}<p>*As an Example affiliate, I earn from qualifying purchases.</p>`,
    ),
    must: ['Sentence 0'],
    mustNot: ['commission', 'qualifying'],
  },
  {
    cause: 'a story about commissions keeps its words',
    body: article(`${story}<p>The brokers of the harbour earned a commission of two per cent on every crane.</p>`),
    must: ['two per cent'],
  },
  {
    cause: 'what a sign-up form makes readers agree to',
    body: article(
      `${story}<p>By signing up, you agree to receive messages of the harbour at the number provided.</p><p>${sentence(84)}</p>`,
    ),
    must: ['Sentence 84'],
    mustNot: ['number provided'],
  },
  {
    cause: 'settings of a widget printed as text, and places that wait for it',
    body: article(
      `${story}<div><span>{"layout":2,"buttonText":"Buy now","title":{"hue":213}}</span></div><p>Loading paragraph...</p><p>${sentence(85)}</p>`,
    ),
    must: ['Sentence 85'],
    mustNot: ['buttonText', 'Loading paragraph'],
  },
  {
    cause: 'a list of links that a sentence leads to',
    body: article(
      `${story}<p>Three patches for the crane were sent upstream:</p><ul><li><a href="https://example.org/1">Mend the hook</a></li><li><a href="https://example.org/2">Grease the wheel</a></li></ul><p>${sentence(86)} ${sentence(87)}</p>`,
    ),
    must: ['Mend the hook', 'Grease the wheel'],
  },
  {
    cause: 'a list of further stories that a line leads to',
    body: article(
      `${story}<p>If you liked this you might also like these posts:</p><ul><li><a href="/1">Ten bridges</a></li><li><a href="/2">A quay reopens</a></li></ul>`,
    ),
    mustNot: ['Ten bridges'],
  },
  {
    cause: 'a box named "why we like it" is no row of share buttons',
    body: article(`${story}<div class="why-we-like-it"><p>${sentence(88)}</p></div><p>${sentence(89)}</p>`),
    must: ['Sentence 88'],
  },
  {
    cause: 'a closed panel of list items below its button',
    body: article(
      `${story}<div><button>What the board found</button><div style="display:none"><ul><li>${sentence(90)}</li><li>${sentence(91)}</li></ul></div></div>`,
    ),
    must: ['Sentence 90', 'Sentence 91'],
  },
  {
    cause: 'the page goes on with other stories',
    body: `<main><article><h1>The crane leaves</h1>${story}</article><article><h2><a href="/next">A quay reopens</a></h2><p>${sentence(92)} ${sentence(93)}</p></article></main>`,
    must: ['Sentence 7'],
    mustNot: ['A quay reopens', 'Sentence 92'],
  },
  {
    cause: 'venues of one story, each an article with a link',
    body: `<main><h1>The crane leaves</h1>${[94, 95, 96, 97].map((i) => `<article><h3><a href="/v${i}">Venue ${i}</a></h3><p>${sentence(i)} ${sentence(i)}</p></article>`).join('')}</main>`,
    must: ['Sentence 94', 'Sentence 97'],
  },
  {
    cause: 'a consent manager that holds more words than the page',
    body: `${article(`<p>${sentence(98)}</p><p>${sentence(99)}</p>`)}<div id="onetrust-consent-sdk">${`<p>We and our partners store cookies on your device.</p>`.repeat(40)}</div>`,
    must: ['Sentence 98'],
    mustNot: ['partners store'],
  },
];

test.each(rows)('$cause', ({ head, body, must = [], mustNot = [] }) => {
  const found = read(page(body, head));
  const text = found ? articleText(found) : '';
  for (const words of must) expect(text).toContain(words);
  for (const words of mustNot) expect(text).not.toContain(words);
});

const post = (index: number): string =>
  `<div class="post" id="post-${index}"><a class="username" href="/members/${index}">Member ${index}</a> <time>3 May 2026</time><div class="post-body"><p>Post ${index}: ${sentence(index)}</p></div></div>`;
const card = (index: number): string =>
  `<li class="card"><a href="/story-${index}"><h3>Harbour story number ${index}</h3></a><p>Teaser ${index} of a story told elsewhere.</p></li>`;
const shop = (text: string): string =>
  `<header><nav><a href="/">Home</a></nav></header><main>${text}</main><footer>Imprint</footer>`;

test.each([
  {
    cause: 'the replies of a thread are its text',
    url: 'https://forum.example.org/threads/crane.12/',
    head: '<script type="application/ld+json">{"@type":"DiscussionForumPosting","headline":"The crane leaves"}</script>',
    body: `<main><h1>The crane leaves</h1><div class="comments">${[1, 2, 3, 4, 5].map(post).join('')}</div></main>`,
    must: ['Post 1', 'Post 2', 'Post 5'],
    mustNot: [],
  },
  {
    cause: 'the cards of a list are its text',
    url: 'https://news.example.org/harbour/',
    head: '',
    body: shop(`<h1>Harbour</h1><ul>${[1, 2, 3, 4, 5, 6, 7, 8].map(card).join('')}</ul>`),
    must: ['Harbour story number 1', 'Harbour story number 8'],
    mustNot: ['Imprint'],
  },
  {
    cause: 'sections of a service page',
    url: 'https://www.example.org/services/cranes',
    head: '',
    body: shop(
      `<h1>Cranes</h1>${['Build', 'Move', 'Mend'].map((name) => `<section><div><h2>${name}</h2><p>We ${name.toLowerCase()} cranes of every size.</p></div></section>`).join('')}`,
    ),
    must: ['We build', 'We move', 'We mend'],
    mustNot: ['Imprint', 'Home'],
  },
  {
    cause: 'reviews and other goods beside a product are not the product',
    url: 'https://shop.example.org/products/crane',
    head: '',
    body: shop(
      `<h1>Crane</h1><p>The crane lifts forty tons and is painted by hand.</p><p>It comes with a hook of steel and a wheel of brass.</p><section class="customer-reviews"><h2>What buyers say</h2><p>I love this crane, it was there when I was young.</p></section><h2>Customers also bought</h2><ul><li><a href="/hook">Spare hook</a></li></ul>`,
    ),
    must: ['forty tons', 'wheel of brass'],
    mustNot: ['I love this crane', 'Spare hook'],
  },
  {
    cause: 'cards of a list keep what they say of reviews',
    url: 'https://shop.example.org/cranes/',
    head: '',
    body: shop(
      `<h1>Cranes</h1><ul>${[1, 2, 3, 4, 5].map((i) => `<li class="tile"><a href="/crane-${i}"><h3>Crane ${i}</h3></a><div class="reviews-content"><p>Crane ${i} is loved by ports.</p></div></li>`).join('')}</ul>`,
    ),
    must: ['Crane 1 is loved', 'Crane 5 is loved'],
    mustNot: ['Imprint'],
  },
  {
    cause: 'a shop sends its whole catalogue as a menu',
    url: 'https://shop.example.org/collections/cranes',
    head: '',
    body: `<nav>${Array.from({ length: 12 }, (_, i) => `<a href="/c${i}">Hooks and wheels ${i}</a> `).join('')}</nav><h1>Cranes</h1>${[1, 2, 3].map((i) => `<div class="tile"><a href="/crane-${i}">Crane ${i}</a><p>Lifts ${i} tons.</p></div>`).join('')}`,
    must: ['Lifts 1 tons', 'Lifts 3 tons'],
    mustNot: ['Hooks and wheels'],
  },
])('no article, yet read on request: $cause', ({ url, head, body, must, mustNot }) => {
  const document = page(body, head);
  Object.defineProperty(document, 'URL', { value: url });
  const found = read(document);
  const text = found ? articleText(found) : '';
  for (const words of must) expect(text).toContain(words);
  for (const words of mustNot) expect(text).not.toContain(words);
});

test('what is left out is listed with its reason', () => {
  const body = article(
    `${story}<div class="related-posts"><h3>You may also like</h3><ul><li><a href="/a">Ten bridges to see</a></li></ul></div>`,
  );
  const leftOut = read(page(body))?.leftOut ?? [];
  expect(leftOut.map(({ reason }) => reason)).toContain('relatedLinks');
});

const hostile: [string, () => Document][] = [
  ['nothing at all', () => page('')],
  [
    'far too many levels',
    () => {
      const document = page(article(story));
      let inner: Element = document.body;
      for (let level = 0; level < 600; level += 1) {
        const next = document.createElement('div');
        inner.append(next);
        inner = next;
      }
      inner.textContent = 'At the very bottom of it all.';
      return document;
    },
  ],
  [
    'open tags and wrong nesting',
    () => page(`<article><p>${sentence(1)}<div><b><p>${sentence(2)}</b><table><tr><p>x<li>`),
  ],
  ['a frameset', () => new DOMParser().parseFromString('<frameset><frame src="a.html"></frameset>', 'text/html')],
  [
    'structured data that is no JSON',
    () => page(article(story), '<script type="application/ld+json">{"@type": [,}</script>'),
  ],
];

test.each(hostile)(
  '%s does no harm',
  (_, make) => {
    expect(() => extract(make(), { force: true })).not.toThrow();
  },
  30_000,
);
