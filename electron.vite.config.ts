import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

/** The target is the Chromium that Electron 45 carries; installed browsers of the last years match it. */
const browserTarget = 'es2022';

export default defineConfig({
  main: {
    build: {
      externalizeDeps: false,
      minify: true,
      rollupOptions: {
        input: 'src/main/index.ts',
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name].cjs' },
      },
    },
  },
  preload: {
    build: {
      // A sandboxed preload can be neither an ES module nor load packages.
      externalizeDeps: false,
      minify: true,
      rollupOptions: {
        input: 'src/preload/index.ts',
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    base: './',
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      target: browserTarget,
      minify: true,
      // Inlined fonts and images would need data: in the content security policy.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
      rollupOptions: { input: 'src/renderer/index.html' },
    },
  },
});
