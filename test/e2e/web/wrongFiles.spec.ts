import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { utils, write } from 'xlsx';
import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

test('a PDF named .xlsx and an empty sheet are refused with the file’s name', async ({ page }) => {
  const start = new StartPage(page);
  await start.open();
  await start.openWorkbook({ name: 'bao-cao.xlsx', bytes: strToU8('%PDF-1.7 not a workbook') });
  await expect(page.getByRole('alert')).toContainText('bao-cao.xlsx');
  await page.keyboard.press('Escape');
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([]), 'Trang trống');
  const bytes: unknown = write(book, { type: 'buffer', bookType: 'xlsx' });
  await start.openWorkbook({ name: 'trong.xlsx', bytes: new Uint8Array(bytes as ArrayBuffer) });
  await expect(page.getByRole('alert')).toContainText('trong.xlsx');
});

test('a plan cut in half, a newer one and another file are refused and harm nothing', async ({
  page,
}) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  const file = await work.savePlan();
  await work.goHome();
  await start.openPlan({ name: 'nua.tinhgon', bytes: file.subarray(0, file.length / 2) });
  await expect(page.getByRole('alert')).toContainText('“nua.tinhgon” bị hỏng');
  const parts = unzipSync(file);
  const manifest = strFromU8(parts['manifest.json'] ?? new Uint8Array());
  const newer = zipSync({
    ...parts,
    'manifest.json': strToU8(manifest.replace(/"formatVersion":\d+/, '"formatVersion":99')),
  });
  await start.openPlan({ name: 'moi.tinhgon', bytes: newer });
  await expect(page.getByRole('alert').last()).toContainText('phiên bản Tinh Gọn mới hơn');
  await start.openPlan({ name: 'anh.tinhgon', bytes: strToU8('not a plan') });
  await expect(page.getByRole('alert').last()).toContainText('không phải tệp đề án');
  await start.openStored('Một sở của thành phố');
  await expect(page.getByRole('tab', { name: 'Sơ đồ' })).toBeVisible();
});

test('what can be read of a damaged plan opens as a marked copy after a report', async ({
  page,
}) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  const file = await work.savePlan();
  await work.goHome();
  await start.openPlan({ name: 'cut.tinhgon', bytes: file.subarray(0, file.length - 300) });
  await page.getByRole('alert').getByRole('button', { name: 'Xem phần còn đọc được…' }).click();
  const report = page.getByRole('dialog');
  await expect(report).toContainText('Khôi phục từ “cut.tinhgon”');
  await expect(report.getByRole('row', { name: /^Đơn vị/ })).toBeVisible();
  await report.getByRole('button', { name: 'Mở bản khôi phục' }).press('Enter');
  await expect(page.locator('header')).toContainText('(bản khôi phục)');
  await expect(work.savedOnComputer()).toBeVisible();
  await work.select('nha hat cheo');
});
