import type { Page } from '@playwright/test';
import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

/** Counts from now on how often the chart's cards begin to glide. */
async function watchGlides(page: Page): Promise<() => Promise<number>> {
  await page.getByRole('tree').evaluate((tree) => {
    const seen = { glides: 0 };
    Object.assign(globalThis, { seen });
    new MutationObserver(() => {
      if (tree.dataset.gliding === 'true') seen.glides += 1;
    }).observe(tree, { attributes: true, attributeFilter: ['data-gliding'] });
  });
  return () =>
    page.evaluate(() => (globalThis as unknown as { seen: { glides: number } }).seen.glides);
}

const animated = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      document.getAnimations().filter(({ effect }) => {
        const { target } = effect as KeyframeEffect;
        return target?.classList.contains('react-flow__node') ?? false;
      }).length,
  );

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('cards glide to their new places, and the next action puts them there at once', async ({
    page,
  }) => {
    const start = new StartPage(page);
    const work = new WorkspacePage(page);
    await start.open();
    await start.openSample('Một sở của thành phố');
    await work.select('Trung tâm Huấn luyện và Thi đấu');
    const tree = page.getByRole('tree');
    await expect(tree).toBeFocused();
    const glides = await watchGlides(page);
    await page.keyboard.press('Space');
    await expect.poll(glides).toBe(1);
    await expect(tree).not.toHaveAttribute('data-gliding', 'true');
    expect(await animated(page)).toBe(0);

    // Slowed down by stopping its clock: only the key can end this one.
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60_000);
    await page.keyboard.press('Space');
    await expect(tree).toHaveAttribute('data-gliding', 'true');
    expect(await animated(page)).toBeGreaterThan(0);
    await page.keyboard.press('Shift');
    await expect(tree).not.toHaveAttribute('data-gliding', 'true');
    expect(await animated(page)).toBe(0);
  });
});

test('nothing glides for those who asked for less motion', async ({ page }) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await work.select('Trung tâm Huấn luyện và Thi đấu');
  const centre = page.getByRole('tree').getByRole('treeitem', { name: /^Trung tâm Huấn luyện/ });
  await expect(page.getByRole('tree')).toBeFocused();
  const glides = await watchGlides(page);
  await page.keyboard.press('Space');
  await expect(centre).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Space');
  await expect(centre).toHaveAttribute('aria-expanded', 'true');
  expect(await glides()).toBe(0);
});
