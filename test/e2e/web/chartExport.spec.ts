import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Xuất sơ đồ' });

/** The preview once it shows what is chosen. */
async function sheet(page: Page, name: RegExp): Promise<Locator> {
  const image = dialogOf(page).getByRole('img', { name });
  await expect(image).toBeVisible();
  await expect(dialogOf(page).locator('[aria-busy="false"]')).toBeVisible();
  return image;
}

/** Keeps what the window shows as pictures: the security policy lets nobody fetch it. */
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const url = make(blob);
      void blob.text().then((text) => localStorage.setItem(url, text));
      return url;
    };
  });
});

/** The source of a previewed page. */
const textsOf = async (image: Locator): Promise<string> => {
  const url = (await image.getAttribute('src')) ?? '';
  await expect(() =>
    image.page().evaluate((key) => {
      if (localStorage.getItem(key) === null) throw new Error('not read yet');
    }, url),
  ).toPass();
  return image.page().evaluate((key) => localStorage.getItem(key) ?? '', url);
};

async function save(page: Page): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const download = page.waitForEvent('download');
  await dialogOf(page).getByRole('button', { name: 'Lưu tệp…' }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

const pagesIn = (bytes: Buffer): number =>
  bytes.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;

test('the chart is previewed and saved as PDF pages, chosen by keyboard', async ({ page }) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await work.select('Bảo tàng Hà Nội');
  await page.keyboard.press('Control+Shift+p');
  const dialog = dialogOf(page);
  const first = await textsOf(await sheet(page, /^Trang 1 trên 1 /));
  expect(first).toContain('Bảo tàng Hà Nội');
  expect(first).toContain('DỰ THẢO');

  await dialog.getByLabel('Trình bày').focus();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByLabel('Tỷ lệ')).toBeVisible();
  const cover = await textsOf(await sheet(page, /^Trang 1 trên 4 /));
  expect(cover).not.toContain('>Bảo tàng Hà Nội<');
  await dialog.getByRole('button', { name: 'Trang sau' }).focus();
  await page.keyboard.press('Enter');
  expect(await textsOf(await sheet(page, /^Trang 2 trên 4 /))).toContain('Hàng 1, cột 1');

  await dialog.getByLabel('Dấu “DỰ THẢO”').focus();
  await page.keyboard.press('Space');
  await dialog.getByLabel('Tiêu đề').fill('Sơ đồ thử');
  await expect(async () => {
    const texts = await textsOf(await sheet(page, /^Trang 1 trên 4 .*Sơ đồ thử$/));
    expect(texts).not.toContain('DỰ THẢO');
  }).toPass();
  const { name, bytes } = await save(page);
  expect(name).toBe('Sơ đồ Danh sách 31 12 2022.pdf');
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pagesIn(bytes)).toBe(4);
  await expect(dialog).toBeHidden();

  await page.reload();
  await page.getByRole('tree').waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('xuat so do');
  await page.keyboard.press('Enter');
  await sheet(page, /^Trang 1 trên 4 /);
  await expect(dialog.getByLabel('Dấu “DỰ THẢO”')).not.toBeChecked();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('one branch becomes a picture, by mouse, and a scenario shows its changes', async ({
  page,
}) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await work.branch('Phương án in');
  await work.select('Thư viện Hà Nội');
  await page.getByRole('button', { name: /^Xuất sơ đồ ra PDF/ }).click();
  const dialog = dialogOf(page);
  await sheet(page, /^Trang 1 trên 1 /);
  await dialog.getByRole('combobox', { name: 'Phạm vi' }).click();
  await page.getByRole('option', { name: 'Nhánh: Thư viện Hà Nội' }).click();
  const image = await sheet(page, /THƯ VIỆN HÀ NỘI$/);
  const texts = await textsOf(image);
  expect(texts).toContain('>Sở Văn hóa và Thể thao<');
  expect(texts).toContain('>Phòng Phục vụ bạn đọc<');
  expect(texts).not.toContain('>Bảo tàng Hà Nội<');
  await dialog.getByLabel('Màu của ô').selectOption('change');
  await expect(async () => {
    expect(await textsOf(await sheet(page, /THƯ VIỆN/))).toContain('>Không thay đổi<');
  }).toPass();
  await dialog.getByText('Ảnh PNG', { exact: true }).click();
  await expect(dialog.getByLabel('Trình bày')).toBeHidden();
  const { name, bytes } = await save(page);
  expect(name).toBe('Sơ đồ Thư viện Hà Nội, Phương án in.png');
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  // A3 in landscape, 420 × 297 mm, at 192 pixels for an inch.
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([3174, 2245]);
});
