import { defineConfig } from 'vitest/config';

const isLong = process.env.TINHGON_LONG === '1';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/e2e/**', 'test/tooling/fixtures/**'],
    environment: 'node',
    pool: 'forks',
    maxWorkers: 2,
    env: { ELECTRON_OVERRIDE_DIST_PATH: '/nonexistent' },
    testTimeout: isLong ? 1_800_000 : 20_000,
  },
});
