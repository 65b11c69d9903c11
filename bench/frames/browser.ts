import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { findBrowser, isRoot, silentSwitches } from '../../scripts/browser/findBrowser.mjs';
import { thisMachine } from '../../scripts/start/profileFolder.mjs';
import { writePlanFile } from '../../src/core/files/planFile';
import { cityPlan } from '../cityPlan';

/** The installed browser, drawing without a graphics processor. */
export function startBrowser(): Promise<Browser> {
  const executablePath = findBrowser(thisMachine());
  return chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: [...(isRoot() ? ['--no-sandbox'] : []), '--disable-gpu', ...silentSwitches],
  });
}

/** The program with the plan of a city handed to "Mở đề án", and when it was handed over. */
export async function openCity(
  browser: Browser,
  origin: string,
  units: number,
  viewport: BrowserContextOptions['viewport'],
): Promise<{ readonly page: Page; readonly began: number }> {
  const page = await browser.newPage({ viewport: viewport ?? null, locale: 'vi-VN' });
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'showOpenFilePicker');
    Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
  });
  await page.goto(origin);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^Mở đề án/ }).click();
  const files = await chooser;
  const buffer = Buffer.from(writePlanFile(cityPlan(units)));
  const began = Date.now();
  await files.setFiles({ name: 'bench.tinhgon', mimeType: 'application/octet-stream', buffer });
  return { page, began };
}
