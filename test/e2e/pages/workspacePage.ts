import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { chooseList, type TestFile } from './startPage';

/** The open plan. */
export class WorkspacePage {
  constructor(readonly page: Page) {}

  readonly savedOnComputer = (): Locator => this.page.getByText('Đã lưu trên máy');

  async showTab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name }).click();
  }

  /** Finds a unit by name, with or without diacritics, and selects it. */
  async select(name: string): Promise<void> {
    await this.page.locator('#find-unit').fill(name);
    await this.page.getByRole('option').filter({ visible: true }).first().waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Types a number of posts into the inspector. */
  async setPosts(category: string, posts: string): Promise<void> {
    const field = this.page.getByLabel(`${category}, Được giao`, { exact: true });
    await field.fill(posts);
    await field.press('Enter');
  }

  postsField(category: string): Locator {
    return this.page.getByLabel(`${category}, Được giao`, { exact: true });
  }

  async branch(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Lập phương án từ đây' }).first().click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('Tên phương án').fill(name);
    await dialog.getByRole('button', { name: 'Lập phương án' }).click();
    await this.page.getByRole('button', { name: new RegExp(`^${name}`) }).waitFor();
  }

  /** Merges a unit into the selected one. */
  async absorb(name: RegExp): Promise<void> {
    await this.page.getByRole('button', { name: 'Sáp nhập…' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: /Thêm đơn vị/ }).click();
    await this.page.getByRole('option', { name }).click();
    await dialog.getByRole('button', { name: 'Thực hiện' }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  /** Moves the selected unit to an autonomy group. */
  async convert(group: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Chuyển mức tự chủ…' }).first().click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Nhóm mới' }).click();
    await this.page.getByRole('option', { name: group, exact: true }).click();
    await dialog.getByRole('button', { name: 'Thực hiện' }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  /** A target in the strip below, wherever else its name stands. */
  target(name: RegExp): Locator {
    return this.page.getByRole('button', { name }).and(this.page.getByTitle(/Vì sao\?$/));
  }

  /** Opens the import dialog and hands it a workbook. */
  async importList(file: TestFile): Promise<void> {
    await this.page.getByRole('button', { name: 'Nhập danh sách', exact: true }).first().click();
    await chooseList(this.page, file);
  }

  async acceptList(): Promise<void> {
    const accept = this.page.getByRole('button', { name: 'Nhận vào đề án', exact: true });
    await accept.click();
    await accept.waitFor({ state: 'detached' });
  }

  /** Exports the proposal; gives its bytes. */
  async exportProposal(): Promise<Uint8Array> {
    await this.page.getByRole('button', { name: 'Xuất đề án Excel' }).click();
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'Xuất tệp Excel' }).click();
    return readFileSync(await (await download).path());
  }

  /** Writes the plan to a file; gives its bytes. */
  async savePlan(): Promise<Uint8Array> {
    const download = this.page.waitForEvent('download');
    await this.page.keyboard.press('Control+s');
    return readFileSync(await (await download).path());
  }

  /** Takes the last step back and does it again, so many times: two edits each, and no change. */
  async undoAndRedo(times: number): Promise<void> {
    await this.page.evaluate(async (count) => {
      for (let i = 0; i < 2 * count; i += 1) {
        const key = i % 2 === 0 ? 'z' : 'y';
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true }),
        );
        await new Promise((resolve) => setTimeout(resolve));
      }
    }, times);
  }

  async goHome(): Promise<void> {
    await this.page.getByRole('button', { name: 'Về màn hình đầu' }).click();
  }
}
