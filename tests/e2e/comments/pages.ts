/** Serves the comment fixtures, each at an address as newspapers make them. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { formSection, listSection, wordings } from '../../fixtures/comments/languages';
import { mustStay } from '../../fixtures/comments/mustStay';
import { pageWith, STORY_PATH } from '../../fixtures/comments/wrap';

const SYSTEMS = 'tests/fixtures/comments/systems';
const RTL = ['ar', 'he', 'fa'];

export interface CommentPage {
  name: string;
  html: string;
}

export const systemPages: CommentPage[] = readdirSync(SYSTEMS).map((file) => ({
  name: `system-${file.replace('.html', '')}`,
  html: pageWith(readFileSync(`${SYSTEMS}/${file}`, 'utf8')),
}));

export const languagePages: CommentPage[] = wordings.map((wording) => ({
  name: `language-${wording.lang}`,
  html: pageWith(listSection(wording) + formSection(wording), {
    lang: wording.lang,
    dir: RTL.includes(wording.lang) ? 'rtl' : 'ltr',
  }),
}));

export const stayPages: CommentPage[] = mustStay.map(({ name, html }, index) => ({ name: `${index}: ${name}`, html }));

/** The address of a page below the server's. */
export function pathOf({ name }: CommentPage): string {
  return `${STORY_PATH}/${encodeURIComponent(name.split(':')[0] ?? '')}/`;
}

/** Serves every page, and whatever else is asked for as an empty one. */
export async function servePages(pages: readonly CommentPage[]): Promise<{ url: string; close(): void }> {
  const byPath = new Map(pages.map((page) => [pathOf(page), page.html]));
  const server = createServer(({ url = '/' }, response) => {
    const html = byPath.get(url.split('?')[0] ?? '');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? '<p>Nothing here.</p>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
