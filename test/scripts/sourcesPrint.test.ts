import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sourcesPrint } from '../../scripts/build/sourcesPrint.mjs';

describe('the print of the sources', () => {
  let root = '';
  const print = () => sourcesPrint(root, ['src', 'package.json']);

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'sources-'));
    mkdirSync(join(root, 'src/core'), { recursive: true });
    writeFileSync(join(root, 'src/core/a.ts'), 'a');
    writeFileSync(join(root, 'package.json'), '{}');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('stays when a file is only touched', () => {
    const before = print();
    utimesSync(join(root, 'src/core/a.ts'), 1, 1);
    expect(print()).toBe(before);
  });

  it.each<[string, () => void]>([
    ['changed', () => writeFileSync(join(root, 'src/core/a.ts'), 'b')],
    ['added', () => writeFileSync(join(root, 'src/core/b.ts'), '')],
    ['deleted', () => rmSync(join(root, 'src/core/a.ts'))],
    ['renamed', () => renameSync(join(root, 'src/core/a.ts'), join(root, 'src/core/b.ts'))],
  ])('changes when a file is %s', (_what, change) => {
    const before = print();
    change();
    expect(print()).not.toBe(before);
  });
});
