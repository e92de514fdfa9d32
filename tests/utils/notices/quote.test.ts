import { expect, test } from 'vitest';
import { quoteOf } from '@/utils/notices/quote';
import { fold, textOf } from '@/utils/notices/text';
import { asks, findWords } from '@/utils/notices/words';
import { texts } from '../../e2e/notices/cases/texts';

function quote(html: string): ReturnType<typeof quoteOf> {
  document.body.innerHTML = `<div id="box">${html}</div>`;
  const element = document.querySelector<HTMLElement>('#box');
  if (!element) throw new Error('fixture');
  const text = textOf(element, 4000);
  return quoteOf({ element, text, words: findWords(text), placement: 'fixed' });
}

test('the sentence that asks is quoted as it is written, not the headline nor the button', () => {
  const { text, language } = quote(
    '<h2>Hello there!</h2><p>We live on ads. Please turn off your  <b>Ad</b> Blocker. Thank you.</p><button>Done</button>',
  );
  expect(text).toBe('Please turn off your Ad Blocker.');
  expect(language).toBe('en');
});

test.each(Object.entries(texts))('a request in %s is found', (_language, { title, body, button }) => {
  const { text, language } = quote(`<h2>${title}</h2><p>${body}</p><button>${button}</button>`);
  expect(fold(`${title} ${body}`)).toContain(fold(text).trim());
  expect(asks(fold(text), language)).toBe(true);
});

test('a long request is shortened between words', () => {
  const { text } = quote(`<p>Please turn off your ad blocker ${'for this page '.repeat(40)}</p>`);
  expect(text.length).toBeLessThanOrEqual(181);
  expect(text).toMatch(/\w…$/);
});

test('links of the notice that lead to pages are offered once, others not', () => {
  const { links } = quote(
    `<p>Please turn off your ad blocker.</p><a href="https://post.example/subscribe">Subscribe</a>
    <a href="https://post.example/subscribe">Now</a><a href="#">Close</a><a href="javascript:void 0">Reload</a>
    <a href="https://post.example/icon"><img alt=""></a>`,
  );
  expect(links).toEqual([{ label: 'Subscribe', address: 'https://post.example/subscribe' }]);
});
