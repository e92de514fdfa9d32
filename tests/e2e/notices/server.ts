/** Serves the cases from 127.0.0.1 on a free port. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { allNoticeCases, lookAlikeCases } from './cases';
import { leftOutFor } from './classes';

export interface CaseServer {
  url: string;
  close(): void;
}

function pageFor(path: string): string | undefined {
  const [, kind, name] = decodeURIComponent(path).split('/');
  if (kind === 'lookalike') return lookAlikeCases.find((made) => made.name === name)?.html;
  const found = allNoticeCases.find((made) => made.name === name);
  if (kind !== 'without') return found?.html(kind?.endsWith('random') ? 'random' : 'named');
  const left = found && leftOutFor(found.form).join(' ');
  return found?.html('random').replace('<html', `<html data-left-out="${left}"`);
}

export async function startCaseServer(): Promise<CaseServer> {
  const server = createServer(({ url = '/' }, response) => {
    const html = pageFor(url);
    response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}
