/** Pages about one thing to buy, and pages that only hold things to buy. */
import { expect, test } from 'vitest';
import { extract } from '@/utils/article/extract';
import { readHead } from '@/utils/article/metadata/head';
import { isOneProduct } from '@/utils/article/metadata/product';
import { articleText } from '@/utils/article/text';

const ld = (...types: string[]): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@graph': types.map((type) => ({ '@type': type })) })}</script>`;
const card = (type: string): string => `<meta property="og:type" content="${type}">`;
const page = (head: string, body = ''): Document =>
  new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
const HERE = 'https://shop.example/crane';

test.each([
  ['one product in the data', ld('Product')],
  ['a product in several sizes', ld('BreadcrumbList', 'ProductGroup')],
  ['by the address of the vocabulary', ld('https://schema.org/Product')],
  ['a card for a product', card('product')],
  ['a card of a shop for a product', card('shop:product')],
])('one: %s', (_, head) => {
  expect(isOneProduct(readHead(page(head), HERE))).toBe(true);
});

test.each([
  ['several products', ld('Product', 'Product')],
  ['a list that names one', ld('CollectionPage', 'Product')],
  ['results of a search', ld('SearchResultsPage') + card('product')],
  ['a group of products', card('product.group')],
  ['an article', ld('Article') + card('article')],
  ['software', ld('SoftwareApplication')],
  ['nothing said', ''],
])('not one: %s', (_, head) => {
  expect(isOneProduct(readHead(page(head), HERE))).toBe(false);
});

const TEXT = `<h1>Wooden crane</h1><p>${'A crane of oak for the small harbour of a child, with a hook. '.repeat(3)}</p>`;
const CARDS = `<div>${Array.from({ length: 24 }, (_, i) => `<div><h3><a href="/p/${i}">Wooden ship number ${i} of the old fleet</a></h3><p>12 €</p></div>`).join('')}</div>`;
const textOf = (head: string): string => {
  const found = extract(page(head, `<main>${TEXT}${CARDS}</main>`), { force: true, kind: 'other', url: HERE });
  return found ? articleText(found.article) : '';
};

test('beside one product, cards are other goods', () => {
  expect(textOf(ld('Product'))).toContain('A crane of oak');
  expect(textOf(ld('Product'))).not.toContain('ship number 7');
});

test('on a page that is about no single product, cards are what it shows', () => {
  expect(textOf('')).toContain('ship number 7');
});
