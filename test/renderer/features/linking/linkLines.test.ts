import { describe, expect, it } from 'vitest';
import { lineageId, snapshotId, unitId } from '../../../../src/core/model/ids';
import type { LineageLink } from '../../../../src/core/model/lineage';
import {
  curveOf,
  linesInView,
  linesOf,
  ROW_HEIGHT,
} from '../../../../src/renderer/features/linking/linkLines';

const ids = (text: string) => text.split('').map((one) => unitId(one));
const link: LineageLink = {
  id: lineageId('l'),
  snapshotId: snapshotId('now'),
  kind: 'kept',
  fromUnitId: unitId('a'),
  toUnitId: unitId('x'),
  posts: null,
  origin: 'code',
};
const merger = {
  fromIds: ids('bc'),
  toIds: ids('y'),
  kind: 'merged' as const,
  score: 0.7,
  isCertain: false,
  reasons: [],
};
const column = (text: string, top: number, height: number) => ({
  indexOf: new Map(ids(text).map((id, i) => [id, i])),
  top,
  height,
});

describe('lines between the columns', () => {
  it('are drawn for links with two ends and for each edge of a proposal', () => {
    const ended: LineageLink = { ...link, id: lineageId('e'), toUnitId: null, kind: 'dissolved' };
    const moved: LineageLink = { ...link, id: lineageId('m'), kind: 'transferred' };
    const user: LineageLink = { ...link, id: lineageId('u'), origin: 'user' };
    expect(
      linesOf([link, ended, moved, user], [merger]).map(({ from, to, look }) => [from, to, look]),
    ).toEqual([
      ['a', 'x', 'link'],
      ['a', 'x', 'userLink'],
      ['b', 'y', 'proposed'],
      ['c', 'y', 'proposed'],
    ]);
  });

  it('are those with an end in view, and say when the other end is not', () => {
    const lines = linesOf([link], [merger]);
    const [before, after] = [column('abc', ROW_HEIGHT, ROW_HEIGHT), column('xy', 0, ROW_HEIGHT)];
    expect(
      linesInView(lines, before, after).map(({ line, isAway }) => [line.from, line.to, isAway]),
    ).toEqual([
      ['a', 'x', true],
      ['b', 'y', true],
    ]);
  });

  it('are left out where a filter hides one of their rows', () => {
    const [before, after] = [column('ab', 0, 500), column('x', 0, 500)];
    expect(linesInView(linesOf([link], [merger]), before, after)).toHaveLength(1);
  });

  it('keep to numbers that a screen can draw', () => {
    expect(curveOf(10, 20, 96)).toBe('M0 10C48 10 48 20 96 20');
    expect(curveOf(-1e7, 1e7, 96)).toBe('M0 -4000C48 -4000 48 8000 96 8000');
  });
});
