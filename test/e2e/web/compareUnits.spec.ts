import { readFileSync } from 'node:fs';
import { read } from 'xlsx';
import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

test.beforeEach(async ({ page }) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await work.branch('Phương án A');
  await work.select('phong quan ly di san');
  await work.absorb(/Phòng Quản lý Văn hóa/);
  await work.select('thanh tra');
  await work.setPosts('Công chức', '6');
  await work.showTab('So sánh');
});

test('net changes are filtered by kind, words and size, and open in their chart by keys', async ({
  page,
}) => {
  await page.getByText('Thay đổi', { exact: true }).click();
  const list = page.getByRole('grid', { name: 'Danh sách thay đổi' });
  const rows = list.getByRole('row').filter({ has: page.getByRole('gridcell') });
  await expect(rows).toHaveCount(2);
  await expect(rows.filter({ hasText: 'Sáp nhập' })).toContainText('Phòng Quản lý Văn hóa');
  await expect(page.getByText('Số đơn vị:')).toContainText('34 → 33 (−1)');

  const kind = (name: string) => page.getByRole('button', { name: new RegExp(name) });
  await kind('⇥? ?Sáp nhập \\(1\\)').click();
  await expect(rows).toHaveCount(1);
  await kind('Biên chế \\(1\\)').click();
  await expect(rows).toHaveCount(2);
  await page.getByLabel('Tìm', { exact: true }).fill('di san');
  await expect(rows).toHaveCount(1);
  await expect(kind('Biên chế \\(0\\)')).toBeVisible();
  await page.getByLabel('Tìm', { exact: true }).fill('');
  await page.getByLabel('Tăng, giảm từ (người)').fill('4');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('Thanh tra');
  await page.getByLabel('Tăng, giảm từ (người)').fill('0');
  await page.getByLabel('Nhóm theo cơ quan').check();
  await expect(list.getByRole('rowheader')).toContainText('Sở Văn hóa và Thể thao (2 thay đổi)');

  await list.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+Enter');
  await expect(page.getByRole('tab', { name: 'Sơ đồ' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('button', { name: /^Danh sách 31\/12\/2022/ })).toHaveAttribute(
    'aria-current',
    'true',
  );
  // Coming back, everything is as it was left.
  await page.getByRole('tab', { name: 'So sánh' }).click();
  await expect(page.getByLabel('Nhóm theo cơ quan')).toBeChecked();
  await expect(kind('Biên chế \\(1\\)')).toHaveAttribute('aria-pressed', 'true');
  await expect(rows).toHaveCount(3);
});

test('units stand line by line, are copied for Excel and saved with sums', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByText('Từng đơn vị', { exact: true }).click();
  const grid = page.getByRole('grid', { name: 'So sánh từng đơn vị' });
  const line = (name: string) =>
    grid.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  await expect(line('Phòng Quản lý Di sản').getByRole('gridcell')).toHaveText([
    '12',
    '24',
    'Sáp nhập, gồm cả Phòng Quản lý Văn hóa',
  ]);
  await expect(line('Phòng Quản lý Văn hóa').getByRole('gridcell').last()).toHaveText(
    'Sáp nhập: xem dòng Phòng Quản lý Di sản',
  );
  const total = await line('Tổng cộng').getByRole('gridcell').allTextContents();
  expect(total[0]).toBe('812');
  expect(total[1]).toBe('807 (−5)');

  await page.getByLabel('Chỉ khác nhau').check();
  await expect(line('Các dòng đang hiện (3)').getByRole('gridcell').nth(1)).toHaveText('30 (−5)');
  await grid.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+c');
  await expect(page.getByText('Đã chép 3 dòng')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\r\n')).toHaveLength(4);
  expect(copied).toContain('Thanh tra\t11\t6\t-5\t');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Xuất Excel' }).click();
  const path = await (await download).path();
  const sheet = read(readFileSync(path), { type: 'buffer' }).Sheets['Từng đơn vị'] ?? {};
  const formulas = Object.values(sheet).flatMap((cell) => {
    const formula: unknown = cell?.f;
    return typeof formula === 'string' ? [formula] : [];
  });
  expect(formulas).toContain('SUM(C6:C8)');
  expect(formulas.some((formula) => formula.startsWith('IF(COUNT('))).toBe(true);

  await grid.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Sơ đồ' })).toHaveAttribute('aria-selected', 'true');
});

test('the comparison is presented page by page and left by Escape', async ({ page }) => {
  await page.keyboard.press('Shift+F5');
  const shown = page.getByRole('dialog', { name: 'Trình bày so sánh' });
  await expect(shown.getByRole('heading', { name: 'Một sở của thành phố' })).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(shown.getByRole('heading', { name: 'Số liệu chính' })).toBeVisible();
  await expect(shown.getByRole('row', { name: /Biên chế được giao/ })).toContainText('807 (−5)');
  await page.keyboard.press('ArrowRight');
  await expect(shown.getByText('Mức độ hoàn thành chỉ tiêu')).toBeVisible();
  await shown.getByRole('button', { name: 'Trang sau' }).click();
  await expect(shown.getByText(/^Sáp nhập: .*Phòng Quản lý Di sản$/)).toBeVisible();
  await page.keyboard.press('End');
  await expect(
    shown.getByRole('heading', { name: 'Biện pháp sắp xếp: Phương án A' }),
  ).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(shown.getByRole('heading', { name: 'Số liệu chính' })).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Sơ đồ' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Escape');
  await expect(shown).toHaveCount(0);
  await expect(page.getByRole('tab', { name: 'So sánh' })).toHaveAttribute('aria-selected', 'true');

  await page.getByRole('button', { name: 'Trình bày' }).click();
  await shown.getByRole('button', { name: 'Kết thúc (Esc)' }).click();
  await expect(shown).toHaveCount(0);

  // From any other view, by the palette.
  await page.getByRole('tab', { name: 'Sơ đồ' }).click();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('trinh bay');
  await page.keyboard.press('Enter');
  await expect(shown).toBeVisible();
});
