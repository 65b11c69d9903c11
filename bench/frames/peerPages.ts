import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';

/** Bundles the page of a peer for the browser: its script and its style sheet, if any. */
async function bundled(entry: string): Promise<{ script: string; style: string }> {
  const outDir = mkdtempSync(join('.cache', 'peer-'));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: true,
      lib: { entry, formats: ['iife'], name: 'peer', fileName: 'peer' },
    },
  });
  const read = (ending: string): string => {
    const name = readdirSync(outDir).find((file) => file.endsWith(ending));
    return name === undefined ? '' : readFileSync(join(outDir, name), 'utf8');
  };
  const files = { script: read('.js'), style: read('.css') };
  rmSync(outDir, { recursive: true, force: true });
  return files;
}

/** An empty page of the whole window with a peer's code in it. */
export async function openPeer(page: Page, entry: string): Promise<void> {
  const { script, style } = await bundled(entry);
  await page.setContent(
    `<style>html, body, #chart { margin: 0; width: 100vw; height: 100vh } ${style}</style><div id="chart"></div>`,
  );
  await page.addScriptTag({ content: script });
}
