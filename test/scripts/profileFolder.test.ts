import { describe, expect, it } from 'vitest';
import { dataFolder, profileFolder } from '../../scripts/start/profileFolder.mjs';

describe('the folder of the browser profile', () => {
  it.each([
    ['win32', { LOCALAPPDATA: 'D:\\Local' }, 'C:\\Users\\an', 'D:\\Local\\TinhGon'],
    ['win32', {}, 'C:\\Users\\an', 'C:\\Users\\an\\AppData\\Local\\TinhGon'],
    ['darwin', {}, '/Users/an', '/Users/an/Library/Application Support/TinhGon'],
    ['linux', {}, '/home/an', '/home/an/.local/share/tinh-gon'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/home/an', '/data/tinh-gon'],
  ] as const)('on %s with %j is the user’s own', (platform, env, home, folder) => {
    expect(dataFolder({ platform, env, home })).toBe(folder);
  });

  it('lies below it, apart from what else may be kept there', () => {
    const machine = { platform: 'linux' as const, env: {}, home: '/home/an' };
    expect(profileFolder('/opt/chrome', machine)).toBe('/home/an/.local/share/tinh-gon/browser');
  });

  it('of a snap is where a snap may write', () => {
    const machine = { platform: 'linux' as const, env: {}, home: '/home/an' };
    expect(profileFolder('/snap/bin/chromium', machine)).toBe(
      '/home/an/snap/chromium/common/tinh-gon',
    );
  });
});
