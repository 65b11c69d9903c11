import type { Locator, Page } from '@playwright/test';
import { writePlanFile } from '../../../src/core/files/planFile';
import { emptyPlan, withSnapshot } from '../../builders/aPlan';
import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

const LIST_2015 = 'Danh sách 31/12/2015';
const LIST_2022 = 'Danh sách 31/12/2022';

/** The sample of one department with a scenario: one merger, one cut. */
async function openCharts(page: Page): Promise<WorkspacePage> {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await work.branch('Phương án A');
  await work.select('phong to chuc');
  await work.absorb(/^Thanh tra/);
  await work.select('van phong');
  await work.setPosts('Công chức', '7');
  await work.showTab('So sánh');
  await page.getByText('Sơ đồ', { exact: true }).last().click();
  await expect(pane(page, 'Phương án A')).toBeVisible();
  return work;
}

const pane = (page: Page, name: string): Locator => page.getByRole('tree', { name, exact: true });
const activeIn = (page: Page, name: string): Locator => pane(page, name).getByRole('treeitem');
const details = (page: Page): Locator =>
  page.getByRole('region', { name: 'Thay đổi của đơn vị đang chọn' });

/** Clicks over a pane, point by point, until it has selected a unit of that name. */
async function clickUnit(
  page: Page,
  inPane: string,
  name: string,
): Promise<{ x: number; y: number }> {
  const box = await pane(page, inPane).boundingBox();
  if (box === null) throw new Error('the pane is not there');
  for (let y = box.y + 20; y < box.y + box.height; y += 30)
    for (let x = box.x + 20; x < box.x + box.width; x += 60) {
      await page.mouse.click(x, y);
      if (await details(page).getByText(name, { exact: true }).first().isVisible()) return { x, y };
    }
  throw new Error(`no card of ${name}`);
}

async function compareAlso(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: /^Các danh sách, phương án/ }).click();
  await page.getByRole('option', { name }).click();
  await page.keyboard.press('Escape');
}

test('goes from change to change by keys, and on to the main chart', async ({ page }) => {
  await openCharts(page);
  await pane(page, LIST_2022).focus();
  await page.keyboard.press('n');
  const status = page.getByRole('status').filter({ hasText: /^Thay đổi \d/ });
  await expect(status).toHaveText('Thay đổi 1 trên 2: Văn phòng. Phương án A: Biên chế');
  await expect(activeIn(page, 'Phương án A')).toHaveAccessibleName(
    'Văn phòng, BC 7 (−4), Biên chế',
  );
  await expect(details(page)).toContainText('Công chức, Được giao: 11 → 7');

  await page.keyboard.press('F8');
  await expect(status).toContainText('Thay đổi 2 trên 2: Phòng Tổ chức - Pháp chế');
  await expect(details(page)).toContainText(
    'Thanh tra; Phòng Tổ chức - Pháp chế → Phòng Tổ chức - Pháp chế',
  );
  await page.keyboard.press('ArrowUp');
  await expect(activeIn(page, LIST_2022)).toHaveAccessibleName(/^Thanh tra, BC 11, Sáp nhập/);
  await expect(activeIn(page, 'Phương án A')).toHaveAccessibleName(
    'Thanh tra: vào Phòng Tổ chức - Pháp chế',
  );
  await page.keyboard.press('p');
  await expect(status).toContainText('Thay đổi 1 trên 2');

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Sơ đồ' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('button', { name: new RegExp(`^${LIST_2022}`) })).toHaveAttribute(
    'aria-current',
    'true',
  );
  await expect(page.locator('[data-region="right"]')).toContainText('Thanh tra');
});

test('collapses and expands all panes together by keys', async ({ page }) => {
  await openCharts(page);
  await pane(page, 'Phương án A').focus();
  await page.keyboard.press('ArrowDown');
  const root = activeIn(page, LIST_2022);
  await expect(root).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press(' ');
  await expect(root).toHaveAttribute('aria-expanded', 'false');
  // Nothing below it is drawn any more, so the arrow has nowhere to go.
  await page.keyboard.press('ArrowDown');
  await expect(root).toHaveAccessibleName(/^Sở Văn hóa và Thể thao/);
  // The next change opens what hides it.
  await page.keyboard.press('n');
  await expect(activeIn(page, 'Phương án A')).toHaveAccessibleName(/^Văn phòng/);
  await page.keyboard.press('1');
  await page.keyboard.press('2');
  await page.keyboard.press('ArrowDown');
  await expect(activeIn(page, 'Phương án A')).not.toHaveAccessibleName(/^Văn phòng/);
});

test('selects, drags, zooms and filters by mouse', async ({ page }) => {
  await openCharts(page);
  const merged = await clickUnit(page, 'Phương án A', 'Thanh tra');
  await expect(activeIn(page, LIST_2022)).toHaveAccessibleName(/^Thanh tra/);

  // Dragging one pane moves the others: the same point is another card, or none, everywhere.
  await page.mouse.move(merged.x, merged.y);
  await page.mouse.down();
  await page.mouse.move(merged.x, merged.y - 90, { steps: 4 });
  await page.mouse.up();
  await page.mouse.click(merged.x, merged.y - 90);
  await expect(activeIn(page, LIST_2022)).toHaveAccessibleName(/^Thanh tra/);
  await page.mouse.wheel(0, -90);
  await page.mouse.click(merged.x, merged.y);
  await expect(activeIn(page, LIST_2022)).toHaveAccessibleName(/^Thanh tra/);

  await page.getByText('Chỉ thay đổi').click();
  const posts = page.getByRole('button', { name: 'Biên chế: 1' });
  await posts.click();
  await expect(posts).toHaveAttribute('aria-pressed', 'false');
  await pane(page, 'Phương án A').focus();
  await page.keyboard.press('n');
  await expect(page.getByText('1/1', { exact: true })).toBeVisible();
  await posts.click();
  await page.getByLabel('Biên chế tăng, giảm từ').fill('4');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Sáp nhập: 0' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Biên chế: 1' })).toBeVisible();
  await page.getByLabel('Biên chế tăng, giảm từ').fill('5');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Không có thay đổi nào khớp với bộ lọc.')).toBeVisible();
});

test('opens a card of a pane in its own snapshot by a double click', async ({ page }) => {
  await openCharts(page);
  const { x, y } = await clickUnit(page, LIST_2022, 'Thanh tra');
  await page.mouse.dblclick(x, y);
  await expect(page.getByRole('tab', { name: 'Sơ đồ' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('button', { name: new RegExp(`^${LIST_2022}`) })).toHaveAttribute(
    'aria-current',
    'true',
  );
});

test('shows three, the reference first, and says which have no room', async ({ page }) => {
  const work = await openCharts(page);
  await compareAlso(page, LIST_2015);
  await expect(page.getByRole('tree')).toHaveCount(3);
  await page.getByRole('combobox', { name: 'Chênh lệch so với' }).click();
  await page.getByRole('option', { name: LIST_2015 }).click();
  await expect(page.getByRole('tree').first()).toHaveAccessibleName(LIST_2015);

  await work.showTab('Bảng');
  await page.getByRole('button', { name: new RegExp(`^${LIST_2022}`) }).click();
  await work.branch('Phương án B');
  await work.showTab('So sánh');
  await page.getByText('Sơ đồ', { exact: true }).last().click();
  await expect(page.getByText(`Không có khác biệt nào so với “${LIST_2022}”.`)).toBeVisible();
  await compareAlso(page, LIST_2015);
  await compareAlso(page, 'Phương án A');
  await expect(page.getByRole('tree')).toHaveCount(3);
  await expect(page.getByText('Không xem ở đây: Phương án A.')).toBeVisible();
});

test('says of lists that are not linked that nothing can be paired', async ({ page }) => {
  const first = withSnapshot(
    emptyPlan(),
    'a',
    '2015-12-31',
    [{ id: 'a', children: [{ id: 'b' }] }],
    { name: 'Danh sách A' },
  );
  const plan = withSnapshot(
    first,
    'b',
    '2022-12-31',
    [{ id: 'x', children: [{ id: 'y' }, { id: 'z' }] }],
    { name: 'Danh sách B' },
  );
  const start = new StartPage(page);
  await start.open();
  await start.openPlan({ name: 'roi.tinhgon', bytes: writePlanFile(plan) });
  await page.getByRole('button', { name: /^Danh sách B/ }).click();
  await new WorkspacePage(page).showTab('So sánh');
  await page.getByText('Sơ đồ', { exact: true }).last().click();
  await expect(page.getByText(/chưa liên kết với/)).toBeVisible();
  await pane(page, 'Danh sách B').focus();
  await page.keyboard.press('n');
  await expect(page.getByText('0/0', { exact: true })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(activeIn(page, 'Danh sách B')).toHaveAccessibleName(/^Đơn vị/);
});
