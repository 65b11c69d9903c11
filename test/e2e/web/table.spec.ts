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

test('figures go to Excel and back through a preview, as one step', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const work = await openTable(page);
  await work.branch('Phương án dán');
  await work.showTab('Bảng');
  await cellOf(page, 'Thanh tra').click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+c');
  await expect(status(page)).toContainText('Đã chép 2 dòng');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^11\s+14$/);

  await page.evaluate(() => navigator.clipboard.writeText('9\r\nmười\r\n8\r\n'));
  await page.keyboard.press('Control+v');
  const dialog = page.getByRole('dialog', { name: 'Dán vào bảng' });
  await expect(dialog).toContainText('Sẽ sửa 2 ô; 1 ô không nhận được');
  await expect(dialog.getByRole('row', { name: /mười/ })).toContainText('số nguyên');
  await dialog.getByRole('button', { name: 'Sửa 2 ô' }).click();
  await expect(cellOf(page, 'Thanh tra')).toHaveText('9');
  await expect(cellOf(page, 'Phòng Tổ chức - Pháp chế')).toHaveText('14');
  await work.showTab('Biện pháp');
  await expect(page.getByRole('button', { name: /^Hoàn tác: Dán vào bảng/ })).toBeEnabled();
  await work.showTab('Bảng');
  await page.keyboard.press('Control+z');
  await expect(cellOf(page, 'Thanh tra')).toHaveText('11');

  await cellOf(page, 'Thanh tra').click();
  await page.evaluate(() => navigator.clipboard.writeText('1\n'.repeat(500)));
  await page.keyboard.press('Control+v');
  await expect(status(page)).toContainText('Không dán: có 500 dòng');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a range is filled down and cleared, each as one step', async ({ page }) => {
  await openTable(page);
  await cellOf(page, 'Thanh tra').click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+d');
  await expect(status(page)).toContainText('Đã điền 2 ô');
  await expect(cellOf(page, 'Phòng Tổ chức - Pháp chế')).toHaveText('11');
  await page.keyboard.press('Delete');
  await expect(status(page)).toContainText('Đã xóa 3 ô');
  await expect(cellOf(page, 'Thanh tra')).toHaveText('?');
  await page.keyboard.press('Control+z');
  await expect(cellOf(page, 'Thanh tra')).toHaveText('11');
  await page.keyboard.press('Control+z');
  await expect(cellOf(page, 'Phòng Tổ chức - Pháp chế')).toHaveText('14');
});
