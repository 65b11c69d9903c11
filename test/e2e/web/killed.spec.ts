import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

const KILLS = process.env.TINHGON_LONG === '1' ? 200 : 3;
const CATEGORY = 'Viên chức hưởng lương NSNN';

/** Ends the whole browser at once, as a power cut would end the program. */
async function kill(context: BrowserContext): Promise<void> {
  const browser = context.browser();
  const session = await browser?.newBrowserCDPSession();
  const info = await session?.send('SystemInfo.getProcessInfo');
  const main = info?.processInfo.find((one) => one.type === 'browser');
  if (main === undefined) throw new Error('no browser process');
  const closed = new Promise((resolve) => {
    context.on('close', resolve);
  });
  process.kill(main.id, 'SIGKILL');
  await closed;
}

test('killing the browser loses nothing that was said to be saved', async ({
  appServer,
  launchOptions,
}) => {
  test.setTimeout(60_000 + KILLS * 20_000);
  const profile = await mkdtemp(join(tmpdir(), 'tinhgon-kill-'));
  const launch = () =>
    chromium.launchPersistentContext(profile, { ...launchOptions, locale: 'vi-VN' });
  let context = await launch();
  let page = context.pages()[0] ?? (await context.newPage());
  await page.goto(appServer.origin);
  await new StartPage(page).openSample('Một sở của thành phố');
  await new WorkspacePage(page).branch('Phương án 1');
  let acknowledged = '';
  for (let round = 0; round < KILLS; round += 1) {
    const work = new WorkspacePage(page);
    await work.select('nha hat cheo');
    if (acknowledged !== '') await expect(work.postsField(CATEGORY)).toHaveValue(acknowledged);
    acknowledged = String(20 + round);
    await work.setPosts(CATEGORY, acknowledged);
    await expect(work.savedOnComputer()).toBeVisible();
    await expect(page.getByText('Đang lưu…')).toHaveCount(0);
    await kill(context);
    context = await launch();
    page = context.pages()[0] ?? (await context.newPage());
    await page.goto(appServer.origin);
    await new StartPage(page).openStored('Một sở của thành phố');
  }
  const work = new WorkspacePage(page);
  await work.select('nha hat cheo');
  await expect(work.postsField(CATEGORY)).toHaveValue(acknowledged);
  await context.close();
  await rm(profile, { recursive: true, force: true });
});
