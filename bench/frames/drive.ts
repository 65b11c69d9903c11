import type { Page } from '@playwright/test';

const STEPS = 90;

/** A place in the middle of the page where no card lies, so that a press there moves the chart. */
async function emptyPlace(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    const cards = '.react-flow__node, .unitCard, .node';
    const { innerWidth: width, innerHeight: height } = globalThis as unknown as Window;
    for (let ring = 0; ring < 60; ring += 1)
      for (let turn = 0; turn < 12; turn += 1) {
        const x = width / 2 + ring * 5 * Math.cos(turn);
        const y = height / 2 + ring * 5 * Math.sin(turn);
        if (document.elementFromPoint(x, y)?.closest(cards) === null) return { x, y };
      }
    return { x: width / 2, y: height / 2 };
  });
}

/** Drags the chart about: to the left, then up, some 12 pixels a step. */
export async function pan(page: Page): Promise<void> {
  const { x, y } = await emptyPlace(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let i = 1; i <= STEPS; i += 1) {
    const back = Math.abs((i % 40) - 20) * 12;
    await page.mouse.move(x - back, y - Math.min(i, 30) * 6);
    await pause(page);
  }
  await page.mouse.up();
}

/** Turns the wheel to zoom out and in again. */
export async function zoom(page: Page, key: 'Control' | null): Promise<void> {
  const { x, y } = await emptyPlace(page);
  await page.mouse.move(x, y);
  if (key !== null) await page.keyboard.down(key);
  for (let i = 0; i < STEPS; i += 1) {
    await page.mouse.wheel(0, i < STEPS / 2 ? 60 : -60);
    await pause(page);
  }
  if (key !== null) await page.keyboard.up(key);
}

/** About one frame of a screen. */
const pause = (page: Page): Promise<void> => page.waitForTimeout(8);
