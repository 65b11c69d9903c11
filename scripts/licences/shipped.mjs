import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../build/projectRoot.mjs';

/**
 * @typedef {object} ShippedPackage
 * @property {string} name
 * @property {string} version
 * @property {string} licence an SPDX expression
 * @property {string} integrity of its archive, as the lock file has it
 */

/** @param {string} path */
const json = (path) => JSON.parse(readFileSync(join(projectRoot, path), 'utf8'));

/**
 * The packages that window, shell and command line are made of, and Electron, which carries them.
 * What only builds or tests is left out.
 *
 * @returns {ShippedPackage[]} by name
 */
export function shippedPackages() {
  /** @type {Record<string, { version?: string, name?: string, license?: string, dev?: boolean, devOptional?: boolean, integrity?: string }>} */
  const locked = json('package-lock.json').packages;
  const shipped = Object.entries(locked).filter(
    ([path, one]) => path !== '' && (!one.dev || path === 'node_modules/electron'),
  );
  return shipped
    .map(([path, { version = '', name, license, integrity = '' }]) => ({
      name: name ?? path.split('node_modules/').at(-1) ?? path,
      version,
      licence: license ?? json(`${path}/package.json`).license ?? licenceOfOld(path),
      integrity,
    }))
    .sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}

/** What packages say in their files and not in their description. @type {Record<string, string>} */
const FOUND_IN_FILES = { 'png-js': 'MIT' };

/** A package that states no licence at all; one that ships must be known by name. */
export const NOT_STATED = 'not stated';

/**
 * Old packages name their licence in other ways.
 *
 * @param {string} path
 */
function licenceOfOld(path) {
  const { name, licenses } = json(`${path}/package.json`);
  if (Array.isArray(licenses)) return licenses.map(({ type }) => type).join(' OR ');
  return FOUND_IN_FILES[name] ?? NOT_STATED;
}

/**
 * @param {readonly ShippedPackage[]} packages
 * @returns {string} a page for people
 */
export function licencePage(packages) {
  const rows = packages.map(
    ({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`,
  );
  return [
    '# Giấy phép của các thành phần đi cùng chương trình',
    '',
    'Made by `npm run licences` from package-lock.json: every package that a dependency of the program names, whether its code ends up in the bundles or not. Electron brings the licences of Chromium and Node.js with its binary. `buffers` states no licence; it is part of a zip reader that only the command line bundles, not of the window or the installers.',
    '',
    '| package | version | licence |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

/**
 * @param {readonly ShippedPackage[]} packages
 * @returns {object} a bill of materials, CycloneDX 1.6
 */
export function billOfMaterials(packages) {
  const { name, version } = json('package.json');
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: { type: 'application', name, version, 'bom-ref': `${name}@${version}` },
    },
    components: packages.map((one) => ({
      type: 'library',
      'bom-ref': `${one.name}@${one.version}`,
      name: one.name,
      version: one.version,
      purl: `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`,
      licenses:
        one.licence === NOT_STATED
          ? []
          : [
              / (AND|OR) /.test(one.licence)
                ? { expression: one.licence }
                : { license: { id: one.licence } },
            ],
      hashes: [
        {
          alg: 'SHA-512',
          content: Buffer.from(one.integrity.replace('sha512-', ''), 'base64').toString('hex'),
        },
      ],
    })),
  };
}
