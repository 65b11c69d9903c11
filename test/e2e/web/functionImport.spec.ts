import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

const LINES = [
  'STT;Nhiệm vụ;Lĩnh vực;Đơn vị chủ trì;Đơn vị phối hợp;Căn cứ pháp lý',
  'I;Lĩnh vực di sản;;;;',
  '1;Kiểm kê di tích;;Phòng Quản lý Di sản;Văn phòng, Thanh tra;NĐ 98',
  '2;Tổ chức lễ hội;;Phòng không có;;',
  ';Người lập biểu;;;;',
];

test('a list of tasks enters the register after its preview, and a second time only updates it', async ({
  page,
}) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await work.showTab('Chức năng');
  const dialog = page.getByRole('dialog');
  const paste = async (lines: readonly string[]): Promise<void> => {
    await dialog.waitFor();
    await page.evaluate(
      (text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        const init = { clipboardData, bubbles: true, cancelable: true };
        document.dispatchEvent(new ClipboardEvent('paste', init));
      },
      lines.map((line) => line.replaceAll(';', '\t')).join('\n'),
    );
  };

  await page.getByRole('button', { name: 'Nhập từ Excel…' }).click();
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Chọn tệp danh sách' }).click();
  await (await chooser).setFiles({
    name: 'nhiệm vụ.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`\uFEFF${LINES.join('\r\n')}`),
  });
  await expect(dialog.getByRole('region', { name: 'Không phải mục: 2 dòng' })).toContainText(
    /B2.*Tiêu đề lĩnh vực.*B5.*Dòng ghi chú/,
  );
  await expect(dialog).toContainText('D4: “Phòng không có”: không có đơn vị nào tên như vậy.');
  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Lưu báo cáo…' }).click();
  expect((await saved).suggestedFilename()).toMatch(/nhiệm vụ.*\.xlsx$/);
  await dialog.getByRole('button', { name: 'Chọn đơn vị cho “Phòng không có”' }).click();
  await page.keyboard.type('quan ly van hoa');
  await page.getByRole('option', { name: /^Phòng Quản lý Văn hóa/ }).click();
  await expect(dialog.getByRole('region', { name: 'Tên đơn vị chưa rõ: 0' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Ghi 2 mục vào sổ' }).click();
  await dialog.waitFor({ state: 'detached' });
  const rows = page.getByRole('grid').getByRole('row');
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(1)).toContainText(/Kiểm kê di tích.*Di sản/);
  await expect(rows.nth(1)).toContainText('Phối hợp: Văn phòng; Thanh tra');
  await expect(rows.nth(2)).toContainText('Phòng Quản lý Văn hóa');

  // By keys: the same list again changes nothing but what it says anew, as one step.
  await page.getByRole('button', { name: 'Nhập từ Excel…' }).press('Enter');
  await paste([
    ...LINES.slice(0, 2),
    '1;KIỂM KÊ DI TÍCH;;Phòng Quản lý Di sản;;NĐ 99',
    '2;Gìn giữ;;;;',
  ]);
  await expect(dialog).toContainText('Thêm 1 mục, cập nhật 1 mục');
  await dialog.getByRole('button', { name: 'Ghi 2 mục vào sổ' }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(1)).toContainText('NĐ 99');
  await page.keyboard.press('Control+z');
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(1)).toContainText('NĐ 98');
});

test('the matrix opens its tasks, and a pair that is no overlap is put aside with a reason', async ({
  page,
}) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await work.showTab('Chức năng');
  await page.getByRole('button', { name: 'Nhập từ Excel…' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Chọn tệp danh sách' }).click();
  const lines = [...LINES.slice(0, 3), '2;Kiểm kê các di tích;;Phòng Quản lý Văn hóa;;'];
  await (await chooser).setFiles({
    name: 'nhiệm vụ.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`\uFEFF${lines.join('\r\n')}`),
  });
  await page.getByRole('button', { name: 'Ghi 2 mục vào sổ' }).click();

  await page.getByText('Trùng lặp', { exact: true }).click();
  const pairs = page.getByRole('list', { name: 'Trùng lặp' }).getByRole('listitem');
  await expect(pairs).toHaveCount(1);
  await expect(pairs).toContainText(/100.*Phòng Quản lý Di sản.*Phòng Quản lý Văn hóa/);
  await page.getByRole('button', { name: 'Không trùng…' }).press('Enter');
  await page.keyboard.type('Khác cấp');
  await page.keyboard.press('Enter');
  await expect(pairs).toHaveCount(0);
  await page.getByRole('button', { name: /^Hoàn tác/ }).click();
  await expect(pairs).toHaveCount(1);

  await page.getByText('Ma trận', { exact: true }).click();
  await page.getByRole('radio', { name: 'Đơn vị', exact: true }).press('Space');
  await page
    .getByRole('button', { name: /^Phòng Quản lý Văn hóa, Di sản: .*sau 1 mục/ })
    .press('Enter');
  await expect(page.getByRole('grid').getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: /^Bỏ giới hạn: Phòng Quản lý Văn hóa/ }).click();
  await expect(page.getByRole('grid').getByRole('row')).toHaveCount(3);
});
