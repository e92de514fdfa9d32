/** What furniture leaves behind when it goes: headings, rows of links, portraits, lines about the writer. */
import { describe, expect, test } from 'vitest';
import { extract } from '@/utils/article/extract';
import { document, sentence, story, testCauses } from './pages';

const byJane = '<meta name="author" content="Jane Roe">';
const related =
  '<ul class="related-posts"><li><a href="/a">The crane comes</a></li><li><a href="/b">The pier</a></li></ul>';

testCauses([
  {
    cause: 'the heading above links that went, at the end',
    inside: `${story}<h2>From our harbour series:</h2>${related}`,
    mustNot: ['harbour series', 'The pier'],
  },
  {
    cause: 'the heading above links that went, in the middle and in a box of its own',
    inside: `${story}<div class="head"><h3>From our harbour series:</h3></div><div>${related}</div><h2>The journey</h2>${story}`,
    must: ['The journey'],
    mustNot: ['harbour series', 'The pier'],
  },
  {
    cause: 'a heading that has text below links that went',
    inside: `${story}<h2>The long way down</h2>${related}<p>${sentence(60)}</p>`,
    must: ['The long way down', 'Sentence 60'],
  },
  {
    cause: 'a heading that has parts with headings below links that went',
    inside: `${story}<h2>The long way down</h2>${related}<h3>By river</h3><p>${sentence(61)}</p>`,
    must: ['The long way down', 'By river'],
  },
  {
    cause: 'a last heading that nothing was taken from',
    inside: `${story}<h2>And so it ends</h2>`,
    must: ['And so it ends'],
  },
  {
    cause: 'links to other rankings in a row, set as a quotation',
    inside: `${story}<blockquote><p>More lists: <a href="/a">The best cranes</a> | <a href="/b">The best piers</a> | <a href="/c">The best docks</a></p></blockquote>${story}`,
    mustNot: ['The best piers'],
  },
  {
    cause: 'a sentence with three links is none of these',
    inside: `${story}<p>The harbour lies between <a href="/a">the northern pier</a>, <a href="/b">the old customs house</a> and <a href="/c">the ferry landing of 1901</a>.</p>${story}`,
    must: ['northern pier'],
  },
  {
    cause: 'a date with minutes to read, above the text',
    inside: `<p>June 11, 2025 5 min</p><p>11. Juni 2025 · Lesezeit: 5 Minuten</p>${story}`,
    mustNot: ['5 min', 'Lesezeit'],
  },
  {
    cause: 'the numbers of further pages',
    inside: `${story}<p>Pages: 1 <a href="/2">2</a> <a href="/3">3</a></p><p>Seite 1 von 3</p>`,
    mustNot: ['Pages', 'Seite'],
  },
  {
    cause: 'pages of a book that is cited',
    inside: `${story}<p>Pages 112–115</p><p>Page 1 was torn out.</p>`,
    must: ['Pages 112', 'torn out'],
  },
  {
    cause: 'a sentence that begins the text with a date',
    inside: `<p>June 11, 2025 was the day the crane left.</p>${story}`,
    must: ['the day the crane left'],
  },
  {
    cause: 'who wrote it, after a comma',
    head: byJane,
    inside: `${story}${story}<p>Jane Roe, an award-winning reporter with twenty years at the docks.</p>`,
    mustNot: ['award-winning'],
  },
  {
    cause: 'who wrote it, later in the sentence',
    head: byJane,
    inside: `${story}${story}<p>A native of the northern coast, Jane Roe has a weakness for old machines.</p>`,
    mustNot: ['northern coast'],
  },
  {
    cause: 'a person of the story, later in the sentence',
    head: byJane,
    inside: `${story}${story}<p>A native of the northern coast, Henry Poe has a weakness for old machines.</p>`,
    must: ['northern coast'],
  },
  {
    cause: 'the writer among the people of a story',
    head: byJane,
    inside: `${story}<p>At the pier, Jane Roe was told to wait for the foreman.</p>${story}${story}`,
    must: ['told to wait'],
  },
]);

const entry = (place: number, links: number): string =>
  `<div class="entry"><h2>${place}. <a href="/c${place}">Crane number ${place}</a></h2><p>${sentence(place)} It was built far from here and has lifted more than any other.</p><ul>${Array.from({ length: links }, (_, i) => `<li><a href="/c${place}/${i}">A longer account of its working days, part ${i} of many</a></li>`).join('')}</ul></div>`;
const teaser = (place: number): string =>
  `<div class="entry"><h2><a href="/t${place}">Another story ${place}</a></h2><p>Read this too.</p></div>`;

testCauses([
  {
    cause: 'an entry of a ranking that has more links than others',
    inside: `<div class="list">${[1, 2, 3, 4, 5, 6].map((place) => entry(place, place === 3 ? 7 : 0)).join('')}</div>`,
    must: ['2. Crane number 2', '3. Crane number 3', 'Sentence 3', '4. Crane number 4'],
    mustNot: ['part 6 of many'],
  },
  {
    cause: 'teasers that are made as the parts of the story are',
    inside: `${story}<div class="list">${[1, 2, 3].map((place) => entry(place, 0)).join('')}${teaser(8)}${teaser(9)}</div>`,
    must: ['2. Crane number 2'],
    mustNot: ['Another story 9'],
  },
]);

describe('pictures of the writer', () => {
  const alts = (picture: string): string[] => {
    const inside = `<div class="head"><div>${picture}</div></div>${story}`;
    const { article } = extract(document({ cause: '', inside, head: byJane }), { force: true, kind: 'article' }) ?? {};
    return [article?.leadImage, ...(article?.blocks ?? [])].flatMap((block) =>
      block && 'picture' in block ? [block.picture.alt] : [],
    );
  };

  test.each(['Jane Roe', 'Headshot of Jane Roe', 'jane roe', 'Jane Roe profile picture'])('go: %s', (alt) => {
    expect(alts(`<img src="/jane.jpg" width="400" height="400" alt="${alt}">`)).toEqual([]);
  });

  test.each(['The crane. Photo by Jane Roe', 'Jane Roe beside the crane as it is taken down', 'Henry Poe'])(
    'are not: %s',
    (alt) => {
      expect(alts(`<img src="/crane.jpg" width="400" height="400" alt="${alt}">`)).toEqual([alt]);
    },
  );
});

describe('icons', () => {
  const pictures = (inside: string): number => {
    const { article } = extract(document({ cause: '', inside: `${story}${inside}${story}` }), { force: true }) ?? {};
    return JSON.stringify(article?.blocks ?? []).split('"picture"').length - 1;
  };

  test.each<[string, string]>([
    ['alone in its block', '<div><img src="/caret.svg" width="16" height="16" alt="Caret down"></div>'],
    ['alone in a link', '<p><a href="/more"><img src="/star.svg" width="40" height="40" alt=""></a></p>'],
  ])('go: %s', (_, inside) => expect(pictures(inside)).toBe(0));

  test.each<[string, string]>([
    ['beside words', '<p><img src="/flag.svg" width="16" height="16" alt="Norway"> Bergen, Norway</p>'],
    ['a picture of some size', '<p><img src="/crane.jpg" width="640" height="48" alt="The crane"></p>'],
    ['of unknown size', '<p><img src="/crane.jpg" alt="The crane"></p>'],
  ])('stay: %s', (_, inside) => expect(pictures(inside)).toBe(1));

  test('a picture that the page draws as an icon is one', () => {
    const inside = '<p><img src="/caret.svg" alt="Caret down"></p><p><img src="/crane.jpg" alt="The crane"></p>';
    window.document.body.innerHTML = `<main><article><h1>The crane leaves</h1>${story}${inside}</article></main>`;
    for (const image of window.document.images) {
      const side = image.alt === 'The crane' ? 600 : 24;
      Object.defineProperties(image, { complete: { value: true }, naturalWidth: { value: 600 } });
      image.getBoundingClientRect = () => new DOMRect(0, 0, side, side);
    }
    const { article } = extract(window.document, { force: true, kind: 'article' }) ?? {};
    const shown = JSON.stringify([article?.leadImage, article?.blocks]);
    expect(shown).toContain('The crane');
    expect(shown).not.toContain('Caret down');
  });
});
