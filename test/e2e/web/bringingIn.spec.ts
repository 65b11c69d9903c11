import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { read, utils } from 'xlsx';
import { StartPage, type TestFile } from '../pages/startPage';
import { agencyList } from '../pages/workbooks';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

const ROWS = [
  ['STT', 'Tên đơn vị', 'Biên chế công chức được giao'],
  ['I', 'Sở Thử nghiệm', '17'],
  ['1', 'Văn phòng', '9'],
  ['2', 'Phòng Kế hoạch', '8'],
];
const asText = ROWS.map((row) => row.join('\t')).join('\r\n');
const asHtml = `<table>${ROWS.map((row) => `<tr>${row.map((one) => `<td>${one}</td>`).join('')}</tr>`).join('')}</table>`;

test('cells copied from a spreadsheet are pasted by Ctrl+V and by the button', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const start = new StartPage(page);
  await start.open();
  await page.evaluate(
    ([html, text]) =>
      navigator.clipboard.write([
        new ClipboardItem({
          'text/html': new Blob([html ?? ''], { type: 'text/html' }),
          'text/plain': new Blob([text ?? ''], { type: 'text/plain' }),
        }),
      ]),
    [asHtml, asText],
  );
  await page.getByRole('button', { name: /^Mở danh sách Excel/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Dán từ Excel' }).click();
  const tree = dialog.getByRole('region', { name: /^Cây tổ chức/ });
  await expect(tree.getByText('Phòng Kế hoạch')).toBeVisible();
  await dialog.getByRole('button', { name: 'Hủy' }).click();
  await page.getByRole('button', { name: /^Mở danh sách Excel/ }).click();
  await dialog.getByRole('button', { name: 'Chọn tệp danh sách' }).waitFor();
  await page.keyboard.press('Control+v');
  await expect(tree.getByText('Phòng Kế hoạch')).toBeVisible();
  await dialog.getByLabel('Số liệu tại ngày').fill('31/12/2022');
  await dialog.getByLabel('Số liệu tại ngày').press('Enter');
  await new WorkspacePage(page).acceptList();
  await expect(page.getByRole('tab', { name: 'Sơ đồ' })).toBeVisible();
});

test('pasting what is no table says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const start = new StartPage(page);
  await start.open();
  await page.evaluate(() => navigator.clipboard.writeText('một câu'));
  await page.getByRole('button', { name: /^Mở danh sách Excel/ }).click();
  await page.getByRole('button', { name: 'Chọn tệp danh sách' }).waitFor();
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('alert')).toContainText('không phải là một bảng');
});

/** Drags files from outside over the window and lets them go there. */
async function dropFiles(page: Page, files: readonly TestFile[]): Promise<void> {
  const transfer = await page.evaluateHandle(
    (given) => {
      const data = new DataTransfer();
      for (const { name, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        data.items.add(new File([bytes], name));
      }
      return data;
    },
    files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') })),
  );
  const body = page.locator('body');
  await body.dispatchEvent('dragenter', { dataTransfer: transfer });
  await body.dispatchEvent('dragover', { dataTransfer: transfer });
  await expect(page.getByText('Thả tệp để mở')).toBeVisible();
  await body.dispatchEvent('drop', { dataTransfer: transfer });
  await expect(page.getByText('Thả tệp để mở')).toBeHidden();
}

test('a workbook and a plan dropped on the window open, anything else is refused', async ({
  page,
}) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await dropFiles(page, [agencyList(2015, [['Phòng Kế hoạch', 8]])]);
  await work.acceptList();
  const plan = await work.savePlan();
  await dropFiles(page, [{ name: 'de-an.tinhgon', bytes: plan }]);
  await expect(page.getByText('Đề án này đang mở.')).toBeVisible();
  await dropFiles(page, [agencyList(2022, [['Phòng Tổng hợp', 6]])]);
  await expect(page.getByRole('dialog').getByText('Phòng Tổng hợp').first()).toBeVisible();
  await work.acceptList();
  await expect(page.getByText('Danh sách 31/12/2022').first()).toBeVisible();
  await work.goHome();
  await dropFiles(page, [{ name: 'anh.png', bytes: new Uint8Array([1]) }]);
  await expect(page.getByRole('alert')).toContainText('“anh.png”');
  await dropFiles(page, [{ name: 'de-an.tinhgon', bytes: plan }]);
  await expect(page.getByRole('tab', { name: 'Sơ đồ' })).toBeVisible();
  await expect(page.getByText('Danh sách 31/12/2015').first()).toBeVisible();
  await expect(page.getByText('Danh sách 31/12/2022')).toHaveCount(0);
  await dropFiles(page, [{ name: 'sai.xlsx', bytes: Buffer.from('%PDF-1.7') }]);
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('“sai.xlsx” là tệp PDF');
});

test('a corrected reading is offered again for the same layout, and undone with its import', async ({
  page,
}) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openWorkbook(agencyList(2015, [['Phòng Kế hoạch', 8]]));
  const column = page.getByRole('dialog').getByRole('combobox', { name: 'Ý nghĩa các cột: D' });
  await column.click();
  await page.getByRole('option', { name: 'Địa chỉ' }).click();
  await work.acceptList();
  await work.importList(agencyList(2022, [['Phòng Kế hoạch', 6]]));
  await expect(
    page.getByText('Đã áp dụng cách đọc đã lưu từ “so-thu-nghiem-2015.xlsx”'),
  ).toBeVisible();
  await expect(column).toHaveValue('Địa chỉ');
  await page.getByRole('button', { name: 'Dùng cách tự nhận' }).click();
  await expect(column).toHaveValue('Ghi chú');
  await page.getByRole('button', { name: 'Dùng cách đã lưu' }).click();
  await expect(column).toHaveValue('Địa chỉ');
  await page.getByRole('dialog').getByRole('button', { name: 'Hủy' }).click();
  await page.keyboard.press('Control+z');
  await work.importList(agencyList(2022, [['Phòng Kế hoạch', 6]]));
  await expect(column).toHaveValue('Ghi chú');
  await expect(page.getByText(/Đã áp dụng cách đọc đã lưu/)).toHaveCount(0);
});

test('what needs a look is saved as an Excel file', async ({ page }) => {
  const start = new StartPage(page);
  await start.open();
  await start.openWorkbook(agencyList(2015, [['Phòng Kế hoạch', -8]]));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu thành Excel' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('so-thu-nghiem-2015 - cần xem lại.xlsx');
  const book = read(readFileSync(await file.path()));
  const rows = utils.sheet_to_json<string[]>(book.Sheets['Cần xem lại'] ?? {}, { header: 1 });
  const row = rows.find((one) => one[2] === 'C8');
  expect(row?.[3]).toBe('-8');
  expect(row?.[6]).toContain('Phòng Kế hoạch');
});
