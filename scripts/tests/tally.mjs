/**
 * @typedef {object} Skip
 * @property {string} title
 * @property {string} reason
 *
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {readonly Skip[]} skips
 */

/** A tool that died before it could count is one failure. @type {Tally} */
export const oneFailure = { passed: 0, failed: 1, skips: [] };

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function addUp(tallies) {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
    skips: tallies.flatMap(({ skips }) => skips),
  };
}

/**
 * What is printed at the end: a line for each skipped test, then the count as the last line.
 *
 * @param {Tally} tally
 * @returns {string}
 */
export function summary({ passed, failed, skips }) {
  const lines = skips.map(({ title, reason }) => `skipped: ${title} (${reason})`);
  return [...lines, `${passed} passed, ${failed} failed, ${skips.length} skipped`].join('\n');
}
