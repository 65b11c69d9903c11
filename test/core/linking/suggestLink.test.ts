import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../src/core/changes/changeSet';
import { addLinks } from '../../../src/core/linking/editLinks';
import { kindsAllowed, suggestLinks } from '../../../src/core/linking/suggestLink';
import { unitId } from '../../../src/core/model/ids';
import type { LineageKind } from '../../../src/core/model/lineage';
import { type Plan, tableOf } from '../../../src/core/model/plan';
import { structureOf } from '../../../src/core/scenarios/structures';
import { emptyPlan, sid, withSnapshot } from '../../builders/aPlan';

const ids = (text: string) => text.split('').map((one) => unitId(one));
const plan = withSnapshot(
  withSnapshot(emptyPlan(), 'then', '2015-12-31', [
    { id: 'a', name: 'Phòng Giá' },
    { id: 'b', name: 'Phòng Thuế' },
    { id: 'c', name: 'Phòng Kho' },
  ]),
  'now',
  '2022-12-31',
  [
    { id: 'x', name: 'Phòng Giá' },
    { id: 'y', name: 'Phòng Giá và Thuế' },
    { id: 'z', name: 'Phòng Vật tư' },
  ],
);
const [before, after] = [structureOf(plan, sid('then')), structureOf(plan, sid('now'))];

function linkedWith(pair: string, kind: LineageKind): Plan {
  const [from = '', to = ''] = pair.split('>');
  const decision = { fromIds: ids(from), toIds: ids(to), kind, origin: 'user' as const };
  return applyChange(
    plan,
    addLinks(plan, sid('now'), [decision], () => `l${pair}`),
  );
}
const suggest = (from: string, to: string, of = plan, kind: LineageKind | null = null): string[] =>
  suggestLinks(before, after, tableOf(of, 'lineage').values(), ids(from), ids(to), kind).map(
    (one) => `${one.fromIds.join('')}>${one.toIds.join('')} ${one.kind}`,
  );

describe('what linking units most likely means', () => {
  it('one with one is the same unit, by whatever name', () => {
    expect(suggest('a', 'x')).toEqual(['a>x kept']);
    expect(suggest('c', 'z')).toEqual(['c>z renamed']);
  });

  it('several into a new name are merged, into one of themselves absorbed', () => {
    expect(suggest('ab', 'y')).toEqual(['ab>y merged']);
    expect(suggest('ab', 'x')).toEqual(['a>x kept', 'b>x absorbed']);
    expect(suggest('ab', 'x', plan, 'merged')).toEqual(['ab>x merged']);
  });

  it('one into several is divided, or splits off from what goes on', () => {
    expect(suggest('b', 'yz')).toEqual(['b>yz divided']);
    expect(suggest('a', 'xz')).toEqual(['a>x kept', 'a>z splitOff']);
  });

  it('one more of a unit that is linked already joins it or splits off', () => {
    expect(suggest('b', 'x', linkedWith('a>x', 'kept'))).toEqual(['b>x absorbed']);
    expect(suggest('c', 'y', linkedWith('ab>y', 'merged'))).toEqual(['c>y merged']);
    expect(suggest('a', 'z', linkedWith('a>x', 'kept'))).toEqual(['a>z splitOff']);
    expect(suggest('b', 'z', linkedWith('b>y', 'divided'))).toEqual(['b>z divided']);
  });

  it('a second line to or from a unit of another name makes a merger or a division of both', () => {
    expect(suggest('b', 'z', linkedWith('c>z', 'renamed'))).toEqual(['cb>z merged']);
    expect(suggest('c', 'y', linkedWith('c>z', 'renamed'))).toEqual(['c>zy divided']);
  });

  it('nothing on a side is an end or a beginning', () => {
    expect(suggest('a', '')).toEqual(['a> dissolved']);
    expect(suggest('', 'z')).toEqual(['>z created']);
  });

  it('offers the kinds that the numbers allow, the usual one first', () => {
    expect(kindsAllowed(2, 1)[0]).toBe('merged');
    expect(kindsAllowed(1, 2)[0]).toBe('divided');
    expect(kindsAllowed(1, 0)).toEqual(['dissolved', 'leftPlan']);
    expect(kindsAllowed(0, 0)).toEqual([]);
  });
});
