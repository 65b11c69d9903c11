import type { Page } from '@playwright/test';

/** A file as a test hands it to the window. */
export interface TestFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The start screen. */
export class StartPage {
  constructor(private readonly page: Page) {}

  async open(address = '/'): Promise<void> {
    await this.page.goto(address);
    await this.page.getByRole('heading', { name: 'Tinh Gọn' }).waitFor();
  }

  /** Opens a sample and waits for its lists to be linked. */
  async openSample(name: string): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
    await this.page.getByText(/Đã liên kết/).waitFor();
  }

  /** Hands a plan file to "Mở đề án". */
  async openPlan(file: TestFile): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: /^Mở đề án/ }).click();
    await (await chooser).setFiles(payload(file));
  }

  /** Hands a workbook to "Mở danh sách Excel". */
  async openWorkbook(file: TestFile): Promise<void> {
    await this.page.getByRole('button', { name: /^Mở danh sách Excel/ }).click();
    await chooseList(this.page, file);
  }

  /** Opens a plan of the library. */
  async openStored(name: string): Promise<void> {
    await this.page
      .getByRole('region', { name: 'Đề án trên máy này' })
      .getByRole('button', { name })
      .first()
      .click();
  }
}

const payload = ({ name, bytes }: TestFile) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

/** Hands a workbook to the import dialog that is open. */
export async function chooseList(page: Page, file: TestFile): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Chọn tệp danh sách' }).click();
  await (await chooser).setFiles(payload(file));
}
