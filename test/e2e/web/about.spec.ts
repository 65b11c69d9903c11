import { StartPage } from '../pages/startPage';
import { FakeShell } from '../support/fakeShell';
import { expect, test } from '../support/test';

test('the about box tells versions and licences, without a plan too', async ({ page }) => {
  const shell = new FakeShell(page);
  await shell.install();
  await new StartPage(page).open();
  await shell.choose('about');
  const dialog = page.getByRole('dialog', { name: 'Giới thiệu Tinh Gọn' });
  await expect(dialog.getByRole('row', { name: 'Electron 99.0.0' })).toBeVisible();
  await expect(dialog.getByRole('row', { name: /^Tinh Gọn \d+\.\d+\.\d+$/ })).toBeVisible();
  await dialog.getByRole('button', { name: 'Giấy phép của các thành phần' }).press('Enter');
  await expect(dialog.getByText('| react |')).toBeVisible();
});
