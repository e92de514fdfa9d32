import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toBlocks } from '@/utils/article/blocks';
import { everyBlock, inlineOfBlock } from '@/utils/article/blocks/nested';
import { inlineText } from '@/utils/article/blocks/text';
import type { Block } from '@/utils/article/model';
import { markStructure } from '@/utils/article/structure';
import { PAGE } from './outline';

interface Tree {
  tag: string;
  children: (Tree | string)[];
}

const PLAIN =
  'p div section article span b em a ul ol li blockquote h2 h3 dl dt dd table tr td th figure figcaption small sup'.split(
    ' ',
  );
const WILD = [
  ...PLAIN,
  ...'details summary pre code hr br img video audio iframe math mi ruby rt time q cite aside footer main custom-thing script style template svg button input'.split(
    ' ',
  ),
];
const ATTRIBUTES =
  'id class href src srcset style hidden role aria-controls aria-expanded aria-hidden datetime colspan rowspan data-lede-kind data-lede-part data-lede-source itemprop itemtype alt width height open cite'.split(
    ' ',
  );
const VALUES =
  'a|#a|b|javascript:alert(1)|http://[|//x.example/y|faq accordion-question|accordion-content|pullquote|key-points|timeline|live-entry|caption|credit|katex|false|true|-1|999999999|quote|faq|list|timeline|gallery|nonsense|title|author|time|display:none|https://schema.org/Question|2026-11-22|twitter-tweet| '.split(
    '|',
  );

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    tag: fc.constantFrom(...PLAIN),
    children: fc.array(fc.oneof({ depthSize: 'small', withCrossShrink: true }, fc.constant('word'), tie('tree')), {
      maxLength: 5,
    }),
  }),
}));

/** Built by hand: the HTML parser would mend what scripts can build. */
function build(page: Document, { tag, children }: Tree, word: () => string): Element {
  const element = page.createElement(tag);
  for (const child of children) element.append(typeof child === 'string' ? ` ${word()} ` : build(page, child, word));
  return element;
}

function emptyPage(): Document {
  return new DOMParser().parseFromString('<body></body>', 'text/html');
}

function wordsOf(blocks: readonly Block[]): string[] {
  return [...everyBlock(blocks)]
    .flatMap((block) => [
      ...inlineOfBlock(block).map(inlineText),
      ...(block.kind === 'quote' ? [block.attribution?.text ?? ''] : []),
      ...(block.kind === 'factBox' ? [block.title ?? ''] : []),
    ])
    .flatMap((text) => text.match(/w\d+/g) ?? []);
}

test('every word is read once, none is lost, none doubled, in order', () => {
  fc.assert(
    fc.property(tree, (root) => {
      const page = emptyPage();
      let count = 0;
      page.body.append(build(page, root, () => `w${count++}`));
      const words = wordsOf(toBlocks(page.body, { baseUrl: PAGE, title: '' }));
      expect([...words].sort()).toEqual(Array.from({ length: count }, (_, index) => `w${index}`).sort());
    }),
    { numRuns: 60 },
  );
}, 60_000);

const wild = fc.array(
  fc.record({
    tag: fc.constantFrom(...WILD),
    up: fc.nat({ max: 3 }),
    text: fc.constantFrom('', 'Why?', '“Quoted words here.” – Jane Roe', 'Correction: it was so.', '…', 'Key points'),
    attributes: fc.array(fc.tuple(fc.constantFrom(...ATTRIBUTES), fc.constantFrom(...VALUES)), { maxLength: 3 }),
  }),
  { maxLength: 40 },
);

test('no tree makes marking or reading throw, and no address of a script survives', () => {
  fc.assert(
    fc.property(wild, (steps) => {
      const page = emptyPage();
      let place: Element = page.body;
      for (const { tag, up, text, attributes } of steps) {
        for (let step = 0; step < up && place !== page.body; step++) place = place.parentElement ?? page.body;
        const element = page.createElement(tag);
        for (const [name, value] of attributes) element.setAttribute(name, value);
        element.append(text);
        place.append(element);
        place = element;
      }
      markStructure(page);
      const blocks = toBlocks(page.body, { baseUrl: PAGE, title: 'T' });
      expect(JSON.stringify(blocks)).not.toContain('javascript:');
    }),
    { numRuns: 60 },
  );
}, 60_000);

test('a tree of any depth is read without overflow, words kept', () => {
  const page = emptyPage();
  let place: Element = page.body;
  for (let depth = 0; depth < 800; depth++) {
    const element = page.createElement(depth % 3 ? 'div' : 'b');
    place.append(element);
    place = element;
  }
  place.append('w1');
  expect(wordsOf(toBlocks(page.body, { baseUrl: PAGE, title: '' }))).toEqual(['w1']);
}, 60_000);

test('many nodes are read', () => {
  const page = emptyPage();
  const text = page.createElement('div');
  for (let count = 0; count < 4_000; count++) {
    const paragraph = page.createElement('p');
    const bold = page.createElement('b');
    bold.append(`w${count}`);
    paragraph.append(bold, ' and');
    text.append(paragraph);
  }
  page.body.append(text);
  expect(wordsOf(toBlocks(page.body, { baseUrl: PAGE, title: '' }))).toHaveLength(4_000);
}, 60_000);
