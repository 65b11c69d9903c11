import { describe, expect, it } from 'vitest';
import { builtInRulePacks } from '../../../src/core/files/builtInRulePacks';
import { CIVIL_SERVANT } from '../../../src/core/model/builtInCategories';
import { unitId } from '../../../src/core/model/ids';
import type { LocalityClass, RulePack } from '../../../src/core/model/norm';
import type { Plan } from '../../../src/core/model/plan';
import { evaluateNorms } from '../../../src/core/norms/evaluateNorms';
import { startPlan } from '../../../src/core/scenarios/newPlan';
import { afterCommands } from '../../builders/anEdit';
import { sid, withScenario, withSnapshot } from '../../builders/aPlan';

/** The minimum of a phòng under each decree, without the other rules. */
const PACKS = builtInRulePacks().map((pack) => ({
  ...pack,
  rules: pack.rules.filter(({ id }) => id.endsWith('.minimumPostsOfDivision')),
}));

/** A sở whose scenario splits a phòng with so many posts off. */
function plan(
  posts: number | null,
  localityClass: LocalityClass,
  asOf = '2022-12-31',
  packs: readonly RulePack[] = PACKS,
): Plan {
  const start = startPlan({ documentId: 'doc', name: 'x', locality: 'x', localityClass }, packs);
  const base = withSnapshot(start, 'now', asOf, [
    {
      id: 'so',
      kind: 'department',
      children: [{ id: 'a', headcount: { [CIVIL_SERVANT]: { assigned: posts, present: null } } }],
    },
  ]);
  return withScenario(base, 'plan', 'now');
}
const create = (base: Plan, posts: number) =>
  afterCommands(base, sid('plan'), [
    {
      kind: 'createUnit',
      unitId: unitId('n'),
      place: { kind: 'under', parentId: unitId('so'), index: null },
      name: 'Phòng mới',
      unitKind: 'division',
      headcount: { [CIVIL_SERVANT]: { assigned: posts, present: null } },
    },
  ]);
const outcomes = (base: Plan, id = 'plan') =>
  evaluateNorms(base, sid(id)).map((finding) => [
    finding.unitId,
    finding.outcome,
    finding.threshold,
  ]);

describe('minimum posts of a phòng', () => {
  it('passes at the threshold and is broken one below it, by class of locality', () => {
    expect(outcomes(create(plan(9, 'special'), 7))).toEqual([]);
    expect(outcomes(create(plan(9, 'special'), 6))).toEqual([['n', 'broken', 7]]);
    expect(outcomes(create(plan(9, 'I'), 6))).toEqual([]);
    expect(outcomes(create(plan(9, 'II'), 4))).toEqual([['n', 'broken', 5]]);
  });

  it('binds what a scenario below created', () => {
    const above = withScenario(create(plan(9, 'special'), 6), 'above', 'plan');
    expect(outcomes(above, 'above')).toEqual([['n', 'broken', 7]]);
  });

  it('is only a note for a smaller phòng that exists already', () => {
    expect(outcomes(plan(3, 'special'), 'now')).toEqual([['a', 'belowCreationCriterion', 7]]);
  });

  it('cannot be judged where posts are unknown', () => {
    expect(outcomes(plan(null, 'special'), 'now')).toEqual([['a', 'valueUnknown', 7]]);
  });

  it('says that no threshold was seen for the decree of 2025, never a pass', () => {
    expect(outcomes(plan(1, 'special', '2025-12-31'), 'now')).toEqual([
      [null, 'noThreshold', null],
    ]);
  });

  it('goes by the pack in force at the date of the list', () => {
    expect(outcomes(plan(3, 'special', '2020-11-24'), 'now')).toEqual([]);
    expect(outcomes(plan(3, 'special', '2020-11-25'), 'now')).toHaveLength(1);
    expect(evaluateNorms(plan(3, 'special', '2025-03-01'), sid('now'))[0]?.pack.id).toBe(
      'nd45-2025',
    );
  });
});

describe('a list without a number that a rule asks for', () => {
  it('has one finding for all its units, not one for each', () => {
    const division = (id: string, posts: number | null) => ({
      id,
      headcount: { [CIVIL_SERVANT]: { assigned: posts, present: null } },
    });
    const of = (...posts: (number | null)[]) =>
      withSnapshot(plan(9, 'special'), 'other', '2022-12-31', [
        { id: 'so', kind: 'department', children: posts.map((n, i) => division(`p${i}`, n)) },
      ]);
    const found = evaluateNorms(of(null, null), sid('other'));
    expect(found).toMatchObject([
      { unitId: null, units: ['p0', 'p1'], outcome: 'valueUnknown', threshold: null },
    ]);
    expect(outcomes(of(null, 7), 'other')).toEqual([['p0', 'valueUnknown', 7]]);
  });
});

describe('a pack that is switched off', () => {
  it('judges nothing', () => {
    const off = PACKS.map((pack) => ({ ...pack, isEnabled: false }));
    expect(outcomes(plan(3, 'special', '2022-12-31', off), 'now')).toEqual([]);
  });
});
