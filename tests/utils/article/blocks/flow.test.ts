import { expect, test } from 'vitest';
import { outlineOf } from './outline';

const rows: [what: string, html: string, outline: string[]][] = [
  ['nothing', '', []],
  ['only white space and comments', '  \n <!-- x --> <p> </p><div><br></div>', []],
  ['a paragraph', '<p>One.</p>', ['p One.']],
  ['text directly in div and body', 'A<div>B</div>C', ['p A', 'p B', 'p C']],
  ['mixed inline and block', '<div>a <b>b</b><p>c</p>d</div>', ['p a *b*', 'p c', 'p d']],
  ['white space as rendered', '<p>  a \n\t b<b> c </b> d</p>', ['p a b* c *d']],
  ['space at the border of a style', '<p><i>a </i> b</p>', ['p _a _b']],
  ['no-break space stays', '<p>a&nbsp; b&nbsp;</p>', ['p a\u00a0 b\u00a0']],
  ['no space where none is', '<p>a<b>b</b>c</p>', ['p a*b*c']],
  ['CJK lines of the source join', '<p>新聞を\n  読む</p>', ['p 新聞を読む']],
  ['Korean lines keep their space', '<p>뉴스를\n읽는다</p>', ['p 뉴스를 읽는다']],
  ['one br is a line', '<p>a <br> b</p>', ['p a|b']],
  ['two br are two paragraphs', '<div>a<br> <br>b<br><br><br>c</div>', ['p a', 'p b', 'p c']],
  ['two br within a style', '<font>a<br><br>\n<b>b<br> <br>c</b> d</font>', ['p a', 'p *b*', 'p *c* d']],
  ['no-break spaces only', '<p>&nbsp;</p><p>a</p>', ['p a']],
  ['br at the ends is nothing', '<p><br>a<br></p>', ['p a']],
  ['links: absolute', '<p><a href="/x?a=1">l</a></p>', ['p [l](/x?a=1)']],
  ['links: mail', '<p><a href="mailto:a@b.example">l</a></p>', ['p [l](mailto:a@b.example)']],
  [
    'links: script dropped, words kept',
    '<p><a href=" java\nscript:alert(1)">l</a> <a href="data:text/html,x">m</a></p>',
    ['p l m'],
  ],
  [
    'links: on the page, to a heading',
    '<p><a href="#old">l</a></p><h2 id="old">Häufig</h2><p>x</p>',
    ['p [l](#häufig)', 'h2#häufig Häufig', 'p x'],
  ],
  ['links: on the page, to nothing the view has', '<p><a href="#gone">l</a></p>', ['p [l](/2026/story#gone)']],
  ['links: bad address', '<p><a href="http://[">l</a></p>', ['p l']],
  ['a link around blocks', '<a href="/a"><h3>T</h3><p>x</p></a>', ['h2#t [T](/a)', 'p [x](/a)']],
  ['a style around blocks', '<em><p>x</p></em>', ['p _x_']],
  ['style in the same style', '<p><b>a <strong>b</strong></b></p>', ['p *a b*']],
  ['empty styles and links', '<p>a<b></b><a href="/x"></a><i> </i>b</p>', ['p a b']],
  [
    'script, style, template, hidden',
    '<p>a<script>x</script><style>y</style><span hidden>z</span></p><template>q</template>',
    ['p a'],
  ],
  ['words for screen readers only', '<p>a<span class="sr-only">opens in a new window</span></p>', ['p a']],
  ['ruby', '<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rt>じ</rt></ruby></p>', ['p {漢=かん}{字=じ}']],
  ['time', '<p><time datetime="2026-11-22">Sunday</time></p>', ['p {2026-11-22:Sunday}']],
  ['emoji picture', '<p>a <img class="emoji" alt="🎉" src="/e.png"> b</p>', ['p a 🎉 b']],
  ['icon in a line', '<p>a <img width="16" height="16" src="/i.png"> b</p>', ['p a {i.png} b']],
  ['dividers', '<p>a</p><hr><hr><p>b</p><p>* * *</p><p>c</p><hr>', ['p a', 'divider', 'p b', 'divider', 'p c']],
  ['a lone dash is text', '<p>a</p><p>–</p><p>c</p>', ['p a', 'p –', 'p c']],
  [
    'lists',
    '<ul><li>a</li><li>b<ol start="3"><li>c</li></ol></li><li></li></ul>',
    ['ul', '  -', '    p a', '  -', '    p b', '    ol 3', '      -', '        p c'],
  ],
  [
    'a list directly in a list',
    '<ul><li>a</li><ul><li>b</li></ul></ul>',
    ['ul', '  -', '    p a', '    ul', '      -', '        p b'],
  ],
  ['definitions', '<dl><dt>a<dt>b<dd>c<dd>d</dl>', ['dl', '  a & b', '    p c', '    p d']],
  ['definitions in div', '<dl><div><dt>a</dt><dd>c</dd></div></dl>', ['dl', '  a', '    p c']],
  [
    'code to the letter',
    '<pre>\n<code class="language-ts">if (a) {\n  b();<br>}\n\n</code></pre>',
    ['code ts "if (a) {\\n  b();\\n}"'],
  ],
  ['code with a line an element', '<pre><div>a</div><div>  b</div></pre>', ['code "a\\n  b"']],
  ['code in a line', '<p>use <code>a  b</code></p>', ['p use `a b`']],
  ['formula in a line', '<p>if <math alttext="x^2"><msup><mi>x</mi><mn>2</mn></msup></math></p>', ['p if {math x^2}']],
  [
    'formula alone',
    '<math display="block"><mi>E</mi><annotation encoding="application/x-tex">E=mc</annotation></math>',
    ['math E=mc'],
  ],
  ['details that ask nothing', '<details><summary>Method</summary><p>x</p></details>', ['factBox Method', '  p x']],
];

test.each(rows)('%s', (_what, html, outline) => {
  expect(outlineOf(html)).toEqual(outline);
});
