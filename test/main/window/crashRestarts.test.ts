import { expect, it } from 'vitest';
import { CrashRestarts } from '../../../src/main/window/crashRestarts';

it('a page that crashes is loaded anew, three times within a minute', () => {
  let now = 0;
  const restarts = new CrashRestarts(() => now);
  expect(restarts.shouldRestart('clean-exit')).toBe(false);
  for (let i = 0; i < 3; i += 1) expect(restarts.shouldRestart('crashed')).toBe(true);
  expect(restarts.shouldRestart('oom')).toBe(false);
  now = 59_999;
  expect(restarts.shouldRestart('crashed')).toBe(false);
  now = 60_000;
  expect(restarts.shouldRestart('crashed')).toBe(true);
});
