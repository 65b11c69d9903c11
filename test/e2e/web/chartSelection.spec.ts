import type { Page } from '@playwright/test';
import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

async function openChart(page: Page): Promise<WorkspacePage> {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await work.branch('Phương án chọn');
  return work;
}

/** Draws from the chart's lower left corner to its upper right one. */
async function drawAcross(page: Page, isEnded = true): Promise<void> {
  const box = await page.getByRole('tree').boundingBox();
  if (box === null) throw new Error('no chart');
  await page.mouse.move(box.x + 40, box.y + box.height - 40);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + 60, { steps: 4 });
  await page.mouse.move(box.x + box.width - 40, box.y + 40);
  if (isEnded) await page.mouse.up();
}

test('a rectangle drawn with Shift selects the cards it touches, also from afar', async ({
  page,
}) => {
  await openChart(page);
  const several = page.getByRole('heading', { name: /^Đã chọn \d+ đơn vị/ });
  const selected = page.getByRole('treeitem', { selected: true });
  await page.keyboard.down('Shift');
  await drawAcross(page);
  await page.keyboard.up('Shift');
  await expect(several).toBeVisible();
  const count = await selected.count();
  expect(count).toBeGreaterThan(2);

  const one = selected.first();
  const label = (await one.getAttribute('aria-label')) ?? '';
  await one.click({ modifiers: ['Control'] });
  await expect(selected).toHaveCount(count - 1);
  await page.getByRole('treeitem', { name: label }).click({ modifiers: ['Shift'] });
  await expect(selected).toHaveCount(count);

  // Escape leaves the selection as it was.
  await page.keyboard.down('Shift');
  await drawAcross(page, false);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(selected).toHaveCount(count);
  await expect(page.getByRole('tree')).toBeFocused();

  await page.keyboard.press('9');
  await page.keyboard.press('0');
  await expect(page.getByRole('tree')).toHaveAttribute('data-far', 'true');
  await page.getByRole('button', { name: /^Chọn theo vùng/ }).click();
  // The chart may still be moving towards the whole view.
  await expect(async () => {
    await drawAcross(page);
    await expect(page.getByRole('heading', { name: 'Đã chọn 34 đơn vị' })).toBeVisible({
      timeout: 500,
    });
  }).toPass();
});
