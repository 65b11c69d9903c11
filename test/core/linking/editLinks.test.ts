import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../src/core/changes/changeSet';
import { addLinks, type LinkDecision, removeLinks } from '../../../src/core/linking/editLinks';
import { fatesBetween } from '../../../src/core/linking/successors';
import { unitId } from '../../../src/core/model/ids';
import { type Plan, tableOf } from '../../../src/core/model/plan';
import { emptyPlan, sid, withSnapshot } from '../../builders/aPlan';

const ids = (text: string) => text.split('').map((one) => unitId(one));
const NOW = sid('now');

const lists = (): Plan =>
  withSnapshot(
    withSnapshot(emptyPlan(), 'then', '2015-12-31', [{ id: 'a' }, { id: 'b' }, { id: 'c' }]),
    'now',
    '2022-12-31',
    [{ id: 'x' }, { id: 'y' }],
    { predecessorId: sid('then') },
  );

function decide(plan: Plan, decision: Omit<LinkDecision, 'origin'>): Plan {
  const next = ['1', '2', '3', '4'].map((n) => `${decision.kind}${n}`);
  const newId = () => next.pop() ?? 'none';
  return applyChange(plan, addLinks(plan, NOW, [{ ...decision, origin: 'user' }], newId));
}

describe('links decided by the user', () => {
  it('make every later unit a successor of every earlier one', () => {
    const plan = decide(lists(), { fromIds: ids('ab'), toIds: ids('x'), kind: 'merged' });
    const fates = fatesBetween(plan, sid('then'), NOW);
    expect(fates?.get(unitId('a'))?.successorIds).toEqual(['x']);
    expect(fates?.get(unitId('b'))?.successorIds).toEqual(['x']);
    expect(fates?.get(unitId('c'))?.isUnlinked).toBe(true);
  });

  it('say that a unit ended or is new', () => {
    const ended = decide(lists(), { fromIds: ids('c'), toIds: [], kind: 'dissolved' });
    expect(fatesBetween(ended, sid('then'), NOW)?.get(unitId('c'))).toEqual({
      successorIds: [],
      isUnlinked: false,
      endings: ['dissolved'],
    });
    const created = decide(lists(), { fromIds: [], toIds: ids('y'), kind: 'created' });
    expect([...tableOf(created, 'lineage').values()]).toMatchObject([
      { fromUnitId: null, toUnitId: 'y', kind: 'created' },
    ]);
  });

  it('replace what was said of the same two units, and can be taken away', () => {
    const first = decide(lists(), { fromIds: ids('a'), toIds: ids('x'), kind: 'kept' });
    const second = decide(first, { fromIds: ids('a'), toIds: ids('x'), kind: 'absorbed' });
    expect([...tableOf(second, 'lineage').values()].map((link) => link.kind)).toEqual(['absorbed']);
    const none = applyChange(
      second,
      removeLinks(
        second,
        [...tableOf(second, 'lineage').values()].map(({ id }) => id),
      ),
    );
    expect(tableOf(none, 'lineage').size).toBe(0);
  });

  it('end what was said of a unit that gets a counterpart after all', () => {
    const ended = decide(lists(), { fromIds: ids('c'), toIds: [], kind: 'dissolved' });
    const both = decide(ended, { fromIds: [], toIds: ids('y'), kind: 'created' });
    const linked = decide(both, { fromIds: ids('c'), toIds: ids('y'), kind: 'renamed' });
    expect([...tableOf(linked, 'lineage').values()]).toMatchObject([
      { fromUnitId: 'c', toUnitId: 'y', kind: 'renamed' },
    ]);
  });
});
