import type { Page } from '@playwright/test';
import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

/** The table of the sample of one department, on a scenario of its own. */
async function openTable(page: Page): Promise<WorkspacePage> {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await work.showTab('Bảng');
  return work;
}

const grid = (page: Page) => page.getByRole('treegrid');
const status = (page: Page) => page.getByRole('status', { name: 'Các ô đang chọn' });

/** The cell of a unit in the column of civil servants' posts. */
const ASSIGNED = 3;
const cellOf = (page: Page, unit: string, column = ASSIGNED) =>
  grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: unit }) })
    .locator(`[data-column="${column}"]`);

test('cells are selected by keys, mouse and headings, and their sum is told', async ({ page }) => {
  await openTable(page);
  await cellOf(page, 'Thanh tra').click();
  await expect(status(page)).toContainText('Ctrl+A');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(status(page)).toContainText('Đã chọn 2 dòng × 2 cột');
  await expect(status(page)).toContainText('Tổng:');
  await expect(grid(page).getByRole('gridcell', { selected: true })).toHaveCount(4);
  await page.keyboard.press('ArrowDown');
  await expect(status(page)).not.toContainText('Đã chọn');

  await page.keyboard.press('Control+a');
  // The department's own total holds all that is below it: no post is counted twice.
  await expect(status(page)).toContainText('đã gồm trong đơn vị cấp trên');

  const heading = grid(page).getByRole('columnheader', { name: /Công chức, Giao/ });
  await heading.click();
  await expect(status(page)).toContainText('× 1 cột');
  await cellOf(page, 'Thanh tra', 0).click();
  await expect(status(page)).toContainText('Đã chọn 1 dòng');

  const from = await cellOf(page, 'Thanh tra').boundingBox();
  if (from === null) throw new Error('the cell is in view');
  await page.mouse.move(from.x + 10, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x + 10, from.y + 45);
  await page.mouse.move(from.x + 10, from.y + 75);
  await page.mouse.up();
  await expect(status(page)).toContainText('Đã chọn 3 dòng × 1 cột');
});
