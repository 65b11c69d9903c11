import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

const SAMPLE = 'Thành phố hai cấp';
const HOSPITAL = 'Bệnh viện Y học cổ truyền';

test('the computed group follows A and B step by step, and a contradiction is a finding', async ({
  page,
}) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample(SAMPLE);
  await work.branch('Phương án A');
  await work.select(HOSPITAL);
  const inspector = page.getByRole('complementary', { name: 'Chi tiết' });
  const computed = inspector.getByRole('region', { name: 'Nhóm tính từ A/B' });
  await expect(computed).toContainText('A / B = 5.021 / 4.923 triệu đồng = 101,99%');
  await expect(computed).toContainText('101,99% → đủ mức nhóm 2');
  await expect(computed).toContainText('Chưa xét được nhóm 1');
  await expect(computed).toContainText('Khớp nhóm được giao');
  const fill = async (label: string, value: string): Promise<void> => {
    await inspector.getByLabel(label).fill(value);
    await page.keyboard.press('Enter');
  };
  // Findings on norms are there besides.
  const findings = page.getByRole('button', { name: /^Kiểm tra .*phát hiện/ });
  const count = async (): Promise<number> =>
    Number(/(\d+) phát hiện/.exec(await findings.innerText())?.[1] ?? 0);
  const others = await count();
  await fill('Nguồn chi đầu tư (triệu đồng)', '120');
  await fill('Khấu hao, hao mòn (triệu đồng)', '120');
  await expect(computed).toContainText('nguồn 120 ≥ khấu hao, hao mòn 120 triệu đồng → nhóm 1');
  await expect(computed).toContainText('Khác nhóm được giao (Nhóm 2)');
  const found = inspector.getByText(/được giao nhóm 2, tính từ A\/B là nhóm/);
  await expect(found).toContainText('nhóm 1');
  await expect.poll(count).toBe(others + 1);
  await fill('Nguồn thu A (triệu đồng)', '4.922');
  await expect(computed).toContainText('99,97% → đủ mức nhóm 3a');
  await fill('Chi thường xuyên B (triệu đồng)', '0');
  await expect(computed).toContainText('Không tính được: chi thường xuyên B bằng 0');
  await expect.poll(count).toBe(others);
  await fill('Chi thường xuyên B (triệu đồng)', '4.923');
  await expect(found).toContainText('nhóm 3a');
  await work.showTab('Kiểm tra');
  await page.getByLabel('Tìm', { exact: true }).fill(HOSPITAL);
  const row = page
    .getByRole('listitem')
    .filter({ hasText: 'được giao nhóm 2, tính từ A/B là nhóm 3a' });
  await expect(row).toContainText(HOSPITAL);
  await row.getByRole('button', { name: 'Chấp nhận ngoại lệ' }).click();
  await row.getByRole('textbox', { name: 'Lý do chấp nhận' }).fill('Đang lập lại dự toán');
  await page.keyboard.press('Enter');
  await expect(row).toContainText('Đã chấp nhận: Đang lập lại dự toán');
  await expect.poll(count).toBe(others);
});

test('the computed group counts only where a target asks for it, and is labelled so', async ({
  page,
}) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample(SAMPLE);
  await work.showTab('Chỉ tiêu');
  const plain = 'Tự chủ tài chính ≥ 20% đến 2025 so với 2015';
  const card = page.getByRole('region', { name: plain });
  const share = card.getByRole('row', { name: /^Tỷ lệ trên số đơn vị hiện có/ });
  await expect(share).toContainText('/ 89');
  await expect(card.getByLabel('Tính theo nhóm tính từ A/B')).not.toBeChecked();
  await card.getByLabel('Tính theo nhóm tính từ A/B').focus();
  await page.keyboard.press('Space');
  await expect(
    page.getByRole('region', { name: `${plain} (theo nhóm tính từ A/B)` }),
  ).toBeVisible();
  await expect(card.getByText(/Đang tính theo nhóm tính từ A\/B/)).toBeVisible();
  await share.getByRole('button', { name: 'Vì sao?' }).click();
  await expect(card.getByText(/Được tính \(theo nhóm tính từ A\/B\)/).first()).toBeVisible();
});

test('what one agency takes over from another is no cut of either', async ({ page }) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample(SAMPLE);
  await work.branch('Phương án A');
  await work.select('Phòng Nghiệp vụ y');
  await page.getByRole('button', { name: 'Sáp nhập…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: /Thêm đơn vị/ }).click();
  await page.keyboard.type('văn phòng — sở công thương');
  await page
    .getByRole('option', { name: /^Văn phòng — Sở Công Thương/ })
    .first()
    .click();
  await dialog.getByRole('button', { name: 'Thực hiện' }).click();
  await dialog.waitFor({ state: 'detached' });
  await work.showTab('Chỉ tiêu');
  const card = page.getByRole('region', { name: /^Giảm ≥ 10% biên chế hưởng lương NSNN đến 2025/ });
  await card.getByText(/^Chuyển đi, nhận về giữa các cơ quan/).focus();
  await page.keyboard.press('Enter');
  const giver = card.getByRole('row', { name: /^Sở Công Thương \d/ });
  const taker = card.getByRole('row', { name: /^Sở Y tế \d/ });
  const transfer = card.getByRole('row', { name: /^Sở Công Thương Sở Y tế/ });
  const posts = (await transfer.getByRole('cell').nth(2).textContent()) ?? '';
  expect(Number(posts)).toBeGreaterThan(0);
  await expect(giver.getByRole('cell').nth(3)).toHaveText(posts);
  await expect(taker.getByRole('cell').nth(4)).toHaveText(posts);
  for (const row of [giver, taker, card.getByRole('row', { name: /^Toàn đề án/ })])
    await expect(row.getByRole('cell').last()).toHaveText('0');
  await taker.getByRole('button', { name: 'Sở Y tế' }).click();
  await expect(page.getByRole('tab', { name: 'Sơ đồ' })).toHaveAttribute('aria-selected', 'true');
});
