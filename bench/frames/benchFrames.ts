import type { Browser, Page } from '@playwright/test';
import { layOutChart } from '../../src/core/layout/layOutChart';
import type { Plan } from '../../src/core/model/plan';
import { unitIn } from '../../src/core/model/structure';
import { structureOf } from '../../src/core/scenarios/structures';
import { cardRows, cardSize } from '../../src/renderer/features/chart/cardSize';
import { cityPlan, SCENARIO } from '../cityPlan';
import { openCity, startBrowser } from './browser';
import { pan, zoom } from './drive';
import { type FrameWork, frameWork } from './mainThread';
import { openPeer } from './peerPages';
import type { PeerUnit } from './peers/peerUnit';
import { startProgram } from './programServer';

/** The size of cards as they are at first. */
const CARD = cardSize(cardRows(['kind', 'posts'], 'assigned', false));

/** Work of the main thread per frame that is allowed on two cores without a graphics processor, ms. */
const BAR = 8;

/**
 * Opens a city in the built window and in two charts as they come, moves each with the mouse and
 * tells how much the main thread works per frame.
 */
export async function benchFrames(
  ours: readonly number[],
  peers: number,
  write: (line: string) => void,
): Promise<void> {
  const browser = await startBrowser();
  write(`Main thread per frame, ms of processor time (bar: p95 ≤ ${BAR})`);
  write('chart                  units  action             frames   median      p95      max');
  try {
    const worst = new Map<string, number>();
    for (const units of ours) {
      const own = await measureOwn(browser, units, write);
      if (units === peers) for (const [action, p95] of own) worst.set(action, p95);
    }
    for (const peer of ['reactFlow', 'orgChart'] as const) {
      const other = await measurePeer(browser, peer, peers, write);
      for (const action of ['pan', 'zoom'])
        write(
          `  ${action}, p95 Tinh Gọn : ${peer}   1 : ${((other.get(action) ?? 0) / (worst.get(action) ?? 1)).toFixed(1)}`,
        );
    }
  } finally {
    await browser.close();
  }
}

const MOVES = 9;
const VIEW = { width: 1366, height: 768 };

async function measureOwn(
  browser: Browser,
  units: number,
  write: (line: string) => void,
): Promise<ReadonlyMap<string, number>> {
  const program = await startProgram();
  const { page, began } = await openCity(browser, program.origin, units, VIEW);
  try {
    const tree = page.getByRole('tree');
    await tree.locator('.unitCard').first().waitFor();
    write(`${'Tinh Gọn'.padEnd(20)}${String(units).padStart(8)}  open ${Date.now() - began} ms`);
    await page
      .getByRole('button', { name: /^Phương án/ })
      .first()
      .click();
    await tree.locator('.unitCard').first().waitFor();
    await page.waitForTimeout(1_000);
    await tree.focus();
    await page.keyboard.press('9');
    await page.waitForTimeout(1_000);
    const worst = new Map<string, number>();
    const measure = async (action: 'pan' | 'zoom', name: string, act: () => Promise<void>) => {
      const work = await frameWork(browser, page, act);
      write(lineOf('Tinh Gọn', units, name, work));
      worst.set(action, Math.max(worst.get(action) ?? 0, work.p95));
    };
    await measure('pan', 'pan, cards', () => pan(page));
    await measure('zoom', 'zoom, cards', () => zoom(page, 'Control'));
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('-');
    await page.waitForTimeout(500);
    await measure('pan', 'pan, names', () => pan(page));
    for (let i = 0; i < 8; i += 1) await page.keyboard.press('-');
    await page.waitForTimeout(500);
    await measure('pan', 'pan, blocks', () => pan(page));
    await measure('zoom', 'zoom, blocks', () => zoom(page, 'Control'));
    await page.keyboard.press('0');
    await page.waitForTimeout(500);
    await measure('pan', 'pan, whole', () => pan(page));
    const move = await moveTime(page);
    write(
      `${'Tinh Gọn'.padEnd(20)}${String(units).padStart(8)}  a move to its picture ${move.toFixed(0)} ms, script memory ${await heapOf(page)} MB`,
    );
    return worst;
  } finally {
    await page.close();
    program.close();
  }
}

/** Milliseconds from the key that moves a unit among its siblings to the next picture, median of nine. */
async function moveTime(page: Page): Promise<number> {
  await page.getByRole('tree').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  // The listener notes when the key came and when the picture after it is done.
  await page.evaluate(() => {
    const log: number[] = [];
    Object.assign(globalThis, { moveTimes: log });
    addEventListener(
      'keydown',
      ({ key }) => {
        if (key === 'Control') return;
        const start = performance.now();
        requestAnimationFrame(() => setTimeout(() => log.push(performance.now() - start)));
      },
      { capture: true },
    );
  });
  for (let i = 0; i < MOVES; i += 1) {
    await page.keyboard.press(i % 2 === 0 ? 'Control+ArrowRight' : 'Control+ArrowLeft');
    await page.waitForTimeout(600);
  }
  const times = await page.evaluate(
    () => (globalThis as unknown as { moveTimes: number[] }).moveTimes,
  );
  return times.sort((a, b) => a - b)[MOVES >> 1] ?? Number.NaN;
}

/** Memory that the page's scripts hold after a collection, in MB. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return Math.round(usedSize / 1e6);
}

async function measurePeer(
  browser: Browser,
  peer: 'reactFlow' | 'orgChart',
  units: number,
  write: (line: string) => void,
): Promise<ReadonlyMap<string, number>> {
  const page = await browser.newPage({ viewport: VIEW });
  try {
    const file = peer === 'reactFlow' ? 'reactFlow.tsx' : 'orgChart.ts';
    await openPeer(page, `bench/frames/peers/${file}`);
    const began = Date.now();
    await page.evaluate(
      (rows) => (globalThis as unknown as { show(rows: readonly PeerUnit[]): void }).show(rows),
      peerUnits(cityPlan(units)),
    );
    await page.locator('.react-flow__node, .node').first().waitFor();
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    write(`${peer.padEnd(20)}${String(units).padStart(8)}  open ${Date.now() - began} ms`);
    await page.waitForTimeout(1_000);
    const worst = new Map<string, number>();
    for (const [action, act] of [
      ['pan', () => pan(page)],
      ['zoom', () => zoom(page, null)],
    ] as const) {
      const work = await frameWork(browser, page, act);
      write(lineOf(peer, units, action, work));
      worst.set(action, work.p95);
    }
    return worst;
  } finally {
    await page.close();
  }
}

/** The same units at the places that our own chart gives them. */
function peerUnits(plan: Plan): PeerUnit[] {
  const structure = structureOf(plan, SCENARIO);
  const layout = layOutChart(structure, {
    style: 'topDown',
    collapsed: new Set(),
    sizeOf: () => CARD,
  });
  return [...layout.rects].map(([id, { x, y }]) => {
    const { parentId, name } = unitIn(structure, id);
    return { id, parentId, name, x, y };
  });
}

const lineOf = (chart: string, units: number, action: string, work: FrameWork): string =>
  `${chart.padEnd(20)}${String(units).padStart(8)}  ${action.padEnd(16)}${String(work.frames).padStart(9)}${[work.median, work.p95, work.max].map((ms) => ms.toFixed(1).padStart(9)).join('')}`;
