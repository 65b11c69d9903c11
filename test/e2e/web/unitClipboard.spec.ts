import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a branch is copied into another unit, cut to a third, and Excel gets a table', async ({
  page,
}) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await work.branch('Phương án dán');
  const agency = page.getByRole('button', { name: /^Sở Văn hóa và Thể thao/ });
  await expect(agency).toContainText('812');

  await work.select('thu vien ha noi');
  await page.keyboard.press('Control+c');
  await expect(page.getByText('Đã sao chép 4 đơn vị', { exact: false })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const lines = text.split('\r\n').map((line) => line.split('\t'));
  expect(lines).toHaveLength(5);
  expect(lines[0]?.slice(0, 3)).toEqual(['Tên đơn vị', 'Đơn vị cấp trên', 'Loại']);
  expect(lines[1]?.[0]).toBe('Thư viện Hà Nội');
  expect(lines[2]?.slice(0, 2)).toEqual(['Phòng Bổ sung và xử lý tài liệu', 'Thư viện Hà Nội']);

  await work.select('bao tang ha noi');
  await page.keyboard.press('Control+v');
  const dialog = page.getByRole('dialog', { name: 'Dán 4 đơn vị vào Bảo tàng Hà Nội' });
  await expect(dialog.getByRole('row', { name: /Biên chế toàn đề án/ })).toContainText('855');
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('row', { name: /Biên chế toàn đề án/ })).toContainText('812');
  await page.keyboard.press('ArrowUp');
  await dialog.getByRole('button', { name: 'Thực hiện' }).press('Enter');
  await expect(agency).toContainText('855');
  await page.keyboard.press('Control+z');
  await expect(agency).toContainText('812');

  await work.select('thanh tra');
  await page.keyboard.press('Control+x');
  await work.select('nha hat kich');
  await page.keyboard.press('Control+v');
  await work.showTab('Biện pháp');
  await expect(
    page.getByRole('tabpanel').getByText('Chuyển Thanh tra về Nhà hát Kịch Hà Nội'),
  ).toBeVisible();
  await expect(agency).toContainText('812');
});

test('units copied in one plan become units of another', async ({ page }) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await work.select('thu vien ha noi');
  await page.keyboard.press('Control+c');
  await work.goHome();
  await start.openSample('Thành phố hai cấp');
  await work.select('phuong');
  await page.keyboard.press('Control+v');
  const dialog = page.getByRole('dialog', { name: /^Dán 4 đơn vị vào/ });
  await dialog.getByLabel('Chỉ cơ cấu, chưa có biên chế và lãnh đạo').check();
  await dialog.getByRole('button', { name: 'Thực hiện' }).click();
  await dialog.waitFor({ state: 'detached' });
  await work.select('phong phuc vu ban doc');
  await expect(work.page.getByLabel('Tên', { exact: true })).toHaveValue('Phòng Phục vụ bạn đọc');
});
