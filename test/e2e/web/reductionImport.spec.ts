import type { Page } from '@playwright/test';
import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

const LINES = [
  'STT;Đơn vị;Loại biên chế;Năm;Số giảm;Kế hoạch/Thực hiện;Hình thức;Số quyết định;Ngày;Kinh phí (triệu đồng)',
  '1;Thanh tra;Công chức;2022;2;Thực hiện;Nghỉ hưu trước tuổi;12/QĐ-UBND;05/03/2022;120,5',
  '2;Phòng không có;Công chức;2021;3;Kế hoạch;;;;',
  '3;Thanh tra;Công chức;2020;1,5;Kế hoạch;;;;',
  ';Tổng cộng;;;6;;;;;',
];

async function openDialog(page: Page): Promise<void> {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await work.showTab('Tinh giản');
  await page.getByRole('button', { name: 'Nhập từ Excel…' }).click();
}

test('a file enters the register after its preview, units chosen by hand included', async ({
  page,
}) => {
  await openDialog(page);
  const dialog = page.getByRole('dialog');
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Chọn tệp danh sách' }).click();
  await (await chooser).setFiles({
    name: 'tinh giản.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`\uFEFF${LINES.join('\r\n')}`),
  });
  const leftOut = dialog.getByRole('region', { name: 'Không nhận 2 ô' });
  await expect(leftOut).toContainText(/E4.*số nguyên lớn hơn 0/);
  await expect(leftOut).toContainText(/B5.*Dòng cộng/);
  await expect(dialog).toContainText('Sẽ ghi 1 dòng, 2 biên chế; 1 dòng chưa rõ đơn vị.');

  await dialog.getByRole('combobox', { name: 'Chọn đơn vị cho “Phòng không có”' }).click();
  await page.keyboard.type('van phong');
  await page.getByRole('option', { name: /^Văn phòng/ }).click();
  await dialog.getByRole('button', { name: 'Ghi 2 dòng vào sổ' }).click();
  await dialog.waitFor({ state: 'detached' });
  const rows = page.getByRole('grid').getByRole('row');
  await expect(rows).toHaveCount(3);
  await expect(rows.filter({ hasText: 'Thanh tra' })).toContainText('120.500.000');
  await expect(rows.filter({ hasText: 'Văn phòng' })).toContainText('Kế hoạch');

  await page.getByRole('button', { name: /^Hoàn tác/ }).click();
  await expect(page.getByText('Sổ chưa có dòng nào.')).toBeVisible();
});

test('pasted cells are accepted by keys, and the same cells are not entered twice', async ({
  page,
}) => {
  const paste = async (): Promise<void> => {
    await page.evaluate(
      (text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        const init = { clipboardData, bubbles: true, cancelable: true };
        document.dispatchEvent(new ClipboardEvent('paste', init));
      },
      LINES.map((line) => line.replaceAll(';', '\t')).join('\n'),
    );
  };
  await openDialog(page);
  const dialog = page.getByRole('dialog');
  await paste();
  const accept = dialog.getByRole('button', { name: 'Ghi 1 dòng vào sổ' });
  await expect(accept).toBeEnabled();
  await accept.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await expect(page.getByRole('grid').getByRole('row')).toHaveCount(2);

  await page.getByRole('button', { name: 'Nhập từ Excel…' }).press('Enter');
  await paste();
  await expect(dialog).toContainText('1 dòng trùng hẳn với dòng đã có trong sổ được bỏ chọn.');
  await expect(dialog.getByRole('button', { name: 'Ghi 0 dòng vào sổ' })).toBeDisabled();
  await dialog.getByRole('checkbox', { name: 'Ô E2: Thanh tra' }).press('Space');
  await expect(accept).toBeEnabled();
  await dialog.getByLabel('Cột E: Số giảm').selectOption({ label: 'Không nhập' });
  await expect(dialog).toContainText('Sẽ ghi 0 dòng');
});
