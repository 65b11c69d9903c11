/**
 * Runs the jobs with at most `limit` at a time.
 *
 * @template T
 * @param {readonly (() => Promise<T>)[]} jobs
 * @param {number} limit
 * @returns {Promise<T[]>} in the order of the jobs
 */
export async function runLimited(jobs, limit) {
  /** @type {T[]} */
  const results = [];
  let next = 0;
  async function worker() {
    for (let index = next++; index < jobs.length; index = next++) {
      const job = jobs[index];
      if (job) results[index] = await job();
    }
  }
  await Promise.all(Array.from({ length: limit }, worker));
  return results;
}
