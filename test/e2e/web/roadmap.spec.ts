import { readFileSync } from 'node:fs';
import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

test('a measure is put off by keys and the year in which a target is reached moves with it', async ({
  page,
}) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await work.branch('Phương án lộ trình');
  await work.select('nha hat kich');
  await page.getByRole('button', { name: 'Chuyển mức tự chủ…' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Nhóm mới' }).click();
  await page.getByRole('option', { name: 'Nhóm 2', exact: true }).click();
  await dialog.getByLabel('Ngày hiệu lực').fill('29/02/2024');
  await dialog.getByRole('button', { name: 'Thực hiện' }).click();
  await dialog.waitFor({ state: 'detached' });

  await work.showTab('Lộ trình');
  const row = page.getByRole('row', { name: /^Tự chủ tài chính/ });
  const cell = (year: number) => row.getByRole('cell').nth(year - 2022 + 1);
  await expect(page.getByRole('columnheader', { name: '31/12/2022' })).toBeVisible();
  await expect(cell(2023)).toHaveText('6,66% – 26,66%');
  await expect(cell(2024)).toHaveText('13,33% – 33,33%');
  await expect(row.getByRole('cell').last()).toHaveText('13,33% – 33,33%');

  const chip = page.getByRole('button', { name: /^Chuyển Nhà hát Kịch Hà Nội sang tự chủ/ });
  await expect(page.getByRole('region', { name: '2024: 1 biện pháp' })).toContainText('29/02/2024');
  await chip.focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByRole('region', { name: '2025: 1 biện pháp' })).toContainText('28/02/2025');
  await expect(cell(2024)).toHaveText('6,66% – 26,66%');
  await expect(cell(2025)).toContainText('13,33% – 33,33%');
  await page.keyboard.press('Control+z');
  await expect(cell(2024)).toHaveText('13,33% – 33,33%');

  await chip.dragTo(page.getByRole('region', { name: /^2023: / }));
  await expect(cell(2023)).toHaveText('13,33% – 33,33%');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Lưu hình: Tự chủ tài chính/ }).click();
  const picture = readFileSync(await (await download).path(), 'utf8');
  expect(picture).toContain('<svg');
  expect(picture).toContain('Tự chủ tài chính');
  expect(picture).not.toContain('var(--');
});
