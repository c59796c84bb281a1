import { request, type IncomingMessage } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { servePage, type PageServer } from '../../../src/cli/watch/serve-page.ts';

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly headers: IncomingMessage['headers'];
}

describe('the server of the page', () => {
  let server: PageServer;
  beforeEach(async () => {
    server = await servePage(0, '<p>one</p>');
  });
  afterEach(() => server.close());

  function ask(path: string, { method = 'GET', host }: { method?: string; host?: string } = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const asked = request(new URL(path, server.url), { method, ...(host === undefined ? {} : { headers: { host } }) }, (response) => {
        let body = '';
        response.on('data', (chunk: Buffer) => (body += chunk.toString()));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body, headers: response.headers }));
      });
      asked.on('error', reject);
      asked.end();
    });
  }

  it('gives the page, kept by nobody and framed by nobody', async () => {
    const { status, body, headers } = await ask('/');
    expect([status, body]).toEqual([200, '<p>one</p>']);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it('answers to its own names only', async () => {
    const { port } = new URL(server.url);
    expect((await ask('/', { host: `localhost:${port}` })).status).toBe(200);
    expect((await ask('/', { host: `LOCALHOST:${port}` })).status).toBe(200);
    for (const host of ['evil.example', `evil.example:${port}`, `127.0.0.1.evil.example:${port}`, 'localhost', '127.0.0.1:1', `[::1]:${port}`]) {
      const { status, body } = await ask('/', { host });
      expect([host, status]).toEqual([host, 421]);
      expect(body).not.toContain('one');
      expect((await ask('/changes', { host })).status).toBe(421);
    }
  });

  it('takes no other path and no other method', async () => {
    expect((await ask('/../../etc/passwd')).status).toBe(404);
    expect((await ask('/claims/x.yaml')).status).toBe(404);
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
    expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  });

  it('listens on this machine only', () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  it('tells open windows when the page is another, and then gives the new one', async () => {
    const told = new Promise<string>((resolve, reject) => {
      request(new URL('/changes', server.url), (response) => {
        response.on('data', (chunk: Buffer) => {
          if (chunk.toString().includes('changed')) resolve('changed');
          else server.show('<p>two</p>');
        });
      }).on('error', reject).end();
    });
    expect(await told).toBe('changed');
    expect((await ask('/')).body).toBe('<p>two</p>');
  });

  it('says that a port is taken', async () => {
    const { port } = new URL(server.url);
    await expect(servePage(Number(port), '')).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
