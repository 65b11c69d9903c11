import type { Page } from '@playwright/test';
import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

const SAMPLE = 'Một sở của thành phố';

/** Copies cells as a spreadsheet program has them and presses Ctrl+V in the chart. */
async function pasteInChart(page: Page, rows: readonly (readonly string[])[]): Promise<void> {
  const text = rows.map((row) => row.join('\t')).join('\r\n');
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.getByRole('tree').focus();
  await page.keyboard.press('Control+v');
}

test.beforeEach(async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const start = new StartPage(page);
  await start.open();
  await start.openSample(SAMPLE);
});

test('two columns pasted onto a unit of a scenario are previewed, taken and undone as one', async ({
  page,
}) => {
  const work = new WorkspacePage(page);
  await work.branch('Phương án dán');
  const agency = page.getByRole('button', { name: /^Sở Văn hóa và Thể thao \d+$/ });
  await work.select('Sở Văn hóa và Thể thao');
  await pasteInChart(page, [
    ['Phòng Quản lý Văn hóa', '15'],
    ['Thanh tra', '11'],
    ['Phòng Chuyển đổi số', '7'],
  ]);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Dán bảng vào Sở Văn hóa và Thể thao');
  const lines = dialog.getByRole('region', { name: /^So với các đơn vị/ });
  await expect(lines).toContainText('Thay đổi: Phòng Quản lý Văn hóa');
  await expect(lines).toContainText('Công chức, Được giao: 12 → 15');
  await expect(lines).toContainText('Thêm: Phòng Chuyển đổi số');
  await expect(lines).toContainText('Không có trong bảng (giữ nguyên): Ban Giám đốc');
  await expect(lines.getByRole('checkbox', { name: /Ban Giám đốc/ })).toHaveCount(0);
  await expect(dialog).toContainText('Biên chế được giao:812 → 822');
  const accept = dialog.getByRole('button', { name: 'Thực hiện' });
  await expect(accept).toBeFocused();
  // What it would do to targets and findings, judged by the same engine.
  await dialog.getByRole('tab', { name: 'Kết quả' }).click();
  await expect(dialog.getByRole('row', { name: /^Giảm ≥ 10% biên chế/ })).toContainText('12,39%');
  await accept.focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(agency).toContainText('822');
  await work.select('Phòng Quản lý Văn hóa');
  await expect(work.postsField('Công chức')).toHaveValue('15');
  await work.select('Phòng Chuyển đổi số');
  await expect(work.postsField('Công chức')).toHaveValue('7');
  await expect(page.getByText('Trực thuộc: Sở Văn hóa và Thể thao')).toBeVisible();
  await page.getByRole('tree').focus();
  await page.keyboard.press('Control+z');
  await expect(agency).toContainText('812');
  await work.select('Phòng Quản lý Văn hóa');
  await expect(work.postsField('Công chức')).toHaveValue('12');
  await expect(page.getByRole('treeitem', { name: /^Phòng Chuyển đổi số/ })).toHaveCount(0);
});

test('a line that is left out is not done, and the category of the numbers is correctable', async ({
  page,
}) => {
  const work = new WorkspacePage(page);
  await work.select('Sở Văn hóa và Thể thao');
  await pasteInChart(page, [
    ['Phòng Quản lý Văn hóa', '15'],
    ['Phòng Chuyển đổi số', '7'],
  ]);
  const dialog = page.getByRole('dialog');
  const lines = dialog.getByRole('region', { name: /^So với các đơn vị/ });
  const meaning = dialog.getByRole('combobox', { name: 'Ý nghĩa các cột: B' });
  await expect(meaning).toHaveValue(/chưa phân loại|Biên chế/i);
  await meaning.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Hợp đồng lao động, Được');
  await page.keyboard.press('Enter');
  await expect(lines).toContainText('Hợp đồng lao động, Được giao: 7');
  await lines.getByRole('checkbox', { name: /Phòng Quản lý Văn hóa/ }).press('Space');
  await dialog.getByRole('button', { name: 'Thực hiện' }).press('Enter');
  await expect(dialog).toHaveCount(0);
  await work.select('Phòng Chuyển đổi số');
  await expect(work.postsField('Hợp đồng lao động')).toHaveValue('7');
  await work.select('Phòng Quản lý Văn hóa');
  await expect(work.postsField('Công chức')).toHaveValue('12');
});

test('a table without names says so and cannot be taken', async ({ page }) => {
  const work = new WorkspacePage(page);
  await work.select('Thanh tra');
  await pasteInChart(page, [
    ['1', '2'],
    ['3', '4'],
  ]);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('status')).toContainText('Bảng không có cột tên đơn vị');
  await expect(dialog.getByRole('button', { name: 'Thực hiện' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('the command waits for the cells, and refuses what is no table', async ({ page }) => {
  const work = new WorkspacePage(page);
  await work.select('Thanh tra');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('dan bang tu excel');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Dán bảng vào Thanh tra');
  await page.evaluate(() => navigator.clipboard.writeText('một câu'));
  await page.keyboard.press('Control+v');
  await expect(dialog.getByRole('alert')).toContainText('không phải là một bảng');
  await page.evaluate(() => navigator.clipboard.writeText('Tổ Tiếp dân\t3'));
  await page.keyboard.press('Control+v');
  const lines = dialog.getByRole('region', { name: /^So với các đơn vị/ });
  await expect(lines).toContainText('Thêm: Tổ Tiếp dân');
  await expect(lines).toContainText('Công chức, Được giao: 3');
});

test('a group of autonomy is corrected in a list and left to a decision in a scenario', async ({
  page,
}) => {
  const work = new WorkspacePage(page);
  await work.branch('Phương án tự chủ');
  await work.select('Sở Văn hóa và Thể thao');
  await pasteInChart(page, [
    ['Tên đơn vị', 'Nhóm tự chủ'],
    ['Nhà hát Kịch Hà Nội', 'Nhóm 1'],
  ]);
  const dialog = page.getByRole('dialog');
  const lines = dialog.getByRole('region', { name: /^So với các đơn vị/ });
  await expect(lines).toContainText('dùng lệnh Chuyển mức tự chủ…');
  await expect(dialog.getByRole('button', { name: 'Thực hiện' })).toBeDisabled();
});
