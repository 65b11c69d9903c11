import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Workers are started from texts, not from files, which a page on a disk may not load. */
const inlinedWorkers: Plugin = {
  name: 'inlined-workers',
  enforce: 'pre',
  resolveId(source, importer) {
    if (importer === undefined || !source.endsWith('/workerScripts')) return null;
    return resolve(importer, '..', `${source}.inlined.ts`);
  },
};

/**
 * What the two kinds of scripts of the static build have in common: one classic script each, with
 * all data inside, because a page on a disk may neither load modules nor read files.
 */
export default defineConfig({
  publicDir: false,
  base: './',
  plugins: [inlinedWorkers, react()],
  define: {
    'process.env.NODE_ENV': JSON.stringify('production'),
    // A classic script has no address; what is resolved against one here is data inside of it.
    'import.meta.url': JSON.stringify('about:blank'),
  },
  build: {
    target: 'es2022',
    minify: true,
    modulePreload: false,
    cssCodeSplit: false,
    // Fonts of the page stay files: the security policy takes fonts from the program's folder only.
    assetsInlineLimit: (file) => !/\.woff2?$|icon\.svg$/.test(file),
    rollupOptions: {
      output: {
        format: 'iife',
        codeSplitting: false,
        entryFileNames: '[name].js',
        assetFileNames: 'assets/[name][extname]',
      },
    },
  },
});
