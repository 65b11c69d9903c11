import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

const SAMPLE = 'Một sở của thành phố';

test('posts of several units are cut by percent as one step, each number correctable', async ({
  page,
}) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample(SAMPLE);
  await work.branch('Phương án cắt');
  const agency = page.getByRole('button', { name: /^Sở Văn hóa và Thể thao \d/ });
  await page.getByRole('tree').focus();
  await page.keyboard.press('Control+a');
  const inspector = page.getByRole('complementary', { name: 'Chi tiết' });
  await expect(inspector.getByRole('heading', { name: 'Đã chọn 34 đơn vị' })).toBeVisible();
  await expect(inspector.getByRole('row', { name: /^Tổng biên chế/ })).toHaveText(/812\s*812$/);
  await inspector.getByRole('button', { name: 'Giao, cắt biên chế…' }).click();
  const dialog = page.getByRole('dialog');
  const total = dialog.getByRole('row', { name: /^Cộng / });
  await expect(total).toHaveText(/501451−50$/);
  const theatre = dialog.getByRole('textbox', { name: 'Sau: Nhà hát Kịch Hà Nội' });
  await expect(theatre).toHaveValue('35');
  await theatre.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('34');
  await page.keyboard.press('Tab');
  await expect(total).toHaveText(/501450−51$/);
  await expect(dialog.getByRole('row', { name: /^Biên chế toàn đề án/ })).toHaveText(/812761$/);
  await dialog.getByRole('button', { name: 'Thực hiện' }).click();
  await expect(agency).toContainText('761');
  await page.keyboard.press('Control+z');
  await expect(agency).toContainText('812');
});

test('several units are moved, dissolved into one by Delete, and given one sector', async ({
  page,
}) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample(SAMPLE);
  await work.branch('Phương án gọn');
  const dialog = page.getByRole('dialog');
  const agency = page.getByRole('button', { name: /^Sở Văn hóa và Thể thao \d/ });
  await work.select('Phòng Quản lý Văn hóa');
  await page
    .getByRole('treeitem', { name: /^Phòng Quản lý Di sản/ })
    .click({ modifiers: ['Control'] });
  await expect(page.getByRole('heading', { name: 'Đã chọn 2 đơn vị' })).toBeVisible();

  const sector = page.getByRole('textbox', { name: 'Ngành, lĩnh vực' });
  await sector.click();
  await page.keyboard.type('Văn hóa cơ sở');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('button', { name: /^Hoàn tác: Đặt thông tin của 2 đơn vị/ }),
  ).toBeVisible();

  await page.getByRole('button', { name: 'Chuyển đến…' }).click();
  await dialog.getByRole('combobox', { name: 'Đơn vị cấp trên mới' }).click();
  await page.keyboard.type('thanh tra');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Thực hiện' }).click();
  await work.select('Phòng Quản lý Di sản');
  await expect(page.getByText('Trực thuộc: Thanh tra ‹ Sở Văn hóa và Thể thao')).toBeVisible();
  await work.select('Phòng Quản lý Văn hóa');
  await expect(page.getByText('Trực thuộc: Thanh tra ‹ Sở Văn hóa và Thể thao')).toBeVisible();
  await page
    .getByRole('treeitem', { name: /^Phòng Quản lý Di sản/ })
    .click({ modifiers: ['Control'] });

  await page.getByRole('tree').focus();
  await page.keyboard.press('Delete');
  await expect(dialog).toContainText('Giải thể 2 đơn vị');
  await expect(dialog.getByRole('button', { name: 'Thực hiện' })).toBeDisabled();
  await dialog.getByRole('combobox', { name: 'Đơn vị nhận' }).click();
  await page.keyboard.type('phong nghe thuat');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('row', { name: /^Số đơn vị/ })).toHaveText(/3432$/);
  await dialog.getByRole('button', { name: 'Thực hiện' }).click();
  await expect(page.getByRole('treeitem', { name: /^Phòng Quản lý Di sản/ })).toHaveCount(0);
  await expect(agency).toContainText('812');
  await work.select('Phòng Nghệ thuật');
  await expect(work.postsField('Công chức')).toHaveValue('34');
});

test('several units are combined into a new one, and give posts to one by a table', async ({
  page,
}) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample(SAMPLE);
  await work.branch('Phương án hợp nhất');
  const dialog = page.getByRole('dialog');
  const selectBoth = async (): Promise<void> => {
    await work.select('Phòng Quản lý Văn hóa');
    await page
      .getByRole('treeitem', { name: /^Phòng Quản lý Di sản/ })
      .click({ modifiers: ['Control'] });
  };
  await selectBoth();
  await page.getByRole('button', { name: 'Điều chuyển biên chế…' }).click();
  await dialog.getByRole('combobox', { name: 'Đơn vị nhận' }).click();
  await page.keyboard.type('phong nghe thuat');
  await page.keyboard.press('Enter');
  for (const name of ['Phòng Quản lý Văn hóa', 'Phòng Quản lý Di sản']) {
    await dialog.getByRole('textbox', { name: `Chuyển đi: ${name}` }).click();
    await page.keyboard.type('2');
  }
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('row', { name: /^Cộng 2 đơn vị/ })).toHaveText(/244$/);
  await dialog.getByRole('button', { name: 'Thực hiện' }).click();
  await selectBoth();
  await page.getByRole('button', { name: 'Hợp nhất…' }).click();
  await page.keyboard.type('Phòng Văn hóa và Di sản');
  await expect(dialog.getByRole('row', { name: /^Số đơn vị/ })).toHaveText(/3433$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('treeitem', { name: /^Phòng Văn hóa và Di sản/ })).toBeVisible();
  await expect(work.postsField('Công chức')).toHaveValue('20');
  await work.select('Phòng Nghệ thuật');
  await expect(work.postsField('Công chức')).toHaveValue('14');
  await expect(page.getByRole('tree')).toBeFocused();
  for (let undone = 0; undone < 2; undone += 1) await page.keyboard.press('Control+z');
  await expect(work.postsField('Công chức')).toHaveValue('10');
});

test('several units are taken off a recorded list, and one is left out of the selection', async ({
  page,
}) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample(SAMPLE);
  await work.select('Phòng Quản lý Văn hóa');
  for (const name of [/^Phòng Quản lý Di sản/, /^Phòng Nghệ thuật/])
    await page.getByRole('treeitem', { name }).click({ modifiers: ['Control'] });
  await page.getByRole('button', { name: 'Bỏ chọn Phòng Nghệ thuật' }).click();
  await expect(page.getByRole('heading', { name: 'Đã chọn 2 đơn vị' })).toBeVisible();
  await page.getByRole('treeitem', { name: /^Phòng Quản lý Di sản/ }).click({ button: 'right' });
  await page.getByRole('menuitem', { name: /^Xóa khỏi danh sách/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Xóa 2 đơn vị khỏi danh sách');
  await expect(dialog.getByText('Ngày hiệu lực')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Thực hiện' }).click();
  await expect(page.getByRole('treeitem', { name: /^Phòng Quản lý Di sản/ })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('treeitem', { name: /^Phòng Quản lý Di sản/ })).toBeVisible();
});

test('several public service units pass to one group with posts that change source', async ({
  page,
}) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample(SAMPLE);
  await work.branch('Phương án tự chủ');
  await work.select('Nhà hát Kịch Hà Nội');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Gõ tên lệnh, không cần dấu' })).toBeFocused();
  await page.keyboard.press('Escape');
  await page
    .getByRole('treeitem', { name: /^Nhà hát Cải lương Hà Nội/ })
    .click({ modifiers: ['Control'] });
  // Another group for all is a decision in a scenario: the dialog opens with it.
  await page.getByRole('combobox', { name: 'Nhóm được giao' }).click();
  await page.getByRole('option', { name: 'Nhóm 1', exact: true }).click();
  const asked = page.getByRole('dialog');
  await expect(asked.getByRole('combobox', { name: 'Nhóm mới' })).toHaveValue('Nhóm 1');
  await page.keyboard.press('Escape');
  await page.getByRole('tree').focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('chuyen muc tu chu');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Chuyển mức tự chủ của 2 đơn vị');
  await dialog.getByRole('checkbox', { name: /^Chuyển hết/ }).check();
  await expect(dialog.getByRole('row', { name: /^Cộng 2 đơn vị/ })).toHaveText(/8080$/);
  await dialog.getByRole('button', { name: 'Thực hiện' }).click();
  await work.select('Nhà hát Kịch Hà Nội');
  await expect(work.postsField('Viên chức hưởng lương NSNN')).toHaveValue('0');
  await work.showTab('Biện pháp');
  await expect(page.getByText(/^Chuyển Nhà hát .* sang tự chủ nhóm 2$/)).toHaveCount(2);
});

test('a text is replaced in names: found without diacritics, hits left out, none emptied', async ({
  page,
}) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample(SAMPLE);
  await work.branch('Phương án tên');
  await page.keyboard.press('Control+h');
  const dialog = page.getByRole('dialog', { name: 'Tìm và thay trong tên' });
  await expect(dialog.getByRole('textbox', { name: 'Tìm' })).toBeFocused();
  await page.keyboard.type('van phong');
  const rows = dialog.getByRole('table', { name: 'Tên trước và sau khi thay' }).getByRole('row');
  await expect(rows.filter({ hasText: 'tên sẽ bị trống' })).toHaveCount(1);
  await expect(dialog.getByRole('button', { name: 'Thực hiện' })).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'Tìm' }).fill('nha hat');
  await dialog.getByRole('textbox', { name: 'Thay bằng' }).fill('Đoàn nghệ thuật');
  await dialog.getByRole('checkbox', { name: 'Nhà hát Chèo Hà Nội' }).uncheck();
  await expect(dialog.getByText(/tên sẽ đổi, đang chọn 4/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Thực hiện' }).click();
  await expect(page.getByRole('treeitem', { name: /^Đoàn nghệ thuật Kịch Hà Nội/ })).toBeVisible();
  await expect(page.getByRole('treeitem', { name: /^Nhà hát Chèo Hà Nội/ })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('treeitem', { name: /^Nhà hát Kịch Hà Nội/ })).toBeVisible();
});
