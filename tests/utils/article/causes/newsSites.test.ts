/** Parts of pages of news sites whose markup says one thing and whose text another. */
import { expect, test } from 'vitest';
import { extract } from '@/utils/article/extract';
import { articleText } from '@/utils/article/text';
import { sentence, story, testCauses } from './pages';

const scrambled = (name: string, text: string): string =>
  `${story}<p class="${name}">${text}</p><p class="${name}">Efs Lsbo</p>`;
const NONSENSE = '=b isfg#iuuqt;00xxx/fybnqmf0#?Efs Lsbo=0b? xvsef bn Npoubh bchfcbvu- ejf =fn?Tubeu=0fn? tdixjfh/';
const deals = Array.from(
  { length: 30 },
  (_, i) => `<p><a href="/deal/${i}">Deal ${i}: a set of hooks for a small harbour crane</a></p>`,
).join('');

const whole = (inside: string) => {
  const page = new DOMParser().parseFromString(
    `<!doctype html><title>The crane leaves</title><body><article><h1>The crane leaves</h1>${inside}</article>`,
    'text/html',
  );
  return extract(page, { force: true, kind: 'article' })?.article;
};

testCauses([
  {
    cause: 'a story that is a list of links',
    inside: `<div><p>${sentence(0)} ${sentence(1)}</p>${deals}</div>`,
    must: ['Sentence 0', 'Deal 0', 'Deal 29'],
  },
  {
    cause: 'a long list of links below a short story',
    inside: `<div><p>${sentence(0)} ${sentence(1)}</p></div><div><h3>More deals</h3><ul>${deals.replaceAll('p>', 'li>')}</ul></div>`,
    must: ['Sentence 0'],
    mustNot: ['Deal 0', 'Deal 29'],
  },
  {
    cause: 'a list in the text whose name sounds like one of pages',
    inside: `${story}<ul class="postList"><li>No one to learn from in the harbour office</li><li>A crane that nobody had asked for</li></ul><p>${sentence(9)}</p>`,
    must: ['No one to learn from', 'nobody had asked for'],
  },
  {
    cause: 'a list of pages with that name',
    inside: `${story}<ul class="postList"><li><a href="/1">Learning in the harbour office</a> by Ann Lee and others</li><li><a href="/2">A crane nobody asked for</a> by Ann Lee and others</li></ul><p>${sentence(9)}</p>`,
    mustNot: ['Learning in the harbour', 'nobody asked for'],
  },
  {
    cause: 'a lead-in whose names are pictures',
    inside: `<ul><li>By</li><li>&amp;</li></ul>${story}`,
    must: ['Sentence 0'],
    mustNot: ['By\n', '&'],
  },
  {
    cause: 'a line of one word',
    inside: `${story}<p>Why?</p><p>${sentence(9)}</p>`,
    must: ['Why?'],
  },
  {
    cause: 'the path to the page, named as on Japanese sites',
    inside: `<div id="pankuzu"><a href="/">Home</a> ＞ <a href="/cranes">Cranes</a> ＞ The crane leaves for good</div>${story}`,
    must: ['Sentence 0'],
    mustNot: ['Home', 'for good'],
  },
  {
    cause: 'the path to the page by its signs',
    inside: `<p><a href="/">Home</a> ＞ <a href="/north">Harbours</a> ＞ <a href="/north/cranes">All the cranes of the north</a> ＞ Leaving</p>${story}`,
    must: ['Sentence 0'],
    mustNot: ['Home', 'Leaving'],
  },
  {
    cause: 'a heading above nothing but who wrote it',
    inside: `${story}<h3>The woman behind the story</h3><div class="author-bio"><p>She has covered harbours for ten years.</p></div>`,
    must: ['Sentence 7'],
    mustNot: ['woman behind', 'ten years'],
  },
  {
    cause: 'a heading above who wrote it, and text',
    inside: `${story}<h3>The woman on the crane</h3><div class="author-bio"><p>By Ann Lee</p></div><p>${sentence(9)}</p>`,
    must: ['woman on the crane', 'Sentence 9'],
    mustNot: ['Ann Lee'],
  },
  {
    cause: 'date and author as a list in the head',
    inside: `<ul><li>By Ann Lee</li><li>December 17, 2025</li></ul>${story}`,
    head: '<meta name="author" content="Ann Lee">',
    mustNot: ['Ann Lee', 'December'],
  },
  {
    cause: 'a list in the head that tells something',
    inside: `<ul><li>The crane leaves on December 17, 2025</li><li>Nobody will miss it</li></ul>${story}`,
    must: ['leaves on December', 'Nobody will miss it'],
  },
  {
    cause: 'date in the head of a story in Japanese',
    inside: `<ul><li><time>2019.04.19 20:00</time></li></ul><p>${'港の古いクレーンは月曜日の朝に解体されて運ばれて行きました。'.repeat(3)}</p>`,
    must: ['解体されて'],
    mustNot: ['2019.04.19'],
  },
  {
    cause: 'a shorter headline for lists of stories',
    inside: `<h2 itemprop="alternativeHeadline">Crane gone</h2>${story}`,
    mustNot: ['Crane gone'],
  },
]);

const post = (text: string): string =>
  `<div class="embed"><div><blockquote><p>${text} <a href="/t/1">#cranes and harbours of the north</a> <a href="/t/2">pic.posts.example/Zk2</a></p><p>— Ann (@ann) <a href="/a">December 13, 2025</a></p></blockquote></div></div>`;

testCauses([
  {
    cause: 'posts of which most is links',
    inside: `${story}${post('Who knows?')}${post('Nobody does.')}<p>${sentence(9)} ${sentence(9)}</p>${story}`,
    must: ['Who knows?', 'Nobody does.'],
  },
  {
    cause: 'a box of links of the same size that quotes nobody',
    inside: `${story}<div class="embed"><div><a href="/t/1">Cranes and harbours of the north</a> Read all <a href="/t/2">Ships of the south</a></div></div><p>${sentence(9)}</p>`,
    mustNot: ['Ships of the south'],
  },
  {
    cause: 'what else is in a box with the strap line',
    inside: `<div class="post-info"><h3 class="page-subtitle">Having cut the crane adrift, the town dreams of another</h3> by Duncan Roe / January 19, 2025 / </div>${story}`,
    must: ['Having cut the crane adrift'],
    mustNot: ['Duncan Roe', 'January 19'],
  },
  {
    cause: 'such a box without one',
    inside: `<div class="post-info"><h3>In Cranes</h3> by Duncan Roe / January 19, 2025 / </div>${story}`,
    mustNot: ['In Cranes', 'Duncan Roe'],
  },
]);

const frame = (src: string): string => `<iframe src="https://${src}" width="500" height="120"></iframe>`;
test.each([
  ['a button to like', frame('www.facebook.com/plugins/like.php?href=x'), 0],
  ['a button to tell others', frame('platform.twitter.com/widgets/tweet_button.html'), 0],
  ['a button to subscribe', frame('www.youtube.com/subscribe_embed?channel=x'), 0],
  ['comments of a network', frame('www.facebook.com/plugins/comments.php?href=x'), 0],
  ['a post', frame('www.facebook.com/plugins/post.php?href=https%3A%2F%2Ffacebook.com%2F1'), 1],
  ['a post of another network', frame('platform.twitter.com/embed/Tweet.html?id=20'), 1],
  ['a film', frame('www.youtube.com/embed/dQw4w9WgXcQ'), 1],
])('frames in a story: %s', (_, inside, count) => {
  const blocks = whole(`${story}${inside}<p>${sentence(9)}</p>`)?.blocks ?? [];
  expect(blocks.filter(({ kind }) => kind === 'embed')).toHaveLength(count);
});

testCauses([
  {
    cause: 'date and section above a text with no long paragraph',
    inside: `<div>15.05.20</div><p>Corona</p><p>Fruit is carried also in these times, as a walk in the market of the harbour shows.</p>`,
    must: ['Fruit is carried'],
    mustNot: ['15.05', 'Corona'],
  },
]);

const beside = [3, 4, 5].map((index) => `<aside><p>${sentence(index)}</p></aside>`).join('');
test.each([
  ['short', `<p>${sentence(1)}</p>`, ['short']],
  ['short beside much else', `<p>${sentence(1)}</p>${beside}`, ['short', 'muchLeftOut']],
  [
    'short beside much else, for the site withheld the rest',
    scrambled('obfuscated', NONSENSE).replace(story, `<p>${sentence(1)}</p>`) + beside,
    [],
  ],
])('doubts about a text that is %s', (_, inside, doubts) => {
  expect(whole(inside)?.doubts).toEqual(doubts);
});

test.each([
  ['once more', `<p class="subtitle">${sentence(0)}</p>`, `<p>${sentence(0)}</p>${story}`, undefined],
  ['in other words', `<p class="subtitle">${sentence(20)}</p>`, story, sentence(20)],
])('a strap line that the story says %s', (_, strap, text, expected) => {
  const article = whole(`<header>${strap}</header><div>${text}</div>`);
  expect(article?.strapLine?.map((inline) => ('text' in inline ? inline.text : '')).join('')).toBe(expected);
});

test('text that came scrambled is left out and said to be withheld', () => {
  const article = whole(scrambled('obfuscated', NONSENSE));
  expect(article?.withheld).toBe('subscription');
  expect(article && articleText(article)).not.toMatch(/Lsbo/);
  expect(article && articleText(article)).toContain('Sentence 7');
});

test.each([
  [
    'named so, but in plain words',
    scrambled('obfuscated', `${sentence(9)} (It’s "theirs" – 10/20 &amp; more.)`),
    'Sentence 9',
  ],
  ['nonsense under another name', scrambled('code', NONSENSE), 'Npoubh'],
])('not scrambled: %s', (_, inside, kept) => {
  const article = whole(inside);
  expect(article?.withheld).toBeUndefined();
  expect(article && articleText(article)).toContain(kept);
});

test.each([
  ['a page of nothing else', '', true],
  ['a page with a story', story, false],
  ['a page of much of it and one text', `<p>${sentence(1)}</p>`, false],
])('placeholder text on %s', (_, inside, stays) => {
  const lorem = `<p>Lorem ipsum dolor sit amet, consectetur adipisicing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.</p>`;
  const article = whole(inside + lorem.repeat(inside === story ? 1 : 5));
  expect(article !== undefined && articleText(article).includes('consectetur')).toBe(stays);
});
