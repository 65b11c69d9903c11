import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { killerOf, type Victim } from '../support/killBrowser';
import { expect, test } from '../support/test';

const isLong = process.env.TINHGON_LONG === '1';
const KILLS = Number(process.env.TINHGON_KILLS ?? (isLong ? 200 : 4));
const CATEGORY = 'Viên chức hưởng lương NSNN';
const PLAN = 'Một sở của thành phố';
/** Undone and done again so often, the journal is long enough to be packed. */
const STEPS_TO_PACK = 105;

/** What must and what may be in the database after a kill. */
interface Expected {
  /** Said to be saved. */
  acknowledged: number;
  /** Typed later and not said to be saved: it may be there or not. */
  tried: number;
  /** What undoing brings back, while that goes on: taking back is an edit like any other. */
  undone: number | null;
}

async function openAgain(page: Page, origin: string): Promise<WorkspacePage> {
  await page.goto(origin);
  const work = new WorkspacePage(page);
  const resumed = page.locator('#find-unit');
  const start = page.getByRole('region', { name: 'Đề án trên máy này' });
  await expect(resumed.or(start)).toBeVisible();
  if (await start.isVisible()) await new StartPage(page).openStored(PLAN);
  await work.select('nha hat cheo');
  return work;
}

/** Edits until the process is ended; every number that was said to be saved is acknowledged. */
async function editUntilKilled(
  work: WorkspacePage,
  expected: Expected,
  packs: boolean,
  isKilled: () => boolean,
): Promise<void> {
  try {
    for (;;) {
      const before = expected.acknowledged;
      const next = expected.tried + 1;
      expected.tried = next;
      await work.setPosts(CATEGORY, String(next));
      await expect(work.page.getByText('Đang lưu…')).toHaveCount(0);
      await expect(work.savedOnComputer()).toBeVisible();
      expected.acknowledged = next;
      if (!packs) continue;
      expected.undone = before;
      await work.undoAndRedo(STEPS_TO_PACK);
      await expect(work.page.getByText('Đang lưu…')).toHaveCount(0);
      expected.undone = null;
    }
  } catch (error) {
    if (!isKilled()) throw error;
  }
}

test(`killed ${KILLS} times at any moment, nothing is lost that was said to be saved`, async ({
  appServer,
  launchOptions,
}) => {
  test.setTimeout(120_000 + KILLS * 30_000);
  const profile = await mkdtemp(join(tmpdir(), 'tinhgon-kill-'));
  const launch = (): Promise<BrowserContext> =>
    chromium.launchPersistentContext(profile, { ...launchOptions, locale: 'vi-VN' });
  let context = await launch();
  let page = context.pages()[0] ?? (await context.newPage());
  await page.goto(appServer.origin);
  await new StartPage(page).openSample(PLAN);
  await new WorkspacePage(page).branch('Phương án 1');
  await new WorkspacePage(page).select('nha hat cheo');
  const expected: Expected = { acknowledged: 100, tried: 100, undone: null };
  await new WorkspacePage(page).setPosts(CATEGORY, '100');
  await expect(page.getByText('Đang lưu…')).toHaveCount(0);
  const tally = { asAcknowledged: 0, asTried: 0 };
  for (let round = 0; round < KILLS; round += 1) {
    const work = new WorkspacePage(page);
    const victim: Victim = round % 2 === 0 ? 'browser' : 'renderer';
    const kill = await killerOf(context);
    const gone = new Promise((resolve) => {
      context.on('close', resolve);
      page.on('crash', resolve);
    });
    // A moment that has nothing to do with what the program is doing.
    let isKilled = false;
    setTimeout(
      () => {
        isKilled = true;
        kill(victim);
      },
      150 + Math.random() * 2000,
    );
    await Promise.all([gone, editUntilKilled(work, expected, round % 4 >= 2, () => isKilled)]);
    if (victim === 'browser') context = await launch();
    page = victim === 'browser' ? (context.pages()[0] as Page) : await context.newPage();
    const again = await openAgain(page, appServer.origin);
    const found = Number(await again.postsField(CATEGORY).inputValue());
    expect([expected.acknowledged, expected.tried, expected.undone]).toContain(found);
    tally[found === expected.acknowledged ? 'asAcknowledged' : 'asTried'] += 1;
    expected.acknowledged = found;
    expected.tried = found;
    expected.undone = null;
  }
  test.info().annotations.push({ type: 'kills', description: JSON.stringify(tally) });
  await context.close();
  await rm(profile, { recursive: true, force: true });
});
