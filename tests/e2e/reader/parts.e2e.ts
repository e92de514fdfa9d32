/** Parts of news that the demo newspaper does not print: put into its reference article, read in the view. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { Tab } from '../drivers';
import { BROWSER, text, useNewspaper } from '../lib/newspaper';
import { openReference } from '../lib/reference';
import { gone, openWhole, press, shown, texts } from '../lib/view';

const newspaper = useNewspaper();
const READER = 'lede-reader';
let tab: Tab;

/** Puts an element into the running text of the page, before its sixth paragraph. */
function insert(html: string): void {
  const paragraph = document.querySelectorAll('.entry-content > p:not(.more-insights)')[5];
  const part = new DOMParser().parseFromString(html, 'text/html').body.firstElementChild;
  if (part) paragraph?.before(document.adoptNode(part));
}

async function openWith(html: string): Promise<void> {
  tab = await openReference(newspaper, 'notice=none');
  await tab.evaluate(insert, html);
  await openWhole(tab);
}

const TIMELINE = `<div class="timeline"><ul>
  <li><time>1978</time><p>The river rises over the quay for the first time in a century.</p></li>
  <li><time>1994</time><p>A wall is built along the lower town, and the gauges are moved.</p></li>
  <li><time>2016</time><p>The first microphones are laid on the bed of the river.</p></li></ul></div>`;
const FACTS = `<aside class="factbox"><h3>The Telle in figures</h3><p>The river is 212 kilometres long. It has been
  flooded thirty-one times since 1640, by the count of the parish, and twice in the last nine years.</p></aside>`;
const POST = `<blockquote class="twitter-tweet"><p lang="en">The boxes heard it an hour before we did. Go up, not out.</p>&mdash;
  Orrinford Fire (@orrinfordfire) <a href="https://social.example/orrinfordfire/status/1">March 3, 2025</a></blockquote>`;
const FILM = `<iframe data-src="https://www.youtube.com/embed/abcdefghijk" title="The tank that listens" width="560" height="315"></iframe>`;
const SOUND = `<figure><audio controls src="/static/river.mp3"></audio><figcaption>The bed at half past two.</figcaption></figure>`;
const TERMS = `<div itemscope itemtype="https://schema.org/FAQPage">
  <div itemprop="mainEntity" itemscope itemtype="https://schema.org/Question"><h3 itemprop="name">Who pays for the boxes?</h3>
  <div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer"><p itemprop="text">The parish pays for the parts, and the school gives the work.</p></div></div>
  <div itemprop="mainEntity" itemscope itemtype="https://schema.org/Question"><h3 itemprop="name">Can I hear them myself?</h3>
  <div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer"><p itemprop="text">Every Thursday at the workbench, from six until the kettle is empty.</p></div></div></div>`;

test('a timeline is a list of dated steps', async () => {
  await openWith(TIMELINE);
  expect(await texts(tab, '[data-kind="timeline"] .live-time')).toEqual(['1978', '1994', '2016']);
  expect((await texts(tab, '[data-kind="timeline"] li'))[1]).toContain('A wall is built');
});

test('a fact box keeps its title and stands apart', async () => {
  await openWith(FACTS);
  await shown(tab, '[data-kind="factBox"]');
  expect(await texts(tab, '[data-kind="factBox"] .box-title')).toEqual(['The Telle in figures']);
});

test('a post of a social network is a quotation with author and date, and loads nothing', async () => {
  await openWith(POST);
  const [words] = await texts(tab, '[data-kind="post"] blockquote');
  expect(words).toBe('The boxes heard it an hour before we did. Go up, not out.');
  expect((await texts(tab, '[data-kind="post"] [data-part="speaker"]'))[0]).toContain('Orrinford Fire');
  expect((await texts(tab, '[data-kind="post"] time'))[0]).toContain('2025');
  expect(await tab.evaluateInReader((root) => root.querySelectorAll('iframe, script').length)).toBe(0);
});

test('a film of a third party is a still with its name, and loads when it is pressed only', async () => {
  await openWith(FILM);
  await shown(tab, '[data-kind="embed"] [data-action="play"]');
  expect((await texts(tab, '[data-kind="embed"]'))[0]).toContain('YouTube');
  expect(await tab.evaluateInReader((root) => root.querySelectorAll('iframe').length)).toBe(0);
});

test('a sound is a still, and a player once it is pressed', async () => {
  await openWith(SOUND);
  await press(tab, '[data-kind="media"] [data-action="play"]');
  await shown(tab, '[data-kind="media"] audio');
});

test('questions in microdata fold like all others', async () => {
  await openWith(TERMS);
  const questions = await texts(tab, '[data-kind="faq"] summary h3');
  expect(questions).toEqual(expect.arrayContaining(['Who pays for the boxes?', 'Can I hear them myself?']));
});

describe('the reference article', () => {
  beforeEach(async () => {
    tab = await openReference(newspaper, 'notice=none');
    await openWhole(tab);
  });

  test('minutes left are said once the reader is in the text, and fewer further down', async () => {
    const left = (): Promise<string> =>
      tab.evaluateInReader((root) => root.querySelector('[data-part="minutes-left"]')?.textContent ?? '');
    expect(await left()).toBe('');
    const scrollTo = (part: number): Promise<void> =>
      tab.evaluateInReader((root, share: number) => {
        const view = root.querySelector('.lede');
        if (view) view.scrollTop = view.scrollHeight * share;
      }, part);
    const minutes = async (): Promise<number> => {
      await expect.poll(left).toMatch(/^\d+ minutes? left$/);
      return Number.parseInt(await left(), 10);
    };
    await scrollTo(0.2);
    const early = await minutes();
    await scrollTo(0.6);
    await expect.poll(minutes).toBeLessThan(early);
  });

  test('a link to a section is copied from its heading by keyboard', async () => {
    await tab.focus('.text > h2 [data-action="copyLink"]', { inside: READER });
    await tab.press('Enter');
    await tab.waitForInside(
      READER,
      (root, copied: string) =>
        root.querySelector('.text > h2 [data-action="copyLink"]')?.getAttribute('aria-label') === copied,
      [text('reader_copied')],
      { what: 'the word that it was copied' },
    );
  });

  test('a question has a link of its own', async () => {
    await press(tab, '[data-kind="faq"] details summary');
    await press(tab, '[data-kind="faq"] details[open] [data-action="copyLink"]');
    await tab.waitForInside(
      READER,
      (root, copied: string) =>
        root.querySelector('[data-kind="faq"] [data-action="copyLink"]')?.getAttribute('aria-label') === copied,
      [text('reader_copied')],
      { what: 'the word that it was copied' },
    );
  });

  // No driver can ask Chromium to find in page.
  test.skipIf(BROWSER === 'chromium')(
    'find in page finds words of the view and opens the question they are in',
    async () => {
      const answer = await tab.evaluateInReader(
        (root) => root.querySelector('[data-kind="faq"] details .answer p')?.textContent?.slice(0, 30) ?? '',
      );
      expect(await tab.findInPage?.(answer)).toBe(true);
      await shown(tab, '[data-kind="faq"] details[open] .answer p');
    },
  );
});

test('a question that was opened is found open in print, and folded again afterwards', async () => {
  tab = await openReference(newspaper, 'notice=none');
  await openWhole(tab);
  await tab.pdf();
  await gone(tab, '[data-kind="faq"] details[open]');
});
