import { describe, expect, it } from 'vitest';
import type { LinkProposal } from '../../../../src/core/linking/matching/linkProposal';
import { lineageId, snapshotId, unitId } from '../../../../src/core/model/ids';
import type { LineageKind, LineageLink } from '../../../../src/core/model/lineage';
import { isUndecided, statesOf } from '../../../../src/renderer/features/linking/linkStates';

const link = (pair: string, kind: LineageKind): LineageLink => {
  const [from = '', to = ''] = pair.split('>');
  return {
    id: lineageId(pair),
    snapshotId: snapshotId('now'),
    kind,
    fromUnitId: from === '' ? null : unitId(from),
    toUnitId: to === '' ? null : unitId(to),
    posts: null,
    origin: 'user',
  };
};
const proposal: LinkProposal = {
  fromIds: [unitId('p'), unitId('q')],
  toIds: [unitId('x')],
  kind: 'merged',
  score: 0.7,
  isCertain: false,
  reasons: [],
};
const links = [
  link('a>x', 'kept'),
  link('b>', 'dissolved'),
  link('>y', 'created'),
  link('c>x', 'transferred'),
];

describe('states of units', () => {
  const before = statesOf('before', links, [proposal]);
  const after = statesOf('after', links, [proposal]);

  it('follow the links of each side', () => {
    expect(['a', 'b', 'p', 'o'].map((id) => before.stateOf(unitId(id)))).toEqual([
      'linked',
      'ended',
      'proposed',
      'open',
    ]);
    expect(['x', 'y', 'z'].map((id) => after.stateOf(unitId(id)))).toEqual([
      'linked',
      'new',
      'open',
    ]);
  });

  it('take a transfer of posts for no link', () => {
    expect(before.stateOf(unitId('c'))).toBe('open');
    expect(after.linksOf(unitId('x')).map(({ id }) => id)).toEqual(['a>x']);
  });

  it('are undecided when nothing but a proposal speaks of a unit', () => {
    expect(before.proposalsOf(unitId('q'))).toEqual([proposal]);
    expect((['open', 'proposed', 'linked', 'ended', 'new'] as const).map(isUndecided)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
