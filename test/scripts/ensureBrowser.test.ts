import { beforeEach, describe, expect, it, vi } from 'vitest';

const { findBrowser, isRoot, spawnSync, existsSync } = vi.hoisted(() => ({
  findBrowser: vi.fn<() => string | null>(),
  isRoot: vi.fn(() => true),
  spawnSync: vi.fn(() => ({ status: 0 })),
  existsSync: vi.fn(() => true),
}));
vi.mock('../../scripts/browser/findBrowser.mjs', () => ({ findBrowser, isRoot }));
vi.mock('node:child_process', () => ({ spawnSync }));
vi.mock('node:fs', async (original) => ({ ...(await original<object>()), existsSync }));

const { ensureBrowser } = await import('../../scripts/browser/ensureBrowser.mjs');

const said: string[] = [];
const note = (text: unknown): boolean => {
  said.push(String(text));
  return true;
};

beforeEach(() => {
  vi.clearAllMocks();
  vi.unstubAllEnvs();
  isRoot.mockReturnValue(true);
  existsSync.mockReturnValue(true);
  findBrowser.mockReset().mockReturnValue(null);
  said.length = 0;
  vi.spyOn(process.stdout, 'write').mockImplementation(note);
  vi.spyOn(process.stderr, 'write').mockImplementation(note);
});

describe('the browser of the tests', () => {
  it('that is there is taken without a word', () => {
    findBrowser.mockReturnValue('/usr/bin/chromium');
    expect(ensureBrowser()).toBe('/usr/bin/chromium');
    expect([said, spawnSync.mock.calls.length]).toEqual([[], 0]);
  });

  it('is installed on Debian as root: announced, lists first, without questions', () => {
    findBrowser.mockReturnValueOnce(null).mockReturnValueOnce('/usr/bin/chromium');
    expect(ensureBrowser()).toBe('/usr/bin/chromium');
    expect(said.join()).toContain('TINHGON_NO_INSTALL=1 declines');
    expect(spawnSync.mock.calls).toMatchObject([
      ['apt-get', ['update'], { env: { DEBIAN_FRONTEND: 'noninteractive' } }],
      ['apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {}],
    ]);
  });

  it.each<[string, () => void]>([
    ['declined', () => vi.stubEnv('TINHGON_NO_INSTALL', '1')],
    ['not root', () => isRoot.mockReturnValue(false)],
    ['not Debian', () => existsSync.mockReturnValue(false)],
  ])('is not installed when %s: one line says what to install', (_why, arrange) => {
    arrange();
    expect(ensureBrowser()).toBeNull();
    expect(spawnSync).not.toHaveBeenCalled();
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('TINHGON_BROWSER');
  });

  it('that cannot be installed is one line too', () => {
    spawnSync.mockReturnValueOnce({ status: 100 });
    expect(ensureBrowser()).toBeNull();
    expect(spawnSync).toHaveBeenCalledOnce();
    expect(said.at(-1)).toContain('apt-get install chromium');
  });
});
