import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

async function openOverview(page: Page, sample: string): Promise<WorkspacePage> {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample(sample);
  await work.showTab('Tổng quan');
  return work;
}

const cellsOf = (page: Page, row: RegExp) =>
  page.getByRole('grid').getByRole('row', { name: row }).getByRole('gridcell');

test('a conversion shows in verdicts, groups, flows and their lists, by keys', async ({ page }) => {
  const work = await openOverview(page, 'Một sở của thành phố');
  const verdict = page.getByRole('button', { name: /^Tự chủ tài chính.*Còn thiếu/ });
  await expect(verdict).toContainText('6,66% – 26,66%');
  await expect(cellsOf(page, /^Cả cơ quan/).nth(1)).toHaveText('899');
  await expect(cellsOf(page, /^Cả cơ quan/).nth(2)).toHaveText('812');
  await expect(cellsOf(page, /^Cả cơ quan/).nth(6)).toHaveText('3 / 13');
  await expect(cellsOf(page, /^Nhà hát Kịch/).nth(6)).toHaveText('0 / 1');

  await work.showTab('Sơ đồ');
  await work.branch('Phương án tổng quan');
  await work.select('nha hat kich');
  await work.convert('Nhóm 2');
  await work.showTab('Tổng quan');
  await expect(verdict).toContainText('13,33% – 33,33%');
  await expect(cellsOf(page, /^Cả cơ quan/).nth(8)).toHaveText('4 / 13');

  const flows = page.getByRole('region', { name: /nay ra sao theo Phương án tổng quan$/ });
  await flows.getByRole('button', { name: /^Bảng số liệu/ }).focus();
  await page.keyboard.press('Enter');
  const figure = flows.getByRole('button', { name: 'Nhóm 3 → Nhóm 2: 1 đơn vị' });
  await figure.focus();
  await page.keyboard.press('Enter');
  const list = page.getByRole('heading', { name: 'Nhóm 3 → Nhóm 2: 1 đơn vị' });
  await expect(list).toBeFocused();
  await expect(page.getByRole('listitem').filter({ hasText: 'Nhà hát Kịch' })).toContainText(
    '(Nhóm 2)',
  );
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(figure).toBeFocused();

  await flows.getByText('Đơn vị sau', { exact: true }).click();
  const later = page.getByRole('region', { name: /^Đơn vị của Phương án tổng quan từ đâu/ });
  await expect(later.getByRole('row', { name: /^Cộng/ }).getByRole('cell').last()).toHaveText('13');

  // Paper is white, so the picture is that of the light look.
  await page.getByRole('button', { name: 'Nền tối' }).click();
  const download = page.waitForEvent('download');
  await later.getByRole('button', { name: /^Lưu hình/ }).click();
  const picture = readFileSync(await (await download).path(), 'utf8');
  expect(picture).toContain('Nhóm 4: ');
  expect(picture).not.toContain('var(--');
  expect(picture).toMatch(/<text[^>]*fill="rgb\(0, 0, 0\)"/);

  await verdict.click();
  await expect(page.getByRole('tab', { name: 'Chỉ tiêu' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
});

test('agencies are sorted, gone into and left by mouse and by keys', async ({ page }) => {
  await openOverview(page, 'Toàn thành phố');
  const grid = page.getByRole('grid');
  const agencies = page.getByRole('region', { name: 'Cơ quan, đơn vị', exact: true });
  const back = page.getByRole('button', { name: /^Về toàn đề án/ });
  await expect(cellsOf(page, /^Toàn đề án/).nth(2)).toHaveText('108.215');
  await page.getByRole('button', { name: 'Hiện trạng', exact: true }).click();
  await expect(grid.getByRole('row').nth(2)).toContainText('Sở Y tế');

  await grid.focus();
  await page.keyboard.press('ArrowDown');
  const second = grid.locator('[aria-selected="true"]');
  await expect(second).toHaveAttribute('aria-rowindex', '4');
  const name = (await second.getByRole('gridcell').first().textContent()) ?? '';
  const posts = (await second.getByRole('gridcell').nth(2).textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(back).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 }).filter({ hasText: name })).toBeVisible();
  await expect(cellsOf(page, /^Cả cơ quan/).nth(2)).toHaveText(posts);
  await expect(agencies.locator('[aria-current="true"]')).toContainText(name);

  await page.keyboard.press('Backspace');
  await expect(back).toBeHidden();
  await expect(grid).toBeFocused();
  await expect(second.getByRole('gridcell').first()).toHaveText(name);

  await page.getByRole('grid').getByRole('button', { name: 'Sở Y tế' }).click();
  await expect(back).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(back).toBeHidden();
  await agencies.getByRole('button', { name: /^Sở Nội vụ/ }).click();
  await expect(cellsOf(page, /^Cả cơ quan/).nth(2)).toHaveText('168');
  await back.click();
  await expect(cellsOf(page, /^Toàn đề án/).nth(2)).toHaveText('108.215');

  // The posts of an agency are the sum that the table has of it.
  await grid.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+Enter');
  const table = page.getByRole('treegrid');
  await expect(table.getByRole('row', { name: /Sở Y tế/ }).first()).toContainText('19.345');
  await page.getByRole('tab', { name: 'Tổng quan' }).click();
  await back.click();
  await cellsOf(page, /^Sở Y tế/)
    .nth(1)
    .getByRole('button')
    .click();
  await expect(page.getByRole('button', { name: /^Danh sách 31\/12\/2015/ })).toHaveAttribute(
    'aria-current',
    'true',
  );
});

test('what is scrolled away is on paper, and the frame is not', async ({ page }) => {
  await openOverview(page, 'Một sở của thành phố');
  const grid = page.getByRole('grid');
  const last = grid.getByRole('row').last();
  const count = Number(await grid.getAttribute('aria-rowcount'));
  await page.emulateMedia({ media: 'print' });
  await expect(grid.getByRole('row')).toHaveCount(count);
  await expect(last).toHaveAttribute('aria-rowindex', String(count));
  await expect(page.getByRole('tablist')).toBeHidden();
  await expect(page.getByRole('complementary')).toHaveCount(0);
});

test('a list without an earlier one says what is missing instead of drawing it', async ({
  page,
}) => {
  await openOverview(page, 'Một sở của thành phố');
  await page.getByRole('button', { name: /^Danh sách 31\/12\/2015/ }).click();
  await expect(page.getByText(/^Mới có một danh sách: chưa có gì để so/)).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Mốc' })).toHaveCount(0);
  await expect(cellsOf(page, /^Cả cơ quan/).nth(1)).toHaveText('899');
});
