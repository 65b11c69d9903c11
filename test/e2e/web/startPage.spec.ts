import { expect, test } from '../support/test';

test('the program opens in Vietnamese without an error and without a foreign request', async ({
  page,
}) => {
  const response = await page.goto('/');
  expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(page).toHaveTitle(/Tinh Gọn/);
});
