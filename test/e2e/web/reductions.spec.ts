import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

test('lines are entered, found, marked as done, edited and deleted by mouse', async ({ page }) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await work.showTab('Tinh giản');
  await expect(page.getByText('Sổ chưa có dòng nào.')).toBeVisible();

  const dialog = page.getByRole('dialog');
  const enter = async (unit: string, posts: string, state: string): Promise<void> => {
    await page.getByRole('button', { name: 'Ghi dòng mới…' }).click();
    await dialog.getByRole('combobox', { name: 'Đơn vị' }).click();
    await page.keyboard.type(unit);
    await page.getByRole('option').filter({ visible: true }).first().click();
    await dialog.getByLabel('Tình trạng').selectOption({ label: state });
    await dialog.getByLabel('Số biên chế giảm').fill(posts);
    await dialog.getByLabel('Kinh phí tiết kiệm').fill('1.500.000');
    await dialog.getByRole('button', { name: 'Đồng ý' }).click();
  };
  await enter('nha hat kich', '0', 'Kế hoạch');
  await expect(dialog.getByRole('alert')).toHaveText(/số nguyên lớn hơn 0/);
  await dialog.getByLabel('Số biên chế giảm').fill('3');
  await dialog.getByRole('button', { name: 'Đồng ý' }).click();
  await dialog.waitFor({ state: 'detached' });
  await enter('thanh tra', '2', 'Đã thực hiện');
  await dialog.waitFor({ state: 'detached' });

  const rows = page.getByRole('grid').getByRole('row');
  const sums = page.getByLabel('Cộng các dòng đang hiện');
  await expect(rows).toHaveCount(3);
  await expect(sums).toHaveText(/Kế hoạch3.*Đã thực hiện2.*Chưa thực hiện3.*1\.500\.000 đồng/);
  await expect(rows.filter({ hasText: 'Thanh tra' })).toContainText('ngoài kế hoạch 2');

  await page.getByPlaceholder('Đơn vị, số quyết định').fill('kich');
  await expect(page.getByText('1 trên 2 dòng')).toBeVisible();
  await rows.filter({ hasText: 'Nhà hát Kịch' }).getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Đã thực hiện…' }).click();
  await dialog.getByLabel('Số quyết định').fill('7/QĐ-UBND');
  await dialog.getByLabel('Ngày quyết định').fill('1/2/2023');
  await dialog.getByRole('button', { name: 'Ghi đã thực hiện' }).click();
  await page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await expect(rows).toHaveCount(4);
  await expect(rows.last()).toContainText(/2023.*7\/QĐ-UBND.*01\/02\/2023/);
  await expect(sums).toHaveText(/Chưa thực hiện0/);

  await rows.last().dblclick();
  await dialog.getByLabel('Số biên chế giảm').fill('1');
  await dialog.getByRole('button', { name: 'Đồng ý' }).click();
  await expect(sums).toHaveText(/Chưa thực hiện2/);
  await rows.last().click();
  await page.getByRole('button', { name: 'Xóa', exact: true }).click();
  await expect(rows).toHaveCount(3);
  await page.getByRole('button', { name: /^Hoàn tác/ }).click();
  await expect(rows).toHaveCount(4);
});

test('the register is kept by keys alone', async ({ page }) => {
  const start = new StartPage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await page.getByRole('tab', { name: 'Lộ trình' }).press('Enter');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Tinh giản' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByLabel('Đối chiếu với')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Ghi dòng mới…' })).toBeFocused();
  const dialog = page.getByRole('dialog');
  const enter = async (posts: string): Promise<void> => {
    const unit = dialog.getByRole('combobox', { name: 'Đơn vị' });
    await expect(unit).toBeFocused();
    await page.keyboard.type('thanh tra');
    // While the list is still being narrowed, no option is chosen that Enter could take.
    await expect(async () => {
      if ((await unit.inputValue()) === 'thanh tra') await page.keyboard.press('Enter');
      await expect(unit).toHaveValue(/^Thanh tra/, { timeout: 500 });
    }).toPass();
    for (let i = 0; i < 4; i += 1) await page.keyboard.press('Tab');
    await expect(dialog.getByLabel('Số biên chế giảm')).toBeFocused();
    await page.keyboard.type(posts);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
  };
  await page.keyboard.press('Enter');
  await enter('2');
  const grid = page.getByRole('grid');
  const rows = grid.getByRole('row');
  await expect(rows).toHaveCount(2);
  await grid.focus();
  await page.keyboard.press('Insert');
  await enter('5');
  await expect(rows).toHaveCount(3);
  await expect(grid).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Space');
  await expect(rows.nth(2)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Shift+Home');
  await expect(rows.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(grid).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(page.getByText('Sổ chưa có dòng nào.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(rows).toHaveCount(3);
});

test('plans are drawn up from measures and agree with them; numbers lead to their lines', async ({
  page,
}) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await work.showTab('Tinh giản');
  await expect(page.getByRole('button', { name: 'Lập từ phương án…' })).toBeDisabled();
  await work.showTab('Sơ đồ');
  await work.branch('Phương án tinh giản');
  await work.select('thanh tra');
  await work.setPosts('Công chức', '3');

  await work.showTab('Tinh giản');
  await page.getByText('Đối chiếu', { exact: true }).click();
  const row = page.getByRole('row', { name: /^Sở Văn hóa và Thể thao Công chức/ });
  await expect(row).toContainText(/Biện pháp cắt 8 chưa có trong kế hoạch/);
  await page.getByText('Sổ theo dõi', { exact: true }).click();

  await page.getByRole('button', { name: 'Lập từ phương án…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Cộng 8 biên chế trong 1 dòng');
  await dialog.getByRole('button', { name: 'Ghi 1 dòng kế hoạch' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Đối chiếu', { exact: true }).click();
  await expect(row).toContainText('✓ Khớp');
  await page.getByLabel('Đối chiếu với').selectOption({ index: 1 });
  await expect(row).toContainText(/1717|17.*\+17/);
  await page.getByLabel('Đối chiếu với').selectOption({ index: 0 });
  await row.getByRole('button', { name: /^8: Xem các dòng trong sổ/ }).click();
  await expect(page.getByRole('grid').getByRole('row')).toHaveCount(2);
  await expect(page.getByLabel('Tình trạng')).toHaveValue('planned');

  await page.getByRole('button', { name: 'Lập từ phương án…' }).click();
  await expect(dialog).toContainText('không cắt thêm biên chế nào');
  await dialog.getByRole('button', { name: 'Hủy' }).click();
  await page.getByRole('button', { name: /^Danh sách 31\/12\/2022/ }).click();
  await expect(page.getByText('1 dòng kế hoạch thuộc phương án khác')).toBeVisible();
});

test('the inspector enters and opens the lines of its unit, and they outlive it', async ({
  page,
}) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await work.select('thanh tra');
  await page.getByRole('button', { name: 'Ghi vào sổ tinh giản…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Số biên chế giảm')).toBeFocused();
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Năm 2022: giảm 4 Công chức' }).click();
  await dialog.getByLabel('Số biên chế giảm').fill('5');
  await dialog.getByRole('button', { name: 'Đồng ý' }).click();
  await expect(page.getByRole('button', { name: 'Năm 2022: giảm 5 Công chức' })).toBeVisible();

  await page.getByRole('button', { name: 'Xóa khỏi danh sách' }).click();
  await work.showTab('Tinh giản');
  const row = page.getByRole('grid').getByRole('row').filter({ hasText: 'Thanh tra' });
  await expect(row).toContainText('đơn vị không còn trong danh sách');
  await page.getByLabel('Cơ quan', { exact: true }).selectOption('none');
  await expect(row).toBeVisible();
  await row.dblclick();
  await expect(dialog).toContainText('Thanh tra: đơn vị này không có trong danh sách đang xem');
  await dialog.getByLabel('Số biên chế giảm').fill('6');
  await dialog.getByRole('button', { name: 'Đồng ý' }).click();
  await dialog.waitFor({ state: 'detached' });
  await expect(page.getByLabel('Cộng các dòng đang hiện')).toContainText('6');
});
