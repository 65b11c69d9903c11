import type { Page } from '@playwright/test';
import { LinkingPage } from '../pages/linkingPage';
import { StartPage } from '../pages/startPage';
import { agencyList } from '../pages/workbooks';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

async function openDepartment(page: Page): Promise<LinkingPage> {
  const start = new StartPage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  const linking = new LinkingPage(page);
  await linking.open();
  await expect(linking.progress()).toHaveText('Đã liên kết 31/37 · còn 6 chưa quyết định');
  return linking;
}

const undo = (page: Page, step: RegExp) => page.getByRole('button', { name: step }).click();

test('a proposal is accepted, a merger of two is chosen by keys, and both are undone', async ({
  page,
}) => {
  const linking = await openDepartment(page);
  await linking
    .proposal('Phòng Kế hoạch - Tài chính và Đầu tư')
    .getByRole('button', { name: 'Nhận' })
    .click();
  await expect(linking.progress()).toContainText('32/37');

  await linking.goTo('before', 'Trung tâm Văn hóa Thành phố');
  await page.keyboard.press('Space');
  await linking.goTo('before', 'Trung tâm Thông tin triển lãm');
  await page.keyboard.press('Space');
  await linking.goTo('after', 'Trung tâm Văn hóa và Thông tin triển lãm');
  await expect(linking.decisions().getByRole('button', { name: 'Hợp nhất · Enter' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(linking.progress()).toContainText('34/37');
  await undo(page, /^Hoàn tác: Liên kết 2 đơn vị/);
  await expect(linking.progress()).toContainText('32/37');
  await undo(page, /^Hoàn tác: Liên kết 1 đơn vị/);
  await expect(linking.progress()).toContainText('31/37');
});

test('a line drawn between two rows links them, Escape gives up, and Delete takes it away', async ({
  page,
}) => {
  const linking = await openDepartment(page);
  const from = linking.row('before', 'Phòng Thể thao thành tích cao');
  const to = linking.row('after', 'Phòng Quản lý Thể dục thể thao');
  await linking.startLine(from, to);
  await expect(to).toHaveAttribute('data-target', 'true');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(to).toHaveAttribute('data-target', 'false');
  await expect(linking.progress()).toContainText('31/37');

  await linking.drawLine(from, to);
  await expect(linking.progress()).toContainText('32/37');
  await expect(from).toHaveAttribute('data-state', 'linked');
  // A second line to the same unit makes it a merger.
  await linking.drawLine(linking.row('before', 'Phòng Thể dục thể thao quần chúng'), to);
  await expect(linking.progress()).toContainText('33/37');
  await linking.row('before', 'Phòng Thể dục thể thao quần chúng').click();
  await expect(linking.decisions().getByLabel('Hình thức')).toHaveValue('merged');
  await linking.decisions().getByLabel('Hình thức').selectOption('Sáp nhập');
  await expect(linking.decisions().getByLabel('Hình thức')).toHaveValue('absorbed');

  await linking.row('before', 'Phòng Thể thao thành tích cao').click();
  await page.keyboard.press('Delete');
  await expect(linking.progress()).toContainText('32/37');
  await undo(page, /^Hoàn tác: Bỏ liên kết/);
  await expect(linking.progress()).toContainText('33/37');
});

test('a line is clicked to see its link and to take it away', async ({ page }) => {
  const linking = await openDepartment(page);
  const row = linking.row('before', 'Ban Giám đốc');
  await linking.clickLevelLine(row);
  await expect(row).toHaveAttribute('data-active', 'true');
  await linking.decisions().getByRole('button', { name: 'Bỏ liên kết' }).click();
  await expect(linking.progress()).toContainText('30/37');
  await expect(row).not.toHaveAttribute('data-state', 'linked');
});

test('keys go to what is undecided, accept, refuse, and mark units as gone or new', async ({
  page,
}) => {
  const linking = await openDepartment(page);
  // Wherever the focus is, F8 leads into the columns.
  await page.getByRole('tab', { name: 'Liên kết' }).focus();
  await page.keyboard.press('F8');
  await expect(linking.row('before', 'Phòng Kế hoạch - Tài chính')).toHaveAttribute(
    'data-active',
    'true',
  );
  // The other column shows what is proposed for it.
  await expect(linking.row('after', 'Phòng Kế hoạch - Tài chính và Đầu tư')).toHaveAttribute(
    'data-active',
    'true',
  );
  await page.keyboard.press('a');
  await expect(linking.progress()).toContainText('32/37');
  // The cursor has gone on to the next one; its proposal is refused and it is marked as gone.
  const next = linking.row('before', 'Phòng Thể dục thể thao quần chúng');
  await expect(next).toHaveAttribute('data-active', 'true');
  await page.keyboard.press('r');
  await page.keyboard.press('d');
  await expect(linking.progress()).toContainText('33/37');
  await expect(next).toHaveAttribute('data-state', 'ended');

  await linking.goTo('after', 'Phòng Quản lý Thể dục thể thao');
  await page.keyboard.press('n');
  await expect(linking.row('after', 'Phòng Quản lý Thể dục thể thao')).toHaveAttribute(
    'data-state',
    'new',
  );
  await undo(page, /^Hoàn tác: Liên kết 1 đơn vị/);
  await expect(linking.row('after', 'Phòng Quản lý Thể dục thể thao')).not.toHaveAttribute(
    'data-state',
    'new',
  );
});

test('columns show only what is open, under the units that it belongs to', async ({ page }) => {
  const linking = await openDepartment(page);
  await page.getByLabel('Chỉ hiện đơn vị chưa liên kết').first().check();
  const rows = linking.column('before').getByRole('option');
  await expect(rows).toHaveCount(7);
  await expect(rows.first()).toHaveAttribute('data-context', 'true');
});

test('all proposals of one sort are accepted after a question, as one step', async ({ page }) => {
  const linking = await openDepartment(page);
  const sort = page.getByLabel('Loại đề xuất');
  await sort.selectOption({ label: 'Sáp nhập, hợp nhất (2)' });
  await page.getByRole('button', { name: 'Nhận cả 2 đề xuất' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Hủy' }).click();
  await expect(linking.progress()).toContainText('31/37');
  await page.getByRole('button', { name: 'Nhận cả 2 đề xuất' }).click();
  await dialog.getByRole('button', { name: 'Nhận tất cả' }).click();
  await expect(linking.progress()).not.toContainText('31/37');
  await undo(page, /^Hoàn tác: Liên kết/);
  await expect(linking.progress()).toContainText('31/37');
});

test('a list can lead back to another earlier list, and links are not lost without a question', async ({
  page,
}) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openWorkbook(
    agencyList(2015, [
      ['Văn phòng', 5],
      ['Phòng Lễ tân', 4],
    ]),
  );
  await work.acceptList();
  for (const year of [2017, 2022]) {
    await work.importList(agencyList(year, [['Văn phòng', 5]]));
    await work.acceptList();
  }
  const linking = new LinkingPage(page);
  await linking.open();
  await page.getByRole('button', { name: 'Nhận 2 đề xuất chắc chắn' }).click();
  await expect(linking.progress()).toHaveText('Đã liên kết 2/2 · còn 0 chưa quyết định');
  const earlier = page.getByLabel('Danh sách trước mà danh sách này nối về');
  await earlier.selectOption({ index: 0 });
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('sẽ bỏ 2 liên kết');
  await dialog.getByRole('button', { name: 'Bỏ các liên kết và nối lại' }).click();
  await expect(linking.progress()).toHaveText('Đã liên kết 2/3 · còn 1 chưa quyết định');
  await undo(page, /^Hoàn tác: Nối/);
  await expect(linking.progress()).toHaveText('Đã liên kết 2/2 · còn 0 chưa quyết định');
});
