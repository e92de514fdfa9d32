import { beforeEach, expect, test } from 'vitest';
import { Picking } from '@/utils/view/picking';

const PAGE = `
  <main id="main">
    <nav id="nav">Menu</nav>
    <div id="outer"><div id="wrapper">
      <p id="short">Short.</p>
      <p id="long">A longer paragraph with <b id="bold">bold words</b> in it.</p>
    </div></div>
    <div id="empty"></div>
  </main>`;

let under: Element[] = [];
const element = (id: string): Element => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

beforeEach(() => {
  document.body.innerHTML = PAGE;
  document.elementsFromPoint = () => under;
});

function pick(...ids: string[]): Picking {
  const own = document.createElement('lede-reader');
  under = [own, ...ids.map(element)];
  const picking = new Picking(document, own);
  picking.pointAt(1, 1);
  return picking;
}

test.each([
  ['a paragraph', ['long'], 'long'],
  ['words inside a paragraph: the paragraph', ['bold', 'long'], 'long'],
  ['an empty box: what is around it', ['empty'], 'main'],
  ['nothing', [], undefined],
] as const)('pointing at %s marks it', (_, ids, expected) => {
  expect(pick(...ids).element?.id).toBe(expected);
});

test('up takes visibly more each time, to the body and no further; down goes back the same way', () => {
  const picking = pick('short');
  const way = (): string | undefined => picking.element?.id || picking.element?.localName;
  const up = ['wrapper', 'main', 'body', 'body'];
  // `outer` holds the same words as `wrapper`: it is passed over.
  expect(
    up.map(() => {
      picking.larger();
      return way();
    }),
  ).toEqual(up);
  const down = ['main', 'wrapper', 'short', 'short'];
  expect(
    down.map(() => {
      picking.smaller();
      return way();
    }),
  ).toEqual(down);
});

test('down without a way back goes into the part with most words', () => {
  const picking = pick('outer');
  picking.smaller();
  picking.smaller();
  expect(picking.element?.id).toBe('long');
});

test('what has left the page is not marked any more', () => {
  const picking = pick('long');
  element('long').remove();
  expect(picking.element).toBeUndefined();
  expect(picking.box()).toBeUndefined();
  picking.larger();
  picking.smaller();
  expect(picking.element).toBeUndefined();
});
