import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { FakeShell } from '../support/fakeShell';
import { expect, test } from '../support/test';

const CATEGORY = 'Viên chức hưởng lương NSNN';
const PLAN = 'Một sở của thành phố';

test('closing with a file that is behind asks, and does what was answered', async ({ page }) => {
  const shell = new FakeShell(page);
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await shell.install();
  await start.open();
  await start.openSample(PLAN);
  await work.branch('Phương án 1');
  await work.select('nha hat cheo');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Đã ghi vào so.tinhgon')).toBeVisible();
  await expect.poll(() => shell.isDirty()).toBe(false);

  await work.setPosts(CATEGORY, '44');
  await expect(work.savedOnComputer()).toBeVisible();
  await expect.poll(() => shell.isDirty()).toBe(true);
  const dialog = page.getByRole('dialog', { name: 'Ghi thay đổi vào tệp trước khi đóng?' });

  await shell.requestClose();
  await expect(dialog).toContainText('so.tinhgon');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect.poll(() => shell.closeAnswers()).toEqual([false]);

  await shell.requestClose();
  await dialog.getByRole('button', { name: 'Không ghi' }).click();
  await expect.poll(() => shell.closeAnswers()).toEqual([false, true]);
  expect(await shell.savedSizes()).toHaveLength(1);

  await shell.requestClose();
  await expect(dialog.getByRole('button', { name: 'Ghi vào tệp' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => shell.closeAnswers()).toEqual([false, true, true]);
  expect(await shell.savedSizes()).toHaveLength(2);
  await expect.poll(() => shell.isDirty()).toBe(false);

  await page.reload();
  await work.select('nha hat cheo');
  await expect(work.postsField(CATEGORY)).toHaveValue('44');
});

test('a plan without a file closes without a question', async ({ page }) => {
  const shell = new FakeShell(page);
  await shell.install();
  await new StartPage(page).open();
  await new StartPage(page).openSample(PLAN);
  await shell.requestClose();
  await expect.poll(() => shell.closeAnswers()).toEqual([true]);
});
