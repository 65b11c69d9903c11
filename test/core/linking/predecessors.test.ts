import { describe, expect, it } from 'vitest';
import { linksAtStake, possiblePredecessors } from '../../../src/core/linking/predecessors';
import { type Plan, tableOf } from '../../../src/core/model/plan';
import type { RecordedSnapshot } from '../../../src/core/model/snapshot';
import { emptyPlan, sid, withLinks, withScenario, withSnapshot } from '../../builders/aPlan';

const list = (plan: Plan, id: string, year: number, predecessor: string | null): Plan =>
  withSnapshot(plan, id, `${year}-12-31`, [{ id: `${id}1` }], {
    predecessorId: predecessor === null ? null : sid(predecessor),
  });
const plan = withScenario(
  list(list(list(emptyPlan(), 'p15', 2015, null), 'p17', 2017, 'p15'), 'p22', 2022, 'p17'),
  'scenario',
  'p22',
);
const recorded = (of: Plan, id: string) => tableOf(of, 'snapshots').get(id) as RecordedSnapshot;
const possible = (of: Plan, id: string): string[] =>
  possiblePredecessors(of, recorded(of, id)).map((one) => one.id);

describe('lists that a list may lead back to', () => {
  it('are the recorded ones before it', () => {
    expect(possible(plan, 'p22')).toEqual(['p15', 'p17']);
    expect(possible(plan, 'p15')).toEqual([]);
  });

  it('never make a circle, even among lists of one day', () => {
    const twins = list(list(emptyPlan(), 'a', 2022, null), 'b', 2022, 'a');
    expect(possible(twins, 'b')).toEqual(['a']);
    expect(possible(twins, 'a')).toEqual([]);
  });

  it('say how many links would be lost and how many people decided', () => {
    const linked = withLinks(plan, 'p22', [['p171>p221', 'kept']]);
    expect(linksAtStake(linked, recorded(linked, 'p22'))).toEqual({ all: 1, decided: 1 });
    expect(linksAtStake(linked, recorded(linked, 'p17'))).toEqual({ all: 0, decided: 0 });
  });
});
