import { describe, expect, it } from 'vitest';
import { CliFolder, LIST_2015, LIST_2022, ROWS_2015, ROWS_2022, twoLists } from './runCli';

interface UnitsJson {
  readonly units: readonly { readonly id: string; readonly code: string; readonly name: string }[];
}
interface State {
  readonly numerator: number | null;
  readonly denominator: number;
  readonly least: number | null;
  readonly most: number | null;
  readonly verdict: string;
}
interface CheckJson {
  readonly figures: {
    readonly units: { readonly total: number };
    readonly plan: { readonly categories: Record<string, { readonly assigned: unknown }> };
  };
  readonly targets: readonly (State & {
    readonly id: string;
    readonly atDue: State | null;
    readonly end: State & { readonly readings: Record<string, unknown> };
    readonly baseline: { readonly count: number };
    readonly candidates: readonly { readonly unit: string }[];
  })[];
  readonly findings: readonly {
    readonly unit: string;
    readonly rule: string;
    readonly outcome: string;
  }[];
}
interface CompareJson {
  readonly counts: Record<string, number>;
  readonly items: readonly {
    readonly kind: string;
    readonly from: readonly { readonly name: string }[];
    readonly to: readonly { readonly name: string }[];
    readonly changes: readonly {
      readonly field: string;
      readonly from: unknown;
      readonly to: unknown;
    }[];
  }[];
}

const PLAN_1 = 'Phương án 1';
const budgetPosts = (rows: typeof ROWS_2015): number =>
  rows.reduce((sum, row) => sum + (row[3] ?? 0) + (row[4] ?? 0), 0);
const PAIRS = 'P2,P9,renamed\nT2,T1,absorbed\nT4,T8,renamed\nT6,,dissolved\n';

describe('a scenario from the command line', { timeout: 60_000 }, () => {
  const folder = new CliFolder();
  let idOf: (code: string) => string = () => '';
  twoLists(folder, () => {
    folder.write('pairs.csv', PAIRS);
    folder.done('link', 'p.tinhgon', LIST_2015, LIST_2022, '--pairs', 'pairs.csv');
    const { units } = folder.done('units', 'p.tinhgon', '--json').json<UnitsJson>();
    idOf = (code) => units.find((unit) => unit.code === code)?.id ?? '';
  });
  const check = (...args: string[]): CheckJson =>
    folder.done('check', 'p.tinhgon', '--json', ...args).json<CheckJson>();
  const target = (report: CheckJson, id: string) => {
    const found = report.targets.find((one) => one.id === id);
    if (found === undefined) throw new Error(id);
    return found;
  };
  const branch = (): void => {
    folder.done(
      'branch',
      'p.tinhgon',
      '--from',
      LIST_2022,
      '--name',
      PLAN_1,
      '--as-of',
      '2024-06-30',
    );
  };
  const apply = (commands: unknown) => {
    folder.write('c.json', JSON.stringify(commands));
    return folder.run('apply', 'p.tinhgon', '--to', PLAN_1, 'c.json');
  };

  it('judges the current list as plain arithmetic does', () => {
    const report = check();
    const then = ROWS_2015.filter((row) => row[2].startsWith('T')).length;
    const now = ROWS_2022.filter((row) => row[2].startsWith('T')).length;
    // T1 and T2 lead to the autonomous T1 of 2022; T3 was autonomous in 2015 already.
    expect(target(report, 'autonomy2025')).toMatchObject({
      numerator: 2,
      denominator: then,
      least: 2 / then,
      most: 2 / then,
      verdict: 'met',
      baseline: { count: then },
    });
    expect(target(report, 'fewerPsus2025')).toMatchObject({
      numerator: then - now,
      denominator: then,
      verdict: (then - now) * 10 >= then ? 'met' : 'notMet',
    });
    const [base, posts] = [budgetPosts(ROWS_2015), budgetPosts(ROWS_2022)];
    expect(target(report, 'budgetPosts2025')).toMatchObject({
      numerator: base - posts,
      denominator: base,
      verdict: (base - posts) * 10 >= base ? 'met' : 'notMet',
    });
    expect(Object.keys(target(report, 'autonomy2025').end.readings)).toEqual([
      'converted',
      'shareOfToday',
      'againstBaseline',
    ]);
  });

  it('carries out commands, dated ones at their day, and compares with the list', () => {
    branch();
    const run = apply([
      { kind: 'convertAutonomy', unitId: idOf('T5'), group: '1', legalBasis: 'QĐ 1' },
      {
        kind: 'setHeadcount',
        unitId: idOf('T8'),
        categoryId: 'employeeBudget',
        posts: { assigned: 20 },
        effectiveDate: '2026-01-01',
      },
      { kind: 'renameUnit', unitId: idOf('P1'), name: 'Phòng Tổ chức cán bộ' },
    ]);
    expect([run.code, run.stderr]).toEqual([0, '']);
    const report = check('--snapshot', PLAN_1);
    expect(target(report, 'autonomy2025')).toMatchObject({ numerator: 3, denominator: 6 });
    const cut = budgetPosts(ROWS_2015) - budgetPosts(ROWS_2022);
    expect(target(report, 'budgetPosts2025')).toMatchObject({
      numerator: cut,
      atDue: { numerator: cut },
      end: { numerator: cut + 8 },
    });
    const compared = folder
      .done('compare', 'p.tinhgon', LIST_2022, PLAN_1, '--json')
      .json<CompareJson>();
    expect(compared.counts).toEqual({ kept: 3 });
    const posts = compared.items
      .flatMap((item) => item.changes)
      .find((one) => one.field === 'posts');
    expect(posts).toMatchObject({ from: 28, to: 20 });
    const text = folder.done('compare', 'p.tinhgon', LIST_2022, PLAN_1).stdout;
    expect(text).toContain('Phòng Tổ chức → Phòng Tổ chức cán bộ');
  });

  it('gives new units ids when the file names none', () => {
    branch();
    const merge = {
      kind: 'mergeUnits',
      unitIds: [idOf('P1'), idOf('P9')],
      name: 'Phòng Tổ chức – Cải cách',
      unitKind: 'division',
    };
    expect(apply([merge]).code).toBe(0);
    const report = check('--snapshot', PLAN_1);
    expect(report.figures.units.total).toBe(ROWS_2022.length);
    expect(report.figures.plan.categories.civilServant?.assigned).toEqual({
      known: 17,
      unknown: 0,
    });
  });

  it('applies all commands or none', () => {
    branch();
    const before = folder.read('p.tinhgon');
    const good = { kind: 'renameUnit', unitId: idOf('P1'), name: 'Khác' };
    for (const [commands, words] of [
      [
        [good, { kind: 'dissolveUnit', unitId: 'nobody' }],
        ['2', 'dissolveUnit', 'nobody'],
      ],
      [
        [good, { ...good, nam: 'x' }],
        ['2', 'renameUnit', 'nam'],
      ],
      [
        [good, { ...good, effectiveDate: '2024-13-01' }],
        ['2', 'effectiveDate'],
      ],
      [
        [good, { kind: 'destroyUnit' }],
        ['2', 'destroyUnit'],
      ],
      [good, ['c.json']],
    ] as const) {
      const run = apply(commands);
      expect([run.code, run.stdout]).toEqual([2, '']);
      for (const word of words) expect(run.stderr).toContain(word);
      expect(run.stderr.trimEnd()).not.toContain('\n');
      expect(folder.read('p.tinhgon')).toEqual(before);
    }
    folder.write('c.json', '[{');
    expect(folder.run('apply', 'p.tinhgon', '--to', PLAN_1, 'c.json').stderr).toContain('JSON');
  });

  it('keeps a restructuring out of a recorded list, and a second scenario of one name', () => {
    folder.write('c.json', JSON.stringify([{ kind: 'dissolveUnit', unitId: idOf('P1') }]));
    const run = folder.run('apply', 'p.tinhgon', '--to', LIST_2022, 'c.json');
    expect([run.code, run.stderr.includes('phương án')]).toEqual([2, true]);
    branch();
    const twice = folder.run('branch', 'p.tinhgon', '--from', LIST_2022, '--name', PLAN_1);
    expect(twice.code).toBe(2);
    expect(folder.run('branch', 'p.tinhgon', '--from', LIST_2022).stderr).toContain('--name');
  });

  it('finds a division below the minimum that a scenario makes, not one that was there', () => {
    const ofMinimum = (one: { readonly unit: string; readonly rule: string }): boolean =>
      one.unit === idOf('P9') && one.rule.endsWith('.minimumPostsOfDivision');
    const existing = check().findings.filter(ofMinimum);
    expect(existing.map((one) => one.outcome)).toEqual([]);
    branch();
    const cut = {
      kind: 'setHeadcount',
      unitId: idOf('P9'),
      categoryId: 'civilServant',
      posts: { assigned: 5 },
    };
    expect(apply([cut]).code).toBe(0);
    const findings = check('--snapshot', PLAN_1).findings.filter(ofMinimum);
    expect(findings.map((one) => one.outcome)).toEqual(['belowCreationCriterion']);
  });
});
