/**
 * @typedef {object} StartOptions
 * @property {number} port
 * @property {boolean} opens whether a window is opened at all
 * @property {boolean} triesElectron
 * @property {boolean} help
 */

/** Fixed, because the browser keeps its database by profile and by address. */
export const DEFAULT_PORT = 47815;

/**
 * @param {readonly string[]} args
 * @returns {{ options: StartOptions } | { problem: { key: string, params: Record<string, string> } }}
 */
export function parseOptions(args) {
  /** @type {StartOptions} */
  const options = { port: DEFAULT_PORT, opens: true, triesElectron: true, help: false };
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? '';
    const [name, inline] = arg.split(/=(.*)/s, 2);
    if (arg === '--help' || arg === '-h') options.help = true;
    else if (arg === '--no-open') options.opens = false;
    else if (arg === '--browser') options.triesElectron = false;
    else if (name === '--port') {
      const value = inline ?? args[++index] ?? '';
      const port = Number(value);
      if (!/^\d+$/.test(value) || port < 1024 || port > 65535) {
        return { problem: { key: 'badPort', params: { value } } };
      }
      options.port = port;
    } else return { problem: { key: 'badOption', params: { option: arg } } };
  }
  return { options };
}
