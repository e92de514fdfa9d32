/** Addresses of the article as the view may use them. */

const FOLLOWABLE = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The address if a reader may follow it; anything that would run script or is no address: undefined. */
export function followable(href: string | undefined): string | undefined {
  if (!href || !URL.canParse(href)) return undefined;
  return FOLLOWABLE.has(new URL(href).protocol) ? href : undefined;
}

/** The host as readers know it, without `www.`. */
export function hostOf(href: string): string {
  return URL.canParse(href) ? new URL(href).hostname.replace(/^www\./, '') : '';
}

/** A link that opens the page at these words (text fragment; browsers without it open the page's top). */
export function linkToText(url: string, words: string): string {
  const text = encodeURIComponent(words).replaceAll('-', '%2D');
  return `${url.split('#')[0]}#:~:text=${text}`;
}

/** Whether one address is of the other's host or of a host below or above it. */
export function sameSite(one: string, other: string): boolean {
  const [a, b] = [hostOf(one), hostOf(other)];
  return a !== '' && b !== '' && (a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`));
}
