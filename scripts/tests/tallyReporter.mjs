import { writeFileSync } from 'node:fs';

/**
 * A Vitest reporter that writes a {@link import('./tally.mjs').Tally} to the file that
 * TINHGON_TALLY names. Vitest's own JSON leaves out why a test was skipped.
 */
export default class TallyReporter {
  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly unknown[]} unhandledErrors
   */
  onTestRunEnd(modules, unhandledErrors) {
    let passed = 0;
    let failed = unhandledErrors.length;
    const skips = [];
    for (const module of modules) {
      // A file that cannot be loaded has no tests to fail.
      if (module.errors().length > 0) failed++;
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === 'passed') passed++;
        else if (result.state === 'skipped') {
          skips.push({ title: test.fullName, reason: result.note ?? 'no reason given' });
        } else failed++;
      }
    }
    const file = process.env.TINHGON_TALLY;
    if (file) writeFileSync(file, JSON.stringify({ passed, failed, skips }));
  }
}
