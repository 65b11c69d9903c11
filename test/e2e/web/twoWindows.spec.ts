import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

const CATEGORY = 'Viên chức hưởng lương NSNN';
const PLAN = 'Một sở của thành phố';

test('a second window on the same plan only shows it until it takes the plan over', async ({
  page,
  context,
}) => {
  const start = new StartPage(page);
  const first = new WorkspacePage(page);
  await start.open();
  await start.openSample(PLAN);
  await first.branch('Phương án 1');
  await first.select('nha hat cheo');
  await first.setPosts(CATEGORY, '44');
  await expect(first.savedOnComputer()).toBeVisible();

  const other = await context.newPage();
  await new StartPage(other).open();
  await new StartPage(other).openStored(PLAN);
  const second = new WorkspacePage(other);
  await expect(other.getByText('Chỉ xem – đang sửa ở cửa sổ khác')).toBeVisible();
  await second.select('nha hat cheo');
  await expect(second.postsField(CATEGORY)).toHaveValue('44');
  await second.setPosts(CATEGORY, '40');
  await expect(other.getByRole('alert').filter({ hasText: 'chưa thay đổi gì' })).toBeVisible();

  await first.setPosts(CATEGORY, '43');
  await other
    .locator('[data-region="bottom"]')
    .getByRole('button', { name: 'Sửa ở đây' })
    .press('Enter');
  await expect(second.savedOnComputer()).toBeVisible();
  await second.select('nha hat cheo');
  await expect(second.postsField(CATEGORY)).toHaveValue('43');
  await second.setPosts(CATEGORY, '42');
  await expect(second.savedOnComputer()).toBeVisible();

  await expect(page.getByText('Chỉ xem – đang sửa ở cửa sổ khác')).toBeVisible();
  await page.bringToFront();
  await first.setPosts(CATEGORY, '99');
  await expect(page.getByRole('alert').filter({ hasText: 'chưa thay đổi gì' })).toBeVisible();
  await first.goHome();
  await other.close();
  await start.openStored(PLAN);
  await first.select('nha hat cheo');
  await expect(first.postsField(CATEGORY)).toHaveValue('42');
  await expect(first.savedOnComputer()).toBeVisible();
});

test('once the first window has closed the plan, a second one writes it', async ({
  page,
  context,
}) => {
  const start = new StartPage(page);
  await start.open();
  await start.openSample(PLAN);
  await expect(new WorkspacePage(page).savedOnComputer()).toBeVisible();
  await new WorkspacePage(page).goHome();
  const other = await context.newPage();
  await new StartPage(other).open();
  await new StartPage(other).openStored(PLAN);
  await expect(new WorkspacePage(other).savedOnComputer()).toBeVisible();
});
