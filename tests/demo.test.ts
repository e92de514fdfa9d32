// @vitest-environment node
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type DemoPage, demoPages, startDemoServer } from '../demo/server.mjs';

/** jsdom comes without types; this is all that is used of it. */
const { JSDOM } = createRequire(import.meta.url)('jsdom') as {
  JSDOM: new (html: string) => { window: { document: Document } };
};

let server: Awaited<ReturnType<typeof startDemoServer>>;

// Parsing every page takes its time on a busy machine.
vi.setConfig({ testTimeout: 20_000 });

beforeAll(async () => {
  server = await startDemoServer();
});
afterAll(() => server.close());

type Answer = { response: Response; html: string; document: Document };
const answers = new Map<string, Promise<Answer>>();

/** One request and one parse per address: documents are only read here. */
function get(path: string): Promise<Answer> {
  const answer = answers.get(path) ?? ask(path);
  answers.set(path, answer);
  return answer;
}

async function ask(path: string): Promise<Answer> {
  const response = await fetch(server.url + path, { redirect: 'manual' });
  const html = await response.text();
  return { response, html, document: new JSDOM(html).window.document };
}

const statuses = new Map<string, Promise<number>>();

/** The status of an address, asked for once however many pages link there. */
function statusOf(pathname: string): Promise<number> {
  const status = statuses.get(pathname) ?? fetch(server.url + pathname, { method: 'HEAD' }).then((got) => got.status);
  statuses.set(pathname, status);
  return status;
}

const visibleText = (document: Document) => document.body.textContent?.replace(/\s+/g, ' ') ?? '';
const REFERENCE = '/world/the-city-that-hears-its-river/';

/** Addresses that a page may name without ever asking for them: vocabularies. */
const VOCABULARY = /^https?:\/\/(schema\.org|www\.w3\.org)(\/|$)/;

const outsideAddresses = (html: string) =>
  [...html.matchAll(/(?:https?:)?\/\/[a-z0-9][^\s"'<>)]*/gi)]
    .map(([address]) => address)
    .filter((address) => !address.startsWith(server.url) && !VOCABULARY.test(address));

describe.each(demoPages.map((page): [string, DemoPage] => [page.path, page]))('%s', (path, page) => {
  test('is served as HTML with its language and headers that hold', async () => {
    const { response, document } = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('etag')).toBeTruthy();
    expect(response.headers.get('content-security-policy')).toBeNull();
    expect(document.documentElement.lang).toBe(page.lang);
    expect(document.querySelector('.edition-switch select[name=notice]')).not.toBeNull();
  });

  test('names no outside address, and every local one leads somewhere', async () => {
    const { html, document } = await get(path);
    expect(outsideAddresses(html)).toEqual([]);
    const addresses = [...document.querySelectorAll('[src], [href]')].map(
      (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
    );
    const local = new Set(addresses.filter((address) => !address.startsWith('#')));
    const lost = await Promise.all(
      [...local].map(async (address) => {
        const { pathname } = new URL(address, server.url + path);
        return (await statusOf(pathname)) === 200 ? [] : [address];
      }),
    );
    expect(lost.flat()).toEqual([]);
  });

  test('asks for nothing else under the strict policy, which forbids inline script and style', async () => {
    const { headers } = await fetch(`${server.url}${path}?csp=strict`, { method: 'HEAD' });
    expect(headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'");
    const { document } = await get(path);
    const inline = [...document.querySelectorAll('script:not([src]), style, [style], [onclick]')].filter(
      (element) => !/json/.test(element.getAttribute('type') ?? ''),
    );
    expect(inline.map((element) => element.outerHTML)).toEqual([]);
  });
});

describe('the reference article', () => {
  test('has the parts of a magazine theme around its story', async () => {
    const { document } = await get(REFERENCE);
    const text = visibleText(document);
    const title = document.querySelector('h1')?.textContent ?? '';
    expect(document.body.className).toMatch(/^(?=.*\bsingle-post\b)(?=.*\bsoledad\b)/);
    expect(visibleText(document)).toContain(`Home » world » ${title}`);
    expect(document.querySelector('h2.penci-psub-title')).not.toBeNull();
    expect(document.querySelector('.post-image img[alt]')).not.toBeNull();
    expect(document.querySelector('.penci-featured-caption .credit')?.textContent).toMatch(/^Illustration: /);
    const headings = [...document.querySelectorAll('.entry-content h2')].map((heading) => heading.textContent);
    expect(headings).toHaveLength(8);
    expect(headings).toContain('More Than Meets the Eye');
    expect(headings.at(-1)).toBe('Frequently Asked Questions');
    expect(document.querySelectorAll('.entry-content h3')).toHaveLength(1 + 4);
    expect(text).toMatch(/Explore more insights on .+ in our dedicated section\./);
    expect(text).toContain('You may also like');
    expect(document.querySelector('#respond form[action="/wp-comments-post.php"]')).not.toBeNull();
    expect(document.querySelectorAll('ol.comment-list > li.comment')).toHaveLength(12);
    expect(text).toContain('This site uses Akismet to reduce spam. Learn how your comment data is processed.');
  });

  test.each([
    ['', 'BLOCKQUOTE'],
    ['?quote=bare', 'DIV'],
  ])('has its quotation in the build of "%s"', async (query, parent) => {
    const { document } = await get(REFERENCE + query);
    const quotation = [...document.querySelectorAll('.entry-content p')].find((p) =>
      /^“[^”]+” – /.test(p.textContent ?? ''),
    );
    expect(quotation?.parentElement?.tagName).toBe(parent);
  });

  test('holds the notice as Soledad builds it, still hidden', async () => {
    const { document } = await get(REFERENCE);
    const popup = document.querySelector('#penci-adblocker-popup-adblock.mfp-hide.penci-popup');
    expect(popup?.textContent).toContain('Adblock Detected');
    expect(popup?.textContent).toContain(
      'Please support us by disabling your AdBlocker extension from your browsers for our website.',
    );
  });
});

describe.each<[string, [selector: string, atLeast: number][]]>([
  [
    '/world/the-orchard-on-the-border/',
    [
      ['link[rel=next]', 1],
      ['a[rel=next]', 1],
      ['.story-body p', 6],
    ],
  ],
  [
    '/world/the-orchard-on-the-border/2/',
    [
      ['link[rel=next]', 1],
      ['link[rel=prev]', 1],
    ],
  ],
  [
    '/world/the-orchard-on-the-border/3/',
    [
      ['link[rel=prev]', 1],
      ['a[rel=prev]', 1],
    ],
  ],
  [
    '/lab/slow-clocks-of-the-deep/',
    [
      ['button[aria-expanded=false][aria-controls]', 4],
      ['[role=region][hidden]', 4],
      ['a[data-soft]', 1],
    ],
  ],
  [
    '/archive/1999/ferry.html',
    [
      ['table table', 1],
      ['font', 10],
      ['br + br', 12],
    ],
  ],
  [
    '/blogs/the-allotment/a-hundred-worm-counts/',
    [
      ['[itemscope] [itemprop=articleBody]', 1],
      ['details > summary', 4],
      ['#disqus_thread', 1],
      ['aside', 1],
    ],
  ],
  [
    '/ar/maktaba/',
    [
      ['html[dir=rtl] article h2', 5],
      ['blockquote', 1],
    ],
  ],
  [
    '/long-reads/the-weight-of-a-grain-of-sand/',
    [
      ['figure', 7],
      ['.gallery img', 4],
      ['table', 2],
      ['math', 5],
      ['pre code', 1],
      ['.footnotes li', 3],
      ['dl dt', 4],
      ['aside.pullquote', 1],
    ],
  ],
  [
    '/science/why-cities-paint-their-roofs-white/',
    [
      ['.key-points li', 3],
      ['.correction', 1],
      ['.video-embed', 1],
      ['.story-body p > strong', 4],
    ],
  ],
  ['/live/storm-aurel/', [['.live-entry time[datetime]', 12]]],
  [
    '/ja/washi/',
    [
      ['article h2', 5],
      ['ruby rt', 3],
    ],
  ],
  ['/forum/thread/4127-trees-for-a-windy-street/', [['.message', 10]]],
  ['/', [['article.card', 11]]],
  ['/world/', [['article.card', 5]]],
  ['/science/', [['article.card', 6]]],
])('%s', (path, parts) => {
  test.each(parts)('has %s at least %i times', async (selector, atLeast) => {
    const { document } = await get(path);
    expect(document.querySelectorAll(selector).length).toBeGreaterThanOrEqual(atLeast);
  });
});

describe('metadata', () => {
  const types = async (path: string) =>
    [...(await get(path)).document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
      const data = JSON.parse(script.textContent ?? '');
      return (data['@graph'] ?? [data]).map((node: { '@type': string }) => node['@type']);
    });

  test.each([
    [REFERENCE, ['NewsArticle', 'WebSite', 'BreadcrumbList']],
    ['/science/why-cities-paint-their-roofs-white/', ['NewsArticle', 'FAQPage']],
    ['/live/storm-aurel/', ['LiveBlogPosting']],
    ['/forum/thread/4127-trees-for-a-windy-street/', ['DiscussionForumPosting']],
    ['/lab/slow-clocks-of-the-deep/', []],
    ['/blogs/the-allotment/a-hundred-worm-counts/', []],
  ])('%s has the JSON-LD types %j', async (path, expected) => {
    expect(await types(path)).toEqual(expected);
  });

  test('the page of 1999 has none of any kind', async () => {
    const { document } = await get('/archive/1999/ferry.html');
    expect(document.querySelectorAll('meta[property], meta[name], [itemprop], script[type*=json]')).toHaveLength(0);
  });
});

describe('the pictures', () => {
  test('are at least twelve, drawn, and ask for nothing', async () => {
    const pages = await Promise.all(demoPages.map(({ path }) => get(path)));
    const pictures = new Set(
      pages.flatMap(({ document }) => [...document.images].map((image) => image.getAttribute('src') ?? '')),
    );
    expect(pictures.size).toBeGreaterThanOrEqual(12);
    for (const picture of pictures) {
      const response = await fetch(server.url + picture);
      const drawing = await response.text();
      expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
      expect(outsideAddresses(drawing)).toEqual([]);
      expect(drawing).not.toMatch(/<script|href="(?!#)/);
    }
  });
});

describe('the switch', () => {
  const chosen = (document: Document) => document.querySelector<HTMLSelectElement>('select[name=notice]')?.value;

  test('front page and lists show no notice unless asked', async () => {
    for (const path of ['/', '/world/', '/science/']) {
      const { html, document } = await get(path);
      expect(chosen(document)).toBe('none');
      expect(html).not.toMatch(/ad-?block|notices\//i);
    }
  });

  test('every build brings its own script, and an unknown one brings none', async () => {
    const { document } = await get('/');
    const builds = [...document.querySelectorAll('select[name=notice] option')].map(
      (option) => option.getAttribute('value') ?? '',
    );
    expect(builds.length).toBeGreaterThanOrEqual(11);
    const brings = async (build: string) => {
      const script = `/static/notices/${build}.js`;
      const [page, file] = await Promise.all([fetch(`${server.url}/?notice=${build}`), fetch(server.url + script)]);
      return [build, (await page.text()).includes(`src="${script}"`), file.status];
    };
    const wanted = builds.filter((name) => name !== 'none');
    expect(await Promise.all(wanted.map(brings))).toEqual(wanted.map((build) => [build, true, 200]));
    expect(chosen((await get('/?notice=constructor')).document)).toBe('none');
  });

  test('the consent box locks scrolling only when it is alone', async () => {
    const locks = async (query: string) =>
      (await get(`/${query}`)).document.querySelector('#courier-consent')?.getAttribute('data-locks');
    expect(await locks('?consent=1')).toBe('yes');
    expect(await locks('?consent=1&notice=bar')).toBe('no');
    expect(await locks('')).toBeUndefined();
  });
});

describe('the server', () => {
  test.each([
    ['/static/..%2fserver.mjs', 404],
    ['/static/%2e%2e/%2e%2e/package.json', 404],
    ['/static/..%5c..%5cpackage.json', 404],
    ['/static/', 404],
    ['/static/css', 404],
    ['/nowhere', 404],
    ['/static/%00', 400],
    ['/%E0%A4%A', 400],
    ['/world?notice=bar', 301],
  ])('%s -> %i', async (path, status) => {
    expect((await get(path)).response.status).toBe(status);
  });

  test('answers an unchanged page with 304, and a form with 405', async () => {
    const { response } = await get('/');
    const etag = response.headers.get('etag') ?? '';
    expect((await fetch(`${server.url}/`, { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await fetch(`${server.url}/wp-comments-post.php`, { method: 'POST' })).status).toBe(405);
  });
});
