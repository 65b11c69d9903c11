import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

test('a scenario is described, copied, archived and moved to another list by keys', async ({
  page,
}) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await work.branch('Phương án A');
  await work.select('thanh tra');
  await work.setPosts('Công chức', '9');
  await work.select('tai chinh va dau tu');
  await work.setPosts('Công chức', '10');

  const scenario = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) });
  const menu = async (name: string, item: string): Promise<void> => {
    await page.getByRole('button', { name: `Việc với ${name}`, exact: true }).focus();
    await page.keyboard.press('Enter');
    const items = page.getByRole('menu', { name: `Việc với ${name}`, exact: true });
    await items.getByRole('menuitem', { name: item }).focus();
    await page.keyboard.press('Enter');
  };

  await menu('Phương án A', 'Tên, mô tả, màu…');
  await page.getByLabel('Mô tả').fill('Cắt nhẹ');
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Màu nhận biết' }).click();
  await page.getByRole('option', { name: 'Cam' }).click();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect(scenario('Phương án A')).toContainText('Cắt nhẹ');

  await menu('Phương án A', 'Nhân bản');
  const copy = scenario('Phương án A \\(bản sao\\)');
  await expect(copy).toHaveAttribute('aria-current', 'true');
  await expect(work.postsField('Công chức')).toHaveValue('10');

  await menu('Phương án A (bản sao)', 'Cất vào lưu trữ');
  await expect(copy).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Hiện 1 phương án đã lưu trữ' }).check();
  await expect(copy).toContainText('Đã lưu trữ');
  await menu('Phương án A (bản sao)', 'Đưa ra khỏi lưu trữ');
  await expect(copy).not.toContainText('Đã lưu trữ');

  await scenario('Phương án A').first().click();
  await menu('Phương án A', 'Chuyển sang hiện trạng khác…');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Dựa trên' }).click();
  await page.getByRole('option', { name: /31\/12\/2015/ }).click();
  await expect(dialog.getByRole('status')).toContainText('1/2 biện pháp');
  await expect(dialog).toContainText(
    '“Phòng Kế hoạch - Tài chính và Đầu tư” không có trong “Danh sách 31/12/2015”',
  );
  await dialog.getByRole('combobox', { name: /^Đơn vị thay cho/ }).click();
  await page.keyboard.type('phong to chuc');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('status')).toContainText('2/2 biện pháp');
  await dialog.getByRole('button', { name: 'Chuyển', exact: true }).click();
  await expect(scenario('Phương án A').first()).toContainText('Dựa trên: Danh sách 31/12/2015');
  await page.keyboard.press('Control+z');
  await expect(scenario('Phương án A').first()).toContainText('Dựa trên: Danh sách 31/12/2022');
});

test('measures are grouped, filtered, taken from another scenario, and tell what they need', async ({
  page,
}) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await work.branch('Phương án A');
  await work.select('thanh tra');
  await work.setPosts('Công chức', '9');
  await work.select('nha hat kich');
  await work.convert('Nhóm 2');
  await page.getByRole('button', { name: /^Danh sách 31\/12\/2022/ }).click();
  await work.branch('Phương án B');
  await work.select('thanh tra');
  await work.setPosts('Công chức', '8');

  await work.showTab('Biện pháp');
  const panel = page.getByRole('tabpanel');
  await panel.getByRole('button', { name: 'Lấy biện pháp từ phương án khác…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('combobox', { name: 'Từ phương án' })).toHaveValue('Phương án A');
  await dialog.getByRole('checkbox', { name: 'Chọn tất cả' }).check();
  await expect(dialog).toContainText('Phương án này đã có: Giảm');
  await expect(dialog.getByRole('button', { name: 'Lấy 1 biện pháp' })).toBeEnabled();
  await dialog.getByRole('checkbox', { name: 'Lấy thay quyết định đang có' }).check();
  await dialog.getByRole('button', { name: 'Lấy 2 biện pháp' }).click();
  await expect(panel.getByRole('status')).toHaveText('3/3 biện pháp');

  await panel.getByRole('textbox', { name: 'Lọc biện pháp' }).fill('nha hat');
  await expect(panel.getByRole('status')).toHaveText('1/3 biện pháp');
  await panel
    .getByRole('combobox', { name: /^Đặt trạng thái/ })
    .selectOption({ label: 'Đã thống nhất' });
  await panel.getByRole('textbox', { name: 'Lọc biện pháp' }).fill('');
  await panel.getByText('Loại biện pháp', { exact: true }).click();
  await expect(panel.getByRole('rowheader')).toHaveText([
    'Sửa biên chế (2)',
    'Chuyển mức tự chủ (1)',
  ]);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(panel.getByRole('status')).toHaveText('1/1 biện pháp');
});

test('figures of three snapshots stand in one matrix, and a number opens what is behind it', async ({
  page,
}) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await work.branch('Phương án A');
  await work.select('thanh tra');
  await work.setPosts('Công chức', '9');
  await work.showTab('So sánh');
  const panel = page.getByRole('tabpanel');
  await panel.getByRole('combobox', { name: /^Các danh sách/ }).click();
  await page.getByRole('option', { name: /31\/12\/2015/ }).click();
  await page.keyboard.press('Escape');
  const row = panel.getByRole('row', { name: /^Biên chế được giao/ });
  await expect(row.getByRole('cell').first()).toHaveText('812');
  await expect(row.getByRole('cell').nth(1)).toContainText('810(−2)');
  await expect(row.getByRole('img', { name: 'Tốt nhất' })).toHaveCount(1);
  await panel.getByRole('button', { name: /^Đơn vị sự nghiệp công lập, Phương án A: 13/ }).click();
  const dialog = page.getByRole('dialog', { name: /Phương án A: 13 đơn vị/ });
  await dialog.getByRole('button', { name: /^Thư viện Hà Nội/ }).click();
  await expect(page.getByRole('tab', { name: 'Sơ đồ' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByLabel('Tên', { exact: true })).toHaveValue('Thư viện Hà Nội');
});
