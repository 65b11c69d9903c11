import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

test('a file that somebody else wrote meanwhile is overwritten only when the user says so', async ({
  page,
}) => {
  // Dialogs cannot be answered, so both stand for a file of the browser's own file system.
  await page.addInitScript(() => {
    const handle = async (): Promise<FileSystemFileHandle> =>
      (await navigator.storage.getDirectory()).getFileHandle('so.tinhgon', { create: true });
    Reflect.set(globalThis, 'showSaveFilePicker', handle);
    Reflect.set(globalThis, 'showOpenFilePicker', async () => [await handle()]);
  });
  const sizeOnDisk = (): Promise<number> =>
    page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      return (await (await root.getFileHandle('so.tinhgon')).getFile()).size;
    });
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Đã ghi vào so.tinhgon')).toBeVisible();
  await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    const root = await navigator.storage.getDirectory();
    const writable = await (await root.getFileHandle('so.tinhgon')).createWritable();
    await writable.write('của người khác');
    await writable.close();
  });
  const theirs = await sizeOnDisk();
  await work.branch('Phương án 1');
  await page.keyboard.press('Control+s');
  const question = page.getByRole('alert').filter({ hasText: 'bên ngoài chương trình' });
  await expect(question.getByRole('button', { name: 'Ghi thành tệp khác' })).toBeVisible();
  expect(await sizeOnDisk()).toBe(theirs);
  await question.getByRole('button', { name: 'Ghi đè' }).press('Enter');
  await expect(page.getByText('Đã ghi vào so.tinhgon')).toBeVisible();
  expect(await sizeOnDisk()).toBeGreaterThan(1000);
});
