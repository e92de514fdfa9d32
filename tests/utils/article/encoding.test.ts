/** Text that was written in one encoding and read in another. */
import { expect, test } from 'vitest';
import { extract } from '@/utils/article/extract';
import { asWritten, isMisread } from '@/utils/article/prepare/encoding';
import { articleText } from '@/utils/article/text';

test.each([
  ['an apostrophe, by Windows-1252', 'donâ€™t', 'don’t'],
  ['an apostrophe, by Latin-1', 'donâ\u0080\u0099t', 'don’t'],
  ['quotation marks', 'â€œthe craneâ€\u009d', '“the crane”'],
  ['a dash, an ellipsis, a trade mark, a euro', 'â€” â€¦ â„¢ â‚¬', '— … ™ €'],
  ['letters with accents', 'cafÃ© Ã¼ber maÃ±ana', 'café über mañana'],
  ['a space that does not break', 'fiveÂ\u00a0cranes', 'five\u00a0cranes'],
  ['an emoji', 'good ðŸ˜€', 'good 😀'],
  ['Cyrillic', 'ÐŸÑ€Ð¸Ð²ÐµÑ‚', 'Привет'],
  ['Japanese', 'æ—¥æœ¬èªž', '日本語'],
])('mended: %s', (_, misread, written) => {
  expect(asWritten(misread)).toBe(written);
});

test.each([
  ['a capital before a closing quotation mark', '“CAFÉ” and “MAÇû and «MAÇû'],
  ['a capital with tilde in a word', 'NÃO SÃO CORAÇÃO'],
  ['capitals with circumflex', 'CHÂTEAU, PÂQUES, TÂCHE'],
  ['a letter before a dash', 'EspaÑ–a, né – à'],
  ['the euro sign after a letter', 'â 5 €, 10 €'],
  ['quotation in French', 'il a été « là »…'],
  ['Icelandic', 'ÐÍ, Ðað, Ñandú'],
  ['Vietnamese', 'Ông ấy ăn phở ở Đà Nẵng'],
])('stays: %s', (_, text) => {
  expect(asWritten(text)).toBe(text);
  expect(isMisread(text.repeat(3))).toBe(false);
});

const PROSE = 'The crane that stood over the harbour for ninety years was taken apart on Monday. ';
const page = (title: string, text: string): Document =>
  new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:title" content="${title}"></head><body><article><h1>${title}</h1><p>${text} ${PROSE.repeat(4)}</p><p>${PROSE.repeat(4)}</p></article></body></html>`,
    'text/html',
  );

test('a page that is misread throughout is mended, title and text, and is not changed itself', () => {
  const document = page('The townâ€™s crane', 'It wasnâ€™t old. They didnâ€™t ask.');
  const before = document.documentElement.outerHTML;
  const article = extract(document, { force: true })?.article;
  expect(article?.title).toBe('The town’s crane');
  expect(article && articleText(article)).toContain('It wasn’t old.');
  expect(document.documentElement.outerHTML).toBe(before);
});

test('a story that shows the fault once keeps it', () => {
  const article = extract(page('A broken sign', 'You may see â€™ in old pages.'), { force: true })?.article;
  expect(article && articleText(article)).toContain('You may see â€™ in old pages.');
});
