import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

test('tasks are entered, follow their unit and are told when nobody takes them', async ({
  page,
}) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await work.showTab('Chức năng');
  await expect(page.getByText('Chưa có chức năng, nhiệm vụ nào.')).toBeVisible();

  const dialog = page.getByRole('dialog');
  const accept = async (): Promise<void> => {
    await dialog.getByRole('button', { name: /^(Đồng ý|Thực hiện)$/ }).click();
    await dialog.waitFor({ state: 'detached' });
  };
  const lead = async (name: string): Promise<void> => {
    await dialog.getByRole('combobox', { name: 'Đơn vị chủ trì' }).click();
    await page.keyboard.type(name);
    await page.getByRole('option').filter({ visible: true }).first().click();
    await page.keyboard.press('Escape');
  };
  const enter = async (title: string, unit: string): Promise<void> => {
    await page.getByRole('button', { name: 'Thêm…' }).click();
    await dialog.getByLabel('Chức năng, nhiệm vụ').fill(title);
    await lead(unit);
    await accept();
  };
  await enter('Quản lý di sản văn hóa', 'quan ly di san');
  await enter('Tổ chức lễ hội', 'quan ly di san');
  await page.getByRole('button', { name: 'Thêm…' }).click();
  await dialog.getByLabel('Loại').selectOption({ label: 'Thủ tục hành chính' });
  await dialog.getByLabel('Chức năng, nhiệm vụ').fill('Cấp phép triển lãm');
  await dialog.getByLabel('Thời hạn quy định').fill('bảy');
  await dialog.getByRole('button', { name: 'Đồng ý' }).click();
  await expect(dialog.getByRole('alert')).toContainText('“bảy” không phải số không âm');
  await dialog.getByLabel('Thời hạn quy định').fill('7,5');
  await accept();
  const rows = page.getByRole('grid').getByRole('row');
  await expect(rows).toHaveCount(4);
  await expect(rows.last()).toContainText('Chưa có chủ trì');

  // In a scenario: one goes with a named taker, the other is left to nobody and told as lost.
  await work.showTab('Sơ đồ');
  await work.branch('Gọn phòng');
  await work.select('Phòng Quản lý Di sản');
  await expect(page.getByText('Chủ trì 2')).toBeVisible();
  await page.getByRole('button', { name: 'Giải thể…' }).click();
  await dialog.getByRole('combobox', { name: /^Chức năng, nhiệm vụ \(2\)/ }).click();
  await page.getByRole('option', { name: /^Không đơn vị nào nhận/ }).click();
  await dialog.getByLabel('Tổ chức lễ hội').selectOption({ label: 'Phòng Quản lý Văn hóa' });
  await expect(dialog.getByText('2 nhiệm vụ đổi đơn vị chủ trì, trong đó 1 chưa có')).toBeVisible();
  await accept();
  await work.showTab('Chức năng');
  await expect(rows.filter({ hasText: 'Tổ chức lễ hội' })).toContainText('Phòng Quản lý Văn hóa');
  await page.getByLabel('Tình trạng').selectOption({ label: 'Bị bỏ sót (1)' });
  await expect(rows).toHaveCount(2);

  // The matrix counts it, and its number opens the register on it.
  await work.showTab('So sánh');
  await page.getByRole('button', { name: 'Trong đó bị bỏ sót sau sắp xếp, Gọn phòng: 1' }).click();
  await expect(rows).toHaveCount(2);

  // By keyboard alone: select, assign, and the scenario has one measure more.
  await page.getByRole('grid').focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Phân công…' }).focus();
  await page.keyboard.press('Enter');
  await lead('van phong');
  await accept();
  await expect(page.getByText('Không có mục nào khớp.')).toBeVisible();
  await work.showTab('Biện pháp');
  await expect(page.getByText('Giao “Quản lý di sản văn hóa” cho Văn phòng chủ trì')).toBeVisible();
  await page.keyboard.press('Control+z');
  await work.showTab('Kiểm tra');
  await expect(page.getByText('Chức năng, nhiệm vụ bị bỏ sót sau sắp xếp').first()).toBeVisible();
});

test('tasks are dragged from the register onto a unit of the chart and back', async ({ page }) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await page.getByRole('button', { name: 'Mở sổ chức năng bên cạnh sơ đồ' }).click();
  const tray = page.getByRole('region', { name: 'Sổ chức năng, nhiệm vụ' });
  await expect(tray.getByText('Sổ chưa có mục nào.')).toBeVisible();
  const dialog = page.getByRole('dialog');
  for (const title of ['Quản lý lễ hội', 'Quản lý bảo tàng']) {
    await tray.getByRole('button', { name: 'Thêm…' }).click();
    await dialog.getByLabel('Chức năng, nhiệm vụ').fill(title);
    await dialog.getByRole('button', { name: 'Đồng ý' }).click();
    await dialog.waitFor({ state: 'detached' });
  }
  const tasks = tray.getByRole('listitem');
  const card = page.getByRole('treeitem', { name: /^Phòng Quản lý Di sản/ });
  await tasks.filter({ hasText: 'Quản lý lễ hội' }).dragTo(card);
  await expect(tasks.filter({ hasText: 'Quản lý lễ hội' })).toContainText('Phòng Quản lý Di sản');
  await work.select('Phòng Quản lý Di sản');
  await expect(page.getByText('Chủ trì 1')).toBeVisible();

  // By keys: tick the other one and give it to the selected unit.
  await tasks.filter({ hasText: 'Quản lý bảo tàng' }).getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await tray.getByRole('button', { name: 'Giao 1 mục cho đơn vị đang chọn' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Chủ trì 2')).toBeVisible();

  await page
    .getByRole('complementary')
    .getByRole('listitem')
    .filter({ hasText: 'Quản lý lễ hội' })
    .dragTo(tray);
  await expect(page.getByText('Chủ trì 1')).toBeVisible();
  await expect(tasks.filter({ hasText: 'Quản lý lễ hội' })).toContainText('chưa có đơn vị chủ trì');
});
