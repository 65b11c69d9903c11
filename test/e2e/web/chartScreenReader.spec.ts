import type { Page } from '@playwright/test';
import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

/** What the tree points at: null when nothing has that id. */
const pointedAt = (page: Page): Promise<Record<string, string | null> | null> =>
  page.getByRole('tree').evaluate((tree) => {
    const element = document.getElementById(tree.getAttribute('aria-activedescendant') ?? '');
    if (element === null || !tree.contains(element)) return null;
    const read = (name: string): string | null => element.getAttribute(name);
    return {
      role: read('role'),
      name: read('aria-label'),
      level: read('aria-level'),
      position: read('aria-posinset'),
      count: read('aria-setsize'),
      selected: read('aria-selected'),
      expanded: read('aria-expanded'),
    };
  });

const CENTRE = {
  role: 'treeitem',
  name: expect.stringMatching(/^Trung tâm Huấn luyện và Thi đấu/),
  level: '2',
  position: '23',
  count: '23',
  selected: 'true',
  expanded: 'true',
};

test('the tree names its units with level, place and state, near, far and out of view', async ({
  page,
}) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await work.select('Trung tâm Huấn luyện và Thi đấu');
  const tree = page.getByRole('tree');
  await expect(tree).toBeFocused();
  await expect(tree).toMatchAriaSnapshot(`
    - tree /Sơ đồ tổ chức/:
      - treeitem /^Trung tâm Huấn luyện và Thi đấu/ [expanded] [level=2] [selected]
  `);
  expect(await pointedAt(page)).toEqual(CENTRE);

  // From afar no card is an element; the cursor still is, after every step.
  const status = page.getByRole('status').filter({ hasText: 'Sơ đồ đang thu nhỏ' });
  await expect(status).toHaveCount(0);
  await page.keyboard.press('0');
  await expect(status).toContainText('vẽ 34 đơn vị; vị trí hiện tại: Trung tâm Huấn luyện');
  expect(await pointedAt(page)).toEqual(CENTRE);
  await page.keyboard.press('ArrowLeft');
  expect(await pointedAt(page)).toMatchObject({
    name: expect.stringMatching(/^Trường Phổ thông năng khiếu/),
    position: '22',
    selected: 'true',
    expanded: null,
  });
  await expect(status).toContainText('vị trí hiện tại: Trường Phổ thông');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  expect(await pointedAt(page)).toEqual({
    ...CENTRE,
    name: expect.stringMatching(/^Trung tâm.*\+7 đơn vị, 81 biên chế$/),
    expanded: 'false',
  });
  await page.keyboard.press('Space');

  // Out of view: the window is moved away with the wheel.
  await work.select('Trung tâm Huấn luyện và Thi đấu');
  const box = await tree.boundingBox();
  if (box === null) throw new Error('no chart');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, -4000);
  const card = tree.locator('.react-flow__node').filter({ hasText: 'Trung tâm Huấn luyện' });
  await expect(card).not.toBeInViewport();
  expect(await pointedAt(page)).toEqual(CENTRE);
});

test('the cursor goes to the nearest unit that is drawn when its own is hidden', async ({
  page,
}) => {
  const start = new StartPage(page);
  const work = new WorkspacePage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  await work.select('Phòng Đào tạo - Huấn luyện');
  await expect(page.getByRole('tree')).toBeFocused();
  expect(await pointedAt(page)).toMatchObject({ level: '3' });
  await page.keyboard.press('2');
  expect(await pointedAt(page)).toMatchObject({ level: '2', name: CENTRE.name });
  await page.keyboard.press('1');
  expect(await pointedAt(page)).toMatchObject({
    level: '1',
    name: expect.stringMatching(/^Sở Văn hóa/),
  });
});
