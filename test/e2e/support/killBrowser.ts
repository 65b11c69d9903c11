import type { BrowserContext } from '@playwright/test';

/** What is ended: the page's own process, or the whole browser as by a power cut. */
export type Victim = 'renderer' | 'browser';

/** A way to end processes at once that needs no word from the browser when the moment has come. */
export async function killerOf(context: BrowserContext): Promise<(victim: Victim) => void> {
  const session = await context.browser()?.newBrowserCDPSession();
  const info = await session?.send('SystemInfo.getProcessInfo');
  const processes = info?.processInfo ?? [];
  if (!processes.some(({ type }) => type === 'browser')) throw new Error('no browser process');
  return (victim) => {
    for (const { id, type } of processes) {
      if (type !== victim) continue;
      try {
        process.kill(id, 'SIGKILL');
      } catch {
        // A renderer that is gone already needs no killing.
      }
    }
  };
}
