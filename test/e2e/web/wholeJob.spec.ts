import type { Page } from '@playwright/test';
import { read, utils } from 'xlsx';
import { StartPage } from '../pages/startPage';
import { agencyList } from '../pages/workbooks';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

const THEN: readonly [string, number][] = [
  ['Văn phòng Sở', 12],
  ['Phòng Kế hoạch', 20],
  ['Phòng Quản lý chuyên ngành', 31],
];
const NOW: readonly [string, number][] = [
  ['Văn phòng Sở', 11],
  ['Phòng Kế hoạch', 18],
  ['Phòng Quản lý chuyên ngành', 29],
];

test('from Excel lists to an Excel proposal, saved, closed and opened again', async ({ page }) => {
  test.setTimeout(90_000);
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openWorkbook(agencyList(2015, THEN));
  await expect(page.getByText('Cây tổ chức đọc được (4 đơn vị)')).toBeVisible();
  await expect(
    page.getByText('Không có chỗ nào nghi ngờ.').or(page.getByText(/Nghi ngờ/).first()),
  ).toBeVisible();
  await work.acceptList();
  await work.importList(agencyList(2022, NOW));
  await work.acceptList();

  await test.step('link the two lists and see the target', async () => {
    await page.getByRole('button', { name: 'Việc với Danh sách 31/12/2022' }).click();
    await page.getByRole('menuitem', { name: /Liên kết với/ }).click();
    await expect(page.getByText('Đã liên kết 4/4 đơn vị')).toBeVisible();
    await expect(work.target(/Giảm ≥ 10% biên chế/)).toContainText('7,93% / 10%');
  });

  await test.step('branch, edit, undo and redo by name', async () => {
    await work.branch('Phương án gọn');
    await work.select('phong ke hoach');
    await work.setPosts('Công chức', '15');
    await expect(work.target(/Giảm ≥ 10% biên chế/)).toContainText('12,69% / 10%');
    await page.getByRole('button', { name: 'Hoàn tác: Sửa biên chế (Ctrl+Z)' }).click();
    await expect(work.postsField('Công chức')).toHaveValue('18');
    await page.getByRole('button', { name: 'Làm lại: Sửa biên chế (Ctrl+Y)' }).click();
    await expect(work.postsField('Công chức')).toHaveValue('15');
  });

  await test.step('merge one phòng into another', async () => {
    await work.absorb(/Văn phòng Sở/);
    await expect(work.postsField('Công chức')).toHaveValue('26');
    await work.showTab('Biện pháp');
    await expect(
      page.getByRole('tabpanel').getByText('Sáp nhập Văn phòng Sở vào Phòng Kế hoạch'),
    ).toBeVisible();
    await expect(
      page.getByRole('tabpanel').getByText('Giảm 3 biên chế công chức tại Phòng Kế hoạch'),
    ).toBeVisible();
  });

  await test.step('switch a measure off and on again', async () => {
    const first = page.getByRole('checkbox', { name: /Áp dụng: Giảm 3/ });
    await first.uncheck();
    await expect(work.postsField('Công chức')).toHaveValue('29');
    await first.check();
    await expect(work.postsField('Công chức')).toHaveValue('26');
  });

  await test.step('compare with the list it starts from', async () => {
    await work.showTab('So sánh');
    const row = page.getByRole('row', { name: /Biên chế được giao/ });
    await expect(row).toContainText('58');
    await expect(row).toContainText('55');
    await expect(row).toContainText('−3');
    await page.getByText('Thay đổi', { exact: true }).click();
    await expect(page.getByRole('grid', { name: 'Danh sách thay đổi' })).toContainText('Sáp nhập');
  });

  await test.step('the units behind a figure are one click away', async () => {
    await work.target(/Giảm ≥ 10% biên chế/).click();
    await expect(page.getByText('Sở Thử nghiệm').last()).toBeVisible();
  });

  const proposal = await work.exportProposal();
  const book = read(proposal, { type: 'array' });
  const texts = book.SheetNames.map((name) =>
    utils.sheet_to_csv(book.Sheets[name] ?? {}, { FS: '|' }),
  ).join('\n');
  expect(texts).toContain('Phòng Kế hoạch');
  expect(texts).toContain('Sáp nhập Văn phòng Sở vào Phòng Kế hoạch');

  const file = await work.savePlan();
  await work.goHome();
  await start.openPlan({ name: 'de-an.tinhgon', bytes: file });
  await expect(page.getByRole('button', { name: /^Phương án gọn/ })).toBeVisible();
  await work.select('phong ke hoach');
  await expect(work.postsField('Công chức')).toHaveValue('26');
});

test('chart and table show the same units in step', async ({ page }) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await work.branch('Phương án 1');
  await work.showTab('Bảng');
  await work.select('nha hat cheo');
  await work.setPosts('Viên chức hưởng lương NSNN', '40');
  await expect(page.getByRole('row', { name: /Nhà hát Chèo/ })).toContainText('40');
  expect(await seenCards(page)).toBe(0);
  await work.showTab('Sơ đồ');
  const card = page.getByRole('treeitem', { name: /Nhà hát Chèo/ });
  await expect(card).toContainText('−5');
  expect(await seenCards(page)).toBeGreaterThan(5);
});

test('seven targets stay apart in the strip, with the findings in view', async ({ page }) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await work.showTab('Chỉ tiêu');
  for (let i = 0; i < 4; i += 1)
    await page
      .getByRole('button', { name: /^Theo dõi: / })
      .first()
      .click();
  const strip = page.getByRole('region', { name: 'Chỉ tiêu và trạng thái' });
  await expect(strip.getByRole('button')).toHaveCount(8);
  await expect(strip.getByRole('button', { name: /Kiểm tra/ })).toBeInViewport();
  const isCut = await strip
    .getByRole('button')
    .evaluateAll((buttons) => buttons.some((one) => one.scrollWidth > one.clientWidth + 1));
  expect(isCut).toBe(false);
});

/** How many cards of the chart an eye can see; a view in front of it must hide all of them. */
const seenCards = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.querySelectorAll('.unitCard')].filter((card) =>
        card.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      ).length,
  );
