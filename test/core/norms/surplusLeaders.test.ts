import { describe, expect, it } from 'vitest';
import { unitId } from '../../../src/core/model/ids';
import type { RulePack } from '../../../src/core/model/norm';
import { surplusLeaders } from '../../../src/core/norms/surplusLeaders';
import { startPlan } from '../../../src/core/scenarios/newPlan';
import { afterCommands } from '../../builders/anEdit';
import { day, psu, sid, withScenario, withSnapshot } from '../../builders/aPlan';

const PLAN = sid('plan');
const pack = (id: string, from: string, years: number): RulePack => ({
  id,
  title: id,
  inForceFrom: day(from),
  inForceTo: null,
  isEnabled: true,
  copyOf: null,
  rules: [],
  surplusLeaders: { kinds: ['psu'], years, citation: id, isChecked: false },
});

const base = () =>
  withScenario(
    withSnapshot(
      startPlan({ documentId: 'd', name: 'Đề án', locality: '', localityClass: 'special' }, [
        pack('old', '2020-12-01', 3),
        pack('new', '2026-01-01', 5),
      ]),
      'now',
      '2022-12-31',
      [
        psu('a', '4', { leadership: { head: 1, deputies: 2 } }),
        psu('b', '4', { leadership: { head: 1, deputies: 1 } }),
        psu('c', '4', { leadership: { head: 0, deputies: null } }),
        { id: 'd', kind: 'division', leadership: { head: 1, deputies: 1 } },
      ],
    ),
    'plan',
    'now',
  );

describe('surplus leaders', () => {
  it('of an absorbed unit are its own, due by the text in force on the day of the decision', () => {
    const absorb = {
      kind: 'absorbUnits',
      absorberId: unitId('a'),
      absorbedIds: [unitId('b')],
    } as const;
    const early = afterCommands(base(), PLAN, [absorb], day('2025-03-01'));
    expect(surplusLeaders(early, PLAN)).toMatchObject([
      { unitId: 'a', heads: 1, deputies: 1, due: { year: 2028, period: { citation: 'old' } } },
    ]);
    const late = afterCommands(base(), PLAN, [absorb], day('2026-02-01'));
    expect(surplusLeaders(late, PLAN)).toMatchObject([{ due: { year: 2031 } }]);
  });

  it('leave a head where the unit that goes on has none or is new', () => {
    const plan = afterCommands(base(), PLAN, [
      { kind: 'absorbUnits', absorberId: unitId('c'), absorbedIds: [unitId('b')] },
      {
        kind: 'mergeUnits',
        unitIds: [unitId('a'), unitId('c')],
        newUnitId: unitId('n'),
        name: 'Trung tâm mới',
        unitKind: 'psu',
      },
    ]);
    expect(surplusLeaders(plan, PLAN)).toMatchObject([
      { unitId: 'c', heads: 0, deputies: 1 },
      { unitId: 'n', heads: 0, deputies: 2 },
    ]);
  });

  it('have no year where no text in force speaks of their kind', () => {
    const plan = afterCommands(base(), PLAN, [
      {
        kind: 'dissolveUnit',
        unitId: unitId('d'),
        destinations: [],
        restTo: null,
        childrenTo: null,
      },
    ]);
    expect(surplusLeaders(plan, PLAN)).toMatchObject([
      { unitId: null, heads: 1, deputies: 1, due: null },
    ]);
  });
});
