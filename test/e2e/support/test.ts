import { test as base, expect } from '@playwright/test';
import { type AppServer, startAppServer } from './appServer';
import { type PageWatch, watchContext } from './pageWatch';

interface TestOptions {
  /** Errors that a test means to cause; anything else on the console fails it. */
  readonly expectedErrors: readonly RegExp[];
  /**
   * Playwright cannot answer the dialogs of the File System Access API, so by default the window
   * finds none and falls back to a file input and downloads.
   */
  readonly hasFilePickers: boolean;
}

interface TestFixtures extends TestOptions {
  readonly pageWatch: PageWatch;
}

interface WorkerFixtures {
  readonly appServer: AppServer;
}

/** `test` with the built program behind relative addresses, and with every page watched. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  expectedErrors: [[], { option: true }],
  hasFilePickers: [false, { option: true }],
  appServer: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of its fixtures here.
    async ({}, use) => {
      const server = await startAppServer();
      await use(server);
      server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ appServer }, use) => {
    await use(appServer.origin);
  },
  pageWatch: [
    async ({ context, appServer, expectedErrors, hasFilePickers }, use) => {
      const watch = await watchContext(context, appServer.origin);
      if (!hasFilePickers) {
        await context.addInitScript(() => {
          Reflect.deleteProperty(globalThis, 'showOpenFilePicker');
          Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
        });
      }
      await use(watch);
      const unexpected = watch.errors.filter(
        (error) => !expectedErrors.some((expected) => expected.test(error)),
      );
      expect(unexpected, 'errors in the window').toEqual([]);
      expect(watch.foreignRequests, 'requests that left the program').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
