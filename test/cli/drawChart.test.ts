import { describe, expect, it } from 'vitest';
import { CliFolder, LIST_2015, LIST_2022, twoLists } from './runCli';

const pagesIn = (bytes: Buffer): number =>
  bytes.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;

describe('chart', { timeout: 120_000 }, () => {
  const folder = new CliFolder();
  twoLists(folder);

  it('draws a list as a PDF of the pages that it tells, and as an SVG', () => {
    const run = folder.done(
      'chart',
      'p.tinhgon',
      '--snapshot',
      LIST_2015,
      '--out',
      'c.pdf',
      '--json',
    );
    const told = run.json<{ pages: number; file: string }>();
    expect(told).toMatchObject({ reportVersion: 1, file: 'c.pdf', pages: 1 });
    expect(pagesIn(folder.read('c.pdf'))).toBe(1);
    const tiles = folder
      .done(
        'chart',
        'p.tinhgon',
        '-o',
        't.pdf',
        '--spread',
        'tiles',
        '--paper',
        'a4',
        '--scale',
        '200',
        '--json',
      )
      .json<{ pages: number }>();
    expect(tiles.pages).toBeGreaterThan(2);
    expect(pagesIn(folder.read('t.pdf'))).toBe(tiles.pages);
    folder.done('chart', 'p.tinhgon', '--out', 'c.svg', '--final', '--title', 'Sơ đồ <thử>');
    const svg = folder.read('c.svg').toString('utf8');
    expect(svg).toContain('Sơ đồ &lt;thử&gt;');
    expect(svg).not.toContain('DỰ THẢO');
    expect(svg).toContain('@font-face');
  });

  it('refuses what it does not know, and leaves no file', () => {
    const refusals: readonly (readonly [string, readonly string[]])[] = [
      ['.svg', ['--out', 'x.png']],
      ['--out', []],
      ['a4', ['--out', 'x.pdf', '--paper', 'b5']],
      ['10–200', ['--out', 'x.pdf', '--scale', '5']],
      ['leaders', ['--out', 'x.pdf', '--fields', 'kind,age']],
      ['Không có ở đâu', ['--out', 'x.pdf', '--agency', 'Không có ở đâu']],
      ['Không có danh sách', ['--out', 'x.pdf', '--snapshot', 'Không có danh sách']],
    ];
    for (const [word, args] of refusals) {
      const { code, stdout, stderr } = folder.run('chart', 'p.tinhgon', ...args);
      expect([args, code, stdout, stderr.includes(word)]).toEqual([args, 2, '', true]);
    }
    expect(() => folder.read('x.pdf')).toThrow();
    expect(LIST_2022).not.toBe(LIST_2015);
  });
});
