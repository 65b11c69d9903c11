import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

test('what is not linked is proposed, decided by hand, counted and undone', async ({ page }) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await work.showTab('Liên kết');
  const proposals = page.getByRole('region', { name: /^Đề xuất/ });
  await expect(proposals.getByText('Phòng Kế hoạch - Tài chính và Đầu tư')).toBeVisible();
  await proposals
    .locator('[data-index]')
    .filter({ hasText: 'Phòng Kế hoạch - Tài chính và Đầu tư' })
    .getByRole('button', { name: 'Nhận' })
    .click();
  await expect(page.getByText('Đã liên kết 32/37 đơn vị', { exact: false }).first()).toBeVisible();

  const then = page.getByRole('region', { name: /Chưa liên kết ở Danh sách 31\/12\/2015/ });
  const now = page.getByRole('region', { name: /Chưa liên kết ở Danh sách 31\/12\/2022/ });
  for (const name of ['Trung tâm Văn hóa Thành phố', 'Trung tâm Thông tin triển lãm'])
    await then.getByRole('checkbox', { name }).check();
  await now.getByRole('checkbox', { name: 'Trung tâm Văn hóa và Thông tin triển lãm' }).check();
  await page.getByRole('button', { name: 'Hợp nhất' }).click();
  await expect(page.getByText('Đã liên kết 34/37 đơn vị', { exact: false }).first()).toBeVisible();
  await page.getByRole('button', { name: /^Hoàn tác: Liên kết 2 đơn vị/ }).click();
  await expect(page.getByText('Đã liên kết 32/37 đơn vị', { exact: false }).first()).toBeVisible();
});
