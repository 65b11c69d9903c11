import { tableLine } from '../measure';
import { openCity, startBrowser } from './browser';
import { pan, zoom } from './drive';
import { frameWork } from './mainThread';
import { startProgram } from './programServer';

const VIEW = { width: 1366, height: 768 };

/** Work of the main thread per frame while three charts side by side move, all branches open. */
export async function benchSidePanes(units: number, write: (line: string) => void): Promise<void> {
  const program = await startProgram();
  const browser = await startBrowser();
  try {
    const { page } = await openCity(browser, program.origin, units, VIEW);
    await page.getByRole('tab', { name: 'So sánh' }).click();
    await page.getByText('Sơ đồ', { exact: true }).last().click();
    await page.getByRole('combobox', { name: /^Các danh sách, phương án/ }).click();
    await page.getByRole('option').filter({ visible: true }).first().click();
    await page.keyboard.press('Escape');
    await page.getByRole('tree').nth(2).focus();
    await page.keyboard.press('9');
    await page.keyboard.press('0');
    await page.waitForTimeout(2_000);
    write(`Main thread per frame of three charts of ${units} units, ms (bar: p95 ≤ 8)`);
    write(tableLine('', 'frames', ['median', 'p95', 'max']));
    const measure = async (name: string, act: () => Promise<void>): Promise<void> => {
      // First without measuring, so that code is compiled and cards have their texts.
      await act();
      const { frames, median, p95, max } = await frameWork(browser, page, act);
      write(tableLine(name, frames, [median, p95, max]));
    };
    await measure('pan, whole', () => pan(page));
    await measure('zoom, whole', () => zoom(page, 'Control'));
    for (const [name, steps] of [
      ['blocks', 6],
      ['names', 11],
      ['cards', 4],
    ] as const) {
      for (let i = 0; i < steps; i += 1) await page.keyboard.press('+');
      await page.waitForTimeout(500);
      await measure(`pan, ${name}`, () => pan(page));
    }
    await measure('zoom, cards', () => zoom(page, 'Control'));
  } finally {
    await browser.close();
    program.close();
  }
}
