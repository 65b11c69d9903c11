import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

test('the whole window speaks English after the switch, and remembers it', async ({ page }) => {
  const start = new StartPage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await page.getByText('EN', { exact: true }).click();
  for (const tab of ['Chart', 'Table', 'Measures', 'Compare', 'Targets', 'Checks'])
    await expect(page.getByRole('tab', { name: tab })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Export proposal to Excel' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await expect(page.getByRole('tab', { name: 'Chart' })).toBeVisible();
});

test('a unit is added, named, undone and left by keys alone', async ({ page }) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await work.branch('Phương án phím');
  await page.keyboard.press('Control+f');
  await page.keyboard.type('van phong');
  await page
    .getByRole('option', { name: /^Văn phòng/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tree')).toBeFocused();
  await page.keyboard.press('Tab');
  const name = page.getByRole('textbox', { name: 'Tên đơn vị' });
  await expect(name).toBeFocused();
  await page.keyboard.type('Tổ Một cửa');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('treeitem', { name: /^Tổ Một cửa/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tab', { name: 'Sơ đồ' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('treeitem', { name: /^Tổ Một cửa/ })).toHaveCount(0);
});

test('dialogs give the focus back and F6 goes around the window', async ({ page }) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await page.getByRole('button', { name: /^Đề án mới/ }).press('Enter');
  await expect(page.getByLabel('Tên đề án')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Đề án mới/ })).toBeFocused();
  await start.openSample('Một sở của thành phố');
  await work.branch('Phương án phím');
  // What opened the dialog is not there in a scenario, so the chart takes over.
  await expect(page.getByRole('tree')).toBeFocused();
  await work.select('nha hat cheo');
  await page.keyboard.press('Delete');
  await expect(page.getByRole('combobox', { name: 'Biên chế chuyển về' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tree')).toBeFocused();
  await page.keyboard.press('F6');
  await expect(page.getByRole('tab', { name: 'Sơ đồ' })).toBeFocused();
  await page.keyboard.press('F6');
  await expect(page.getByLabel('Tên', { exact: true })).toBeFocused();
  await page.keyboard.press('F6');
  await expect(page.getByRole('button', { name: /^Tự chủ tài chính/ })).toBeFocused();
  await page.keyboard.press('F6');
  await expect(page.getByRole('button', { name: 'Về màn hình đầu' })).toBeFocused();
  await page.keyboard.press('Shift+F6');
  await page.keyboard.press('Shift+F6');
  await expect(page.getByLabel('Tên', { exact: true })).toBeFocused();
});

test('what is deleted says that it can be brought back', async ({ page }) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await expect(page.getByRole('button', { name: /^Danh sách 31\/12\/2015/ })).toContainText(
    'Mốc 2015',
  );
  await work.branch('Phương án thừa');
  await page.getByRole('button', { name: 'Việc với Phương án thừa' }).click();
  await page.getByRole('menuitem', { name: 'Xóa' }).click();
  await expect(page.getByText('Đã xóa “Phương án thừa”. Hoàn tác bằng Ctrl+Z.')).toBeVisible();
  await page.getByRole('tab', { name: 'Sơ đồ' }).press('Control+z');
  await expect(page.getByRole('button', { name: /^Phương án thừa/ })).toBeVisible();
});

test('another group chosen in a scenario opens the decision with that group', async ({ page }) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await work.branch('Phương án tự chủ');
  await work.select('nha hat kich');
  await page.getByRole('combobox', { name: 'Nhóm được giao' }).click();
  await page.getByRole('option', { name: 'Nhóm 1', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('combobox', { name: 'Nhóm mới' })).toHaveValue('Nhóm 1');
  await dialog.getByRole('button', { name: 'Thực hiện' }).click();
  await expect(page.getByRole('combobox', { name: 'Nhóm được giao' })).toHaveValue('Nhóm 1');
});

test('dark and light are switched and readable', async ({ page }) => {
  const start = new StartPage(page);
  await start.open();
  await page.getByRole('button', { name: 'Nền tối' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
});

test('the keys that the menu shows work, on the start screen too', async ({ page }) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await page.keyboard.press('Control+i');
  await expect(page.getByRole('dialog', { name: 'Nhập danh sách' })).toBeVisible();
  await page.keyboard.press('Control+o');
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await start.openSample('Một sở của thành phố');
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('dialog', { name: 'Xuất đề án ra Excel' })).toBeVisible();
  await page.keyboard.press('Escape');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Control+Shift+s');
  expect((await download).suggestedFilename()).toMatch(/\.tinhgon$/);
  await expect(work.savedOnComputer()).toBeVisible();
});
