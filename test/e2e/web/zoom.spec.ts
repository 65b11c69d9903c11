import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

/** 1366 × 768 at 200%. */
test.use({ viewport: { width: 683, height: 384 } });

test('at 200% every part of the window is reached, and the chart has room', async ({ page }) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  const tabs = page.getByRole('tablist').first().getByRole('tab');
  for (let i = 0; i < (await tabs.count()); i += 1) {
    await tabs.nth(i).scrollIntoViewIfNeeded();
    await tabs.nth(i).click();
    await expect(tabs.nth(i)).toBeInViewport({ ratio: 0.9 });
  }
  await work.showTab('Sơ đồ');
  expect((await page.getByRole('tree').boundingBox())?.width).toBeGreaterThan(600);
  for (const name of ['Lập phương án từ đây', 'Nhập danh sách', 'Xuất đề án Excel']) {
    const button = page.getByRole('button', { name }).last();
    await button.scrollIntoViewIfNeeded();
    await expect(button, name).toBeInViewport({ ratio: 0.9 });
  }
  const strip = page.getByRole('region', { name: 'Chỉ tiêu và trạng thái' });
  await strip.scrollIntoViewIfNeeded();
  await expect(strip).toBeInViewport({ ratio: 0.5 });
});
