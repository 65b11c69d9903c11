import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRulePack } from '../../../src/core/files/rulePackFile';
import { CIVIL_SERVANT } from '../../../src/core/model/builtInCategories';
import { unitId } from '../../../src/core/model/ids';
import type { LocalityClass, RulePack } from '../../../src/core/model/norm';
import type { Plan } from '../../../src/core/model/plan';
import { evaluateNorms } from '../../../src/core/norms/evaluateNorms';
import { startPlan } from '../../../src/core/scenarios/newPlan';
import { afterCommands } from '../../builders/anEdit';
import { sid, withScenario, withSnapshot } from '../../builders/aPlan';

const pack = (name: string): RulePack => {
  const read = readRulePack(JSON.parse(readFileSync(`resources/norms/${name}.json`, 'utf8')));
  if (!read.ok) throw new Error(read.error.path);
  return read.value;
};
const PACKS = ['nd107-2020', 'nd45-2025', 'nd150-2025'].map(pack);

/** A sở whose scenario splits a phòng with so many posts off. */
function plan(posts: number | null, localityClass: LocalityClass, asOf = '2022-12-31'): Plan {
  const start = startPlan({ documentId: 'doc', name: 'x', locality: 'x', localityClass }, PACKS);
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

describe('a rule pack', () => {
  it('with an error is refused with the field and the reason', () => {
    const wrong = JSON.parse(readFileSync('resources/norms/nd107-2020.json', 'utf8'));
    wrong.rules[0].comparator = 'about';
    expect(readRulePack(wrong)).toMatchObject({ ok: false, error: { path: 'rules.0.comparator' } });
  });
});
