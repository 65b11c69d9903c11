import type { BrowserContext } from '@playwright/test';

/** What a page did that no page of this program may do. */
export interface PageWatch {
  /** Addresses of requests that went anywhere but to the program itself. */
  readonly foreignRequests: string[];
  /** Errors on the console, uncaught ones and violations of the content security policy. */
  readonly errors: string[];
}

const ownMadeSchemes = ['blob:', 'data:'];

/** Watches every page and worker of the context from now on. */
export async function watchContext(context: BrowserContext, origin: string): Promise<PageWatch> {
  const watch: PageWatch = { foreignRequests: [], errors: [] };
  context.on('request', (request) => {
    const url = request.url();
    const isOwn =
      url.startsWith(`${origin}/`) || ownMadeSchemes.some((scheme) => url.startsWith(scheme));
    if (!isOwn) watch.foreignRequests.push(url);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') watch.errors.push(message.text());
  });
  context.on('weberror', (error) => {
    watch.errors.push(String(error.error()));
  });
  // Some violations (a refused eval that the caller catches) never reach the console.
  await context.exposeFunction('reportViolation', (what: string) => {
    watch.errors.push(`content security policy: ${what}`);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const report = Reflect.get(globalThis, 'reportViolation') as (what: string) => void;
      report(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });
  return watch;
}
