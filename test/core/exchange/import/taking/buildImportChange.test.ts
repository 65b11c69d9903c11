import { describe, expect, it } from 'vitest';
import { applyChange, reverseChange } from '../../../../../src/core/changes/changeSet';
import { detectLayout } from '../../../../../src/core/exchange/import/detectLayout';
import { readList } from '../../../../../src/core/exchange/import/readList';
import { buildImportChange } from '../../../../../src/core/exchange/import/taking/buildImportChange';
import { joinDrafts } from '../../../../../src/core/exchange/import/taking/joinDrafts';
import { snapshotId } from '../../../../../src/core/model/ids';
import type { IsoDate } from '../../../../../src/core/model/isoDate';
import {
  newPlan,
  type Plan,
  settingsOf,
  tableOf,
  unitsKey,
} from '../../../../../src/core/model/plan';
import { context, sheetOf } from '../sheetOf';

const sheet = sheetOf([
  ['STT', 'Tên đơn vị', 'Công chức giao'],
  [1, 'Sở A', 5],
  [2, 'Sở B', 6],
]);
const { choices } = detectLayout(sheet, 0);
const draft = joinDrafts([readList(sheet, choices, context())]);
const empty = newPlan({ documentId: 'doc', name: 'Đề án', locality: '', localityClass: null });

function take(plan: Plan, id: string, asOf: string): Plan {
  const change = buildImportChange(plan, draft, {
    snapshotId: snapshotId(id),
    name: asOf,
    asOf: asOf as IsoDate,
  });
  if (!change.ok) throw new Error(change.error.key);
  const undone = applyChange(applyChange(plan, change.value), reverseChange(change.value));
  for (const key of change.value.keys())
    expect(new Map(tableOf(undone, key).entries())).toEqual(new Map(tableOf(plan, key).entries()));
  return applyChange(plan, change.value);
}

const recorded = (plan: Plan, id: string) => {
  const snapshot = tableOf(plan, 'snapshots').get(id);
  if (snapshot?.kind !== 'recorded') throw new Error('not recorded');
  return snapshot;
};

describe('buildImportChange', () => {
  it('records the list with its units and source, and undoes as one', () => {
    const plan = take(empty, 's2022', '2022-12-31');
    expect(tableOf(plan, unitsKey(snapshotId('s2022'))).size).toBe(2);
    expect(tableOf(plan, 'sources').size).toBe(1);
    expect(recorded(plan, 's2022')).toMatchObject({ predecessorId: null, rootIds: draft.rootIds });
    expect(settingsOf(plan).currentSnapshotId).toBe('s2022');
  });

  it('keeps the latest list by date current and leads it back to an earlier one that comes later', () => {
    const plan = take(take(empty, 's2022', '2022-12-31'), 's2015', '2015-12-31');
    expect(settingsOf(plan).currentSnapshotId).toBe('s2022');
    expect(recorded(plan, 's2015').predecessorId).toBeNull();
    expect(recorded(plan, 's2022').predecessorId).toBe('s2015');
    expect(recorded(take(plan, 's2017', '2017-12-31'), 's2022').predecessorId).toBe('s2017');
  });

  it('refuses a list without a single unit', () => {
    const none = joinDrafts([
      readList(sheet, { ...choices, lastDataRow: choices.firstDataRow - 1 }, context()),
    ]);
    const change = buildImportChange(empty, none, {
      snapshotId: snapshotId('s'),
      name: '',
      asOf: '2022-12-31' as IsoDate,
    });
    expect(change.ok ? null : change.error.key).toBe('import.nothingUsable');
  });
});
