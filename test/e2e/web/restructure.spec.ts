import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

test('a unit is divided and posts are transferred, and the total stays', async ({ page }) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await work.branch('Phương án chia');
  const agency = page.getByRole('button', { name: /^Sở Văn hóa và Thể thao/ });
  await expect(agency).toContainText('812');
  await work.select('Bảo tàng Hà Nội');
  await page.getByRole('button', { name: 'Chia…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Đơn vị thứ 1/).fill('Bảo tàng Lịch sử');
  await dialog
    .getByRole('textbox', { name: 'Đơn vị thứ 2', exact: true })
    .fill('Bảo tàng Mỹ thuật');
  const share = dialog.getByRole('textbox', {
    name: 'Viên chức hưởng lương NSNN, được giao: Bảo tàng Mỹ thuật',
  });
  await share.fill('46');
  await share.press('Tab');
  await expect(dialog.getByRole('alert')).toContainText('46');
  await expect(dialog.getByRole('button', { name: 'Thực hiện' })).toBeDisabled();
  await share.fill('12');
  await share.press('Tab');
  await dialog.getByRole('button', { name: 'Thực hiện' }).click();
  await expect(agency).toContainText('812');
  const posts = work.postsField('Viên chức hưởng lương NSNN');
  await expect(posts).toHaveValue('33');

  await work.select('Bảo tàng Mỹ thuật');
  await expect(posts).toHaveValue('12');
  await page.getByRole('button', { name: 'Điều chuyển biên chế…' }).click();
  // The first match of what is typed is taken by Enter.
  await dialog.getByRole('combobox', { name: 'Đơn vị nhận' }).click();
  await page.keyboard.type('bao tang lich');
  await page.keyboard.press('Enter');
  const moved = dialog.getByRole('textbox', { name: 'Viên chức hưởng lương NSNN, Được giao' });
  await moved.fill('5');
  await moved.press('Tab');
  await dialog.getByRole('button', { name: 'Thực hiện' }).click();
  await expect(posts).toHaveValue('7');
  await expect(agency).toContainText('812');

  await work.showTab('Biện pháp');
  await expect(
    page
      .getByRole('tabpanel')
      .getByText('Chia Bảo tàng Hà Nội thành Bảo tàng Lịch sử; Bảo tàng Mỹ thuật'),
  ).toBeVisible();
  const transfer = page
    .getByRole('tabpanel')
    .getByText('Điều chuyển 5 biên chế từ Bảo tàng Mỹ thuật sang Bảo tàng Lịch sử');
  await expect(transfer).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(transfer).toHaveCount(0);
  await expect(posts).toHaveValue('12');
  await page.keyboard.press('Control+z');
  await work.select('Bảo tàng Hà Nội');
  await expect(posts).toHaveValue('45');
});

test('a unit is dissolved with its posts shared among several and each child placed', async ({
  page,
}) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await work.branch('Phương án giải thể');
  const dialog = page.getByRole('dialog');
  const pick = async (label: string, typed: string) => {
    await dialog.getByRole('combobox', { name: label }).click();
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
  };
  await work.select('Bảo tàng Hà Nội');
  await page.getByRole('button', { name: 'Giải thể…' }).click();
  await pick('Thêm đơn vị nhận một phần biên chế', 'trung tam van hoa');
  const share = dialog.getByRole('textbox', { name: /^Viên chức hưởng lương NSNN, được giao: / });
  await share.fill('15');
  await share.press('Tab');
  await dialog.getByRole('button', { name: 'Thực hiện' }).click();
  await work.select('Sở Văn hóa và Thể thao');
  await expect(work.postsField('Viên chức hưởng lương NSNN')).toHaveValue('30');

  await work.select('Thư viện Hà Nội');
  await page.getByRole('button', { name: 'Giải thể…' }).click();
  await pick('Phòng Phục vụ bạn đọc chuyển về', 'trung tam van hoa');
  await dialog.getByRole('button', { name: 'Thực hiện' }).click();
  await expect(page.getByRole('button', { name: /^Sở Văn hóa và Thể thao/ })).toContainText('812');
  await work.select('Phòng Phục vụ bạn đọc');
  await expect(
    page.getByText('Trực thuộc: Trung tâm Văn hóa và Thông tin triển lãm'),
  ).toBeVisible();
  await work.select('Phòng Bổ sung và xử lý tài liệu');
  await expect(page.getByText('Trực thuộc: Sở Văn hóa và Thể thao')).toBeVisible();
});
