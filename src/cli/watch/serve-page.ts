/** Serves one page to this machine, and tells open windows when there is another. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PageServer {
  /** "http://127.0.0.1:40231/". */
  readonly url: string;
  /** Serves this page from now on, and has open windows load it. */
  show(page: string): void;
  close(): Promise<void>;
}

/** Not this many windows are open on one report: more are something else, and each would hold a connection. */
const MOST_WINDOWS = 50;

const HEADERS = {
  'Content-Security-Policy': "frame-ancestors 'none'", // the page's own policy stands in the page; this part works in a header only
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
} as const;

/**
 * Starts the server, on 127.0.0.1 only. A request that names another host is refused: a web site that has its own name
 * lead to this machine (DNS rebinding) would otherwise read the page.
 * @param port 0 takes any free one
 * @throws Error with `code` EADDRINUSE or EACCES where the port cannot be had
 */
export async function servePage(port: number, first: string): Promise<PageServer> {
  let page = first;
  const windows = new Set<ServerResponse>();
  const hosts = new Set<string>();

  const server = createServer({ requestTimeout: 10_000 }, (request, response) => {
    const refusal = refusalOf(request, hosts);
    if (refusal !== null) return answer(response, refusal.status, refusal.text);
    const path = (request.url ?? '/').split('?', 1)[0];
    if (path === '/') return answer(response, 200, request.method === 'HEAD' ? '' : page, 'text/html; charset=utf-8');
    if (path === '/changes') return listen(response);
    return answer(response, 404, 'There is one page here: /\n');
  });

  function listen(response: ServerResponse): void {
    if (windows.size >= MOST_WINDOWS) return answer(response, 503, 'Too many windows are open.\n');
    response.writeHead(200, { ...HEADERS, 'Content-Type': 'text/event-stream' });
    response.write('retry: 1000\n\n');
    windows.add(response);
    response.on('close', () => windows.delete(response));
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port, exclusive: true }, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  for (const name of ['127.0.0.1', 'localhost']) hosts.add(`${name}:${taken}`);
  return {
    url: `http://127.0.0.1:${taken}/`,
    show: (next) => {
      page = next;
      for (const window of windows) window.write('data: changed\n\n');
    },
    close: () =>
      new Promise((resolve) => {
        for (const window of windows) window.end();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function refusalOf({ method, headers }: IncomingMessage, hosts: ReadonlySet<string>): { readonly status: number; readonly text: string } | null {
  if (!hosts.has((headers.host ?? '').toLowerCase())) return { status: 421, text: 'This server answers to 127.0.0.1 and localhost only.\n' };
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, text: 'Only GET and HEAD.\n' };
  return null;
}

function answer(response: ServerResponse, status: number, body: string, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, { ...HEADERS, 'Content-Type': type, ...(status === 405 ? { Allow: 'GET, HEAD' } : {}) });
  response.end(body);
}
