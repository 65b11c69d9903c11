import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { read, utils } from 'xlsx';
import { StartPage } from '../pages/startPage';
import { workbook } from '../pages/workbooks';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

const SAMPLE = 'Một sở của thành phố';
const TITLE = 'Điền vào biểu mẫu của cơ quan…';

type Rows = Parameters<typeof workbook>[1][string];

async function openDialog(page: Page): Promise<void> {
  const start = new StartPage(page);
  await start.open();
  await start.openSample(SAMPLE);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('bieu mau');
  await page.getByRole('option', { name: TITLE }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Điền vào biểu mẫu của cơ quan' }).waitFor();
}

async function give(page: Page, rows: Rows, button = 'Chọn biểu mẫu'): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button, exact: true }).press('Enter');
  const { name, bytes } = workbook('mẫu.xlsx', { 'Phụ lục': rows });
  await (await chooser).setFiles({
    ...{ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) },
  });
}

const rowsOf = (bytes: Uint8Array): readonly unknown[][] => {
  const sheet = read(bytes).Sheets['Phụ lục'];
  if (sheet === undefined) throw new Error('no sheet');
  return utils.sheet_to_json<unknown[]>(sheet, { header: 1 });
};

test('a form is mended, filled and downloaded by keys', async ({ page }) => {
  await openDialog(page);
  const dialog = page.getByRole('dialog');
  const save = dialog.getByRole('button', { name: 'Lưu tệp đã điền' });
  await expect(save).toBeDisabled();
  await give(page, [['Tên', 'Số']]);
  await expect(dialog.getByRole('alert')).toContainText('Biểu mẫu chưa có chỗ điền nào');
  await give(page, [['{{tổng.sai}}', '{{đơn vị.tên}}']], 'Chọn biểu mẫu khác');
  const wrong = dialog.getByRole('region', { name: 'Cần sửa trong biểu mẫu (2)' });
  await expect(wrong).toContainText(/Trang “Phụ lục”, ô A1:.*\{\{tổng\.sai\}\}/);
  await expect(wrong).toContainText(/ô B1:.*\{\{#đơn vị\}\}/);
  await expect(save).toBeDisabled();

  await give(
    page,
    [
      ['{{#cơ quan}}{{cơ quan.tên}}', '{{cơ quan.số đơn vị}}'],
      ['Tổng', '{{tổng.số đơn vị}}'],
    ],
    'Chọn biểu mẫu khác',
  );
  await expect(dialog).toContainText('Sẽ điền 3 ô.');
  const download = page.waitForEvent('download');
  await save.press('Enter');
  const rows = rowsOf(readFileSync(await (await download).path()));
  await dialog.waitFor({ state: 'detached' });
  expect(rows).toHaveLength(2);
  expect(rows[0]?.[0]).toMatch(/^Sở /);
  expect(rows[0]?.[1]).toBeGreaterThan(1);
  expect(rows[1]).toEqual(['Tổng', rows[0]?.[1]]);
});

test('the example form is saved and filled for a scenario by mouse', async ({ page }) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample(SAMPLE);
  await work.branch('Phương án A');
  await work.select('thanh tra');
  await work.setPosts('Công chức', '9');
  await page.getByRole('button', { name: 'Xuất đề án Excel' }).click();
  await page.getByRole('dialog').getByRole('button', { name: TITLE }).click();
  const dialog = page.getByRole('dialog', { name: 'Điền vào biểu mẫu của cơ quan' });
  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Lưu biểu mẫu ví dụ…' }).click();
  const chooser = page.waitForEvent('filechooser');
  const example = readFileSync(await (await saved).path());
  await dialog.getByRole('button', { name: 'Chọn biểu mẫu' }).click();
  await (await chooser).setFiles({
    ...{ name: 'ví dụ.xlsx', mimeType: 'application/octet-stream', buffer: example },
  });
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Lưu tệp đã điền' }).click();
  expect((await download).suggestedFilename()).toContain('Phương án A');
  const sheet = read(readFileSync(await (await download).path())).Sheets['Biểu mẫu'];
  const rows = utils.sheet_to_json<unknown[]>(sheet as object, { header: 1 });
  const table = rows.findIndex((row) => row[0] === 'STT');
  expect(rows[table + 1]?.[1]).toMatch(/^Sở /);
  expect(rows.flat().some((cell) => String(cell).includes('{{'))).toBe(false);
  expect(rows.some((row) => String(row[1]).includes('Thanh tra'))).toBe(true);
});
