import { expect, test } from 'vitest';
import { markedKinds, markedOutline } from './helpers';

const entry = (time: string, name = 'live-entry') =>
  `<article class="${name}"><p class="live-time"><time datetime="2026-11-02T${time}:00Z">${time}</time></p><h2>At ${time}</h2><p>The boat is back at its moorings.</p><p class="live-author">Jane Roe</p></article>`;

test('live entries have time, title, author and words', () => {
  expect(markedOutline(entry('11:34') + entry('11:02') + entry('10:40')).slice(0, 2)).toEqual([
    'live#at-11-34 2026-11-02T11:34:00Z 11:34 "At 11:34" by Jane Roe',
    '  p The boat is back at its moorings.',
  ]);
});

test.each<[what: string, html: string]>([
  ['two of them', entry('11:34') + entry('11:02')],
  ['a forum', ['1', '2', '3'].map(() => entry('11:34', 'message')).join('')],
  ['a list of stories', ['1', '2', '3'].map(() => entry('11:34', 'teaser')).join('')],
])('no live entries: %s', (_what, html) => {
  expect(markedKinds(html)).not.toContain('liveEntry');
});

test.each<[what: string, html: string, outline: string[]]>([
  [
    'a list',
    '<ul class="timeline"><li><span class="date">1871</span><p>It opens.</p></li><li><span class="date">1999</span><p>It closes.</p></li></ul>',
    ['timeline', '  @1871', '    p It opens.', '  @1999', '    p It closes.'],
  ],
  [
    'boxes',
    '<div class="timeline-wrapper"><div><h3>May 1871</h3><p>It opens.</p></div><div><h3>June 1999</h3><p>It closes.</p></div></div>',
    ['timeline', '  @May 1871', '    p It opens.', '  @June 1999', '    p It closes.'],
  ],
  [
    'a gallery of divs',
    '<div class="photo-gallery"><div><img src="/a.jpg"></div><div><img src="/b.jpg"></div></div>',
    ['gallery', '  figure a.jpg', '  figure b.jpg'],
  ],
  [
    'a picture and its caption in a div',
    '<div class="wp-caption"><img src="/a.jpg"><p class="wp-caption-text">The hall.</p></div>',
    ['figure a.jpg "The hall."'],
  ],
  [
    'a credit beside the caption',
    '<figure><img src="/a.jpg"><figcaption>The hall.</figcaption><div class="photo-credit">A. Roe</div></figure>',
    ['figure a.jpg "The hall." by A. Roe'],
  ],
  [
    'a post of X',
    '<blockquote class="twitter-tweet"><p lang="en">Words of the post.</p>&mdash; Jane Roe (@jroe) <a href="https://twitter.com/jroe/status/1">March 3, 2026</a></blockquote>',
    ['post X by Jane Roe (@jroe) 2026-03-03 https://twitter.com/jroe/status/1', '  p Words of the post.'],
  ],
  [
    'a Mastodon post',
    '<blockquote class="mastodon-embed" data-embed-url="https://social.example/@jroe/1/embed"><p>Words.</p><a href="https://social.example/@jroe">@jroe</a></blockquote>',
    ['post Mastodon by @jroe ? https://social.example/@jroe/1/embed', '  p Words.'],
  ],
  [
    'a video that waits for a click',
    '<lite-youtube videoid="abcdefghi12"></lite-youtube>',
    ['embed YouTube https://www.youtube.com/watch?v=abcdefghi12'],
  ],
  [
    'a frame that waits for consent',
    '<iframe data-cmp-src="https://player.vimeo.com/video/12345" src="about:blank"></iframe>',
    ['embed Vimeo https://vimeo.com/12345'],
  ],
  [
    'numbered lines of code',
    '<table class="highlighttable"><tr><td class="linenos"><pre>1\n2</pre></td><td class="code"><pre class="language-js">a();\nb();</pre></td></tr></table>',
    ['code js "a();\\nb();"'],
  ],
  [
    'KaTeX',
    '<p>If <span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>x</mi></mrow><annotation encoding="application/x-tex">x</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">x</span></span> then.</p>',
    ['p If {math x} then.'],
  ],
  [
    'MathJax 2 in display',
    '<span class="MathJax_Preview">x</span><div class="MathJax_Display">drawn</div><script type="math/tex; mode=display">x^2</script>',
    ['math x^2'],
  ],
])('%s', (_what, html, outline) => {
  expect(markedOutline(html)).toEqual(outline);
});

test.each<[what: string, html: string, kind: string]>([
  [
    'a slider of stories',
    '<div class="slider"><div><img src="/a.jpg"><h3><a href="/a">One</a></h3></div><div><img src="/b.jpg"><h3><a href="/b">Two</a></h3></div></div>',
    'gallery',
  ],
  ['a time line without times', '<ul class="timeline"><li>One</li><li>Two</li></ul>', 'timeline'],
  ['an unknown frame', '<iframe src="javascript:alert(1)"></iframe>', 'embed'],
  ['a quotation of a person who posts', '<blockquote><p>I saw it on a network.</p></blockquote>', 'post'],
])('not: %s', (_what, html, kind) => {
  expect(markedKinds(html)).not.toContain(kind);
});

test('a heading that Readability would drop for its class keeps its words under another name', () => {
  const page = new DOMParser().parseFromString(
    '<h2 class="header-anchor-post">A</h2><p>Forty letters and more stand in this paragraph.</p>',
    'text/html',
  );
  return import('@/utils/article/structure').then(({ markStructure }) => {
    markStructure(page);
    expect(page.querySelector('h2')?.className).toBe('');
  });
});
