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
  await page
    .evaluate(() => {
      try {
        setTimeout('globalThis.made = true');
      } catch {
        // Trusted Types refuse the text before the policy on scripts is asked.
      }
      // A program of an older form would make its code so.
      document.createElement('div').innerHTML = '<b>';
    })
    .catch(() => undefined);
  await expect.poll(() => watch.errors.join()).toContain('require-trusted-types-for');

  await page.evaluate(() => {
    navigator.sendBeacon('/beacon');
    for (const make of [() => new WebSocket('ws://127.0.0.1:9'), () => new RTCPeerConnection()])
      try {
        make();
      } catch {
        // Refused by the policy, and seen before that.
      }
    const link = document.createElement('link');
    link.rel = 'dns-prefetch';
    link.href = 'https://prefetch.example';
    document.head.append(link);
  });
  await expect
    .poll(() => watch.foreignRequests.join())
    .toMatch(/sendBeacon.*WebSocket.*RTCPeerConnection.*dns-prefetch https:..prefetch.example/);

  await page.evaluate(() => console.error('một lỗi'));
  await expect.poll(() => watch.errors.join()).toContain('một lỗi');

  const other = await startAppServer();
  await page.goto(other.origin);
  expect(watch.foreignRequests).toContain(`${other.origin}/`);
  other.close();
  server.close();
});
