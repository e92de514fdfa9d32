import { expect, test } from 'vitest';
import { blocksOf, outlineOf } from './outline';

test.each<[what: string, html: string, outline: string[]]>([
  ['a picture alone', '<p><img src="/a.jpg" alt="x"></p>', ['figure a.jpg']],
  [
    'a linked picture',
    '<p><a href="/big.jpg"><img src="/a.jpg"></a></p>',
    ['figure a.jpg -> https://news.example/big.jpg'],
  ],
  ['a picture before text', '<p><img src="/a.jpg">Text.</p>', ['figure a.jpg', 'p Text.']],
  ['a picture after text', '<p>Text.<br><img src="/a.jpg"></p>', ['p Text.', 'figure a.jpg']],
  ['a picture in a heading', '<h2><img src="/a.jpg"></h2>', ['figure a.jpg']],
  ['a tracker', '<p>x<img src="/t.gif" width="1" height="1"></p>', ['p x']],
  ['no address', '<img alt="x">', []],
  [
    'figure and caption',
    '<figure><img src="/a.jpg"><figcaption>The <b>hall</b>.</figcaption></figure>',
    ['figure a.jpg "The *hall*."'],
  ],
  [
    'credit marked',
    '<figure><img src="/a.jpg"><figcaption>The hall. <span class="credit">Photo: A. Roe</span></figcaption></figure>',
    ['figure a.jpg "The hall." by Photo: A. Roe'],
  ],
  [
    'credit by its words',
    '<figure><img src="/a.jpg"><figcaption>The hall. Photo: A. Roe / Agency</figcaption></figure>',
    ['figure a.jpg "The hall." by Photo: A. Roe / Agency'],
  ],
  [
    'credit in parentheses',
    '<figure><img src="/a.jpg"><figcaption>Der Saal am Montag. (Foto: A. Reh/dpa)</figcaption></figure>',
    ['figure a.jpg "Der Saal am Montag." by Foto: A. Reh/dpa'],
  ],
  [
    'credit by sign',
    '<figure><img src="/a.jpg"><figcaption>The hall. © Agency 2026</figcaption></figure>',
    ['figure a.jpg "The hall." by © Agency 2026'],
  ],
  [
    'only a credit',
    '<figure><img src="/a.jpg"><figcaption>Credit: A. Roe</figcaption></figure>',
    ['figure a.jpg by Credit: A. Roe'],
  ],
  [
    'a photo that is spoken of is no credit',
    '<figure><img src="/a.jpg"><figcaption>A photo by the door shows her. Source of pride.</figcaption></figure>',
    ['figure a.jpg "A photo by the door shows her. Source of pride."'],
  ],
  [
    'several pictures in a figure',
    '<figure><figure><img src="/a.jpg"><figcaption>A</figcaption></figure><figure><img src="/b.jpg"></figure><figcaption>Both</figcaption></figure>',
    ['gallery "Both"', '  figure a.jpg "A"', '  figure b.jpg'],
  ],
  [
    'a list of pictures',
    '<ul><li><img src="/a.jpg"></li><li><img src="/b.jpg"></li></ul>',
    ['gallery', '  figure a.jpg', '  figure b.jpg'],
  ],
  ['lazy picture', '<img src="data:image/gif;base64,R0" data-src="/a.jpg">', ['figure a.jpg']],
  [
    'picture element',
    '<picture><source srcset="/a.jxl" type="image/jxl"><source srcset="/a-800.webp 800w, /a-1600.webp 1600w" type="image/webp"><img alt="x"></picture>',
    ['figure a-1600.webp'],
  ],
  ['video', '<video poster="/p.jpg" title="T"><source src="/v.mp4"></video>', ['video v.mp4 p.jpg (T)']],
  ['video in a figure', '<figure><video src="/v.mp4"></video><figcaption>C</figcaption></figure>', ['video v.mp4 "C"']],
  ['audio without address', '<audio controls></audio>', []],
  [
    'YouTube',
    '<iframe src="https://www.youtube-nocookie.com/embed/abcdef12345?rel=0" title="T"></iframe>',
    ['embed YouTube https://www.youtube.com/watch?v=abcdef12345 (T)'],
  ],
  ['Vimeo', '<iframe src="//player.vimeo.com/video/123?x"></iframe>', ['embed Vimeo https://vimeo.com/123']],
  ['another frame', '<iframe src="https://maps.example/x"></iframe>', ['embed maps.example https://maps.example/x']],
  [
    'frames of no content',
    '<iframe src="javascript:x"></iframe><iframe src="about:blank"></iframe><iframe src="https://a.example/" width="1" height="1"></iframe><iframe src="https://securepubads.g.doubleclick.net/x"></iframe>',
    [],
  ],
  [
    'table with head',
    '<table><thead><tr><th>A<th align="right">B</thead><tbody><tr><td>1<td>2</table>',
    ['table 1', '  !p A | !end:p B', '  p 1 | p 2'],
  ],
  [
    'head row without thead, spans, caption',
    '<table><caption>C</caption><tr><th colspan="2">A</th></tr><tr><td rowspan="2">1</td><td>2</td></tr></table>',
    ['table 1 "C"', '  !2xp A', '  p 1 | p 2'].map((line) => line.replace('p 1 |', '2yp 1 |')),
  ],
  [
    'table in a figure',
    '<figure><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table><figcaption>C</figcaption></figure>',
    ['table 1 "C"', '  !p A | !p B', '  p 1 | p 2'],
  ],
  [
    'foolish spans',
    '<table><tr><th colspan="99999999">A</th><th rowspan="-3">B</th></tr><tr><td>1</td><td>2</td></tr></table>',
    ['table 1', '  !1000xp A | !p B', '  p 1 | p 2'],
  ],
  ['layout table', '<table role="presentation"><tr><td><p>a</p><td><p>b</p></table>', ['p a', 'p b']],
  [
    'layout table by shape',
    '<table><tr><td><table><tr><td><h2>a</h2><p>b</p></td></tr></table></td><td>c</td></tr></table>',
    ['h2#a a', 'p b', 'p c'],
  ],
  [
    'small table without head is data',
    '<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>',
    ['table 0', '  p 1 | p 2', '  p 3 | p 4'],
  ],
])('%s', (_what, html, outline) => {
  expect(outlineOf(html)).toEqual(outline);
});

test('a picture keeps its sizes and its sources, absolute', () => {
  const [block] = blocksOf(
    '<img src="a.jpg" srcset="a-1.jpg 1x, /x,y/a-2.jpg 2x" width="800" height="600px" alt=" An  alt ">',
  );
  expect(block).toMatchObject({
    picture: {
      src: 'https://news.example/2026/a.jpg',
      srcSet: 'https://news.example/2026/a-1.jpg 1x, https://news.example/x%2Cy/a-2.jpg 2x',
      alt: 'An alt',
      width: 800,
      height: 600,
    },
  });
});
