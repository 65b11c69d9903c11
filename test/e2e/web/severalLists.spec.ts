import { StartPage } from '../pages/startPage';
import { agencyRows, twoYears, workbook } from '../pages/workbooks';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

test('years side by side come in as two linked lists, in one step', async ({ page }) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openWorkbook(workbook('hai-nam.xlsx', { 'Biểu 1': twoYears }));
  const dialog = page.getByRole('dialog');
  const year2015 = dialog.getByRole('button', { name: /^Biểu 1 – năm 2015/ });
  await expect(year2015).toContainText('3 đơn vị');
  const tree = dialog.getByRole('region', { name: /^Cây tổ chức/ });
  await expect(tree).toContainText('Phòng Mới');
  await year2015.click();
  await expect(tree).toContainText('Phòng Cũ');
  await expect(tree).not.toContainText('Phòng Mới');
  await expect(dialog.getByText('“Phòng Mới” không có số liệu năm 2015')).toBeVisible();
  await work.acceptList();
  await expect(page.getByText('Đã liên kết 2/3 đơn vị với Danh sách 31/12/2015')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Danh sách 31/12/2015')).toHaveCount(0);
  await expect(page.getByText('Danh sách 31/12/2022')).toHaveCount(0);
});

test('a year can be left out, and sheets of one form make one list', async ({ page }) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openWorkbook(workbook('hai-nam.xlsx', { 'Biểu 1': twoYears }));
  await page.getByRole('checkbox', { name: 'Nhận Biểu 1 – năm 2015' }).uncheck();
  await work.acceptList();
  await expect(page.getByText('Danh sách 31/12/2022').first()).toBeVisible();
  await expect(page.getByText('Danh sách 31/12/2015')).toHaveCount(0);
  await work.goHome();
  await start.openWorkbook(
    workbook('cac-so.xlsx', {
      'Y tế': agencyRows('Sở Y tế', 'YT', [['Phòng Nghiệp vụ Y', 9]]),
      'Nội vụ': agencyRows('Sở Nội vụ', 'NV', [['Phòng Tổ chức', 7]]),
      'Tổng hợp': [
        ['STT', 'Tên đơn vị', 'Mã đơn vị', 'Công chức được giao'],
        [1, 'Sở Y tế', 'YT', 9],
        [2, 'Sở Nội vụ', 'NV', 7],
      ],
    }),
  );
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('checkbox', { name: 'Nhận Nội vụ' })).toBeChecked();
  await expect(dialog.getByRole('checkbox', { name: 'Nhận Tổng hợp' })).not.toBeChecked();
  await work.acceptList();
  const agencies = page.getByRole('button', { name: /^Sở (Y tế|Nội vụ)/ });
  await expect(agencies).toHaveText([/Sở Y tế\s*9/, /Sở Nội vụ\s*7/]);
});

test('sheets of one list that names no day are dated together', async ({ page }) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  const undated = (agency: string, code: string, unit: string) =>
    agencyRows(agency, code, [[unit, 5]]).slice(1);
  await start.openWorkbook(
    workbook('cac-so.xlsx', {
      A: undated('Sở Y tế', 'YT', 'Phòng Nghiệp vụ Y'),
      B: undated('Sở Nội vụ', 'NV', 'Phòng Tổ chức'),
    }),
  );
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Hãy nhập ngày của số liệu.')).toBeVisible();
  await dialog.getByLabel('Số liệu tại ngày').fill('30/06/2025');
  await expect(dialog.getByRole('button', { name: /^B/ })).toContainText('30/06/2025');
  await work.acceptList();
  await expect(page.getByText('Danh sách 30/06/2025').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Sở (Y tế|Nội vụ)/ })).toHaveCount(2);
});

test('a newer form of a list shows what changes, and only what is picked is changed', async ({
  page,
}) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  const units = [
    ['Văn phòng', 9],
    ['Phòng Kế hoạch', 8],
    ['Phòng Pháp chế', 5],
  ] as const;
  await start.openWorkbook(workbook('cu.xlsx', { DS: agencyRows('Sở Y tế', 'YT', units) }));
  await work.acceptList();
  await work.importList(
    workbook('moi.xlsx', {
      DS: agencyRows('Sở Y tế', 'YT', [
        ['Văn phòng', 7],
        ['Phòng Kế hoạch - Tài chính', 8],
      ]),
    }),
  );
  const changes = page.getByRole('region', { name: 'So với “Danh sách 31/12/2022” đang có' });
  await expect(changes).toContainText('Công chức, Được giao: 9 → 7');
  await expect(changes).toContainText('Tên: Phòng Kế hoạch → Phòng Kế hoạch - Tài chính');
  await changes.getByRole('checkbox', { name: 'Nhận thay đổi: Phòng Pháp chế' }).uncheck();
  await work.acceptList();
  await expect(page.getByText('Đã cập nhật: thêm 0, thay đổi 2, bỏ 0 đơn vị.')).toBeVisible();
  await work.showTab('Bảng');
  const grid = page.getByRole('treegrid');
  await expect(grid).toContainText('Phòng Kế hoạch - Tài chính');
  await expect(grid).toContainText('Phòng Pháp chế');
  await expect(page.getByRole('button', { name: /^Sở Y tế/ })).toContainText('20');
  await page.keyboard.press('Control+z');
  await expect(grid).not.toContainText('Phòng Kế hoạch - Tài chính');
});

test('rows are corrected by keyboard, problems filtered, and rows with errors left out', async ({
  page,
}) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openWorkbook(
    workbook('loi.xlsx', {
      DS: [
        ...agencyRows('Sở Y tế', 'YT', [['Văn phòng', 9]]),
        [2, 'Phòng Kế hoạch', 'YT2', -8],
        [3, 'Tổ 1', 'YT3', 2.5],
      ],
    }),
  );
  const dialog = page.getByRole('dialog');
  const tree = dialog.getByRole('region', { name: /^Cây tổ chức/ });
  await expect(tree).toContainText('Tổ 1');
  await dialog.getByRole('combobox', { name: 'Lọc theo loại' }).selectOption('topic:numbers');
  await dialog.getByRole('button', { name: /Lỗi D5/ }).click();
  await dialog.getByRole('button', { name: 'Dòng 4', exact: true }).press('Enter');
  const kind = page.getByRole('combobox', { name: 'Dòng 4 là' });
  await expect(kind).toBeFocused();
  await kind.selectOption({ label: 'Bỏ qua' });
  await expect(tree).not.toContainText('Văn phòng');
  await kind.selectOption({ label: 'Tự nhận: Bỏ qua' });
  await expect(tree).toContainText('Văn phòng');
  await page.keyboard.press('Escape');
  await expect(kind).toHaveCount(0);
  await expect(dialog).toBeVisible();
  await dialog.getByRole('checkbox', { name: 'Bỏ 2 dòng có lỗi' }).check();
  await expect(tree).not.toContainText('Tổ 1');
  await work.acceptList();
  await expect(page.getByText('Đã nhận 2 đơn vị')).toBeVisible();
});
