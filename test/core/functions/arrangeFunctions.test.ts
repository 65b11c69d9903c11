import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../src/core/changes/changeSet';
import {
  ALL_FUNCTIONS,
  filterFunctions,
  groupFunctions,
} from '../../../src/core/functions/arrangeFunctions';
import { carryAssignments } from '../../../src/core/functions/carryAssignments';
import { functionLines } from '../../../src/core/functions/functionLines';
import { holdingsIn } from '../../../src/core/functions/holdingsIn';
import { functionId, type UnitId, unitId } from '../../../src/core/model/ids';
import { emptyPlan, sid, withLinks, withSnapshot } from '../../builders/aPlan';
import { withTasks } from '../../builders/someTasks';

const [A, A1, A2] = ['a', 'a1', 'a2'].map(unitId) as [UnitId, UnitId, UnitId];
const [THEN, NOW] = [sid('then'), sid('now')];
const plan = withTasks(
  withSnapshot(emptyPlan(), 'then', '2015-12-31', [
    { id: 'a', name: 'Sở Nội vụ', children: [{ id: 'a1', name: 'Phòng Đào tạo' }, { id: 'a2' }] },
  ]),
  THEN,
  [{ agencyId: A, leadUnitIds: [A1], supportingUnitIds: [A2] }, { leadUnitIds: [A2, A1] }, {}],
);
const lines = functionLines(plan, THEN);
const titles = (found: readonly { item: { title: string } }[]): string[] =>
  found.map(({ item }) => item.title.slice(-1));

describe('the register as a snapshot shows it', () => {
  it('names units, the agency of a lead where none was given, and what is wrong', () => {
    expect(lines.map(({ agency, states }) => [agency?.name, states])).toEqual([
      ['Sở Nội vụ', []],
      ['Sở Nội vụ', ['severalLeads']],
      [undefined, ['noLead']],
    ]);
  });

  it('is found by words without diacritics, by holder and by state', () => {
    const found = (wanted: Partial<typeof ALL_FUNCTIONS>) =>
      titles(filterFunctions(lines, { ...ALL_FUNCTIONS, ...wanted }));
    expect(found({ text: 'dao tao nhiem' })).toEqual(['0', '1']);
    expect(found({ unitId: A2 })).toEqual(['0', '1']);
    expect(found({ state: 'troubled' })).toEqual(['1', '2']);
    expect(found({ state: 'noLead' })).toEqual(['2']);
    expect(found({ state: 'free' })).toEqual(['2']);
    expect(found({ state: 'led' })).toEqual(['0', '1']);
    expect(found({ agencyId: A })).toEqual(['0', '1']);
    expect(found({ kind: 'procedure' })).toEqual([]);
  });

  it('is put together by lead, nobody first, a task of two leads under each', () => {
    const groups = groupFunctions(lines, 'unit');
    expect(groups.map(({ key, lines: own }) => [key, titles(own)])).toEqual([
      ['', ['2']],
      ['a1', ['0', '1']],
      ['a2', ['1']],
    ]);
  });
});

describe('carrying assignments over to a later list', () => {
  const later = withSnapshot(
    plan,
    'now',
    '2022-12-31',
    [{ id: 'b', children: [{ id: 'b1' }, { id: 'b2' }, { id: 'b3' }] }],
    { predecessorId: THEN },
  );
  it('follows lineage, chooses none of several and keeps what is said already', () => {
    const both = withLinks(later, 'now', [
      ['a>b', 'kept'],
      ['a1>b1', 'divided'],
      ['a1>b2', 'divided'],
      ['a2>b3', 'kept'],
    ]);
    const { change, carried, undecided } = carryAssignments(both, THEN, NOW);
    const after = applyChange(both, change);
    expect([carried, undecided]).toEqual([1, 1]);
    expect(holdingsIn(after, NOW).of(functionId('f0'))).toEqual({
      agencyId: 'b',
      leadUnitIds: [],
      supportingUnitIds: ['b3'],
    });
    expect(holdingsIn(after, NOW).of(functionId('f1')).leadUnitIds).toEqual(['b3']);
    expect(carryAssignments(after, THEN, NOW).change.size).toBe(0);
  });
});
