import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

const SAMPLE = 'Thành phố hai cấp';

test('a target of one’s own is added by keyboard, with wrong entries told at their fields', async ({
  page,
}) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample(SAMPLE);
  await work.showTab('Chỉ tiêu');
  await page.getByRole('button', { name: 'Thêm chỉ tiêu…' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Thêm chỉ tiêu' });
  await expect(dialog.getByLabel('Tên chỉ tiêu')).toBeFocused();
  await expect(dialog.getByLabel('Tên chỉ tiêu')).toHaveValue(
    'Giảm ≥ 10% cán bộ, công chức, viên chức hưởng lương NSNN đến 2030 so với 2025',
  );
  const save = dialog.getByRole('button', { name: 'Lưu' });
  const fill = async (label: string, value: string): Promise<void> => {
    await dialog.getByLabel(label, { exact: true }).focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(value);
  };
  await fill('Mức phải đạt (%)', '12,345');
  await fill('Năm đến hạn', '2020');
  await expect(dialog.getByText(/nhiều nhất hai chữ số sau dấu phẩy/)).toBeVisible();
  await expect(dialog.getByText('Năm đến hạn phải sau năm mốc.')).toBeVisible();
  await expect(dialog.getByText('Sửa các ô được đánh dấu để xem kết quả.')).toBeVisible();
  await expect(save).toBeDisabled();
  await fill('Mức phải đạt (%)', '12,5');
  await fill('Năm đến hạn', '2026');
  await dialog.getByRole('combobox', { name: 'Cơ quan' }).focus();
  await page.keyboard.type('so y te');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeVisible();
  const name = /^Giảm ≥ 12,5% cán bộ.* \(Sở Y tế\) đến 2026 so với 2025$/;
  await expect(dialog.getByLabel('Tên chỉ tiêu')).toHaveValue(name);
  const preview = dialog.getByRole('region', { name: 'Kết quả xem trước' });
  const seen = await preview.getByText(/^Số đạt/).innerText();
  expect(seen).toMatch(/\d+ \/ [\d.]+$/);
  await dialog.getByLabel('Căn cứ').focus();
  await page.keyboard.type('Kế hoạch của Sở');
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  const card = page.getByRole('region', { name });
  await expect(card).toContainText('Kế hoạch của Sở (chưa đối chiếu văn bản)');
  await expect(card).toContainText(seen.replace(/^.*: /, ''));
  const strip = page.getByRole('region', { name: 'Chỉ tiêu và trạng thái' });
  await expect(strip.getByRole('button', { name: /\(Sở Y tế\)/ })).toBeVisible();
  await work.showTab('Lộ trình');
  await expect(page.getByText(name).first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(strip.getByRole('button', { name: /\(Sở Y tế\)/ })).toHaveCount(0);
  await page.keyboard.press('Control+y');
  await expect(strip.getByRole('button', { name: /\(Sở Y tế\)/ })).toHaveCount(1);
});

test('targets are copied, ordered, deleted and brought back', async ({ page }) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample(SAMPLE);
  await work.showTab('Chỉ tiêu');
  const autonomy = 'Tự chủ tài chính ≥ 20% đến 2025 so với 2015';
  const cards = page.getByRole('region', { name: /^(Tự chủ|Giảm)/ });
  const names = async (): Promise<(string | null)[]> =>
    cards.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  const before = await names();
  expect(before[0]).toBe(autonomy);
  await page.getByRole('button', { name: `Nhân bản: ${autonomy}` }).click();
  const copy = `${autonomy} (bản sao)`;
  await expect(page.getByRole('region', { name: copy })).toBeVisible();
  expect(await names()).toEqual([autonomy, copy, ...before.slice(1)]);
  const up = page.getByRole('button', { name: `Đưa lên: ${copy}` });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect.poll(names).toEqual([copy, autonomy, ...before.slice(1)]);
  await expect(up).toBeFocused();
  await page.getByRole('button', { name: `Sửa…: ${copy}` }).click();
  const dialog = page.getByRole('dialog', { name: 'Sửa chỉ tiêu' });
  await dialog.getByRole('button', { name: 'Đặt tên theo nội dung' }).click();
  await dialog.getByLabel('Mức phải đạt (%)').fill('25');
  await dialog.getByRole('button', { name: 'Lưu' }).click();
  const own = 'Tự chủ tài chính: ≥ 25% đến 2025 so với 2015';
  await expect(page.getByRole('region', { name: own })).toBeVisible();
  await page.getByRole('button', { name: `Xóa: ${own}` }).click();
  await page.getByRole('button', { name: `Xóa: ${autonomy}` }).click();
  await expect(page.getByRole('button', { name: 'Thêm chỉ tiêu…' })).toBeFocused();
  expect(await names()).toEqual(before.slice(1));
  const missing = page.getByRole('region', { name: 'Thêm lại' });
  await expect(missing.getByRole('listitem')).toHaveText([autonomy]);
  await missing.getByRole('button', { name: 'Thêm lại' }).click();
  await expect(missing).toHaveCount(0);
  await expect.poll(names).toEqual([...before.slice(1), autonomy]);
  for (let i = 0; i < 6; i += 1) await page.keyboard.press('Control+z');
  await expect.poll(names).toEqual(before);
});

test('the lists behind a cut lead to units, and candidates to what can be done', async ({
  page,
}) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await work.branch('Phương án A');
  await work.showTab('Chỉ tiêu');
  const posts = page.getByRole('region', { name: /^Giảm ≥ 10% biên chế hưởng lương NSNN/ });
  await posts.getByRole('button', { name: 'Vì sao?' }).click();
  await posts.getByText(/^Không tính \(/).click();
  await expect(posts.getByText(/^Loại biên chế không tính vào chỉ tiêu/)).toContainText(
    /Hợp đồng lao động: \d/,
  );
  const vacancies = posts.getByRole('region', { name: 'Đơn vị có thể giảm biên chế' });
  const counts = await vacancies.locator('tbody tr td:nth-child(5)').allInnerTexts();
  expect(counts.length).toBeGreaterThan(1);
  expect(counts.map(Number)).toEqual(counts.map(Number).sort((a, b) => b - a));
  const [total, agency] = [counts.map(Number).reduce((a, b) => a + b, 0), 'Sở Văn hóa và Thể thao'];
  await vacancies.getByText('Theo cơ quan').click();
  const whole = vacancies.getByRole('row', { name: new RegExp(`^${agency}`) });
  expect(Number(await whole.getByRole('cell').nth(2).innerText())).toBeGreaterThanOrEqual(total);
  const units = page.getByRole('region', { name: /^Giảm ≥ 10% đơn vị sự nghiệp công lập/ });
  const before = await countOfToday();
  const mergers = units.getByRole('region', { name: 'Đơn vị có thể sáp nhập' });
  const first = mergers.locator('tbody tr').first();
  const absorber = await first.getByRole('button').nth(1).innerText();
  await first.getByRole('button', { name: /^Sáp nhập…/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Thực hiện' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await work.showTab('Chỉ tiêu');
  expect(await countOfToday()).toBe(before - 1);
  await units.getByRole('button', { name: absorber, exact: true }).last().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Sơ đồ' })).toHaveAttribute('aria-selected', 'true');

  /** The number of units as the list of today has it. */
  async function countOfToday(): Promise<number> {
    const why = units.getByRole('button', { name: 'Vì sao?' });
    if ((await why.getAttribute('aria-expanded')) !== 'true') await why.click();
    const label = await units.getByText(/^Hiện nay \(/).innerText();
    return Number(/\((\d+)\)/.exec(label)?.[1]);
  }
});
