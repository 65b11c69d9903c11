import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

test('the palette finds commands without diacritics and says what cannot be done', async ({
  page,
}) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await work.select('Bảo tàng Hà Nội');
  const tree = page.getByRole('tree');
  await expect(tree).toBeFocused();
  await page.keyboard.press('Control+k');
  const options = page.getByRole('dialog').getByRole('option');
  await expect(page.getByRole('combobox', { name: 'Gõ tên lệnh, không cần dấu' })).toBeFocused();
  await page.keyboard.type('giai the');
  await expect(options).toHaveCount(1);
  await expect(options).toContainText('phương án');
  await page.keyboard.press('Enter');
  await expect(options).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(tree).toBeFocused();

  await work.branch('Phương án lệnh');
  await work.select('Bảo tàng Hà Nội');
  await expect(tree).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('giai the');
  await expect(options).toContainText('Delete');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Giải thể Bảo tàng Hà Nội' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('tim don vi');
  await page.keyboard.press('Enter');
  await expect(page.locator('#find-unit')).toBeFocused();
});

test('a card has a menu of the same commands, by mouse and by keys', async ({ page }) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await work.branch('Phương án lệnh');
  const menu = page.getByRole('menu', { name: 'Lệnh với đơn vị đã chọn' });
  await page.getByRole('treeitem', { name: /^Thanh tra/ }).click({ button: 'right' });
  await expect(menu.getByRole('menuitem', { name: /^Chuyển mức tự chủ/ })).toBeDisabled();
  await menu.getByRole('menuitem', { name: /^Sáp nhập/ }).click();
  const absorb = page.getByRole('dialog', { name: 'Sáp nhập' });
  await expect(absorb.getByRole('combobox', { name: /^Đơn vị tiếp nhận/ })).toHaveValue(
    /^Thanh tra/,
  );
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tree')).toBeFocused();

  await page.keyboard.press('Shift+F10');
  await expect(menu).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(page.getByRole('tree')).toBeFocused();
  await page.keyboard.press('Shift+F10');
  await menu.getByRole('menuitem', { name: /^Đổi tên/ }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Tên đơn vị' })).toBeFocused();
});
