import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

test('what is said to be saved is there after reloading the window', async ({ page }) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await work.branch('Phương án bền');
  for (const posts of ['44', '43', '42']) {
    await work.select('nha hat cheo');
    await work.setPosts('Viên chức hưởng lương NSNN', posts);
    await expect(work.savedOnComputer()).toBeVisible();
    await page.reload();
    await work.select('nha hat cheo');
    await expect(work.postsField('Viên chức hưởng lương NSNN')).toHaveValue(posts);
  }
  await work.goHome();
  await start.openStored('Một sở của thành phố');
  await expect(page.getByRole('button', { name: /^Phương án bền/ })).toBeVisible();
});

test('a plan removed from the computer leaves nothing in the library', async ({ page }) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await expect(work.savedOnComputer()).toBeVisible();
  await page.getByRole('button', { name: 'Các phiên bản' }).click();
  await page.getByLabel('Đặt tên phiên bản hiện tại').fill('Bản giữ lại');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'Bản giữ lại' })).toBeVisible();
  await page.keyboard.press('Escape');
  await work.goHome();
  await page.getByRole('button', { name: /^Xóa “Một sở/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa' }).click();
  await expect(page.getByText('Chưa có đề án nào.', { exact: false })).toBeVisible();
  const left = await page.evaluate(
    async () =>
      new Promise<number>((resolve, reject) => {
        const open = indexedDB.open('tinhgon');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const names = [...open.result.objectStoreNames];
          const transaction = open.result.transaction(names);
          let sum = 0;
          for (const name of names) {
            const count = transaction.objectStore(name).count();
            count.onsuccess = () => {
              sum += count.result;
            };
          }
          transaction.oncomplete = () => resolve(sum);
        };
      }),
  );
  expect(left).toBe(0);
});

test('opening the file of a plan that is on the computer unchanged adds no copy', async ({
  page,
}) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  const file = await work.savePlan();
  await work.goHome();
  await start.openPlan({ name: 'de-an.tinhgon', bytes: file });
  await expect(page.getByText('Đã ghi vào de-an.tinhgon')).toBeVisible();
  await work.goHome();
  await expect(page.getByRole('button', { name: /^Xóa “Một sở/ })).toHaveCount(1);
});
