import { describe, expect, it } from 'vitest';
import { CliFolder, LIST_2015, LIST_2022, ROWS_2015, ROWS_2022, twoLists } from './runCli';

interface LinkJson {
  readonly links: number;
  readonly byOrigin: Record<string, number>;
  readonly byKind: Record<string, number>;
  readonly earlier: { readonly units: number; readonly unlinked: readonly { code: string }[] };
  readonly later: { readonly units: number; readonly unlinked: readonly { code: string }[] };
  readonly proposals: readonly {
    readonly fromIds: readonly string[];
    readonly toIds: readonly string[];
    readonly isCertain: boolean;
  }[];
}

describe('link', { timeout: 60_000 }, () => {
  const folder = new CliFolder();
  twoLists(folder);
  const link = (...args: readonly string[]): LinkJson =>
    folder.done('link', 'p.tinhgon', LIST_2022, LIST_2015, '--json', ...args).json<LinkJson>();

  it('links by code and full path, the later list to the earlier one', () => {
    const codes = new Set(ROWS_2022.map((row) => row[2]));
    const same = ROWS_2015.filter((row) => codes.has(row[2])).length;
    const report = link();
    expect(report.byOrigin).toMatchObject({ code: same, path: 1, file: 0 });
    expect(report.earlier.unlinked.map((unit) => unit.code)).toEqual(['P2', 'T2', 'T4', 'T6']);
    expect(report.later.unlinked.map((unit) => unit.code)).toEqual(['P9', 'T8']);
  });

  it('lists what matching proposes, and takes what it is certain of where asked to', () => {
    const proposed = link('--proposals').proposals.map(({ fromIds, toIds }) => [
      fromIds.length,
      toIds.length,
    ]);
    expect(proposed.length).toBeGreaterThan(0);
    const report = link('--certain', '--proposals');
    expect(report.proposals.every((one) => !one.isCertain)).toBe(true);
    expect(report.links).toBeGreaterThanOrEqual(link().links);
  });

  it('takes pairs by code, path and id, kinds in either language, and may be run again', () => {
    const pairs = [
      '\ufefffrom,to,kind',
      'Sở Nội vụ > Phòng  cải cách,P9,đổi tên',
      'T2,T1,absorbed',
      'T4,"Sở Nội vụ > Trung tâm Dịch vụ việc làm thành phố",',
      'T6,,Giải thể',
    ];
    folder.write('pairs.csv', pairs.join('\r\n'));
    const first = link('--pairs', 'pairs.csv');
    expect(first.byKind).toMatchObject({ renamed: 3, absorbed: 1, dissolved: 1, kept: 4 });
    expect(first.byOrigin.file).toBe(4);
    expect([first.earlier.unlinked, first.later.unlinked]).toEqual([[], []]);
    expect(link('--pairs', 'pairs.csv')).toMatchObject({
      links: first.links,
      byKind: first.byKind,
    });
    expect(link()).toMatchObject({ links: first.links, byOrigin: first.byOrigin });
  });

  it('lets the file overrule a code that now means another unit', () => {
    folder.write('pairs.csv', 'T4,T1,kept\nT1,T8,kept\n');
    const report = link('--pairs', 'pairs.csv');
    expect(report.byOrigin).toMatchObject({ code: 3, file: 2 });
    expect(report.later.unlinked.map((unit) => unit.code)).toEqual(['P9']);
  });

  it.each([
    ['T1,T1,kept\nT77,T1,kept', 'T77'],
    ['T1,T1,kept\nT2,T1,eaten', 'eaten'],
    ['T1,T1,kept\nT2,T1,dissolved', 'dissolved'],
    ['T1,T1,kept\nT2,,absorbed', 'absorbed'],
    ['T1,T1,kept\nT1,T1,renamed', '1'],
    ['T1,T1,kept\nT2,T1,absorbed,more', 'more'],
  ])('refuses a wrong line by its number and writes nothing: %j', (text, word) => {
    folder.write('pairs.csv', text);
    const before = folder.read('p.tinhgon');
    const run = folder.run('link', 'p.tinhgon', LIST_2015, LIST_2022, '--pairs', 'pairs.csv');
    expect([run.code, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain('“pairs.csv”, dòng 2');
    expect(run.stderr).toContain(word);
    expect(folder.read('p.tinhgon')).toEqual(before);
  });

  it('refuses one list twice, a scenario and a list that is not there', () => {
    folder.done('branch', 'p.tinhgon', '--from', LIST_2022, '--name', 'Phương án 1');
    for (const [a, b, word] of [
      [LIST_2015, LIST_2015, LIST_2015],
      [LIST_2015, 'Phương án 1', 'Phương án 1'],
      [LIST_2015, 'Năm 2030', 'Năm 2030'],
    ] as const) {
      const run = folder.run('link', 'p.tinhgon', a, b);
      expect([run.code, run.stderr.includes(word)]).toEqual([2, true]);
    }
  });
});
