import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const projectRoot = resolve(import.meta.dirname, '../..');
const { forbidden } = createRequire(import.meta.url)(
  join(projectRoot, '.dependency-cruiser.cjs'),
) as { forbidden: { name: string; comment: string }[] };

/** One file per rule that breaks it; types are imported, because they count too. */
const wrong: Record<string, readonly [file: string, imported: string]> = {
  'core-imports-only-core': ['src/core/model/wrong.ts', 'react'],
  'zod-at-the-edges-of-core': ['src/core/model/wrongZod.ts', 'zod'],
  'packing-only-in-core-files': ['src/core/text/wrongPacking.ts', 'fflate'],
  'sentences-only-in-core-messages': ['src/core/norms/wrongSentence.ts', 'intl-messageformat'],
  'excel-imports-core-and-workbook-libraries': ['src/excel/wrong.ts', '../renderer/state/store'],
  'workbook-libraries-only-in-excel': ['src/main/wrongWorkbook.ts', 'xlsx'],
  'excel-only-from-workers-and-cli': ['src/renderer/app/wrongExcel.ts', '../../excel/right'],
  'pdf-imports-core-and-its-library': ['src/pdf/wrong.ts', '../excel/right'],
  'pdf-library-only-in-pdf': ['src/excel/wrongPdf.ts', 'pdfkit'],
  'pdf-only-from-workers-and-cli': ['src/renderer/app/wrongPdf.ts', '../../pdf/right'],
  'disk-imports-nothing-of-ours': ['src/disk/wrong.ts', '../core/model/right'],
  'disk-only-from-main-and-cli': ['src/excel/wrongDisk.ts', '../disk/right'],
  'cli-imports-core-and-writers': ['src/cli/wrong.ts', '../renderer/state/store'],
  'nothing-imports-cli': ['src/main/wrongCli.ts', '../cli/right'],
  'workers-import-core-and-writers': ['src/renderer/workers/wrong.worker.ts', 'react'],
  'workers-reach-no-interface': ['src/renderer/workers/reaching.worker.ts', './between'],
  'persistence-knows-no-interface': ['src/renderer/persistence/wrong.ts', '../state/store'],
  'dexie-only-in-persistence': ['src/renderer/state/wrongDexie.ts', 'dexie'],
  'features-are-strangers': ['src/renderer/features/chart/wrong.ts', '../table/right'],
  'main-never-imports-renderer': ['src/main/wrongRenderer.ts', '../renderer/state/store'],
  'renderer-never-imports-main': ['src/renderer/app/wrongMain.ts', '../../main/right'],
  'preload-only-through-its-contract': ['src/main/wrongPreload.ts', '../preload/index'],
  'contract-has-no-imports': ['src/preload/contract.ts', '../core/model/right'],
  'preload-is-thin': ['src/preload/index.ts', 'zod'],
  'electron-only-in-the-shell': ['src/renderer/app/wrongElectron.ts', 'electron'],
  'no-node-in-renderer': ['src/renderer/app/wrongNode.ts', 'node:fs'],
  'nothing-imports-test': ['src/core/model/wrongTest.ts', '../../../test/builder'],
  'no-cycles': ['src/core/figures/circleA.ts', './circleB'],
  'no-unresolvable': ['src/core/model/wrongName.ts', './nowhere'],
};

/** Files that keep every rule, with each exception used where it is allowed. */
const right: Record<string, readonly string[]> = {
  'src/core/model/right.ts': [],
  'src/core/commands/right.ts': ['zod', '../model/right'],
  'src/core/files/right.ts': ['zod', 'fflate', '@noble/hashes/sha2.js'],
  'src/core/messages/right.ts': ['intl-messageformat'],
  'src/excel/right.ts': ['../core/model/right', 'xlsx', '@protobi/exceljs', 'fflate'],
  'src/pdf/right.ts': ['../core/model/right', 'pdfkit'],
  'src/disk/right.ts': ['node:fs'],
  'src/cli/right.ts': [
    '../core/model/right',
    '../excel/right',
    '../pdf/right',
    '../disk/right',
    'node:fs',
    'zod',
  ],
  'src/main/right.ts': ['electron', 'node:fs', 'zod', '../preload/contract', '../disk/right'],
  'src/renderer/workers/right.worker.ts': [
    '../../core/model/right',
    '../../excel/right',
    '../../pdf/right',
  ],
  'src/renderer/persistence/right.ts': ['dexie', '../../core/model/right'],
  'src/renderer/persistence/right.worker.ts': ['./right', '../../core/model/right'],
  'src/renderer/features/table/right.ts': ['react', '../../state/store'],
  'src/renderer/state/store.ts': ['zustand'],
};

const helping: Record<string, readonly string[]> = {
  'src/renderer/workers/between.ts': ['../state/store'],
  'src/core/figures/circleB.ts': ['./circleA'],
  'test/builder.ts': [],
};

function check(root: string): { status: number | null; lines: string[] } {
  const script = join(projectRoot, 'scripts/checkDirections.mjs');
  const { status, stdout } = spawnSync(process.execPath, [script, root], { encoding: 'utf8' });
  return { status, lines: stdout.split('\n') };
}

describe('direction rules', () => {
  let root = '';
  let result: ReturnType<typeof check>;

  beforeAll(() => {
    mkdirSync(join(projectRoot, '.cache'), { recursive: true });
    root = mkdtempSync(join(projectRoot, '.cache/directions-'));
    const files = {
      ...right,
      ...helping,
      ...Object.fromEntries(Object.values(wrong).map(([file, imported]) => [file, [imported]])),
    };
    for (const [file, imports] of Object.entries(files)) {
      const lines = imports.map((name, index) => `import type * as i${index} from '${name}';`);
      const uses = imports.map((_name, index) => `export type T${index} = typeof i${index};`);
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), [...lines, ...uses, 'export const own = 1;'].join('\n'));
    }
    result = check(root);
  });

  afterAll(() => rmSync(root, { recursive: true, force: true }));

  it('fail the check when they are broken', () => {
    expect(result.status).toBe(1);
  });

  it.each(forbidden.map(({ name }) => name))('%s fires on a wrong file', (name) => {
    const [file] = wrong[name] ?? ['no wrong file was written for this rule'];
    expect(result.lines.some((line) => line.startsWith(`${name}: ${file} -> `))).toBe(true);
  });

  it.each(Object.keys(right))('%s breaks none', (file) => {
    expect(result.lines.filter((line) => line.includes(`: ${file} -> `))).toEqual([]);
  });

  it('each say why they are there, in one sentence', () => {
    for (const { comment } of forbidden) expect(comment).toMatch(/^[A-Z"][^.]*\.$/);
  });

  it('fail the check when no module was read', () => {
    const empty = mkdtempSync(join(root, 'empty-'));
    expect(check(empty).status).toBe(1);
  });

  it('hold in this project', { timeout: 60_000 }, () => {
    const { status, lines } = check(projectRoot);
    expect(lines.filter((line) => line.includes(' -> '))).toEqual([]);
    expect(status).toBe(0);
  });
});
