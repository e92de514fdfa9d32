/** Head and foot of a site, on pages that tell no story. */
import { expect, test } from 'vitest';
import { extract } from '@/utils/article/extract';
import { articleText } from '@/utils/article/text';
import { sentence } from './pages';

const read = (body: string): string => {
  const document = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>Cranes</title></head><body>${body}</body></html>`,
    'text/html',
  );
  const found = extract(document, { force: true, kind: 'other' });
  return found ? articleText(found.article) : '';
};

const menu = `<nav><ul>${['Cranes', 'Winches', 'Hoists', 'Ropes', 'Chains'].map((name) => `<li><a href="/${name}">All ${name} for the harbour, the yard and the quay</a></li>`).join('')}</ul></nav>`;
const legal = [90, 91, 92, 93].map((index) => `<p>Legal ${index}: ${sentence(index)}</p>`).join('');
const goods = [1, 2]
  .map((index) => `<div class="item"><h2>Crane ${index}</h2><p>${sentence(index)}</p></div>`)
  .join('');

test.each([
  { cause: 'nothing but a foot', body: `<div></div><footer>${legal}</footer>`, mustNot: ['Legal 90', 'Legal 93'] },
  {
    cause: 'nothing but a head with its menu',
    body: `<header>${menu}<p>${sentence(3)} ${sentence(3)}</p></header>`,
    mustNot: ['All Cranes', 'Sentence 3'],
  },
  {
    cause: 'a foot larger than the page, marked up or named',
    body: `<div><h1>Cranes</h1>${goods}</div><div class="site-footer">${legal}</div><div id="Footer">${legal}</div>`,
    must: ['Sentence 1', 'Sentence 2'],
    mustNot: ['Legal 90', 'Legal 93'],
  },
  {
    cause: 'a foot that only its first name tells, and a part with a foot in its name',
    body: `<div><h1>Cranes</h1>${goods}<div class="part with-footer"><p>Told ${sentence(12)}</p></div></div><div id="f" class="footer-fragments wide">${legal}</div>`,
    must: ['Sentence 1', 'Told Sentence 12'],
    mustNot: ['Legal 90'],
  },
  {
    cause: 'a page all in its header',
    body: `<header>${menu}<h1>Cranes</h1>${goods}</header>`,
    must: ['Sentence 1', 'Sentence 2'],
  },
  {
    cause: 'the head of a part with a link of its own',
    body: `<main><h1>Cranes</h1><article><header><nav><a href="#top">Up</a></nav><p>Sold ${sentence(4)}</p></header>${goods}</article></main>`,
    must: ['Sold Sentence 4', 'Sentence 2'],
  },
  {
    cause: 'what customers say, on the page of a service',
    body: `<main><h1>Cranes</h1>${goods}<div class="testimonial-card"><p>They took our crane away in one night.</p></div><section class="shop-testimonials-comments body-part"><p>Again: ${sentence(30)}</p><p>${sentence(31)}</p></section></main>`,
    must: ['in one night', 'Again: Sentence 30'],
  },
])('$cause', ({ body, must = [], mustNot = [] }) => {
  const text = read(body);
  for (const words of must) expect(text).toContain(words);
  for (const words of mustNot) expect(text).not.toContain(words);
});
