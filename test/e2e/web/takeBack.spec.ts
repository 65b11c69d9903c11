import type { Page } from '@playwright/test';
import * as exceljs from '@protobi/exceljs';
import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

// The package is CommonJS, whose names stand under `default`.
const { Workbook } = ('default' in exceljs ? exceljs.default : exceljs) as typeof exceljs;

const SAMPLE = 'Một sở của thành phố';

/** An exported proposal in which others renamed a unit and gave it another number of posts. */
async function edited(bytes: Uint8Array): Promise<Buffer> {
  const book = new Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  const rename = (sheetName: string, column: number, value: string | number): void => {
    const sheet = book.getWorksheet(sheetName);
    if (sheet === undefined) throw new Error(sheetName);
    let isDone = false;
    sheet.eachRow((row) => {
      if (isDone || row.getCell(2).value !== 'Thanh tra') return;
      row.getCell(column).value = value;
      isDone = true;
    });
    if (!isDone) throw new Error('no row');
  };
  const posts = book.getWorksheet('Biên chế giao');
  let column = 0;
  posts?.eachRow((row) =>
    row.eachCell((cell, n) => {
      if (cell.value === 'posts/civilServant/assigned') column = n;
    }),
  );
  rename('Biên chế giao', column, 31);
  rename('Cơ cấu tổ chức', 2, 'Thanh tra sở');
  return Buffer.from(await book.xlsx.writeBuffer());
}

async function exported(page: Page): Promise<{ work: WorkspacePage; file: Buffer }> {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample(SAMPLE);
  await work.branch('Phương án A');
  return { work, file: await edited(await work.exportProposal()) };
}

const payload = (buffer: Buffer) => ({
  ...{ name: 'đã sửa.xlsx', mimeType: 'application/octet-stream', buffer },
});

test('edits of others are chosen and taken by mouse, and one undo takes them out', async ({
  page,
}) => {
  const { work, file } = await exported(page);
  await page.getByRole('button', { name: 'Việc với Phương án A', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Nhận bảng đề án đã sửa…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Nhận bảng đề án đã sửa' });
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Chọn tệp danh sách' }).click();
  await (await chooser).setFiles(payload(file));
  const edits = dialog.getByRole('region', { name: 'Các chỗ đã sửa' });
  await expect(edits.getByRole('checkbox')).toHaveCount(2);
  await expect(edits).toContainText('31');
  await expect(edits).toContainText('Thanh tra sở');
  await dialog.getByRole('button', { name: 'Nhận 2 chỗ' }).click();
  await dialog.waitFor({ state: 'detached' });
  await work.select('thanh tra so');
  await expect(work.postsField('Công chức')).toHaveValue('31');
  await page.getByRole('button', { name: 'Hoàn tác: Nhận 2 chỗ từ bảng đề án đã sửa' }).click();
  await work.select('thanh tra');
  await expect(work.postsField('Công chức')).not.toHaveValue('31');
  await expect(page.getByText('Thanh tra sở', { exact: true })).toHaveCount(0);
});

test('edits are left out and taken by keys', async ({ page }) => {
  const { work, file } = await exported(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('nhan bang de an da sua');
  await page.getByRole('option', { name: 'Nhận bảng đề án đã sửa…' }).waitFor();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Nhận bảng đề án đã sửa' });
  const choose = dialog.getByRole('button', { name: 'Chọn tệp danh sách' });
  await expect(choose).toBeFocused();
  const chooser = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(payload(file));
  const accept = dialog.getByRole('button', { name: 'Nhận 2 chỗ' });
  await expect(accept).toBeFocused();
  const renamed = dialog
    .getByRole('region', { name: 'Các chỗ đã sửa' })
    .locator('[data-index]')
    .filter({ hasText: 'Thanh tra sở' })
    .getByRole('checkbox');
  await renamed.focus();
  await page.keyboard.press('Space');
  await expect(renamed).not.toBeChecked();
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await work.select('thanh tra');
  await expect(work.postsField('Công chức')).toHaveValue('31');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect(work.postsField('Công chức')).not.toHaveValue('31');
});
