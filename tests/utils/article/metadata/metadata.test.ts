import { describe, expect, test } from 'vitest';
import { readMetadata } from '@/utils/article/metadata';
import { dateInText } from '@/utils/article/metadata/dateText';
import { readHead } from '@/utils/article/metadata/head';
import { isoDate } from '@/utils/article/metadata/isoDate';
import { readMorePages } from '@/utils/article/metadata/morePages';
import { namesIn } from '@/utils/article/metadata/names';
import { withoutSite } from '@/utils/article/metadata/title';
import { withheldReason } from '@/utils/article/quality/withheld';

const URL_OF_PAGE = 'https://www.harbourtimes.example/2025/crane';
const page = (head: string, body = '', lang = 'en'): Document =>
  new DOMParser().parseFromString(
    `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
const metadata = (head: string, body = '', lang = 'en') => {
  const document = page(head, body, lang);
  return readMetadata(document, readHead(document, URL_OF_PAGE));
};
const ld = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

test.each([
  ['Jane Roe', ['Jane Roe']],
  ['By Jane Roe', ['Jane Roe']],
  ['By Jane Roe and John Doe', ['Jane Roe', 'John Doe']],
  ['Jane Roe, John Doe & Ann Poe', ['Jane Roe', 'John Doe', 'Ann Poe']],
  ['Von Erika Muster', ['Erika Muster']],
  ['Jane Roe, Senior Editor', ['Jane Roe']],
  ['Jane Roe, Ph.D.', ['Jane Roe, Ph.D.']],
  ['Written by Jane Roe December 17, 2025', ['Jane Roe']],
  ['Posted byJane Roe', ['Jane Roe']],
  ['By Tom Johnson December 20, 2016', ['Tom Johnson']],
  ['Jane Roe on December 20, 2016', ['Jane Roe']],
  ['[田中太郎，ITnews]', ['田中太郎', 'ITnews']],
  ['《KT》', ['KT']],
  ['Jane Roe 著、山田 花子 監訳', ['Jane Roe', '山田 花子']],
  ['山田太郎 記者', ['山田太郎']],
  ['Jane Roe (they)', ['Jane Roe (they)']],
  ['Politics · Jane Roe, John Doe', ['Jane Roe', 'John Doe']],
  ['Madonna · Senior Editor', ['Madonna']],
  ['著者', []],
  ['COPYRIGHT HARBOUR PRESS LIMITED', []],
  ['Sign In', []],
  ['11 minutes', []],
  ['https://example.org/jane', []],
  ['', []],
])('byline %j names %j', (text, names) => {
  expect(namesIn(text).map(({ name }) => name)).toEqual(names);
});

test.each([
  ['December 17, 2025', '2025-12-17'],
  ['Published on 3rd March 2024', '2024-03-03'],
  ['Mon Aug 03 12:45:00 EDT 2015', '2015-08-03'],
  ['Mon Aug 03 12:45:00 +0000 2015', '2015-08-03'],
  ['12/16/16 12:21pm', '2016-12-16'],
  ['15.05.20', '2020-05-15'],
  ['Version 4.12.16.3', undefined],
  ['Version 4.12.16', undefined],
  ['3/8/87', undefined],
  ['open 24/7/365', undefined],
  ['+49 30/12/34/56', undefined],
  ['17. Dezember 2025', '2025-12-17'],
  ['5 de mayo de 2023', '2023-05-05'],
  ['2 août 2022', '2022-08-02'],
  ['2025年1月9日', '2025-01-09'],
  ['09.01.2025', '2025-01-09'],
  ['3/4/2025', '2025-03-04'],
  ['11-29-2024, 09:03 AM', '2024-11-29'],
  ['11-12-2024', '2024-12-11'],
  ['29.13.2024', undefined],
  ['25/12/2024', '2024-12-25'],
  ['Version 3.4.5 of 12 parts', undefined],
  ['Chapter 12, 2025 reasons', undefined],
])('date in %j is %j', (text, date) => {
  expect(dateInText(text, { monthFirst: true })).toBe(date);
});

test.each([
  ['12. května 2025', 'cs', '2025-05-12'],
  ['12 Μαΐου 2025', 'el', '2025-05-12'],
  ['١٢ مايو ٢٠٢٥', 'ar', '2025-05-12'],
  ['04 آب/اغسطس 2013', 'ar', '2013-08-04'],
  ['4 أغسطس 2013', 'ar', '2013-08-04'],
  ['4 سفينة 2013', 'ar', undefined],
  ['2025. május 12.', 'hu', '2025-05-12'],
  ['12 tháng 5, 2025', 'vi', '2025-05-12'],
  ['令和7年5月12日', 'ja', '2025-05-12'],
  ['12 พฤษภาคม 2568', 'th', '2025-05-12'],
  ['12 stran 2025', 'cs', undefined],
  ['12 květen', 'cs', undefined],
  ['12 may 2025', 'not a language', '2025-05-12'],
])('date in %j of a page in %j is %j', (text, language, date) => {
  expect(dateInText(text, { monthFirst: false, language })).toBe(date);
});

test.each([
  ['2025-12-17T08:30:00+01:00', '2025-12-17T08:30:00+01:00'],
  ['2025-12', '2025-12'],
  ['0000-00-00', undefined],
  ['soon', undefined],
])('machine date %j is %j', (text, date) => {
  expect(isoDate(text)).toBe(date);
});

test.each([
  ['The crane leaves | Harbour Times', ['Harbour Times'], 'The crane leaves'],
  ['The crane leaves - News - Harbour Times', ['Harbour Times'], 'The crane leaves'],
  ['Harbour Times: The crane', ['Other'], 'Harbour Times: The crane'],
  ['War - and peace', ['Harbour Times'], 'War - and peace'],
])('title %j without %j is %j', (title, names, short) => {
  expect(withoutSite(title, names)).toBe(short);
});

describe('sources', () => {
  test('structured data names the authors, also by reference in a graph', () => {
    const graph = {
      '@graph': [
        { '@type': 'Person', '@id': '#jane', name: 'Jane Roe' },
        {
          '@type': 'NewsArticle',
          headline: 'The crane leaves',
          author: { '@id': '#jane' },
          datePublished: '2025-12-17',
        },
      ],
    };
    expect(metadata(ld(graph), '<h1>The crane leaves</h1>')).toMatchObject({
      byline: [{ name: 'Jane Roe' }],
      published: '2025-12-17',
      title: 'The crane leaves',
    });
  });
  test('the headline on the page wins over the title for search engines', () => {
    const head =
      '<title>Crane leaves harbour for ever: all facts | Harbour Times</title><meta property="og:title" content="Crane leaves harbour for ever: all facts">';
    expect(metadata(head, '<h1>The crane leaves the harbour</h1>').title).toBe('The crane leaves the harbour');
  });
  test('a logo as first-level heading is no headline', () => {
    const head = '<title>The crane leaves</title><meta property="og:site_name" content="Harbour Times">';
    expect(metadata(head, '<h1 class="logo">Harbour Times</h1><h2>The crane leaves</h2>').title).toBe(
      'The crane leaves',
    );
  });
  test('byline and date as plain text under the headline', () => {
    const body = '<h1>The crane leaves</h1><div><span>By</span> <b>Jane Roe</b> <span>December 17, 2025</span></div>';
    expect(metadata('<title>The crane leaves</title>', body)).toMatchObject({
      byline: [{ name: 'Jane Roe' }],
      published: '2025-12-17',
    });
  });
  test('a page without any of it says nothing', () => {
    const found = metadata('<title>The crane leaves</title>', '<h1>The crane leaves</h1><p>Text only.</p>');
    expect(found.byline).toEqual([]);
    expect(found.published).toBeUndefined();
  });
  test.each([
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['de', 'ltr'],
    ['not a language', 'ltr'],
  ])('language %s runs %s', (language, direction) => {
    expect(metadata('', '', language).direction).toBe(direction);
  });
});

test.each([
  [
    'numbered pages',
    '<a href="?page=2">2</a><a href="?page=3">3</a>',
    ['https://site.example/story?page=2', 'https://site.example/story?page=3'],
  ],
  ['rel=next of the story', '<a rel="next" href="/story/page/2">Next</a>', ['https://site.example/story/page/2']],
  ['the next story is no page', '<a rel="next" href="/another">Next</a>', []],
  ['another site', '<a href="https://other.example/story?page=2">2</a>', []],
])('more pages: %s', (_, body, pages) => {
  expect(readMorePages(page('', body), 'https://site.example/story')).toEqual(pages);
});

const given = (story: object, words: number, aroundText = '', isScrambled = false) =>
  withheldReason({
    head: readHead(page(ld({ '@type': 'NewsArticle', headline: 'x', ...story })), URL_OF_PAGE),
    words,
    aroundText,
    isScrambled,
  });

test.each([
  ['free and long', {}, 900, '', undefined],
  ['free, short, mentions subscribing', {}, 200, 'Subscribe to our newsletter', undefined],
  ['locked and short', { isAccessibleForFree: 'False' }, 90, 'Subscribe to continue reading', 'subscription'],
  ['locked but given in full', { isAccessibleForFree: false }, 900, '', undefined],
  ['asks to register', {}, 80, 'Create a free account to continue', 'registration'],
  ['the site counts far more words', { wordCount: 1200 }, 300, '', 'truncated'],
  ['a notice in place of the text', {}, 60, 'Please disable your ad blocker to go on', 'blockerNotice'],
  ['a long story about ad blockers', {}, 900, 'Please disable your ad blocker to go on', undefined],
  ['locked, and the site counts more', { isAccessibleForFree: false, wordCount: 1200 }, 400, '', 'subscription'],
  ['a short note that offers a login', {}, 200, 'Log in to read your messages', undefined],
  ['scrambled', {}, 900, '', 'subscription', true],
  ['in German', {}, 80, 'Jetzt registrieren und weiterlesen', 'registration'],
])('withheld: %s', (_, story, words, around, reason, isScrambled = false) => {
  expect(given(story, words, around, isScrambled)).toBe(reason);
});
