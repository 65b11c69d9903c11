import type { Page } from '@playwright/test';
import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { FakeShell } from '../support/fakeShell';
import { expect, test } from '../support/test';

const CATEGORY = 'Viên chức hưởng lương NSNN';
const PLAN = 'Một sở của thành phố';

async function openWith(page: Page, posts: string): Promise<WorkspacePage> {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample(PLAN);
  await work.branch('Phương án 1');
  await work.select('nha hat cheo');
  await work.setPosts(CATEGORY, posts);
  return work;
}

test('a named version is compared with today and gone back to, and nothing after it is lost', async ({
  page,
}) => {
  const work = await openWith(page, '44');
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Các phiên bản' }).click();
  await dialog.getByLabel('Đặt tên phiên bản hiện tại').fill('Trình Giám đốc');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('radio', { name: 'Trình Giám đốc' })).toBeVisible();
  await page.keyboard.press('Escape');
  await work.setPosts(CATEGORY, '40');
  await expect(work.savedOnComputer()).toBeVisible();

  await page.getByRole('button', { name: 'Các phiên bản' }).press('Enter');
  await dialog.getByRole('radio', { name: 'Trình Giám đốc' }).press('Space');
  await expect(dialog.getByRole('row', { name: 'Biện pháp – 1 –' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Quay lại bản này' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(work.postsField(CATEGORY)).toHaveValue('44');
  await expect(work.savedOnComputer()).toBeVisible();

  await page.reload();
  await work.select('nha hat cheo');
  await expect(work.postsField(CATEGORY)).toHaveValue('44');
  await page.getByRole('button', { name: 'Các phiên bản' }).click();
  await dialog.getByRole('radio', { name: 'Trước khi quay lại bản cũ' }).click();
  await dialog.getByRole('button', { name: 'Quay lại bản này' }).click();
  await expect(work.postsField(CATEGORY)).toHaveValue('40');
});

test('a database of before there were versions opens with all its plans', async ({ page }) => {
  const work = await openWith(page, '44');
  await expect(work.savedOnComputer()).toBeVisible();
  await work.goHome();
  await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const names = ['plans', 'checkpoints', 'journal'];
    const now = await done(indexedDB.open('tinhgon'));
    const rows = await Promise.all(
      names.map((name) => done(now.transaction(name).objectStore(name).getAll())),
    );
    now.close();
    await done(indexedDB.deleteDatabase('tinhgon'));
    const request = indexedDB.open('tinhgon', 10);
    request.onupgradeneeded = () => {
      const old = request.result;
      const plans = old.createObjectStore('plans', { keyPath: 'id' });
      plans.createIndex('documentId', 'documentId');
      plans.createIndex('updatedAt', 'updatedAt');
      old.createObjectStore('checkpoints', { keyPath: 'planId' });
      const journal = old.createObjectStore('journal', { keyPath: ['planId', 'seq'] });
      journal.createIndex('planId', 'planId');
      for (const [i, name] of names.entries())
        for (const row of rows[i] ?? []) request.transaction?.objectStore(name).add(row);
    };
    (await done(request)).close();
  });
  await page.reload();
  await new StartPage(page).openStored(PLAN);
  await work.select('nha hat cheo');
  await expect(work.postsField(CATEGORY)).toHaveValue('44');
  await page.getByRole('button', { name: 'Các phiên bản' }).click();
  await expect(page.getByRole('radio', { name: 'Tự động giữ' })).toBeVisible();
});

test('earlier contents of the file are compared with today and gone back to', async ({ page }) => {
  await new FakeShell(page).install();
  const work = await openWith(page, '44');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Đã ghi vào so.tinhgon')).toBeVisible();
  await work.setPosts(CATEGORY, '40');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Đã ghi vào so.tinhgon')).toBeVisible();
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Các phiên bản' }).click();
  await expect(dialog.getByText('Những lần ghi trước của tệp “so.tinhgon”')).toBeVisible();
  await dialog.getByRole('radio', { name: /^Ghi lúc/ }).press('Space');
  await expect(dialog.getByRole('row', { name: 'Biện pháp – 1 –' })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Xóa phiên bản này' })).toBeHidden();
  await dialog.getByRole('button', { name: 'Quay lại bản này' }).press('Enter');
  await expect(work.postsField(CATEGORY)).toHaveValue('44');
  await page.keyboard.press('Control+z');
  await expect(work.postsField(CATEGORY)).toHaveValue('40');
});
