import { isRoot } from './browser/findBrowser.mjs';
import { buildAppWhenStale } from './build/buildWhenStale.mjs';
import { electronProgram, fetchElectron, runElectron } from './start/electron.mjs';
import { message, say } from './start/messages.mjs';
import { parseOptions } from './start/options.mjs';
import { thisMachine } from './start/profileFolder.mjs';
import { hasDisplay, serve } from './start/serve.mjs';

const stop = new AbortController();
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => stop.abort());
}

/**
 * @returns {Promise<{ kind: 'ended', code: number } |
 *   { kind: 'failed', reason: import('./start/messages.mjs').Text }>}
 */
async function tryElectron() {
  if (!hasDisplay(thisMachine())) return { kind: 'failed', reason: { key: 'reasonNoDisplay' } };
  const program = electronProgram(process.env);
  if (!program.isThere) {
    if (!program.canFetch) return { kind: 'failed', reason: { key: 'reasonNoBinary' } };
    // Electron would refuse to start, so 100 MB need not be fetched for that.
    if (process.platform === 'linux' && isRoot()) {
      return { kind: 'failed', reason: { key: 'reasonRoot' } };
    }
    say('fetching');
    if (!(await fetchElectron())) return { kind: 'failed', reason: { key: 'reasonNotFetched' } };
  }
  if (stop.signal.aborted) return { kind: 'ended', code: 0 };
  say('electron');
  return runElectron(program.path, (close) => stop.signal.addEventListener('abort', close));
}

/** @returns {Promise<number>} exit code */
async function main() {
  const parsed = parseOptions(process.argv.slice(2));
  if ('problem' in parsed) {
    process.stderr.write(`${message(parsed.problem.key, parsed.problem.params)}\n`);
    return 2;
  }
  const { port, opens, triesElectron, help } = parsed.options;
  if (help) {
    say('help');
    return 0;
  }
  try {
    await buildAppWhenStale({ quiet: true, onBuild: () => say('building') });
  } catch (error) {
    process.stderr.write(`${message('buildFailed', { reason: String(error) })}\n`);
    return 1;
  }
  if (stop.signal.aborted) return 0;
  let electronReason = null;
  if (triesElectron && opens) {
    const result = await tryElectron();
    if (result.kind === 'ended') return result.code;
    electronReason = result.reason;
  }
  return serve({ port, opens, electronReason, stop: stop.signal });
}

// Not only the exit code: a browser window handed over goes on and must not hold this process.
process.exit(await main());
