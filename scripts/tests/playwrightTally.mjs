/**
 * @typedef {object} Suite
 * @property {Suite[]} [suites]
 * @property {{ title: string, tests: { status: string, projectName: string,
 *   annotations: { type: string, description?: string }[] }[] }[]} [specs]
 */

/**
 * Counts what Playwright's JSON reporter wrote.
 *
 * @param {{ suites: Suite[], errors: unknown[] }} report
 * @returns {import('./tally.mjs').Tally}
 */
export function playwrightTally({ suites, errors }) {
  let passed = 0;
  let failed = errors.length;
  /** @type {import('./tally.mjs').Skip[]} */
  const skips = [];
  /** @param {Suite} suite */
  function visit({ suites: inner = [], specs = [] }) {
    for (const { title, tests } of specs) {
      for (const { status, projectName, annotations } of tests) {
        if (status === 'expected') passed++;
        else if (status === 'skipped') {
          const reason = annotations.find(({ type }) => type === 'skip')?.description;
          skips.push({ title: `${projectName} ${title}`, reason: reason ?? 'no reason given' });
        } else failed++;
      }
    }
    inner.forEach(visit);
  }
  suites.forEach(visit);
  return { passed, failed, skips };
}
