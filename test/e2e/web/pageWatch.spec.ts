import { test as plain } from '@playwright/test';
import { startAppServer } from '../support/appServer';
import { watchContext } from '../support/pageWatch';
import { expect } from '../support/test';

plain('the watch on a page sees foreign requests, errors and refused code', async ({ context }) => {
  const server = await startAppServer();
  const watch = await watchContext(context, server.origin);
  const page = await context.newPage();
  await page.goto(server.origin);
  expect(watch).toEqual({ foreignRequests: [], errors: [] });

  await page.evaluate(() => fetch('https://example.org/').catch(() => undefined));
  await expect.poll(() => watch.errors.join()).toContain('connect-src');

  // Inside the page, where its policy holds: code that is made from text is refused.
  await page.evaluate(() => {
    setTimeout('globalThis.made = true');
  });
  await expect.poll(() => watch.errors.join()).toContain('script-src');

  await page.evaluate(() => console.error('một lỗi'));
  await expect.poll(() => watch.errors.join()).toContain('một lỗi');

  const other = await startAppServer();
  await page.goto(other.origin);
  expect(watch.foreignRequests).toContain(`${other.origin}/`);
  other.close();
  server.close();
});
