import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readPlanFile } from '../../../src/core/files/planFile';
import { tableOf } from '../../../src/core/model/plan';
import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

const CATEGORY = 'Viên chức hưởng lương NSNN';
const PLAN = 'Một sở của thành phố';

async function openSample(page: Page): Promise<WorkspacePage> {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample(PLAN);
  await work.branch('Phương án 1');
  await work.select('nha hat cheo');
  return work;
}

/** Rows of the journal and the number of the last packed edit. */
const journalOf = (page: Page): Promise<{ rows: number; packedSeq: number }> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const open = indexedDB.open('tinhgon');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const transaction = open.result.transaction(['checkpoints', 'journal']);
          const count = transaction.objectStore('journal').count();
          const all = transaction.objectStore('checkpoints').getAll();
          transaction.oncomplete = () => {
            open.result.close();
            resolve({ rows: count.result, packedSeq: all.result[0]?.seq ?? -1 });
          };
        };
      }),
  );

test('without room on the disk work goes on, a copy can be taken, and saving resumes', async ({
  page,
  context,
  appServer,
}) => {
  const session = await context.newCDPSession(page);
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await session.send('Storage.overrideQuotaForOrigin', { origin: appServer.origin, quotaSize: 1 });
  await start.openSample(PLAN);
  await expect(page.getByText('Chưa lưu được trên máy', { exact: true })).toBeVisible();
  const notice = page.getByRole('alert').filter({ hasText: 'Không còn chỗ' });
  await expect(notice).toBeVisible();
  await work.branch('Phương án 1');
  await work.select('nha hat cheo');
  await work.setPosts(CATEGORY, '43');
  await expect(work.postsField(CATEGORY)).toHaveValue('43');

  const download = page.waitForEvent('download');
  await notice.getByRole('button', { name: 'Xuất bản sao .tinhgon' }).click();
  const copy = readPlanFile(readFileSync(await (await download).path()));
  expect(copy.ok && tableOf(copy.value, 'measures').size).toBe(1);

  await session.send('Storage.overrideQuotaForOrigin', { origin: appServer.origin });
  await expect(page.getByText('Đã lưu lại được trên máy.', { exact: false })).toBeVisible();
  await expect(work.savedOnComputer()).toBeVisible();
  await page.reload();
  await work.select('nha hat cheo');
  await expect(work.postsField(CATEGORY)).toHaveValue('43');
});

test('a database that is deleted under the window is written anew', async ({ page }) => {
  const work = await openSample(page);
  await work.setPosts(CATEGORY, '44');
  await expect(work.savedOnComputer()).toBeVisible();
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('tinhgon');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );
  await expect.poll(async () => (await journalOf(page)).packedSeq).toBeGreaterThan(0);
  await work.setPosts(CATEGORY, '43');
  await expect(work.savedOnComputer()).toBeVisible();
  await page.reload();
  await work.select('nha hat cheo');
  await expect(work.postsField(CATEGORY)).toHaveValue('43');
});

test('the journal is packed while work goes on, and nothing of it is lost', async ({ page }) => {
  const work = await openSample(page);
  await work.setPosts(CATEGORY, '44');
  await expect(work.savedOnComputer()).toBeVisible();
  await work.undoAndRedo(101);
  await expect.poll(async () => (await journalOf(page)).packedSeq).toBeGreaterThanOrEqual(200);
  expect((await journalOf(page)).rows).toBeLessThan(200);
  await work.setPosts(CATEGORY, '43');
  await expect(work.savedOnComputer()).toBeVisible();
  await page.reload();
  await work.select('nha hat cheo');
  await expect(work.postsField(CATEGORY)).toHaveValue('43');
});
