import { describe, expect, it } from 'vitest';
import { playwrightTally } from '../../scripts/tests/playwrightTally.mjs';
import { addUp, oneFailure, summary } from '../../scripts/tests/tally.mjs';

const skip = { title: 'shell opens', reason: 'the Electron binary is not there' };

describe('the count of a test run', () => {
  it('is the last line, after a line for each skipped test', () => {
    const text = summary({ passed: 3, failed: 1, skips: [skip] });
    expect(text.split('\n')).toEqual([
      'skipped: shell opens (the Electron binary is not there)',
      '3 passed, 1 failed, 1 skipped',
    ]);
  });

  it('adds the parts up', () => {
    const one = { passed: 2, failed: 0, skips: [skip] };
    expect(addUp([one, one, oneFailure])).toEqual({ passed: 4, failed: 1, skips: [skip, skip] });
  });
});

describe('the report of Playwright', () => {
  const test = (status: string, annotations: { type: string; description?: string }[] = []) => ({
    status,
    projectName: 'web',
    annotations,
  });

  it('is counted through all its suites; flaky is not passed', () => {
    const inner = { specs: [{ title: 'b', tests: [test('unexpected'), test('flaky')] }] };
    const report = {
      suites: [{ suites: [inner], specs: [{ title: 'a', tests: [test('expected')] }] }],
      errors: [],
    };
    expect(playwrightTally(report)).toEqual({ passed: 1, failed: 2, skips: [] });
  });

  it('names the reason of a skipped test', () => {
    const skipped = test('skipped', [{ type: 'skip', description: 'no display' }]);
    const report = { suites: [{ specs: [{ title: 'a', tests: [skipped] }] }], errors: [] };
    expect(playwrightTally(report).skips).toEqual([{ title: 'web a', reason: 'no display' }]);
  });

  it('an error outside of every test is a failure', () => {
    expect(playwrightTally({ suites: [], errors: [{}] }).failed).toBe(1);
  });
});
