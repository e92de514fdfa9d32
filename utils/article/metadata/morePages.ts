/** Further pages of the same story: same origin, same address but for the page's number. */

const NUMBER = /^\d{1,3}$/;
const NEXT =
  /^(?:next(?: page)?|weiter|nächste seite|page suivante|suivant(?:e)?|siguiente|página siguiente|avanti|próxima|volgende|nästa|далее|下一页|次へ|다음)\s*[›»→>]*$/i;
const MOST = 50;

/** Addresses in the order of their numbers, those before the current page left out. */
export function readMorePages(document: Document, url: string): string[] {
  if (!URL.canParse(url)) return [];
  const here = new URL(url);
  const current = pageNumber(here) ?? 1;
  const found = new Map<number, string>();
  for (const link of document.querySelectorAll('link[rel~="next"][href], a[href]')) {
    const page = target(link, here);
    const number = page && pageNumber(page);
    if (page && number !== undefined && number > current && number - current <= MOST) found.set(number, page.href);
  }
  return [...found].sort(([a], [b]) => a - b).map(([, href]) => href);
}

function target(link: Element, here: URL): URL | undefined {
  const text = (link.textContent ?? '').trim();
  const says = link.localName === 'link' || link.matches('[rel~="next"]') || NUMBER.test(text) || NEXT.test(text);
  const href = link.getAttribute('href') ?? '';
  if (!says || !URL.canParse(href, here.href)) return undefined;
  const page = new URL(href, here.href);
  page.hash = '';
  return page.origin === here.origin && story(page) === story(here) ? page : undefined;
}

const IN_PATH = /(?:\/page[/-]?|\/seite-|[-_/]p|\/)(\d{1,3})(?:\.html?)?\/?$/i;
const IN_QUERY = ['page', 'p', 'pg', 'seite', 'pagina', 'currentPage', 'start'];

function pageNumber(url: URL): number | undefined {
  const path = IN_PATH.exec(url.pathname)?.[1];
  const query = IN_QUERY.map((name) => url.searchParams.get(name)).find((value) => value && NUMBER.test(value));
  const number = Number(query ?? path);
  return number > 0 ? number : undefined;
}

/** The address without its page number. A front page is no story. */
function story(url: URL): string {
  const rest = new URLSearchParams(url.search);
  for (const name of IN_QUERY) rest.delete(name);
  const path = url.pathname
    .replace(IN_PATH, '')
    .replace(/\.html?$/, '')
    .replace(/\/$/, '');
  return path === '' && [...rest].length === 0 ? `no story: ${url.href}` : `${path}?${rest}`;
}
