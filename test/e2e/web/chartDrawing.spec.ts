import type { Locator, Page } from '@playwright/test';
import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

/** Places of cards relative to another one, in pixels of the window. */
async function from(anchor: Locator, other: Locator): Promise<{ x: number; y: number }> {
  await expect(anchor).toBeVisible();
  await expect(other).toBeVisible();
  const [a, b] = [await anchor.boundingBox(), await other.boundingBox()];
  if (a === null || b === null) throw new Error('a card is not in view');
  return { x: b.x - a.x, y: b.y - a.y };
}

const card = (page: Page, name: RegExp): Locator =>
  page.getByRole('tree').getByRole('treeitem', { name });

test('staff units stand beside the line, which is remembered for every plan', async ({ page }) => {
  const start = new StartPage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  const agency = card(page, /^Sở Văn hóa và Thể thao/);
  const [office, inspectorate, board] = [
    card(page, /^Văn phòng, Văn phòng/),
    card(page, /^Thanh tra, Thanh tra/),
    card(page, /^Ban Giám đốc/),
  ];
  await expect(agency).toBeVisible();
  expect((await from(board, office)).y).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Hiển thị' }).click();
  await page.getByRole('menuitemcheckbox', { name: /Văn phòng, thanh tra/ }).click();
  await page.keyboard.press('Escape');
  for (const toOffice of [0, 1]) {
    if (toOffice === 1) {
      await page.reload();
      await page.getByRole('tree').waitFor();
    }
    await expect.poll(async () => (await from(office, inspectorate)).y).toBe(0);
    expect((await from(agency, office)).x).toBeLessThan(0);
    expect((await from(agency, inspectorate)).x).toBeGreaterThan(0);
    expect((await from(office, board)).y).toBeGreaterThan(0);
  }
});

test('a branch is drawn in its own style by mouse, keys and palette, undone and kept', async ({
  page,
}) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  const name = 'Trung tâm Huấn luyện và Thi đấu';
  const centre = card(page, new RegExp(`^${name}`));
  const child = card(page, /^Phòng Đào tạo - Huấn luyện/);
  await work.select(name);
  const isRight = async (): Promise<boolean> => (await from(centre, child)).x > 150;
  await expect(child).toBeVisible();
  expect(await isRight()).toBe(false);

  const menu = page.getByRole('button', { name: 'Cách vẽ đơn vị đang chọn' });
  await menu.click();
  await page.getByRole('menuitemradio', { name: 'Trái sang phải' }).click();
  await expect.poll(isRight).toBe(true);
  await page.getByRole('button', { name: 'Hoàn tác: Đổi cách vẽ nhánh (Ctrl+Z)' }).click();
  await expect.poll(isRight).toBe(false);

  // The context menu of the card, by keys alone.
  await work.select(name);
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Cách vẽ' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('menuitem', { name: 'Vẽ nhánh bên dưới: trái sang phải' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(isRight).toBe(true);
  await page.getByRole('button', { name: 'Hoàn tác: Đổi cách vẽ nhánh (Ctrl+Z)' }).click();
  await expect.poll(isRight).toBe(false);

  await work.select(name);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('ve nhanh ben duoi trai');
  await page.keyboard.press('Enter');
  await expect.poll(isRight).toBe(true);
  await work.select(name);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tree')).not.toHaveAttribute(
    'aria-activedescendant',
    (await centre.getAttribute('id')) ?? '',
  );
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('tree')).toHaveAttribute(
    'aria-activedescendant',
    (await centre.getAttribute('id')) ?? '',
  );

  await expect(work.savedOnComputer()).toBeVisible();
  await page.reload();
  await work.select(name);
  await expect.poll(isRight).toBe(true);

  await menu.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitemradio', { name: 'Trái sang phải' })).toBeChecked();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitemradio', { name: 'Như sơ đồ chung' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(isRight).toBe(false);
});
