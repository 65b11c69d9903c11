import type { Browser, Page } from '@playwright/test';
import { tableLine } from '../measure';
import { openCity, startBrowser } from './browser';
import { frameWork } from './mainThread';
import { startProgram } from './programServer';

const VIEW = { width: 1920, height: 1080 };
/** Frames that are measured; those of the plain table take up to a second each on a small machine. */
const [FRAMES, PLAIN_FRAMES] = [150, 12] as const;
/** Pixels in a frame: a hand on the wheel, and one in a hurry (6,000 pixels in a second). */
const STEPS = [25, 100] as const;

/** Opens the plan in the built window, all branches open. */
async function openTable(browser: Browser, origin: string, units: number): Promise<Page> {
  const { page } = await openCity(browser, origin, units, VIEW);
  await page.getByRole('tab', { name: 'Bảng' }).click();
  await page.getByRole('button', { name: 'Mở tất cả' }).click();
  await page.getByRole('treegrid').waitFor();
  return page;
}

/** The naive table: every row of the list is an element of the page from the start. */
async function openPlain(browser: Browser, table: Page, units: number): Promise<Page> {
  const page = await browser.newPage({ viewport: VIEW });
  const widths = await table
    .locator('[data-heading]')
    .evaluateAll((headings) => headings.map((heading) => heading.getBoundingClientRect().width));
  await page.setContent('<div id="table"></div>');
  await page.evaluate(
    ({ rows, columns }) => {
      const look = 'box-sizing:border-box;height:30px;padding:0 8px;border:1px solid #ddd';
      const lineOf = (row: number): string =>
        columns
          .map((width, i) => {
            const text = i === 1 ? `Đơn vị ${row}` : (row * 7 + i) % 90;
            return `<td style="${look};width:${width}px">${text}</td>`;
          })
          .join('');
      const lines = Array.from({ length: rows }, (_, row) => `<tr>${lineOf(row)}</tr>`);
      const width = columns.reduce((sum, one) => sum + one, 0);
      const holder = document.querySelector('#table');
      if (holder === null) return;
      holder.setAttribute('style', 'height:900px;width:1200px;overflow:auto;font:13px sans-serif');
      holder.innerHTML = `<table style="table-layout:fixed;border-collapse:collapse;width:${width}px">${lines.join('')}</table>`;
    },
    { rows: units, columns: widths },
  );
  return page;
}

/** Scrolls by as many pixels in each frame, however long the frames take; gives their median distance. */
const scroll = (page: Page, selector: string, frames: number, step: number): Promise<number> =>
  page.locator(selector).evaluate(
    (element, { times, by }) =>
      new Promise<number>((resolve) => {
        const stamps: number[] = [];
        const next = (now: number): void => {
          stamps.push(now);
          element.scrollTop += by;
          if (stamps.length < times) {
            requestAnimationFrame(next);
            return;
          }
          const gaps = stamps.slice(1).map((stamp, i) => stamp - (stamps[i] ?? stamp));
          resolve(gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 0);
        };
        requestAnimationFrame(next);
      }),
    { times: frames, by: step },
  );

/** Work of the main thread per frame while the table of a city scrolls, beside a plain HTML table. */
export async function benchTableScroll(
  units: number,
  write: (line: string) => void,
): Promise<void> {
  const program = await startProgram();
  const browser = await startBrowser();
  try {
    const table = await openTable(browser, program.origin, units);
    const plain = await openPlain(browser, table, units);
    write(`Main thread per frame while a table of ${units} rows scrolls, ms (bar: p95 ≤ 8)`);
    write(tableLine('', 'px/frame', ['median', 'p95', 'max', 'frame every']));
    for (const step of STEPS)
      for (const isRight of [false, true])
        for (const [name, page, selector, frames] of [
          ['table', table, '[role="treegrid"]', FRAMES],
          ['HTML', plain, '#table', PLAIN_FRAMES],
        ] as const) {
          await page.bringToFront();
          await page.locator(selector).evaluate((scroller, isAtEnd) => {
            scroller.scrollTo({ left: isAtEnd ? scroller.scrollWidth : 0, top: 0 });
          }, isRight);
          // First without measuring, so that code is compiled.
          await scroll(page, selector, Math.ceil(frames / 3), step);
          let every = 0;
          const { median, p95, max } = await frameWork(browser, page, async () => {
            every = await scroll(page, selector, frames, step);
          });
          const label = isRight ? `${name}, right` : name;
          write(tableLine(label, step, [median, p95, max, every]));
        }
  } finally {
    await browser.close();
    program.close();
  }
}
