import { utils, write } from 'xlsx';
import { toTcvn3 } from '../../builders/legacyText';
import { StartPage, type TestFile } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

function tcvn3List(): TestFile {
  const rows = [
    ['Danh sách đơn vị tính đến ngày 31/12/2015'],
    ['STT', 'Tên đơn vị', 'Biên chế công chức được giao'],
    ['I', 'Sở Giáo dục và Đào tạo', 17],
    [1, 'Văn phòng Sở', 9],
    [2, 'Phòng Kế hoạch - Tài chính', 8],
  ].map((row) => row.map((value) => (typeof value === 'string' ? toTcvn3(value) : value)));
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'DS');
  const bytes: unknown = write(book, { type: 'buffer', bookType: 'xlsx' });
  return { name: 'cu-2015.xlsx', bytes: new Uint8Array(bytes as ArrayBuffer) };
}

test('a list in TCVN3 is shown beside its Unicode, can be switched, and comes in as Unicode', async ({
  page,
}) => {
  const start = new StartPage(page);
  await start.open();
  await start.openWorkbook(tcvn3List());
  const dialog = page.getByRole('dialog');
  const tree = dialog.getByRole('region', { name: /^Cây tổ chức/ });
  await expect(tree.getByText('Văn phòng Sở')).toBeVisible();
  await expect(
    dialog.getByText(/V¨n phßng Së.*Văn phòng Sở|®µo t¹o.*đào tạo|§µo t¹o.*Đào tạo/),
  ).toBeVisible();
  await expect(dialog.getByTitle(/Trong tệp: V¨n phßng Së/)).toHaveText('Văn phòng Sở');
  const ofSheet = dialog.getByRole('combobox', { name: 'Bảng mã của trang' });
  await ofSheet.click();
  await page.getByRole('listbox').getByRole('option', { name: 'Unicode' }).click();
  await expect(dialog.getByTitle('V¨n phßng Së').first()).toBeVisible();
  await ofSheet.click();
  await page.getByRole('listbox').getByRole('option', { name: 'Tự nhận theo từng cột' }).click();
  await dialog.getByLabel('Bảng mã cột B').selectOption('Unicode');
  await expect(tree.getByText('V¨n phßng Së')).toBeVisible();
  await dialog.getByLabel('Bảng mã cột B').selectOption('TCVN3 (ABC)');
  await expect(tree.getByText('Văn phòng Sở')).toBeVisible();
  const work = new WorkspacePage(page);
  await work.acceptList();
  await work.showTab('Bảng');
  await expect(page.getByText('Phòng Kế hoạch - Tài chính').first()).toBeVisible();
});
