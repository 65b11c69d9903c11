import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { windowOptions } from '../../src/main/window/mainWindow';

const root = resolve(import.meta.dirname, '../..');
const text = (name: string): string => readFileSync(resolve(root, name), 'utf8');
const config = JSON.parse(text('electron-builder.json'));
const manifest = JSON.parse(text('package.json'));

/** The tool's own schema (26.17.0) without descriptions and without systems that are not built. */
const schema = z.fromJSONSchema(JSON.parse(text('test/fixtures/electronBuilder.schema.json')));

describe('the configuration of the installers', () => {
  it('fits the schema of the tool that reads it', () => {
    expect(schema.safeParse(config).error?.issues).toBeUndefined();
  });

  it.each([
    ['a misspelt option', { ...config, nsis: { ...config.nsis, oneClik: false } }],
    ['a fuse that is not there', { ...config, electronFuses: { runAsNod: false } }],
    ['a target that is no name', { ...config, win: { ...config.win, target: 5 } }],
  ])('would not fit with %s', (_what, wrong) => {
    expect(schema.safeParse(wrong).success).toBe(false);
  });

  it('installs on Windows for the user alone and never asks for an administrator', () => {
    expect(config.win.target).toEqual(['nsis', 'portable']);
    expect(config.win.requestedExecutionLevel).toBe('asInvoker');
    expect(config.nsis).toMatchObject({
      oneClick: false,
      perMachine: false,
      allowElevation: false,
      packElevateHelper: false,
    });
    expect(config.portable.requestExecutionLevel).toBe('user');
  });

  it('speaks Vietnamese first, in a file that the installer reads as Unicode', () => {
    expect(config.nsis.installerLanguages[0]).toBe('vi_VN');
    expect(text(config.nsis.license).startsWith('\uFEFFTINH GỌN')).toBe(true);
  });

  it('closes every way to run other code in the binary', () => {
    expect(config.asar).toBe(true);
    expect(config.electronFuses).toMatchObject({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  it('asks no server for updates', () => {
    expect(config.publish).toBeNull();
    expect(Object.keys(manifest.dependencies).join()).not.toContain('updater');
  });

  it('packs what was built and no package beside it', () => {
    expect(manifest.main).toBe('out/main/index.cjs');
    expect(config.files).toEqual([
      'package.json',
      'out/main/**',
      'out/preload/**',
      'out/renderer/**',
      '!node_modules',
    ]);
  });

  it('takes the version of Electron that is tested', () => {
    expect(config.electronVersion).toBe(manifest.devDependencies.electron);
  });

  it('joins the plan’s extension with the program', () => {
    const [association] = config.fileAssociations;
    expect(association).toMatchObject({ ext: 'tinhgon', mimeType: 'application/x-tinhgon' });
    expect(windowOptions('preload.cjs').title).toBe(config.productName);
  });

  it.each([
    [config.win.icon, '00000100'],
    [config.linux.icon, '89504e47'],
    [config.mac.icon, '69636e73'],
  ])('%s is there and is what its name says', (icon, signature) => {
    const file = resolve(root, icon);
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file).subarray(0, 4).toString('hex')).toBe(signature);
  });

  it('has an icon of every size that Windows shows', () => {
    const icon = readFileSync(resolve(root, config.win.icon));
    const sizes = Array.from({ length: icon.readUInt16LE(4) }, (_, i) => icon[6 + 16 * i] || 256);
    expect(sizes).toEqual([16, 24, 32, 48, 64, 256]);
  });
});
