import type { Page } from '@playwright/test';
import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

const SAMPLE = 'Một sở của thành phố';
const MINIMUM = 'Biên chế công chức tối thiểu của phòng thuộc sở';

async function openChecks(page: Page, isScenario: boolean): Promise<WorkspacePage> {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample(SAMPLE);
  if (isScenario) await work.branch('Phương án kiểm tra');
  await work.showTab('Kiểm tra');
  return work;
}

const heading = (page: Page, name: string) =>
  page.getByRole('list', { name: 'Phát hiện' }).getByRole('heading', { name });

/** The line of a unit in the list of findings. */
const lineOf = (page: Page, unit: string) =>
  page
    .getByRole('list', { name: 'Phát hiện' })
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: unit, exact: true }) })
    .first();

/** A small division in the sample's list, so that rules have something to say. */
async function shrink(work: WorkspacePage, unit: string, posts: string): Promise<void> {
  await work.select(unit);
  await work.setPosts('Công chức', posts);
  await work.showTab('Kiểm tra');
}

test('findings are grouped, filtered, accepted with a reason and taken back, by keys alone', async ({
  page,
}) => {
  const work = await openChecks(page, false);
  await shrink(work, 'Phòng Quản lý Di sản', '4');
  await expect(heading(page, MINIMUM)).toBeVisible();
  await page.getByLabel('Nhóm theo').focus();
  await page.keyboard.press('ArrowDown');
  await expect(heading(page, 'Sở Văn hóa và Thể thao')).toBeVisible();
  await expect(heading(page, MINIMUM)).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expect(heading(page, 'Lưu ý')).toBeVisible();

  await page.keyboard.press('Tab');
  await page.keyboard.type('di san');
  const line = lineOf(page, 'Phòng Quản lý Di sản');
  await expect(line).toContainText('≥ 7');
  await expect(page.getByText(/^1 \/ \d+ phát hiện$/)).toBeVisible();

  await line.getByRole('button', { name: 'Chấp nhận ngoại lệ' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Đang chờ sáp nhập');
  await page.keyboard.press('Enter');
  await expect(line).toContainText('Đã chấp nhận: Đang chờ sáp nhập');
  const acceptance = page.getByLabel('Ngoại lệ', { exact: true });
  await acceptance.selectOption('Chưa chấp nhận');
  await expect(page.getByText('Không có phát hiện nào hợp với điều kiện lọc.')).toBeVisible();
  await acceptance.selectOption('Đã chấp nhận');
  await line.getByRole('button', { name: 'Rút lại' }).focus();
  await page.keyboard.press('Enter');
  await acceptance.selectOption('Tất cả');
  await expect(line.getByRole('button', { name: 'Chấp nhận ngoại lệ' })).toBeVisible();
});

test('a pack is copied and its threshold edited by keys; what is wrong stands at its field', async ({
  page,
}) => {
  const work = await openChecks(page, false);
  await shrink(work, 'Phòng Quản lý Di sản', '8');
  await expect(lineOf(page, 'Phòng Quản lý Di sản')).toHaveCount(0);
  await page.getByRole('button', { name: 'Bộ quy định…' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /^Sao chép để sửa: Nghị định 24\/2014/ }).focus();
  await page.keyboard.press('Enter');
  const rule = dialog.getByRole('region', { name: MINIMUM });
  const threshold = rule.getByLabel('Ngưỡng, dòng 1', { exact: true });
  await threshold.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('bảy');
  await page.keyboard.press('Enter');
  await expect(rule.getByText('Nhập số, ví dụ 7 hoặc 1,9')).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('9');
  await page.keyboard.press('Enter');
  await expect(rule.getByText('tối thiểu 9; 6; 5')).toBeVisible();

  const until = dialog.getByLabel('Đến', { exact: true });
  await until.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('01/01/2019');
  await expect(dialog.getByRole('alert')).toContainText('Ngày hết hiệu lực');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('31/12/2024');
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  await expect(page.getByText(/Áp dụng tại .*\(bản sửa\)/)).toBeVisible();
  await expect(lineOf(page, 'Phòng Quản lý Di sản')).toContainText('≥ 9');
  await page.getByRole('button', { name: /^Hoàn tác: Sửa bộ quy định/ }).click();
  await page.getByRole('button', { name: /^Hoàn tác: Sửa bộ quy định/ }).click();
  await expect(lineOf(page, 'Phòng Quản lý Di sản')).toHaveCount(0);
  await page.getByRole('button', { name: /^Hoàn tác: Sao chép bộ quy định/ }).click();
  await expect(page.getByText(/Áp dụng tại .*\(bản sửa\)/)).toHaveCount(0);
});

test('a division that is too small is merged, or takes posts, from the list of findings', async ({
  page,
}) => {
  const work = await openChecks(page, true);
  await shrink(work, 'Phòng Quản lý Di sản', '4');
  const line = lineOf(page, 'Phòng Quản lý Di sản');
  await line.getByRole('button', { name: /^Nhận 3 biên chế từ / }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Công chức, Được giao')).toHaveValue('3');
  await expect(dialog.getByText('Phát hiện được khắc phục: 1')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await line.getByRole('button', { name: /^Sáp nhập vào / }).click();
  await expect(dialog.getByText('Phòng Quản lý Di sản', { exact: true })).toBeVisible();
  await dialog.getByRole('button', { name: 'Thực hiện' }).click();
  await expect(dialog).toHaveCount(0);
  await work.showTab('Kiểm tra');
  await expect(line).toHaveCount(0);
});

test('a rule is added to a copied pack by keys and judges the plan at once', async ({ page }) => {
  await openChecks(page, false);
  await page.getByRole('button', { name: 'Bộ quy định…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /^Sao chép để sửa: Nghị định 24\/2014/ }).click();
  const add = dialog.getByRole('button', { name: 'Thêm quy định' });
  await add.focus();
  await page.keyboard.press('Enter');
  const fresh = dialog.getByRole('region', { name: 'Quy định mới' });
  const name = fresh.getByLabel('Tên quy định');
  await name.fill(' ');
  await name.press('Enter');
  await expect(dialog.getByText('Quy định phải có tên. Chưa lưu.')).toBeVisible();
  const unnamed = dialog.getByLabel('Tên quy định');
  await unnamed.fill('Phòng không quá một cấp phó');
  await unnamed.press('Enter');
  const rule = dialog.getByRole('region', { name: 'Phòng không quá một cấp phó', exact: true });
  await rule.getByLabel('Số được so').selectOption('Bình quân cấp phó một đơn vị');
  await expect(rule.getByLabel('Cộng trong')).toHaveValue('agency');
  await rule.getByLabel('Số được so').selectOption('Số cấp phó');
  await expect(rule.getByLabel('Cộng trong')).toHaveCount(0);
  await rule.getByLabel('Phải', { exact: true }).selectOption('không nhiều hơn ngưỡng');
  await rule.getByRole('combobox', { name: 'Loại đơn vị' }).focus();
  await page.keyboard.type('phong');
  await page.getByRole('option', { name: 'Phòng', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeVisible();
  const threshold = rule.getByLabel('Ngưỡng, dòng 1', { exact: true });
  await threshold.fill('1');
  await threshold.press('Enter');
  await rule.getByRole('button', { name: 'Nhân bản quy định' }).click();
  const copy = dialog.getByRole('region', { name: 'Phòng không quá một cấp phó (bản sao)' });
  await copy.getByRole('button', { name: 'Xóa quy định' }).focus();
  await page.keyboard.press('Enter');
  await expect(copy).toHaveCount(0);
  await expect(add).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Phòng không quá một cấp phó').first()).toBeVisible();
  // Added, named, two measures, comparator, kinds, threshold, a copy and its end.
  for (let i = 0; i < 9; i += 1)
    await page.getByRole('button', { name: /^Hoàn tác: Sửa bộ/ }).click();
  await expect(page.getByText('Phòng không quá một cấp phó')).toHaveCount(0);
});
