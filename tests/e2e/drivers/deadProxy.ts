import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** Hosts that the browsers ask by themselves (updates, certificates, safe browsing). Lede has no reason to know them. */
const BROWSERS_OWN =
  /(^|\.)(google|googleapis|gstatic|gvt1|gvt2|google-analytics|mozilla|firefox|digicert|mozgcp)\.(com|net|org)$/;

export interface DeadProxy {
  port: number;
  /** Hosts that were asked for, other than the browser maker's own. */
  asked(): string[];
  close(): void;
}

/**
 * A proxy that refuses everything and writes down what was asked. Browsers go past it for this machine only, so no
 * request of a page, a worker or a background script can leave, and none goes unseen.
 */
export async function startDeadProxy(): Promise<DeadProxy> {
  const asked: string[] = [];
  const note = (host: string): void => {
    if (!BROWSERS_OWN.test(host)) asked.push(host);
  };
  const server: Server = createServer((request, response) => {
    const target = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : undefined;
    note(target?.hostname ?? 'unknown');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket: Socket) => {
    note((request.url ?? 'unknown').replace(/:\d+$/, ''));
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    asked: () => [...asked],
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
