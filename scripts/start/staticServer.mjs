import { createReadStream, readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { projectRoot } from '../build/projectRoot.mjs';

/** One source for this server and for Electron's own scheme. */
const responseHeaders = JSON.parse(
  readFileSync(join(projectRoot, 'src/main/security/responseHeaders.json'), 'utf8'),
);
/** @type {Record<string, string>} */
const mimeTypes = JSON.parse(
  readFileSync(join(projectRoot, 'src/main/security/mimeTypes.json'), 'utf8'),
);

export const IDENTITY_PATH = '/__tinhgon';

/**
 * The file that a request path names, or null when it names none inside the folder. Links that
 * lead out of the folder count as outside.
 *
 * @param {string} folder
 * @param {string} pathname still percent-encoded
 * @returns {string | null}
 */
function fileFor(folder, pathname) {
  try {
    const wanted = decodeURIComponent(pathname);
    if (wanted.includes('\0') || wanted.includes('\\')) return null;
    const root = realpathSync(folder);
    const file = realpathSync(resolve(root, `.${wanted === '/' ? '/index.html' : wanted}`));
    return file.startsWith(root + sep) && statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}

/**
 * A page elsewhere can make a name of its own point to 127.0.0.1; its requests carry that name.
 *
 * @param {string | undefined} host the Host header
 * @param {number | undefined} port
 * @returns {boolean}
 */
function isOwnHost(host, port) {
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`;
}

/**
 * Serves the built window, and nothing else, to this machine only.
 *
 * @param {{ folder: string, identity: Record<string, string> }} content identity is what
 *   {@link IDENTITY_PATH} answers, by which a second start recognises the first
 * @returns {import('node:http').Server} not listening yet
 */
export function createStaticServer({ folder, identity }) {
  return createServer((request, response) => {
    /**
     * @param {number} status
     * @param {string} body
     * @param {string} [type]
     */
    const answer = (status, body, type = 'text/plain; charset=utf-8') => {
      response.writeHead(status, { ...responseHeaders, 'Content-Type': type });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    if (!isOwnHost(request.headers.host, request.socket.localPort)) return answer(403, 'Forbidden');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return answer(405, 'Method not allowed');
    }
    const pathname = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
    if (pathname === IDENTITY_PATH) {
      return answer(200, JSON.stringify(identity), 'application/json; charset=utf-8');
    }
    const file = fileFor(folder, pathname);
    if (file === null) return answer(404, 'Not found');
    response.writeHead(200, {
      ...responseHeaders,
      'Content-Type': mimeTypes[extname(file)] ?? 'application/octet-stream',
      'Content-Length': statSync(file).size,
    });
    if (request.method === 'HEAD') return response.end();
    return createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  });
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port 0 takes any free one
 * @returns {Promise<number>} the port; rejects with the system's error
 */
export function listenOnLoopback(server, port) {
  return new Promise((resolvePort, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolvePort(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
