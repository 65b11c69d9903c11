import { StartPage } from '../pages/startPage';
import { expect, test } from '../support/test';

test('what cards say is chosen and remembered; what the colour tells is always said', async ({
  page,
}) => {
  const start = new StartPage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  const card = page.getByRole('tree').getByRole('treeitem', { name: /^Nhà hát Kịch/ });
  const height = async (): Promise<number> => (await card.boundingBox())?.height ?? 0;
  const choose = async (name: string | RegExp): Promise<void> => {
    await page.getByRole('button', { name: 'Hiển thị' }).click();
    await page.getByRole('menuitemcheckbox', { name }).click();
    await page.keyboard.press('Escape');
  };
  await expect(card).toContainText('BC');
  await expect(card).not.toContainText('Trưởng');
  const usual = await height();

  await choose('Lãnh đạo (cấp trưởng, cấp phó)');
  await choose('Số có mặt');
  await expect(card).toContainText('CM 44');
  await expect(card).toContainText('Trưởng');
  expect(await height()).toBeGreaterThan(usual);

  await page.reload();
  await expect(card).toContainText('CM 44');
  for (const name of ['Lãnh đạo (cấp trưởng, cấp phó)', 'Số có mặt', /^Biên chế/])
    await choose(name);
  await expect(card).not.toContainText('CM');
  await expect(card).not.toContainText('BC');
  await expect(card).toContainText('Nhóm');

  // Without its field, the group is still said as long as the colour stands for it.
  await choose('Nhóm tự chủ');
  await expect(card).not.toContainText('Nhóm');
  await page.getByLabel('Tô màu').selectOption('autonomy');
  await expect(card).toContainText('Nhóm');
  await page.getByRole('button', { name: 'Hiển thị' }).click();
  await expect(page.getByRole('menuitemcheckbox', { name: 'Nhóm tự chủ' })).toBeDisabled();
  await page.keyboard.press('Escape');

  // Agencies are told by numbers that legend and cards share.
  await page.getByLabel('Tô màu').selectOption('agency');
  await expect(page.getByRole('region', { name: 'Chú giải' })).toContainText(
    '1. Sở Văn hóa và Thể thao',
  );
  await expect(card).toContainText(/Hà Nội\s*1\s*ĐVSN/);
});

test('a collapsed card tells how many units and posts it hides', async ({ page }) => {
  const start = new StartPage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await page.getByLabel('Số cấp hiển thị').selectOption({ label: 'Đến cấp 1' });
  const card = page.getByRole('tree').getByRole('treeitem', { name: /^Sở Văn hóa/ });
  await expect(card).toContainText('+33 đơn vị, 812 biên chế');
  await card.getByRole('button').click();
  await expect(card).not.toContainText('+33');
});
