import type { Page } from '@playwright/test';
import { StartPage } from '../pages/startPage';
import { TablePage } from '../pages/tablePage';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

async function openTable(page: Page): Promise<TablePage> {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await work.showTab('Bảng');
  return new TablePage(page);
}

test('rows are sorted by keys from the heading menu, in the tree and in one list', async ({
  page,
}) => {
  const table = await openTable(page);
  const asListed = await table.names();
  await table.cell('Thanh tra', 'posts').click();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(table.menu()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(table.bar()).toContainText('thứ tự trong đề án giữ nguyên');
  // The department stands above its units: the order is that of siblings.
  expect((await table.names())[0]).toBe(asListed[0]);
  expect(await table.names()).not.toEqual(asListed);

  await page.keyboard.press('Alt+ArrowDown');
  await table
    .menu()
    .getByRole('checkbox', { name: /không theo cấp/ })
    .check();
  await page.keyboard.press('Escape');
  const flat = (await table.numbersOf('posts')).slice(0, 8);
  expect(flat).toEqual([...flat].sort((a, b) => b - a));
  expect((await table.names())[1]).toContain(' ‹ Sở Văn hóa và Thể thao');

  await table
    .bar()
    .getByRole('button', { name: /Bỏ “Công chức, Giao, giảm dần”/ })
    .click();
  await table
    .bar()
    .getByRole('button', { name: /Bỏ “Không theo cấp”/ })
    .click();
  await expect(table.bar()).toHaveCount(0);
  expect(await table.names()).toEqual(asListed);
});

test('filters leave hits and their place, say so, and outlast edits and other views', async ({
  page,
}) => {
  const table = await openTable(page);
  const work = new WorkspacePage(page);
  await table.openMenu('Tên đơn vị');
  await table
    .menu()
    .getByPlaceholder(/Tìm trong cột/)
    .fill('phong to chuc');
  await page.keyboard.press('Enter');
  await expect(table.bar()).toContainText(/Hiện 1 trong \d+ đơn vị/);
  await expect(table.row('Phòng Tổ chức - Pháp chế')).toBeVisible();
  await expect(table.row('Thanh tra')).toHaveCount(0);
  await expect(table.row(/Cộng 1 đơn vị lọc được/)).toBeVisible();
  await expect(table.row('Tổng cộng cả danh sách')).toBeVisible();

  // Clearing everything in view reaches the hit, not the grey department, nor what is hidden.
  await page.keyboard.press('Control+a');
  await expect(table.status()).toContainText('Đã chọn 1 dòng');
  await table.cell('Phòng Tổ chức - Pháp chế', 'posts').click();
  await page.keyboard.type('15');
  await page.keyboard.press('Enter');
  await expect(table.cell('Phòng Tổ chức - Pháp chế', 'posts')).toHaveText('15');

  await work.showTab('Sơ đồ');
  await work.showTab('Bảng');
  await expect(table.bar()).toContainText('Hiện 1 trong');
  await table.bar().getByRole('button', { name: 'Bỏ lọc', exact: true }).click();
  await expect(table.row('Thanh tra')).toBeVisible();
  await expect(table.cell('Thanh tra', 'posts')).toHaveText('11');
});

test('numbers are filtered by conditions, and an edited row stays until asked again', async ({
  page,
}) => {
  const table = await openTable(page);
  await table.cell('Thanh tra', 'posts').click();
  await page.keyboard.press('Alt+ArrowDown');
  await table.menu().getByLabel('Điều kiện').selectOption('=');
  await table.menu().getByRole('textbox', { name: 'Số' }).fill('mười');
  await table.menu().getByRole('button', { name: 'Lọc', exact: true }).click();
  await expect(table.menu().getByRole('alert')).toHaveText('Nhập số nguyên.');
  await table.menu().getByRole('textbox', { name: 'Số' }).fill('11');
  await page.keyboard.press('Enter');
  await expect(table.bar()).toContainText('Công chức, Giao: = 11');
  await table.cell('Thanh tra', 'posts').click();
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await expect(table.cell('Thanh tra', 'posts')).toHaveText('12');
  await table.bar().getByRole('button', { name: 'Áp dụng lại' }).click();
  await expect(table.row('Thanh tra')).toHaveCount(0);
});

test('a unit that is asked for and hidden is named', async ({ page }) => {
  const table = await openTable(page);
  await table.openMenu('Tên đơn vị');
  await table
    .menu()
    .getByPlaceholder(/Tìm trong cột/)
    .fill('phong to chuc');
  await page.keyboard.press('Enter');
  await new WorkspacePage(page).select('thanh tra');
  await expect(table.bar().getByRole('alert')).toContainText('Bộ lọc đang ẩn “Thanh tra');
});

test('columns are chosen, moved and widened, and kept for the next start', async ({ page }) => {
  const table = await openTable(page);
  await page.getByRole('button', { name: 'Chọn cột…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Các cột của bảng' });
  await dialog.getByRole('checkbox', { name: 'Ghi chú' }).check();
  await dialog.getByRole('checkbox', { name: 'Mức tự chủ' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(table.heading('Ghi chú')).toHaveCount(1);
  await expect(table.heading('Mức tự chủ')).toHaveCount(0);

  const order = await table.headings();
  expect(order.indexOf('Loại đơn vị')).toBe(2);
  const from = await table.heading('Loại đơn vị').boundingBox();
  const to = await table.heading('Công chức, Giao').boundingBox();
  if (from === null || to === null) throw new Error('the headings are in view');
  await page.mouse.move(from.x + 30, from.y + 12);
  await page.mouse.down();
  await page.mouse.move(to.x + 20, to.y + 12);
  await page.mouse.move(to.x + to.width - 20, to.y + 12);
  await page.mouse.up();
  expect((await table.headings()).slice(2, 4)).toEqual(['Công chức, Giao', 'Loại đơn vị']);

  const width = async (): Promise<number> =>
    (await table.heading('Tên đơn vị').boundingBox())?.width ?? 0;
  const before = await width();
  const name = await table.heading('Tên đơn vị').boundingBox();
  if (name === null) throw new Error('the heading is in view');
  await page.mouse.move(name.x + name.width - 2, name.y + 8);
  await page.mouse.down();
  await page.mouse.move(name.x + name.width + 40, name.y + 8);
  await page.mouse.up();
  expect(Math.round((await width()) - before)).toBe(42);

  await page.reload();
  await new WorkspacePage(page).showTab('Bảng');
  await expect(table.heading('Ghi chú')).toHaveCount(1);
  expect((await table.headings()).slice(2, 4)).toEqual(['Công chức, Giao', 'Loại đơn vị']);
  expect(Math.round((await width()) - before)).toBe(42);

  await page.getByRole('button', { name: 'Chọn cột…' }).click();
  await dialog.getByRole('button', { name: 'Như ban đầu' }).click();
  await page.keyboard.press('Escape');
  expect(await table.headings()).toEqual(
    order.filter((label) => label !== 'Ghi chú').toSpliced(-1, 0, 'Mức tự chủ'),
  );
});

test('a drag beyond the edge scrolls, and keys reach the ends as in Excel', async ({ page }) => {
  const table = await openTable(page);
  await table.cell('Thanh tra', 'posts').click();
  const box = await table.grid().boundingBox();
  const cell = await table.cell('Thanh tra', 'posts').boundingBox();
  if (box === null || cell === null) throw new Error('the table is in view');
  await page.mouse.move(cell.x + 10, cell.y + 10);
  await page.mouse.down();
  await page.mouse.move(cell.x + 20, cell.y + 20);
  await page.mouse.move(box.x + box.width + 80, box.y + box.height + 80, { steps: 3 });
  const scrolled = () =>
    table.grid().evaluate((grid) => ({
      isAtBottom: grid.scrollTop + grid.clientHeight >= grid.scrollHeight - 1,
      isAtRight: grid.scrollLeft + grid.clientWidth >= grid.scrollWidth - 1,
    }));
  await expect.poll(scrolled).toEqual({ isAtBottom: true, isAtRight: true });
  await page.mouse.up();
  await expect(table.status()).toContainText(/Đã chọn \d\d dòng × \d+ cột/);

  await page.keyboard.press('Control+Home');
  await expect(table.status()).not.toContainText('Đã chọn');
  await page.keyboard.press('Control+Space');
  await expect(table.status()).toContainText('× 1 cột');
  await page.keyboard.press('Shift+Space');
  await expect(table.status()).toContainText('Đã chọn 1 dòng');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+Shift+ArrowDown');
  const rows = Number(await table.grid().getAttribute('aria-rowcount')) - 3;
  await expect(table.status()).toContainText(`Đã chọn ${rows} dòng × 1 cột`);
});
