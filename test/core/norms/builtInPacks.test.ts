import { describe, expect, it } from 'vitest';
import { builtInRulePacks } from '../../../src/core/files/builtInRulePacks';
import type { AutonomyGroup } from '../../../src/core/model/autonomy';
import { CIVIL_SERVANT, EMPLOYEE_BUDGET } from '../../../src/core/model/builtInCategories';
import type { CategoryId } from '../../../src/core/model/ids';
import type { LocalityClass } from '../../../src/core/model/norm';
import type { UnitKind } from '../../../src/core/model/unit';
import { evaluateNorms } from '../../../src/core/norms/evaluateNorms';
import { startPlan } from '../../../src/core/scenarios/newPlan';
import { psu, sid, type UnitSketch, withSnapshot } from '../../builders/aPlan';

const PACKS = builtInRulePacks();

/** Outcomes of one rule on a list of a day, with what was compared. */
function judged(
  rule: string,
  asOf: string,
  roots: readonly UnitSketch[],
  localityClass: LocalityClass = 'special',
) {
  const start = startPlan({ documentId: 'doc', name: 'x', locality: 'x', localityClass }, PACKS);
  return evaluateNorms(withSnapshot(start, 'now', asOf, roots), sid('now'))
    .filter((one) => one.rule.id === rule)
    .map(({ outcome, value, threshold }) => [outcome, value, threshold]);
}

const posts = (category: CategoryId, assigned: number) => ({
  headcount: { [category]: { assigned, present: null } },
});
const led = (deputies: number) => ({ leadership: { head: 1, deputies } });
const children = (count: number, kind: UnitKind): UnitSketch[] =>
  Array.from({ length: count }, (_, i) => ({ id: `${kind}${i}`, kind, ...led(0) }));
/** A unit of a kind in a sở, or in another unit of a kind. */
const inside = (parent: UnitKind, kind: UnitKind, fields: Partial<UnitSketch>): UnitSketch[] => [
  { id: 'top', kind: parent, children: [{ id: 'unit', kind, ...fields }] },
];
const servants = (parent: UnitKind, kind: UnitKind, size: number, deputies = 0): UnitSketch[] =>
  inside(parent, kind, { ...posts(CIVIL_SERVANT, size), ...led(deputies) });

describe('minimum sizes of NĐ 107/2020 and NĐ 45/2025', () => {
  it.each([
    ['minimumPostsOfDivision', 'department', 'division', 'special', 7],
    ['minimumPostsOfDivision', 'department', 'division', 'I', 6],
    ['minimumPostsOfDivision', 'department', 'division', 'II', 5],
    ['minimumPostsOfDivision', 'department', 'division', 'III', 5],
    ['minimumPostsOfOffice', 'department', 'office', 'special', 7],
    ['minimumPostsOfBranch', 'department', 'branch', 'III', 12],
    ['minimumPostsOfBranchDivision', 'branch', 'division', 'special', 5],
  ] as const)('%s in a %s, %s of class %s: %i', (rule, parent, kind, localityClass, least) => {
    for (const [pack, asOf] of [
      ['nd107-2020', '2025-02-28'],
      ['nd45-2025', '2025-03-01'],
    ]) {
      const at = (size: number) =>
        judged(`${pack}.${rule}`, asOf ?? '', servants(parent, kind, size), localityClass);
      expect(at(least)).toEqual([]);
      expect(at(least - 1)).toEqual([['belowCreationCriterion', least - 1, least]]);
    }
  });
});

describe('deputies of units of a sở', () => {
  it.each([
    [
      'deputiesOfDivision',
      'department',
      'division',
      'special',
      [
        [9, 1],
        [10, 2],
        [14, 2],
        [15, 3],
      ],
    ],
    [
      'deputiesOfDivision',
      'department',
      'division',
      'I',
      [
        [8, 1],
        [9, 2],
        [14, 2],
        [15, 3],
      ],
    ],
    [
      'deputiesOfDivision',
      'department',
      'division',
      'II',
      [
        [7, 1],
        [8, 2],
        [14, 2],
        [15, 3],
      ],
    ],
    [
      'deputiesOfOffice',
      'department',
      'office',
      'special',
      [
        [9, 1],
        [10, 2],
        [14, 2],
        [15, 3],
      ],
    ],
    [
      'deputiesOfInspectorate',
      'department',
      'inspectorate',
      'special',
      [
        [7, 1],
        [8, 2],
      ],
    ],
    [
      'deputiesOfBranchDivision',
      'branch',
      'division',
      'special',
      [
        [6, 1],
        [7, 2],
      ],
    ],
  ] as const)('%s (%s, %s, %s)', (rule, parent, kind, localityClass, table) => {
    for (const [size, most] of table) {
      const at = (deputies: number) =>
        judged(
          `nd107-2020.${rule}`,
          '2022-12-31',
          servants(parent, kind, size, deputies),
          localityClass,
        );
      expect(at(most)).toEqual([]);
      expect(at(most + 1)).toEqual([['broken', most + 1, most]]);
    }
  });

  it.each([
    [0, 2],
    [1, 1],
    [3, 1],
    [4, 2],
  ])('of a chi cục with %i phòng: %i', (divisions, most) => {
    const at = (deputies: number) =>
      judged(
        'nd107-2020.deputiesOfBranch',
        '2022-12-31',
        inside('department', 'branch', {
          ...led(deputies),
          children: children(divisions, 'division'),
        }),
      );
    expect(at(most)).toEqual([]);
    expect(at(most + 1)).toEqual([['broken', most + 1, most]]);
  });

  it('of 2026 has no threshold from 15 posts on, which is never a pass', () => {
    const at = (size: number, deputies: number) =>
      judged(
        'nd370-2025.deputiesOfDivision',
        '2026-01-01',
        servants('department', 'division', size, deputies),
        'III',
      );
    expect([at(9, 1), at(10, 2), at(14, 2)]).toEqual([[], [], []]);
    expect(at(9, 2)).toEqual([['broken', 2, 1]]);
    expect(at(14, 3)).toEqual([['broken', 3, 2]]);
    expect(at(15, 1)).toEqual([['noThreshold', null, null]]);
  });

  it('of 2026 may not be more than those of the organisation above', () => {
    const at = (above: number, own: number) =>
      judged('nd370-2025.deputiesAboveParent', '2026-01-01', [
        {
          id: 'so',
          kind: 'department',
          ...led(above),
          children: [{ id: 'p', kind: 'division', ...led(own) }],
        },
      ]);
    expect([at(2, 2), at(2, 3)]).toEqual([[], [['broken', 1, 0]]]);
  });
});

describe('rules on the plan', () => {
  const departments = (...deputies: number[]): UnitSketch[] =>
    deputies.map((count, i) => ({ id: `so${i}`, kind: 'department', ...led(count) }));

  it('allow three deputy directors a sở on average, and ten more in Hà Nội and HCMC', () => {
    const rule = 'nd107-2020.deputyDirectors';
    expect(judged(rule, '2022-12-31', departments(4, 2), 'I')).toEqual([]);
    expect(judged(rule, '2022-12-31', departments(4, 3), 'I')).toEqual([['broken', 7, 6]]);
    expect(judged(rule, '2022-12-31', departments(8, 8))).toEqual([]);
    expect(judged(rule, '2022-12-31', departments(8, 9))).toEqual([['broken', 17, 16]]);
  });

  it('count the sở of a province: 14, and 15 in Hà Nội and HCMC', () => {
    const rule = 'nd150-2025.departmentsOfProvince';
    const many = (count: number) => departments(...new Array<number>(count).fill(1));
    expect(judged(rule, '2025-12-31', many(14), 'I')).toEqual([]);
    expect(judged(rule, '2025-12-31', many(15), 'I')).toEqual([['broken', 15, 14]]);
    expect(judged(rule, '2025-12-31', many(15))).toEqual([]);
    expect(judged(rule, '2025-12-31', many(16))).toEqual([['broken', 16, 15]]);
  });

  it('name the units behind them', () => {
    const start = startPlan(
      { documentId: 'doc', name: 'x', locality: 'x', localityClass: 'I' },
      PACKS,
    );
    const plan = withSnapshot(start, 'now', '2022-12-31', departments(5, 5));
    const found = evaluateNorms(plan, sid('now')).find(({ outcome }) => outcome === 'broken');
    expect(found).toMatchObject({ unitId: null, units: ['so0', 'so1'] });
  });

  it('count the divisions of each commune by itself', () => {
    const commune = (id: string, count: number): UnitSketch => ({
      id,
      kind: 'communeCommittee',
      children: children(count, 'division').map((one) => ({ ...one, id: `${id}${one.id}` })),
    });
    expect(
      judged('nd370-2025.divisionsOfCommune', '2026-01-01', [commune('x', 3), commune('y', 4)]),
    ).toEqual([['broken', 4, 3]]);
  });

  it('allow two deputies a division of a district on average', () => {
    const district = (...deputies: number[]): UnitSketch[] => [
      {
        id: 'huyen',
        kind: 'districtCommittee',
        children: deputies.map((count, i) => ({ id: `p${i}`, kind: 'division', ...led(count) })),
      },
    ];
    const rule = 'nd108-2020.deputiesOfDistrictDivisions';
    expect(judged(rule, '2022-12-31', district(3, 1))).toEqual([]);
    expect(judged(rule, '2022-12-31', district(3, 2))).toEqual([['broken', 5, 4]]);
  });
});

describe('public service units by NĐ 120/2020 as amended by NĐ 83/2024', () => {
  const DAY = '2024-09-01';
  const unit = (group: AutonomyGroup, size: number, deputies: number) =>
    psu('unit', group, {
      level: 'province',
      ...posts(EMPLOYEE_BUDGET, size),
      ...led(deputies),
    });
  const under = (parent: UnitKind, child: UnitSketch): UnitSketch[] => [
    { id: 'top', kind: parent, children: [child] },
  ];

  it('need 15 people to be set up in groups 3 and 4; groups 1 and 2 have their own scheme', () => {
    const at = (group: AutonomyGroup, size: number) =>
      judged('nd83-2024.minimumEmployeesOfPsu', DAY, [unit(group, size, 0)]);
    expect([at('3', 15), at('4', 15)]).toEqual([[], []]);
    expect(at('3a', 14)).toEqual([['belowCreationCriterion', 14, 15]]);
    expect(at('2', 3)).toEqual([['noThreshold', null, null]]);
    expect(at('unknown', 3)).toEqual([['valueUnknown', null, null]]);
  });

  it.each([
    ['2', 21, 3],
    ['3b', 20, 2],
    ['4', 20, 2],
    ['4', 21, 3],
  ] as const)(
    'of group %s with %i people right under the province: %i deputies',
    (group, size, most) => {
      const at = (deputies: number) =>
        judged('nd83-2024.deputiesOfPsuUnderProvince', DAY, [unit(group, size, deputies)]);
      expect([at(most), at(most + 1)]).toEqual([[], [['broken', most + 1, most]]]);
    },
  );

  it.each([
    ['2', 3],
    ['3c', 2],
    ['4', 2],
  ] as const)('of group %s under a sở: %i deputies however large', (group, most) => {
    const at = (deputies: number) =>
      judged(
        'nd83-2024.deputiesOfPsuUnderAgency',
        DAY,
        under('department', unit(group, 90, deputies)),
      );
    expect([at(most), at(most + 1)]).toEqual([[], [['broken', most + 1, most]]]);
  });

  const division = (group: AutonomyGroup, size: number, deputies: number): UnitSketch[] => [
    psu('top', group, {
      children: [{ id: 'p', kind: 'division', ...posts(EMPLOYEE_BUDGET, size), ...led(deputies) }],
    }),
  ];

  it('have divisions from 7 people on', () => {
    const at = (group: AutonomyGroup, size: number) =>
      judged('nd83-2024.minimumEmployeesOfPsuDivision', DAY, division(group, size, 0));
    expect([at('2', 7), at('4', 7)]).toEqual([[], []]);
    expect(at('4', 6)).toEqual([['belowCreationCriterion', 6, 7]]);
    expect(at('1', 6)).toEqual([['noThreshold', null, null]]);
  });

  it.each([
    ['2', 5, 2],
    ['3a', 7, 1],
    ['4', 9, 1],
    ['4', 10, 2],
  ] as const)('of group %s have in a division of %i people %i deputies', (group, size, most) => {
    const at = (deputies: number) =>
      judged('nd83-2024.deputiesOfPsuDivision', DAY, division(group, size, deputies));
    expect([at(most), at(most + 1)]).toEqual([[], [['broken', most + 1, most]]]);
  });

  it('are told that the thresholds of before September 2024 were not seen', () => {
    const earlier = (rule: string, day: string) => judged(rule, day, [unit('4', 3, 9)]);
    expect(earlier('nd120-2020.minimumEmployeesOfPsu', '2024-08-31')).toEqual([
      ['noThreshold', null, null],
    ]);
    expect(earlier('nd83-2024.minimumEmployeesOfPsu', '2024-08-31')).toEqual([]);
    expect(earlier('nd120-2020.minimumEmployeesOfPsu', '2024-09-01')).toEqual([]);
  });
});

describe('the packs that come with the program', () => {
  it('follow each other without a day of two frames for a sở', () => {
    const frames = ['nd107-2020', 'nd45-2025', 'nd150-2025', 'nd370-2025'].map((id) =>
      PACKS.find((pack) => pack.id === id),
    );
    expect(frames.map((pack) => [pack?.inForceFrom, pack?.inForceTo])).toEqual([
      ['2020-11-25', '2025-02-28'],
      ['2025-03-01', '2025-06-15'],
      ['2025-06-16', '2025-12-31'],
      ['2026-01-01', null],
    ]);
  });

  it('call checked only the rules whose wording was read', () => {
    const checked = PACKS.filter((pack) => pack.rules.some(({ isChecked }) => isChecked));
    expect(checked.map(({ id }) => id)).toEqual(['nd83-2024']);
  });
});
