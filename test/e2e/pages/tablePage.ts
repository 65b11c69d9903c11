import type { Locator, Page } from '@playwright/test';

const COLUMNS = { name: 1, kind: 2, posts: 3 } as const;

/** The table of the open plan, with the columns that it has at first. */
export class TablePage {
  constructor(private readonly page: Page) {}

  readonly grid = (): Locator => this.page.getByRole('treegrid');
  readonly status = (): Locator => this.page.getByRole('status', { name: 'Các ô đang chọn' });
  /** What is sorted and filtered by. */
  readonly bar = (): Locator => this.page.getByRole('region', { name: 'Đang sắp xếp và lọc' });
  readonly menu = (): Locator => this.page.getByRole('dialog', { name: /^Sắp xếp, lọc cột/ });

  row(name: string | RegExp): Locator {
    return this.grid()
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name }) });
  }

  cell(unit: string, column: keyof typeof COLUMNS): Locator {
    return this.row(unit).locator(`[data-column="${COLUMNS[column]}"]`);
  }

  heading(label: string): Locator {
    return this.grid().getByRole('columnheader', { name: label, exact: true });
  }

  async openMenu(label: string): Promise<void> {
    await this.heading(label).getByRole('button').click();
    await this.menu().waitFor();
  }

  /** Labels of the columns from left to right. */
  headings(): Promise<string[]> {
    return this.grid()
      .locator('[data-heading]')
      .evaluateAll((all) => all.map((heading) => heading.getAttribute('aria-label') ?? ''));
  }

  /** Names of the units in view from top to bottom. */
  names(): Promise<string[]> {
    return this.columnTexts(COLUMNS.name);
  }

  async numbersOf(column: keyof typeof COLUMNS): Promise<number[]> {
    return (await this.columnTexts(COLUMNS[column])).map(Number);
  }

  /** Rows stand in the page in any order; their index tells the place. */
  private columnTexts(column: number): Promise<string[]> {
    return this.grid()
      .locator('[data-row]')
      .evaluateAll(
        (rows, at) =>
          rows
            .sort((a, b) => Number(a.getAttribute('data-row')) - Number(b.getAttribute('data-row')))
            .map((row) => row.querySelector(`[data-column="${at}"]`)?.textContent ?? ''),
        column,
      );
  }
}
