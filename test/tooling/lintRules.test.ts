import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const projectRoot = resolve(import.meta.dirname, '../..');

/** A line of source in src/core, and the rule that must refuse it (null: it is allowed). */
const lines: readonly (readonly [source: string, rule: string | null])[] = [
  ['export const a = Math.random();', 'plugin'],
  ['export const a = Date.now();', 'plugin'],
  ['export const a = new Date();', 'plugin'],
  ['export const a = Date();', 'plugin'],
  ['export const a = performance.now();', 'plugin'],
  ['export const a = crypto.randomUUID();', 'plugin'],
  ['export const a = crypto.getRandomValues(new Uint8Array(1));', 'plugin'],
  ['export const pick = Math.random;', 'plugin'],
  ["export const a = new Date('2015-12-31');", null],
  ['export const a = Math.max(1, 2);', null],
  ['export const a: any = 1;', 'lint/suspicious/noExplicitAny'],
  ['export enum A { One }', 'lint/style/noEnum'],
  ['export default 1;', 'lint/style/noDefaultExport'],
  [
    'async function f(): Promise<void> {}\nexport function g(): void { f(); }',
    'lint/nursery/noFloatingPromises',
  ],
];

describe('lint rules in src/core', () => {
  let root = '';
  let found: Map<string, string[]>;

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'lint-'));
    for (const name of ['biome.json', 'scripts/lint']) {
      cpSync(join(projectRoot, name), join(root, name), { recursive: true });
    }
    mkdirSync(join(root, 'src/core'), { recursive: true });
    lines.forEach(([source], index) => {
      const file = join(root, `src/core/case${index}.ts`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${source}\n`);
    });
    const biome = join(projectRoot, 'node_modules/@biomejs/biome/bin/biome');
    const { stdout } = spawnSync(
      process.execPath,
      [biome, 'lint', '--reporter=json', '--max-diagnostics=none', 'src'],
      { cwd: root, encoding: 'utf8' },
    );
    const { diagnostics } = JSON.parse(stdout) as {
      diagnostics: { category: string; location: { path: string | { file: string } } }[];
    };
    found = new Map();
    for (const { category, location } of diagnostics) {
      const path = typeof location.path === 'string' ? location.path : location.path.file;
      const key = /case(\d+)\.ts$/.exec(path)?.[1] ?? '';
      found.set(key, [...(found.get(key) ?? []), category]);
    }
  });

  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it.each(lines.map(([source, rule], index) => ({ source, rule, index })))(
    '$source -> $rule',
    ({ rule, index }) => {
      expect(found.get(String(index)) ?? []).toEqual(rule === null ? [] : [rule]);
    },
  );
});
