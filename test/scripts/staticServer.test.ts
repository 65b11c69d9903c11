import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStaticServer, listenOnLoopback } from '../../scripts/start/staticServer.mjs';

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

let root = '';
let port = 0;
let server: Server;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'served-'));
  mkdirSync(join(root, 'window/assets'), { recursive: true });
  writeFileSync(join(root, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'window-secret.txt'), 'secret');
  writeFileSync(join(root, 'window/index.html'), '<p>Chào</p>');
  writeFileSync(join(root, 'window/assets/a b.js'), 'export {};');
  symlinkSync(join(root, 'secret.txt'), join(root, 'window/link.txt'));
  server = createStaticServer({ folder: join(root, 'window'), identity: { program: 'test' } });
  port = await listenOnLoopback(server, 0);
});

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

/** Sends the path as it is; a browser or fetch would tidy it first. */
function ask(path: string, options: { method?: string; host?: string } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { host: options.host ?? `127.0.0.1:${port}` };
    request(
      { port, host: '127.0.0.1', path, method: options.method ?? 'GET', headers },
      (reply) => {
        let body = '';
        reply.setEncoding('utf8');
        reply.on('data', (chunk: string) => {
          body += chunk;
        });
        reply.on('end', () => resolve({ status: reply.statusCode, headers: reply.headers, body }));
      },
    )
      .on('error', reject)
      .end();
  });
}

describe('the static server', () => {
  it('listens on loopback only', () => {
    expect(server.address()).toMatchObject({ address: '127.0.0.1' });
  });

  it('answers / with the page, with a strict policy and the usual headers', async () => {
    const { status, headers, body } = await ask('/');
    expect(status).toBe(200);
    expect(body).toBe('<p>Chào</p>');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['x-content-type-options']).toBe('nosniff');
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('decodes names and knows the type of a script', async () => {
    const { status, headers } = await ask('/assets/a%20b.js?v=1');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/../window-secret.txt',
    '//../secret.txt',
    '/link.txt',
    '/assets',
    '/nowhere.js',
    '/%zz',
    '/%00',
  ])('%s leads nowhere', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  it('HEAD has the headers of GET without the body', async () => {
    const { status, headers, body } = await ask('/', { method: 'HEAD' });
    expect([status, body]).toEqual([200, '']);
    expect(headers['content-length']).toBe('12');
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is not allowed', async (method) => {
    const { status, headers } = await ask('/', { method });
    expect(status).toBe(405);
    expect(headers.allow).toBe('GET, HEAD');
  });

  it('a foreign name that points to this machine is refused', async () => {
    expect((await ask('/', { host: `attacker.example:${port}` })).status).toBe(403);
    expect((await ask('/', { host: '127.0.0.1:1' })).status).toBe(403);
    expect((await ask('/', { host: `localhost:${port}` })).status).toBe(200);
  });

  it('says who it is', async () => {
    expect(JSON.parse((await ask('/__tinhgon')).body)).toEqual({ program: 'test' });
  });
});
