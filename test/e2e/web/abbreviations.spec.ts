import { chooseList, StartPage, type TestFile } from '../pages/startPage';
import { expect, test } from '../support/test';

const csv = (name: string, rows: readonly (readonly string[])[]): TestFile => ({
  name,
  bytes: new TextEncoder().encode(`\uFEFF${rows.map((row) => row.join(',')).join('\r\n')}`),
});

test('a plan is given a short form of its own, edited, undone, all by keyboard', async ({
  page,
}) => {
  const start = new StartPage(page);
  await start.open();
  await page.keyboard.press('Control+n');
  await page.getByRole('dialog').getByRole('button', { name: 'Tạo đề án' }).click();
  await page.getByRole('button', { name: 'Thông tin đề án' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Từ viết tắt…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Từ viết tắt' });
  const own = dialog.getByRole('region', { name: /^Của đề án này/ });
  const builtIn = dialog.getByRole('region', { name: /^Có sẵn/ });
  await expect(dialog.getByLabel('Viết tắt', { exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toHaveText(/Hãy ghi cả từ viết tắt/);
  await page.keyboard.type('tt.ptqđ');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Trung tâm Quỹ đất');
  await page.keyboard.press('Enter');
  await expect(own.getByText('Trung tâm Quỹ đất')).toBeVisible();
  await expect(dialog.getByLabel('Viết tắt', { exact: true })).toBeFocused();
  await builtIn.getByLabel('Tìm từ viết tắt').fill('ttptqđ');
  await expect(builtIn.getByText('đã thay')).toBeVisible();
  await own.getByRole('button', { name: 'Sửa tt.ptqđ' }).click();
  await dialog.getByLabel('Cụm từ đầy đủ').fill('Trung tâm Đất đai');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  await expect(own.getByText('Trung tâm Đất đai')).toBeVisible();
  await own.getByRole('button', { name: 'Xóa tt.ptqđ' }).click();
  await expect(own.getByText(/Chưa có từ nào/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Thông tin đề án' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Từ viết tắt…' }).click();
  await expect(own.getByText('Trung tâm Đất đai')).toBeVisible();
});

test('a short form added over a list is used by the list at once', async ({ page }) => {
  const start = new StartPage(page);
  await start.open();
  await page.keyboard.press('Control+n');
  await page.getByRole('dialog').getByRole('button', { name: 'Tạo đề án' }).click();
  await page.getByRole('button', { name: 'Nhập danh sách' }).first().click();
  await chooseList(
    page,
    csv('la.csv', [
      ['STT', 'Tên đơn vị', 'Biên chế'],
      ['1', 'KTQĐ Ba Đình', '10'],
      ['2', 'Phòng Nội vụ', '9'],
    ]),
  );
  const preview = page.getByRole('dialog', { name: /^Nhập danh sách/ });
  const tree = preview.getByRole('region', { name: /^Cây tổ chức/ });
  await expect(tree.getByText('Tổ chức khác')).toBeVisible();
  await preview.getByRole('button', { name: 'Từ viết tắt…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Từ viết tắt' });
  await dialog.getByLabel('Viết tắt', { exact: true }).fill('KTQĐ');
  await dialog.getByLabel('Cụm từ đầy đủ').fill('Trung tâm Kho thuốc');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(preview).toBeVisible();
  await expect(tree.getByText('Đơn vị sự nghiệp công lập')).toBeVisible();
});
