import { StartPage } from '../pages/startPage';
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
