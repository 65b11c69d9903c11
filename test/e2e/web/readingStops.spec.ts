import type { Page } from '@playwright/test';
import { utils, write } from 'xlsx';
import { chooseList, StartPage, type TestFile } from '../pages/startPage';
import { expect, test } from '../support/test';

const WORKER = /\/list\.worker[^/]*\.js$/;

function listFile(name: string): TestFile {
  const rows = [
    ['STT', 'Tên đơn vị', 'Biên chế công chức được giao'],
    ['1', 'Phòng Kế hoạch', 4],
    ['2', 'Thanh tra', 3],
  ];
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'DS');
  const bytes: unknown = write(book, { type: 'buffer', bookType: 'xlsx' });
  return { name, bytes: new Uint8Array(bytes as ArrayBuffer) };
}

/** Puts another script in the place of the one that reads lists, until the test takes it away. */
const replaceReader = (page: Page, onMessage: string): Promise<unknown> =>
  page.route(WORKER, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `self.onmessage = ({ data }) => { ${onMessage} };`,
    }),
  );

async function readsTheNextFile(page: Page): Promise<void> {
  await page.unroute(WORKER);
  await chooseList(page, listFile('tot.xlsx'));
  const tree = page.getByRole('region', { name: /^Cây tổ chức/ });
  await expect(tree.getByText('Phòng Kế hoạch')).toBeVisible();
}

test('a reader that says nothing for 30 seconds is stopped, and the next file is read', async ({
  page,
}) => {
  await page.clock.install();
  await replaceReader(
    page,
    'self.postMessage({ n: data.n, progress: { stage: "sheet", sheet: 2, of: 3 } })',
  );
  const start = new StartPage(page);
  await start.open();
  await start.openWorkbook(listFile('cham.xlsx'));
  const status = page.getByRole('dialog').getByRole('status');
  await expect(status).toContainText('Đang đọc trang 2/3');
  await page.clock.runFor(28_000);
  await expect(status).toBeVisible();
  await page.clock.runFor(3_000);
  await expect(page.getByRole('alert')).toContainText(
    'Đã dừng đọc “cham.xlsx” vì 30 giây không có tiến triển',
  );
  await page.clock.resume();
  await readsTheNextFile(page);
});

test('reading can be cancelled, and the next file is read', async ({ page }) => {
  await replaceReader(page, 'self.postMessage({ n: data.n, progress: { stage: "unpack" } })');
  const start = new StartPage(page);
  await start.open();
  await start.openWorkbook(listFile('dai.xlsx'));
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('Đang mở tệp');
  await page.getByRole('button', { name: 'Hủy' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Chọn tệp danh sách' })).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await readsTheNextFile(page);
});

test.describe('a reader that crashes', () => {
  test.use({ expectedErrors: [/Array buffer allocation failed/] });

  test('is said, and the next file is read', async ({ page }) => {
    await replaceReader(page, 'throw new RangeError("Array buffer allocation failed")');
    const start = new StartPage(page);
    await start.open();
    await start.openWorkbook(listFile('lon.xlsx'));
    await expect(page.getByRole('alert')).toContainText(
      'Không đọc được “lon.xlsx”: máy không đủ bộ nhớ',
    );
    await readsTheNextFile(page);
  });
});
