import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  billOfMaterials,
  licencePage,
  NOT_STATED,
  shippedPackages,
} from '../../scripts/licences/shipped.mjs';

const read = (name: string): string =>
  readFileSync(resolve(import.meta.dirname, '../..', name), 'utf8');
const packages = shippedPackages();

/** Licences that let the program be handed on without giving its own source away. */
const ALLOWED =
  /^\(?(MIT|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause|OFL-1\.1|Zlib|Unlicense|Python-2\.0|CC0-1\.0|BlueOak-1\.0\.0|MIT\/X11|( (AND|OR) )|[()])+$/;

describe('what ships', () => {
  it('holds every package that the program names, and Electron', () => {
    const names = new Set(packages.map(({ name }) => name));
    const { dependencies } = JSON.parse(read('package.json')) as {
      dependencies: Record<string, string>;
    };
    const wanted = Object.entries(dependencies).map(
      ([name, version]) => /^npm:(@?[^@]+)@/.exec(version)?.[1] ?? name,
    );
    expect([...wanted, 'electron'].filter((name) => !names.has(name))).toEqual([]);
    expect(names.has('vite')).toBe(false);
  });

  it('has licences that allow it; the one that states none is known', () => {
    const doubtful = packages.filter(({ licence }) => !ALLOWED.test(licence));
    expect(doubtful.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([
      `buffers: ${NOT_STATED}`,
      // The choice is ours, and it is MIT.
      'jszip: (MIT OR GPL-3.0-or-later)',
    ]);
  });

  it('is what the page of licences and the bill of materials say (npm run licences)', () => {
    expect(read('docs/licences.md')).toBe(licencePage(packages));
    expect(JSON.parse(read('docs/sbom.cdx.json'))).toEqual(billOfMaterials(packages));
  });

  it('has the hash of every archive', () => {
    expect(packages.filter(({ integrity }) => !integrity.startsWith('sha512-'))).toEqual([]);
  });
});
