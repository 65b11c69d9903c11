/**
 * Runs everything and ends with the count: checks, unit tests, tests in the window.
 *
 * Usage: node scripts/test.mjs [--long] [--only unit|web] [arguments of the test tool]
 */
import { ensureBrowser } from './browser/ensureBrowser.mjs';
import {
  buildAppWhenStale,
  buildCliWhenStale,
  buildStaticWhenStale,
} from './build/buildWhenStale.mjs';
import { runChecks } from './checks/runChecks.mjs';
import { electronProgram } from './start/electron.mjs';
import { runUnitTests, runWindowTests } from './tests/runSuites.mjs';
import { addUp, oneFailure, summary } from './tests/tally.mjs';

const args = process.argv.slice(2);

/**
 * @param {string} name
 * @returns {string | undefined} what followed the option, which is taken out of the arguments
 */
function takeOption(name) {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args.splice(at, 2)[1];
}

const only = takeOption('--only');
const longAt = args.indexOf('--long');
if (longAt >= 0) {
  args.splice(longAt, 1);
  process.env.TINHGON_LONG = '1';
}
// Importing the package electron would start a download in any test that forgets to replace it.
if (!electronProgram(process.env).isThere) process.env.ELECTRON_OVERRIDE_DIST_PATH = '/nonexistent';

/** @returns {Promise<import('./tests/tally.mjs').Tally>} */
async function windowTests() {
  const browser = ensureBrowser();
  if (browser === null) return oneFailure;
  return runWindowTests(only === 'web' ? args : [], browser);
}

/** @returns {Promise<boolean>} */
async function builds() {
  try {
    await buildAppWhenStale({ quiet: true });
    await buildCliWhenStale({ quiet: true });
    if (only !== 'unit') await buildStaticWhenStale({ quiet: true });
    return true;
  } catch (error) {
    process.stderr.write(`build failed: ${error}\n`);
    return false;
  }
}

const tallies = [];
if (only === undefined) tallies.push({ ...(await runChecks()), skips: [] });
if (!(await builds())) tallies.push(oneFailure);
else {
  if (only !== 'web') tallies.push(await runUnitTests(args));
  if (only !== 'unit') tallies.push(await windowTests());
}
const total = addUp(tallies);
process.stdout.write(`\n${summary(total)}\n`);
process.exitCode = total.failed > 0 ? 1 : 0;
