/**
 * The demo newspaper's server: plain Node, no dependencies.
 * Pages are rendered by the modules in pages/, everything else is a file below static/.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readOptions } from './options.mjs';
import { pageAt, pages } from './pages/index.mjs';
import { notFoundPage } from './templates/not-found.mjs';

const STATIC_ROOT = fileURLToPath(new URL('./static/', import.meta.url));

/** File endings that are served, and as what. Anything else below static/ does not exist for the outside. */
const CONTENT_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
};

/** What `?csp=strict` sends: the tightest policy that a news site could run, Trusted Types included. */
const STRICT_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Every page of the newspaper, for tests and tools: where it is, what design it shows, whether it is an article. */
export const demoPages = pages.map(({ path, title, design, article, lang }) => ({
  path,
  title,
  design,
  article,
  lang,
}));

/**
 * Starts the newspaper.
 * @param {{port?: number, host?: string}} [where] port 0 takes any free one
 * @returns {Promise<{url: string, port: number, close: () => Promise<void>}>} `url` has no trailing slash
 */
export async function startDemoServer({ port = 0, host = '127.0.0.1' } = {}) {
  const server = createServer((request, response) => {
    respond(request, response).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('The press has stopped.');
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: taken } = server.address();
  return {
    url: `http://${host}:${taken}`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD', 'content-type': 'text/plain; charset=utf-8' });
    response.end('This edition is for reading only.');
    return;
  }
  const url = readUrl(request);
  if (!url) {
    response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('That address cannot be read.');
    return;
  }
  const { status, headers, body } = await answer(url);
  send(request, response, status, headers, body);
}

/** The address asked for, or undefined when it cannot be read (broken escapes, NUL). */
function readUrl({ url, headers }) {
  try {
    const parsed = new URL(url ?? '/', `http://${headers.host ?? '127.0.0.1'}`);
    const path = decodeURIComponent(parsed.pathname);
    return path.includes('\0') ? undefined : { path, query: parsed.searchParams, origin: parsed.origin };
  } catch {
    return undefined;
  }
}

async function answer({ path, query, origin }) {
  const page = pageAt(path);
  if (page) return renderPage(page, { path, query, origin });
  if (pageAt(`${path}/`)) {
    const search = query.size > 0 ? `?${query}` : '';
    return { status: 301, headers: { location: `${encodeURI(path)}/${search}` }, body: '' };
  }
  const file = path.startsWith('/static/') ? await readStatic(path.slice('/static/'.length)) : undefined;
  if (file) return file;
  const options = readOptions(new URLSearchParams());
  return { status: 404, headers: htmlHeaders(options, 'en'), body: notFoundPage({ path, origin, options }) };
}

function renderPage(page, { path, query, origin }) {
  const options = readOptions(query, page);
  return { status: 200, headers: htmlHeaders(options, page.lang), body: page.render({ path, origin, options, page }) };
}

function htmlHeaders({ csp }, lang) {
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-language': lang,
    'cache-control': 'max-age=0, must-revalidate',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    ...(csp === 'strict' ? { 'content-security-policy': STRICT_CSP } : {}),
  };
}

/** A file below static/ by its path there; undefined when it is missing, of another kind, or outside. */
async function readStatic(path) {
  const type = CONTENT_TYPES[extname(path)];
  const file = normalize(join(STATIC_ROOT, path));
  const inside = file.startsWith(STATIC_ROOT.endsWith(sep) ? STATIC_ROOT : STATIC_ROOT + sep);
  if (!type || !inside || path.includes('\\')) return undefined;
  try {
    const body = await readFile(file);
    return { status: 200, headers: { 'content-type': type, 'cache-control': 'public, max-age=300' }, body };
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'EISDIR' || error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}

function send(request, response, status, headers, body) {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body, 'utf8');
  const etag = `"${createHash('sha1').update(bytes).digest('base64url')}"`;
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304, { etag, 'cache-control': headers['cache-control'] });
    response.end();
    return;
  }
  response.writeHead(status, { ...headers, ...(status === 200 ? { etag } : {}), 'content-length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await startDemoServer({ port: Number(process.argv[2] ?? 8080) });
  console.log(`The Larkmere Courier is at ${url}/`);
}
