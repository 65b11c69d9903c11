import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

test('keys change the order, show levels and one branch, and select all', async ({ page }) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await work.branch('Phương án phím');
  const tree = page.getByRole('tree');
  const cards = tree.getByRole('treeitem');
  await work.select('Bảo tàng Hà Nội');
  await expect(tree).toBeFocused();
  const museum = tree.getByRole('treeitem', { name: /^Bảo tàng Hà Nội/ });
  const place = Number(await museum.getAttribute('aria-posinset'));
  await page.keyboard.press('Control+ArrowRight');
  await expect(museum).not.toHaveAttribute('aria-posinset', String(place));
  await page.keyboard.press('Control+z');
  await expect(museum).toHaveAttribute('aria-posinset', String(place));

  await page.keyboard.press('1');
  await expect(cards).toHaveCount(1);
  await expect(page.getByLabel('Số cấp hiển thị')).toHaveValue('1');
  await page.keyboard.press('9');
  await expect(museum).toBeVisible();

  await page.keyboard.press('f');
  const path = page.getByRole('navigation', { name: 'Nhánh đang xem' });
  await expect(path).toContainText('Bảo tàng Hà Nội');
  await expect(cards).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(path).toHaveCount(0);
  await expect(tree).toBeFocused();
  await expect(cards).not.toHaveCount(1);

  await page.keyboard.press('f');
  await path.getByRole('button', { name: 'Toàn bộ' }).click();
  await expect(path).toHaveCount(0);
  await expect(tree).toBeFocused();
  await page.keyboard.press('Control+a');
  await expect(page.getByRole('heading', { name: /^Đã chọn \d+ đơn vị/ })).toBeVisible();
});
