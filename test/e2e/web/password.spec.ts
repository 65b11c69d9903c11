import type { Locator, Page } from '@playwright/test';
import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { FakeShell } from '../support/fakeShell';
import { expect, test } from '../support/test';

const PLAN = 'Một sở của thành phố';
const PASSWORD = 'phòng tổ chức';

/** What "Đặt mật khẩu" opens. */
const choosing = (page: Page): Locator => page.getByRole('dialog', { name: /^Mật khẩu của tệp/ });

async function enter(dialog: Locator, first: string, second: string): Promise<void> {
  await dialog.getByLabel('Mật khẩu mới').fill(first);
  await dialog.getByLabel('Nhập lại mật khẩu').fill(second);
  await dialog.getByRole('button', { name: 'Đặt mật khẩu và ghi tệp' }).click();
}

test('a file is given a password, asks for it, keeps it at saving and loses it', async ({
  page,
}) => {
  const shell = new FakeShell(page);
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await shell.install();
  await start.open();
  await start.openSample(PLAN);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('mat khau');
  await page.keyboard.press('Enter');
  const dialog = choosing(page);
  await enter(dialog, 'ngắn', 'ngắn');
  await expect(dialog.getByText('Mật khẩu cần ít nhất 8 ký tự.')).toBeVisible();
  await enter(dialog, PASSWORD, 'phòng tổ chưc');
  await expect(dialog.getByText('Hai lần nhập không giống nhau.')).toBeVisible();
  await enter(dialog, PASSWORD, PASSWORD);
  await expect(page.getByText('Đã ghi vào so.tinhgon')).toBeVisible();
  expect(await shell.startOfFile()).toBe('TGSEALED');

  await work.goHome();
  await page.getByRole('button', { name: /^Mở đề án/ }).click();
  const asking = page.getByRole('dialog', { name: 'Mở tệp “so.tinhgon”' });
  await asking.getByLabel('Mật khẩu', { exact: true }).fill('sai hẳn rồi');
  await page.keyboard.press('Enter');
  await expect(asking.getByText(/Mật khẩu không đúng/)).toBeVisible();
  await asking.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Đã ghi vào so.tinhgon')).toBeVisible();

  await page.keyboard.press('Control+s');
  await expect.poll(() => shell.savedSizes()).toHaveLength(2);
  expect(await shell.startOfFile()).toBe('TGSEALED');
  const kept = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
  );
  expect(kept).not.toContain(PASSWORD);

  await shell.choose('password');
  await choosing(page).getByRole('button', { name: 'Bỏ mật khẩu' }).click();
  await expect.poll(() => shell.savedSizes()).toHaveLength(3);
  expect(await shell.startOfFile()).toMatch(/^PK/);
});

test('a plan opened from the library asks before its file would lose the password', async ({
  page,
}) => {
  const shell = new FakeShell(page);
  const start = new StartPage(page);
  await shell.install();
  await start.open();
  await start.openSample(PLAN);
  await page.getByRole('button', { name: 'Đặt mật khẩu cho tệp…' }).click();
  await enter(choosing(page), PASSWORD, PASSWORD);
  await expect(page.getByText('Đã ghi vào so.tinhgon')).toBeVisible();
  await page.reload();
  await page.keyboard.press('Control+s');
  await expect(choosing(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(choosing(page)).toBeHidden();
  expect(await shell.savedSizes()).toEqual([]);
});

test('without a secure address the window says that it has no passwords', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis.crypto, 'subtle', { value: undefined });
  });
  await new StartPage(page).open();
  await new StartPage(page).openSample(PLAN);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('mat khau');
  await expect(page.getByText(/Trình duyệt chỉ cho mã hóa ở địa chỉ https/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Đặt mật khẩu cho tệp…' })).toBeDisabled();
});
