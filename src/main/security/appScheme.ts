import { readFile, realpath } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import mimeTypes from './mimeTypes.json';
import responseHeaders from './responseHeaders.json';

export const appScheme = 'app';
const appHost = 'tinhgon';
const appOrigin = `${appScheme}://${appHost}`;
export const startPage = `${appOrigin}/index.html`;

/** Whether a request belongs to this program's own pages. */
export function isOwnUrl(url: string): boolean {
  try {
    const { protocol, host } = new URL(url);
    return protocol === `${appScheme}:` && host === appHost;
  } catch {
    return false;
  }
}

/**
 * The file that a URL of the own scheme names, or null when it names none inside the folder. Links
 * that lead out of the folder count as outside.
 */
async function fileFor(folder: string, url: string): Promise<string | null> {
  try {
    if (!isOwnUrl(url)) return null;
    const wanted = decodeURIComponent(new URL(url).pathname);
    if (wanted.includes('\0') || wanted.includes('\\')) return null;
    const root = await realpath(folder);
    const file = await realpath(resolve(root, `.${wanted}`));
    return file.startsWith(root + sep) ? file : null;
  } catch {
    return null;
  }
}

/** Answers requests of the own scheme from the built window, with the same headers as the server. */
export function createAppSchemeHandler(
  folder: string,
): (request: Pick<Request, 'url' | 'method'>) => Promise<Response> {
  return async ({ url, method }) => {
    const refuse = (status: number): Response =>
      new Response(null, { status, headers: responseHeaders });
    if (method !== 'GET') return refuse(405);
    const file = await fileFor(folder, url);
    if (file === null) return refuse(404);
    try {
      const type = (mimeTypes as Record<string, string>)[extname(file)];
      return new Response(await readFile(file), {
        headers: { ...responseHeaders, 'Content-Type': type ?? 'application/octet-stream' },
      });
    } catch {
      return refuse(404);
    }
  };
}
