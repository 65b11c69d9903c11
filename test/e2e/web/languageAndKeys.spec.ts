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

test('dark and light are switched and readable', async ({ page }) => {
  const start = new StartPage(page);
  await start.open();
  await page.getByRole('button', { name: 'Nền tối' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
});
