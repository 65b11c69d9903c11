/** Every line that starting the program can show: Vietnamese first, English after it. */

/** @type {Record<string, readonly [vi: string, en: string]>} */
const texts = {
  building: ['Đang dựng chương trình…', 'Building the program…'],
  fetching: [
    'Đang tải Electron (một lần); bỏ qua nếu 5 giây không tiến triển…',
    'Fetching Electron (once); given up after 5 seconds without progress…',
  ],
  electron: ['Mở bằng Electron.', 'Opening in Electron.'],
  fallback: [
    'Không dùng được Electron ({reason}): mở cùng chương trình trong cửa sổ của {browser}, tại {url}',
    'Electron cannot be used ({reason}): opening the same program in a window of {browser}, at {url}',
  ],
  window: [
    'Mở trong cửa sổ của {browser}, tại {url}',
    'Opening in a window of {browser}, at {url}',
  ],
  address: [
    'Hãy mở địa chỉ này bằng Chromium, Chrome hoặc Edge: {url} (Ctrl+C để dừng; {reason})',
    'Open this address with Chromium, Chrome or Edge: {url} (Ctrl+C ends it; {reason})',
  ],
  serving: ['Địa chỉ: {url} (Ctrl+C để dừng)', 'Address: {url} (Ctrl+C ends it)'],
  alreadyRuns: [
    'Tinh Gọn đang chạy tại {url}: mở cửa sổ của nó.',
    'Tinh Gọn already runs at {url}: opening its window.',
  ],
  portTaken: [
    'Cổng {port} đang được chương trình khác dùng. Hãy tắt chương trình đó, hoặc chọn cổng khác: npm start -- --port {other} (dữ liệu tự lưu gắn với cổng).',
    'Port {port} is in use by another program. End that program, or choose another port: npm start -- --port {other} (autosaved data belongs to the port).',
  ],
  cannotListen: ['Không mở được cổng {port}: {reason}', 'Port {port} cannot be opened: {reason}'],
  windowElsewhere: [
    'Cửa sổ thuộc trình duyệt đã mở sẵn: chương trình chạy đến khi nhấn Ctrl+C.',
    'The window belongs to a browser that was open already: serving until Ctrl+C.',
  ],
  browserFailed: [
    'Trình duyệt không mở được ({reason}). Hãy tự mở {url} (Ctrl+C để dừng)',
    'The browser could not start ({reason}). Open {url} yourself (Ctrl+C ends it)',
  ],
  badOption: [
    'Tùy chọn không hiểu: {option}. Xem npm start -- --help',
    'Unknown option: {option}. See npm start -- --help',
  ],
  badPort: [
    'Cổng phải là số từ 1024 đến 65535, không phải “{value}”.',
    'A port is a number from 1024 to 65535, not “{value}”.',
  ],
  buildFailed: ['Không dựng được chương trình: {reason}', 'The program cannot be built: {reason}'],
  reasonNoBinary: ['không có tệp chạy', 'its binary is not there'],
  reasonNotFetched: ['không tải được', 'it could not be fetched'],
  reasonStopped: ['khởi động rồi dừng: {detail}', 'it started and stopped: {detail}'],
  reasonRoot: ['đang chạy với quyền root', 'running as root'],
  reasonNoDisplay: ['không có màn hình', 'there is no display'],
  reasonNoBrowser: ['không tìm thấy trình duyệt', 'no browser was found'],
  help: [
    `Cách dùng: npm start -- [tùy chọn]
  --port N     cổng của cửa sổ trình duyệt (mặc định 47815)
  --browser    không dùng Electron, mở cửa sổ trình duyệt ngay
  --no-open    chỉ phục vụ tại 127.0.0.1, không mở cửa sổ
  --help       in phần này`,
    `
Usage: npm start -- [options]
  --port N     port of the browser window (47815 by default)
  --browser    leave Electron out, open the browser window at once
  --no-open    only serve on 127.0.0.1, open no window
  --help       print this`,
  ],
};

/**
 * @typedef {Record<string, string | number | Text>} Params
 * @typedef {{ key: string, params?: Params }} Text
 */

/**
 * @param {Text} text
 * @param {0 | 1} language
 * @returns {string}
 */
function render({ key, params = {} }, language) {
  const pattern = texts[key]?.[language];
  if (pattern === undefined) throw new Error(`no message ${key}`);
  return pattern.replace(/\{(\w+)\}/g, (_all, /** @type {string} */ name) => {
    const value = params[name] ?? '';
    return typeof value === 'object' ? render(value, language) : String(value);
  });
}

/**
 * One line with both languages; `help` alone takes several.
 *
 * @param {string} key
 * @param {Params} [params] a parameter may itself be a text
 * @returns {string}
 */
export function message(key, params = {}) {
  const separator = key === 'help' ? '\n' : ' | ';
  return [render({ key, params }, 0), render({ key, params }, 1)].join(separator);
}

/**
 * @param {string} key
 * @param {Params} [params]
 */
export function say(key, params) {
  process.stdout.write(`${message(key, params)}\n`);
}
