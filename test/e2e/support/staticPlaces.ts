import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import mimeTypes from '../../../src/main/security/mimeTypes.json' with { type: 'json' };

/** Where an office opens the static build: a disk, its own machine, a server without a certificate. */
export type StaticPlace = 'disk' | 'loopback' | 'intranet';

export interface OpenPlace {
  /** The address of the folder, without a slash at the end. */
  readonly origin: string;
  readonly page: string;
  close(): void;
}

/** A copy on a disk, in a folder as offices name theirs. */
function onDisk(built: string): OpenPlace {
  const parent = mkdtempSync(join(tmpdir(), 'Sắp xếp bộ máy '));
  const folder = join(parent, 'Tinh Gọn (bản sao)');
  cpSync(built, folder, { recursive: true });
  const origin = pathToFileURL(folder).href;
  return {
    origin,
    page: `${origin}/index.html`,
    close: () => rmSync(parent, { recursive: true, force: true }),
  };
}

/** Serves files as any web server does: no header but the type. */
async function onServer(built: string, host: string): Promise<OpenPlace> {
  const types: Readonly<Record<string, string>> = mimeTypes;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://server');
    const name = pathname === '/' ? '/index.html' : pathname;
    try {
      const bytes = readFileSync(join(built, name));
      response.writeHead(200, { 'Content-Type': types[extname(name)] ?? 'text/plain' }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  const origin = `http://${host}:${port}`;
  return {
    origin,
    page: `${origin}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Puts the static build where a test wants to open it. */
export async function openPlace(place: StaticPlace): Promise<OpenPlace> {
  const built = resolve(import.meta.dirname, '../../../out/web');
  if (place === 'disk') return onDisk(built);
  return onServer(built, place === 'loopback' ? '127.0.0.1' : 'intranet');
}
