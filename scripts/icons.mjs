/** Makes the icons of every system from resources/icons/icon.svg. Usage: npm run icons */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser, isRoot } from './browser/findBrowser.mjs';
import { projectRoot } from './build/projectRoot.mjs';
import { icnsOf, icoOf } from './icons/containers.mjs';
import { thisMachine } from './start/profileFolder.mjs';

const folder = join(projectRoot, 'resources/icons');
const executablePath = findBrowser(thisMachine());
if (executablePath === null) throw new Error('no browser to draw with');
const browser = await chromium.launch({
  executablePath,
  args: isRoot() ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
});

const svg = readFileSync(join(folder, 'icon.svg'), 'utf8').replace(/ (width|height)="\d+"/g, '');

/**
 * @param {number} size
 * @returns {Promise<Buffer>} a PNG
 */
async function draw(size) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  return png;
}

/** @param {readonly number[]} sizes */
const drawAll = (sizes) =>
  Promise.all(sizes.map(async (size) => ({ size, png: await draw(size) })));

writeFileSync(join(folder, 'icon.png'), await draw(512));
writeFileSync(join(folder, 'icon.ico'), icoOf(await drawAll([16, 24, 32, 48, 64, 256])));
writeFileSync(join(folder, 'icon.icns'), icnsOf(await drawAll([128, 256, 512, 1024])));
await browser.close();
