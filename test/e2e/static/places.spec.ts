import { readFileSync } from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';
import { LinkingPage } from '../pages/linkingPage';
import { StartPage } from '../pages/startPage';
import { agencyList } from '../pages/workbooks';
import { WorkspacePage } from '../pages/workspacePage';
import { watchContext } from '../support/pageWatch';
import { type OpenPlace, openPlace, type StaticPlace } from '../support/staticPlaces';

/** What the browser gives at each place; the table of the README says the same in words. */
const GIVEN: Readonly<Record<StaticPlace, { readonly secure: boolean }>> = {
  disk: { secure: true },
  loopback: { secure: true },
  intranet: { secure: false },
};

const test = base.extend<{ readonly place: StaticPlace; readonly opened: OpenPlace }>({
  place: ['disk', { option: true }],
  opened: async ({ place, context }, use) => {
    const opened = await openPlace(place);
    const watch = await watchContext(context, opened.origin);
    // Playwright cannot answer the browser's own dialogs for files.
    await context.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'showOpenFilePicker');
      Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
    });
    await use(opened);
    opened.close();
    expect(watch.errors, 'errors in the window').toEqual([]);
    expect(watch.foreignRequests, 'requests that left the folder').toEqual([]);
  },
});

const bytesOf = async (page: Page, click: () => Promise<void>): Promise<Buffer> => {
  const download = page.waitForEvent('download');
  await click();
  return readFileSync(await (await download).path());
};

for (const place of ['disk', 'loopback', 'intranet'] as const) {
  test.describe(`the static build on ${place}`, () => {
    test.use({ place });

    test('reads, links, writes a proposal and a chart, saves and opens again', async ({
      page,
      opened,
    }) => {
      test.setTimeout(120_000);
      const start = new StartPage(page);
      const work = new WorkspacePage(page);
      await start.open(opened.page);
      expect(await page.evaluate(() => isSecureContext)).toBe(GIVEN[place].secure);
      expect(
        await page.evaluate(() => document.fonts.load('16px "Noto Sans"', 'Sắp xếp')),
      ).not.toEqual([]);
      await start.openSample('Một sở của thành phố');
      const linking = new LinkingPage(page);
      await linking.open();
      await expect(linking.progress()).toHaveText('Đã liên kết 31/37 · còn 6 chưa quyết định');
      await expect(linking.proposal('Phòng Kế hoạch - Tài chính và Đầu tư')).toBeVisible();

      await work.importList(agencyList(2023, [['Phòng Kế hoạch', 20]]));
      await expect(page.getByText('Cây tổ chức đọc được (2 đơn vị)')).toBeVisible();
      await work.acceptList();

      expect((await work.exportProposal()).subarray(0, 2).toString()).toBe('PK');

      await work.showTab('Sơ đồ');
      await page.keyboard.press('Control+Shift+p');
      const dialog = page.getByRole('dialog', { name: 'Xuất sơ đồ' });
      await expect(dialog.getByRole('img', { name: /^Trang 1 trên/ })).toBeVisible();
      await expect(dialog.locator('[aria-busy="false"]')).toBeVisible();
      const chart = await bytesOf(page, () =>
        dialog.getByRole('button', { name: 'Lưu tệp…' }).click(),
      );
      expect(chart.subarray(0, 5).toString()).toBe('%PDF-');

      await work.showTab('Tổng quan');
      await expect(page.getByRole('heading', { name: 'Kết quả các chỉ tiêu' })).toBeVisible();

      const bytes = await work.savePlan();
      await expect(work.savedOnComputer()).toBeVisible();
      await page.reload();
      await expect(page.getByRole('tab', { name: 'Sơ đồ' })).toBeVisible();
      await work.goHome();
      await start.openPlan({ name: 'de-an.tinhgon', bytes });
      await expect(page.getByRole('button', { name: /^Danh sách 31\/12\/2023/ })).toBeVisible();
    });

    test('two windows never write one plan', async ({ page, context, opened }) => {
      const start = new StartPage(page);
      await start.open(opened.page);
      await start.openSample('Một sở của thành phố');
      await expect(new WorkspacePage(page).savedOnComputer()).toBeVisible();
      const second = await context.newPage();
      const other = new StartPage(second);
      await other.open(opened.page);
      const readOnly = 'Chỉ xem – đang sửa ở cửa sổ khác';
      for (let i = 0; i < 2; i += 1) {
        await other.openStored('Một sở của thành phố');
        await expect(second.getByText(readOnly)).toBeVisible();
        await new WorkspacePage(second).goHome();
      }
      const third = await context.newPage();
      const last = new StartPage(third);
      await last.open(opened.page);
      await last.openStored('Một sở của thành phố');
      await expect(third.getByText(readOnly)).toBeVisible();
      await third
        .locator('[data-region="bottom"]')
        .getByRole('button', { name: 'Sửa ở đây' })
        .click();
      await expect(new WorkspacePage(third).savedOnComputer()).toBeVisible();
      await expect(page.getByText(readOnly)).toBeVisible();
      // A window that is closed without a word lets go too.
      await third.close();
      await other.openStored('Một sở của thành phố');
      await expect(new WorkspacePage(second).savedOnComputer()).toBeVisible();
      await second.reload();
      await expect(new WorkspacePage(second).savedOnComputer()).toBeVisible();
      await page.reload();
      await expect(page.getByText(readOnly)).toBeVisible();
    });
  });
}
