import type { CDPSession, Locator, Page } from '@playwright/test';
import { StartPage } from '../pages/startPage';
import { WorkspacePage } from '../pages/workspacePage';
import { expect, test } from '../support/test';

/** Composes a word as an input method does, letter by letter, and hands it over. */
async function compose(session: CDPSession, steps: readonly string[]): Promise<void> {
  for (const text of steps) {
    const caret = { selectionStart: text.length, selectionEnd: text.length };
    // While it composes, a system tells the page of every key as one that is being worked on.
    await session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      windowsVirtualKeyCode: 229,
      key: 'Process',
    });
    await session.send('Input.imeSetComposition', { text, ...caret });
  }
  await session.send('Input.insertText', { text: steps.at(-1) ?? '' });
}

const WORD = ['s', 'sa', 'săp', 'sắp'];

async function openDepartment(page: Page): Promise<CDPSession> {
  const start = new StartPage(page);
  await start.open();
  await start.openSample('Một sở của thành phố');
  return page.context().newCDPSession(page);
}

test('a word is composed in the fields of the window, and no shortcut fires', async ({ page }) => {
  const session = await openDepartment(page);
  const work = new WorkspacePage(page);
  await work.branch('Phương án 1');
  const fields: readonly [string, Locator, () => Promise<void>][] = [
    ['find', page.locator('#find-unit'), async () => {}],
    [
      'commands',
      page.getByRole('dialog').locator('input').first(),
      () => page.keyboard.press('Control+k'),
    ],
    [
      'replace',
      page.getByRole('dialog').locator('input').first(),
      () => page.keyboard.press('Control+h'),
    ],
  ];
  for (const [name, field, open] of fields) {
    await open();
    await field.click();
    await field.fill('');
    await compose(session, WORD);
    await expect(field, name).toHaveValue('sắp');
    await page.keyboard.press('Escape');
  }
});

test('a name is composed on the chart, and Enter that ends a word ends nothing else', async ({
  page,
}) => {
  const session = await openDepartment(page);
  const work = new WorkspacePage(page);
  await work.branch('Phương án 1');
  await work.select('nha hat cheo');
  await page.getByRole('tree').focus();
  await page.keyboard.press('F2');
  const field = page.getByRole('tree').locator('input, textarea').first();
  await expect(field).toBeFocused();
  await page.keyboard.press('Control+a');
  await session.send('Input.imeSetComposition', {
    text: 'Nhà hát',
    selectionStart: 7,
    selectionEnd: 7,
  });
  for (const key of ['Enter', 'Escape', 'Tab']) {
    await field.evaluate((element, pressed) => {
      element.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: pressed,
          bubbles: true,
          cancelable: true,
          isComposing: true,
        }),
      );
    }, key);
    await expect(field).toBeFocused();
  }
  await session.send('Input.insertText', { text: 'Nhà hát Thử' });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('treeitem', { name: /Nhà hát Thử/ }).first()).toBeAttached();
});
