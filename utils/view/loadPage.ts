/** The one place that asks a site for anything: a further page of the open story, when its reader wants it. */

const PATIENCE_MS = 20_000;

/**
 * Fetches a page of the window's own site with the reader's own login, as a click on its link would.
 * @throws when it is of another site, cannot be had, or is no page.
 */
export async function loadPage(window: Window, url: string): Promise<Document> {
  const { origin } = window.location;
  if (new URL(url).origin !== origin) throw new Error(`${url} is of another site`);
  const response = await fetch(url, { credentials: 'include', signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok || new URL(response.url).origin !== origin) throw new Error(`${url} answered ${response.status}`);
  const type = response.headers.get('content-type') ?? '';
  if (!/html/i.test(type)) throw new Error(`${url} is ${type}`);
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1] ?? window.document.characterSet;
  const text = new TextDecoder(charset).decode(await response.arrayBuffer());
  return new DOMParser().parseFromString(text, 'text/html');
}
