import { expect, test } from 'vitest';
import { mayName, placesNaming } from '@/utils/notices/scan';

function added(html: string): Element {
  document.body.innerHTML = `<div id="added">${html}</div>`;
  return document.getElementById('added') as Element;
}

test.each([
  ['<p id="place">Your ad blocker</p>', 'place'],
  // Blocks in a row have no space between them in the text that a browser joins.
  ['<h2>Hello</h2><p id="place">Adblock is on</p>', 'place'],
  ['<p id="place">Hello<br>Adblock is on</p>', 'place'],
  ['<p id="place"><b>Ad</b>block is on</p>', 'place'],
  ['<h2>Xin chào</h2><p id="place">Hãy tắt phần mềm chặn quảng cáo</p>', 'place'],
  ['<h2>Szia</h2><p id="place">Kapcsold ki a reklámblokkolót</p>', 'place'],
  [
    '<div id="place"><h2>Parece que tienes activado un bloqueador</h2><p>Hacer periodismo cuesta y la publicidad ayuda</p></div>',
    'place',
  ],
  ['<ul><li>Roads</li><li id="place">AdBlock</li></ul>', 'place'],
])('in %s the smallest element that names a blocker is found', (html, id) => {
  const root = added(html);
  expect(mayName([root])).toBe(true);
  expect(placesNaming(root).map((place) => place.id)).toEqual([id]);
});

test.each([
  ['<p>A roadblock on the coast road</p>'],
  ['<h2>Road</h2><p>blocks of stone</p>'],
  ['<script>adblock</script><style>.adblock{}</style>'],
  [`<p>${'The harbour office counts the boats. '.repeat(100)} Adblock.</p>`],
])('in %s there is none', (html) => expect(placesNaming(added(html))).toEqual([]));
