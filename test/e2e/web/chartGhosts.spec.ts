import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

test('what the scenario removed is drawn at its old place and leads to what goes on', async ({
  page,
}) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  const show = page.getByRole('button', { name: /^Hiện đơn vị không còn/ });
  await expect(show).toHaveCount(0);
  await work.branch('Phương án');
  await work.select('Nhà hát Kịch');
  await work.absorb(/^Nhà hát Chèo/);

  const tree = page.getByRole('tree');
  const ghost = tree.getByRole('treeitem', {
    name: 'Nhà hát Chèo Hà Nội: Đã sáp nhập vào Nhà hát Kịch Hà Nội',
  });
  const absorber = tree.getByRole('treeitem', { name: /^Nhà hát Kịch Hà Nội/ });
  const legend = page.getByRole('region', { name: 'Chú giải' });
  await expect(ghost).toHaveCount(0);
  await expect(show).toHaveAttribute('aria-pressed', 'false');
  await show.click();
  await expect(ghost).toBeVisible();
  await expect(legend).toContainText('Không còn trong phương án');

  // The cursor goes past it, in both directions.
  await work.select('Nhà hát Kịch');
  await expect(absorber).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(tree.getByRole('treeitem', { name: /^Nhà hát Cải lương/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.keyboard.press('Control+a');
  await expect(page.getByRole('heading', { name: 'Đã chọn 33 đơn vị' })).toBeVisible();

  await ghost.getByRole('button').click();
  await expect(absorber).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByLabel('Tên', { exact: true })).toHaveValue('Nhà hát Kịch Hà Nội');

  // By keys alone: the gone unit is found by its name.
  await work.select('Ban Giám đốc');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('tiep nhan nha hat cheo');
  await page.keyboard.press('Enter');
  await expect(absorber).toHaveAttribute('aria-selected', 'true');

  // Nothing can be dropped on it.
  const [from, to] = [await absorber.boundingBox(), await ghost.boundingBox()];
  if (from === null || to === null) throw new Error('a card is not in view');
  await page.mouse.move(from.x + 20, from.y + 30);
  await page.mouse.down();
  await page.mouse.move(to.x + 20, to.y + 20, { steps: 4 });
  await expect(page.getByText('“Nhà hát Chèo Hà Nội” không còn trong phương án')).toBeVisible();
  await page.mouse.up();
  await expect(ghost).toBeVisible();

  // Undoing brings the unit back, and the ghost goes.
  await page.keyboard.press('Control+z');
  await expect(ghost).toHaveCount(0);
  await show.click();
  await expect(show).toHaveAttribute('aria-pressed', 'false');
});

test('a unit dissolved under the cursor leaves the cursor above its old place', async ({
  page,
}) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await work.branch('Phương án');
  const tree = page.getByRole('tree');
  const dissolve = async (name: string): Promise<void> => {
    await work.select(name);
    await page.keyboard.press('Delete');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Thực hiện' }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
  };
  const cursor = (): Promise<string | null> =>
    tree.evaluate(
      (element) =>
        document
          .getElementById(element.getAttribute('aria-activedescendant') ?? '')
          ?.getAttribute('aria-label') ?? null,
    );
  await dissolve('Phòng Phục vụ bạn đọc');
  expect(await cursor()).toMatch(/^Thư viện Hà Nội/);
  await page.getByRole('button', { name: /^Hiện đơn vị không còn/ }).click();
  await expect(tree.getByRole('treeitem', { name: /Phòng Phục vụ bạn đọc: / })).toBeVisible();
  expect(await cursor()).toMatch(/^Thư viện Hà Nội/);
  await dissolve('Phòng Hành chính - Quản trị');
  expect(await cursor()).toMatch(/^Thư viện Hà Nội/);
});
