import type { Locator, Page } from '@playwright/test';

type Side = 'before' | 'after';

/** The tab in which two lists are linked. */
export class LinkingPage {
  constructor(private readonly page: Page) {}

  /** Opens the tab and waits for the proposals. */
  async open(): Promise<void> {
    await this.page.getByRole('tab', { name: 'Liên kết' }).click();
    await this.progress().waitFor();
    await this.page.getByText('Đang so tên, mã và vị trí của các đơn vị…').waitFor({
      state: 'detached',
    });
  }

  progress(): Locator {
    return this.page.getByRole('status').filter({ hasText: 'chưa quyết định' });
  }

  column(side: Side): Locator {
    return this.page.locator(`section[data-side="${side}"]`).getByRole('listbox');
  }

  row(side: Side, name: string): Locator {
    return this.column(side).getByRole('option', { name: new RegExp(`^${name}, `) });
  }

  /** Puts the cursor on a row, scrolling to it by the filter when it is not in view. */
  async goTo(side: Side, name: string): Promise<void> {
    const filter = this.page.locator(`section[data-side="${side}"]`).getByRole('textbox');
    await filter.fill(name);
    await this.row(side, name).click();
  }

  async clearFilter(side: Side): Promise<void> {
    await this.page.locator(`section[data-side="${side}"]`).getByRole('textbox').fill('');
  }

  /** Clicks the line of a row whose partner stands at the same height. */
  async clickLevelLine(row: Locator): Promise<void> {
    const box = await row.boundingBox();
    if (box === null) throw new Error('the row is not in view');
    await this.page.mouse.click(box.x + box.width + 40, box.y + box.height / 2);
  }

  /** What is known and can be decided of the rows in hand. */
  decisions(): Locator {
    return this.page.getByRole('group', { name: /Quyết định|Liên kết đang có/ });
  }

  proposals(): Locator {
    return this.page.getByRole('region', { name: /^Đề xuất/ });
  }

  proposal(name: string): Locator {
    return this.proposals().getByRole('option').filter({ hasText: name });
  }

  /** Presses on the handle of a row and moves to a row of the other column without letting go. */
  async startLine(from: Locator, to: Locator): Promise<void> {
    const handle = from.locator('[data-handle]');
    await handle.hover();
    await this.page.mouse.down();
    await to.hover({ position: { x: 60, y: 12 } });
  }

  async drawLine(from: Locator, to: Locator): Promise<void> {
    await this.startLine(from, to);
    await this.page.mouse.up();
  }
}
