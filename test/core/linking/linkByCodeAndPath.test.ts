import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../src/core/changes/changeSet';
import { linkSnapshots } from '../../../src/core/linking/linkByCodeAndPath';
import { fatesBetween } from '../../../src/core/linking/successors';
import { tableOf } from '../../../src/core/model/plan';
import type { RecordedSnapshot } from '../../../src/core/model/snapshot';
import { emptyPlan, sid, type UnitSketch, withSnapshot } from '../../builders/aPlan';

function link(then: readonly UnitSketch[], now: readonly UnitSketch[]) {
  const first = withSnapshot(emptyPlan(), 'then', '2015-12-31', then);
  const plan = withSnapshot(first, 'now', '2022-12-31', now);
  const later = tableOf(plan, 'snapshots').get('now') as RecordedSnapshot;
  const ids = ['l1', 'l2', 'l3', 'l4'].concat(Array.from({ length: 60 }, (_, i) => `k${i}`));
  const linked = applyChange(
    plan,
    linkSnapshots(plan, sid('then'), later, () => ids.pop() ?? 'last'),
  );
  const links = [...tableOf(linked, 'lineage').values()]
    .map(({ fromUnitId, toUnitId, kind, origin }) => `${fromUnitId}>${toUnitId} ${kind} ${origin}`)
    .sort();
  return { linked, links };
}

describe('linkSnapshots', () => {
  it('links by equal code first, whatever the name', () => {
    const { links } = link(
      [{ id: 'a', code: 'X1', name: 'Trung tâm A' }],
      [{ id: 'b', code: 'x1', name: 'Trung tâm B' }],
    );
    expect(links).toEqual(['a>b renamed code']);
  });

  it('links by the exact full path and tells twenty offices apart by their agency', () => {
    const agencies = (prefix: string) =>
      Array.from({ length: 20 }, (_, i) => ({
        id: `${prefix}${i}`,
        name: `Sở ${i}`,
        children: [{ id: `${prefix}${i}v`, name: 'Văn phòng' }],
      }));
    expect(link(agencies('a'), agencies('b')).links).toHaveLength(40);
  });

  it('never guesses: what shares a path with another or differs by a letter stays unlinked', () => {
    const { links, linked } = link(
      [
        { id: 'a', name: 'Phòng X' },
        { id: 'b', name: 'Phòng X' },
        { id: 'c', name: 'Phòng Y' },
      ],
      [
        { id: 'd', name: 'Phòng X' },
        { id: 'e', name: 'Phòng Ỳ' },
      ],
    );
    expect(links).toEqual([]);
    expect(fatesBetween(linked, sid('then'), sid('now'))?.get('a' as never)?.isUnlinked).toBe(true);
  });
});
