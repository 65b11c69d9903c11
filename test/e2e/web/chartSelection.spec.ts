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

/** Takes hold of a card and rests over another. */
async function dragOver(page: Page, from: RegExp, onto: RegExp): Promise<void> {
  const start = await page.getByRole('treeitem', { name: from }).boundingBox();
  const end = await page.getByRole('treeitem', { name: onto }).boundingBox();
  if (start === null || end === null) throw new Error('no card');
  await page.mouse.move(start.x + 20, start.y + 12);
  await page.mouse.down();
  await page.mouse.move(start.x + 40, start.y + 30);
  await page.mouse.move(end.x + 30, end.y + 20, { steps: 3 });
}

test('a collapsed unit opens under a resting drag and closes when nothing is dropped', async ({
  page,
}) => {
  await openChart(page);
  await page.getByLabel('Số cấp hiển thị').selectOption('2');
  const inside = page.getByRole('treeitem', { name: /^Phòng Bổ sung/ });
  await expect(page.getByRole('treeitem', { name: /^Thư viện/ })).toBeVisible();
  await dragOver(page, /^Phòng Nghệ thuật/, /^Thư viện/);
  await expect(inside).toBeVisible();
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(inside).toHaveCount(0);

  await dragOver(page, /^Phòng Nghệ thuật/, /^Thư viện/);
  await expect(inside).toBeVisible();
  await page.mouse.up();
  await expect(inside).toBeVisible();
  await expect(page.getByRole('treeitem', { name: /^Thư viện/ })).toContainText('53(+10)');
});

test('all selected cards go along in a drag, as one step', async ({ page }) => {
  const work = await openChart(page);
  await page.getByLabel('Số cấp hiển thị').selectOption('2');
  await page.getByRole('treeitem', { name: /^Thanh tra/ }).click();
  await page.getByRole('treeitem', { name: /^Phòng Nghệ thuật/ }).click({ modifiers: ['Control'] });
  await dragOver(page, /^Thanh tra/, /^Phòng Nghệ thuật/);
  const hint = page.getByText('2 đơn vị đã chọn');
  await expect(hint).toContainText('Thả lên đơn vị sẽ quản lý');
  await page.mouse.up();
  await dragOver(page, /^Thanh tra/, /^Bảo tàng/);
  await expect(hint).toContainText('Chuyển vào dưới “Bảo tàng Hà Nội”');
  await page.mouse.up();
  await work.showTab('Biện pháp');
  const measures = page.getByText(/^Chuyển .+ Bảo tàng Hà Nội/);
  await expect(measures).toHaveCount(2);
  await page.getByRole('button', { name: 'Hoàn tác: Chuyển 2 đơn vị (Ctrl+Z)' }).click();
  await expect(measures).toHaveCount(0);
});
