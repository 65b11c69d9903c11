import type { Page } from '@playwright/test';
import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { addAxe, seriousViolations } from '../support/axe';
import { expect, test } from '../support/test';

const clean = async (page: Page, where: string): Promise<void> => {
  expect.soft(await seriousViolations(page), where).toEqual([]);
};

/** Goes through every tab by its place, so that it holds in both languages. */
async function everyTab(page: Page): Promise<void> {
  const tabs = page.getByRole('tablist').first().getByRole('tab');
  const count = await tabs.count();
  expect(count).toBeGreaterThan(7);
  for (let i = 0; i < count; i += 1) {
    const tab = tabs.nth(i);
    await tab.click();
    await expect(tab).toHaveAttribute('aria-selected', 'true');
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    await clean(page, `tab ${await tab.innerText()}`);
  }
}

for (const look of ['light', 'dark'] as const) {
  test(`no screen bars anyone, ${look}`, async ({ page }) => {
    test.setTimeout(180_000);
    await addAxe(page);
    const start = new StartPage(page);
    const work = new WorkspacePage(page);
    await start.open();
    await clean(page, 'start');
    await start.openSample('Một sở của thành phố');
    if (look === 'dark') await page.getByRole('button', { name: 'Nền tối' }).click();
    await work.branch('Phương án 1');
    await work.select('nha hat cheo');
    await work.setPosts('Viên chức hưởng lương NSNN', '40');
    await everyTab(page);
    if (look === 'dark') await page.getByText('EN', { exact: true }).click();
    await everyTab(page);
    await page.getByRole('banner').getByRole('button').first().click();
    await page.getByRole('heading', { name: 'Tinh Gọn' }).waitFor();
    await clean(page, 'start with a plan');
  });
}

test('no dialog bars anyone', async ({ page }) => {
  test.setTimeout(180_000);
  await addAxe(page);
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await work.branch('Phương án 1');
  await work.select('nha hat cheo');
  const openers: readonly [string, () => Promise<void>][] = [
    ['commands', () => page.keyboard.press('Control+k')],
    ['proposal', () => page.getByRole('button', { name: 'Xuất đề án Excel' }).click()],
    ['chart', () => page.keyboard.press('Control+Shift+p')],
    ['replace', () => page.keyboard.press('Control+h')],
    ['plan', () => page.getByRole('button', { name: 'Thông tin đề án' }).click()],
    ['versions', () => page.getByRole('button', { name: 'Các phiên bản' }).click()],
    ['password', () => page.getByRole('button', { name: 'Đặt mật khẩu cho tệp…' }).click()],
    ['absorb', () => page.getByRole('button', { name: 'Sáp nhập…' }).click()],
    ['convert', () => page.getByRole('button', { name: 'Chuyển mức tự chủ…' }).first().click()],
    [
      'import',
      () => page.getByRole('button', { name: 'Nhập danh sách', exact: true }).first().click(),
    ],
  ];
  for (const [name, open] of openers) {
    await open();
    const dialog = page.getByRole('dialog').first();
    await expect(dialog, name).toBeVisible();
    await expect(dialog.locator('[aria-busy="true"]')).toHaveCount(0);
    await clean(page, name);
    await page.keyboard.press('Escape');
    await expect(dialog, name).toBeHidden();
  }
});
