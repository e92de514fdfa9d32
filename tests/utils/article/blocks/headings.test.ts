import { expect, test } from 'vitest';
import { toBlocks } from '@/utils/article/blocks';
import { outlineOf, PAGE } from './outline';

test.each<[what: string, html: string, outline: string[]]>([
  [
    'levels begin at 2 and skip none',
    '<h3>A</h3><h5>B</h5><h4>C</h4><h2>D</h2><h6>E</h6>',
    ['h2#a A', 'h3#b B', 'h3#c C', 'h2#d D', 'h3#e E'],
  ],
  ['h1 in the text', '<h1>A</h1><h2>B</h2>', ['h2#a A', 'h2#b B']],
  ['the title again', '<h2>The Title!</h2><p>x</p>', ['p x']],
  ['empty ones', '<h2> <span></span></h2><p>x</p>', ['p x']],
  ['the same twice', '<h2>A b</h2><h2>A b</h2>', ['h2#a-b A b', 'h2#a-b-2 A b']],
  [
    'letters of other scripts stay',
    '<h2>Größe &amp; Maß</h2><h2>常见 问题</h2><h2>हिन्दी</h2><h2>✨</h2>',
    ['h2#größe-maß Größe & Maß', 'h2#常见-问题 常见 问题', 'h2#हिन्दी हिन्दी', 'h2#section ✨'],
  ],
  ['permalinks', '<h2>A<a href="#a">#</a></h2>', ['h2#a A']],
  ['blocks within', '<h2><div>A</div><div>B</div></h2>', ['h2#a-b A B']],
  [
    'a picture beside its words stands below it',
    '<h2>A <a href="/shop"><img src="/a.jpg" alt="The product" width="380" height="380"></a></h2><p>x</p>',
    ['h2#a A', 'figure a.jpg -> https://news.example/shop', 'p x'],
  ],
  [
    'an icon beside its words stays beside them',
    '<h2>A <img src="/a.png" alt="new" width="16" height="16"></h2>',
    ['h2#a A {a.png}'],
  ],
  ['an anchor before it', '<p><a href="#x">l</a></p><a name="x"></a><h2>A</h2>', ['p [l](#a)', 'h2#a A']],
])('%s', (_what, html, outline) => {
  expect(outlineOf(html)).toEqual(outline);
});

test('footnotes: references, notes and no way back', () => {
  const html = `<p>So it is.<sup id="r1"><a href="#n1">[1]</a></sup> And so.<sup><a id="r2" href="${PAGE}#n2">2</a></sup></p>
    <h2>Notes</h2><ol><li id="n1">First. <a href="#r1">↩</a></li><li id="n2"><p>Second. <a href="#r2">↩︎</a></p></li></ol>`;
  expect(outlineOf(html)).toEqual([
    'p So it is.{note-1:1} And so.{note-2:2}',
    'h2#notes Notes',
    'notes',
    '  note-1 1',
    '    p First.',
    '  note-2 2',
    '    p Second.',
  ]);
});

test('numbers that link elsewhere on the page are no footnotes', () => {
  const html = '<p>See <a href="#part">2</a>.</p><ol><li id="part">Part <a href="#other">two</a></li></ol>';
  expect(outlineOf(html)[0]).toBe('p See [2](/2026/story#part).');
});

test('every block knows its page element', () => {
  const page = new DOMParser().parseFromString(
    '<body><div data-lede-source="1"><p data-lede-source="2">a</p>b<p><b data-lede-source="3">c</b></p></div><ul data-lede-source="4"><li data-lede-source="5">d</li></ul></body>',
    'text/html',
  );
  const blocks = toBlocks(page.body, { baseUrl: PAGE, title: '' });
  expect(blocks.map(({ source }) => source)).toEqual([2, 1, 3, 4]);
});
