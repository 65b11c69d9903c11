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
  await context.exposeFunction('reportContact', (what: string) => {
    watch.foreignRequests.push(what);
  });
  await context.addInitScript(() => {
    // Ways to reach other machines that are not, or not always, told as requests.
    const contact = (what: string): void => {
      (Reflect.get(globalThis, 'reportContact') as (what: string) => void)(what);
    };
    for (const name of ['WebSocket', 'EventSource', 'RTCPeerConnection', 'WebTransport']) {
      const original = Reflect.get(globalThis, name) as
        | (new (
            ...all: unknown[]
          ) => object)
        | undefined;
      if (original === undefined) continue;
      Reflect.set(
        globalThis,
        name,
        new Proxy(original, {
          construct(target, args) {
            contact(`${name} ${String(args[0])}`);
            return Reflect.construct(target, args) as object;
          },
        }),
      );
    }
    const sendBeacon = navigator.sendBeacon.bind(navigator);
    navigator.sendBeacon = (url, data) => {
      contact(`sendBeacon ${String(url)}`);
      return sendBeacon(url, data);
    };
    const early = /\b(dns-prefetch|preconnect|prefetch|prerender)\b/;
    new MutationObserver(() => {
      for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel]')) {
        if (early.test(link.rel)) contact(`${link.rel} ${link.href}`);
      }
    }).observe(document, { childList: true, subtree: true });
    addEventListener('securitypolicyviolation', (event) => {
      const report = Reflect.get(globalThis, 'reportViolation') as (what: string) => void;
      report(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });
  return watch;
}
