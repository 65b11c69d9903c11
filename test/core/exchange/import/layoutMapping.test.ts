import { describe, expect, it } from 'vitest';
import { applyChange, reverseChange } from '../../../../src/core/changes/changeSet';
import { detectLayout } from '../../../../src/core/exchange/import/detectLayout';
import {
  applyMapping,
  layoutKey,
  mappingChange,
  savedMappingOf,
} from '../../../../src/core/exchange/import/layoutMapping';
import { readList } from '../../../../src/core/exchange/import/readList';
import { takeLists } from '../../../../src/core/exchange/import/taking/takeLists';
import type { ImportChoices } from '../../../../src/core/exchange/import/types';
import { readPlanFile, writePlanFile } from '../../../../src/core/files/planFile';
import { snapshotId } from '../../../../src/core/model/ids';
import type { IsoDate } from '../../../../src/core/model/isoDate';
import { newPlan, type Plan, tableOf } from '../../../../src/core/model/plan';
import { toTcvn3 } from '../../../builders/legacyText';
import { context, sheetOf } from './sheetOf';

const list = (year: number, more: readonly string[] = []) =>
  sheetOf([
    ['STT', 'Tên đơn vị', `Biên chế công chức giao năm ${year}`, 'Mã riêng', ...more],
    [1, 'Sở A', 5, 'x1'],
    [2, 'Sở B', 6, 'x2'],
  ]);
const sheet = list(2015);
const detected = detectLayout(sheet, 0).choices;
const key = layoutKey(sheet, detected);
const empty = newPlan({ documentId: 'doc', name: 'Đề án', locality: '', localityClass: null });
const corrected: ImportChoices = {
  ...detected,
  hierarchy: 'flat',
  columns: { ...detected.columns, 2: 'posts:civilServant:present', 3: 'notes' },
};

function accept(plan: Plan, choices: ImportChoices, id: string) {
  const mapping = mappingChange(plan, key, detected, choices, 'a.xlsx', `m-${id}`);
  const change = takeLists(
    plan,
    [
      {
        drafts: [readList(sheet, choices, context())],
        asOf: '2015-12-31' as IsoDate,
        place: { kind: 'new', snapshotId: snapshotId(id), name: id },
      },
    ],
    mapping === null ? [] : [mapping],
    () => `l-${id}`,
  );
  if (!change.ok) throw new Error(change.error.key);
  return { change: change.value, plan: applyChange(plan, change.value) };
}

describe('layoutKey', () => {
  it('is the same for other years, rows and encodings, and another for other headers', () => {
    const later = list(2022);
    expect(layoutKey(later, detectLayout(later, 0).choices)).toBe(key);
    const old = sheetOf([
      ['STT', 'Tên đơn vị', 'Biên chế công chức giao năm 2017', 'Mã riêng'].map(toTcvn3),
      [1, toTcvn3('Sở Giáo dục và Đào tạo'), 5, null],
    ]);
    expect(layoutKey(old, detectLayout(old, 0).choices)).toBe(key);
    const other = list(2015, ['Địa chỉ']);
    expect(layoutKey(other, detectLayout(other, 0).choices)).not.toBe(key);
  });

  it('is none for a list without headers', () => {
    const bare = sheetOf([[1, 'Sở A', 5]]);
    expect(layoutKey(bare, detectLayout(bare, 0).choices)).toBeNull();
  });
});

describe('saved mappings', () => {
  it('are kept when choices were corrected, offered again, and undone with the import', () => {
    const { plan, change } = accept(empty, corrected, 's1');
    const saved = savedMappingOf(plan, key);
    expect(saved).toMatchObject({ id: 'm-s1', name: 'a.xlsx', hierarchy: 'flat' });
    if (saved === null) return;
    const again = applyMapping(plan, detected, saved);
    expect(readList(sheet, again, context())).toEqual(readList(sheet, corrected, context()));
    expect(tableOf(applyChange(plan, reverseChange(change)), 'mappings').size).toBe(0);
  });

  it('are not kept for what was detected', () => {
    expect(tableOf(accept(empty, detected, 's1').plan, 'mappings').size).toBe(0);
  });

  it('give way to the last accepted reading', () => {
    const first = accept(empty, corrected, 's1').plan;
    const other = detected.parentNumbers === 'own' ? 'includeBelow' : 'own';
    const changed: ImportChoices = { ...detected, parentNumbers: other };
    const second = accept(first, changed, 's2').plan;
    expect(tableOf(second, 'mappings').size).toBe(1);
    expect(savedMappingOf(second, key)).toMatchObject({ id: 'm-s1', parentNumbers: other });
    expect(tableOf(accept(second, detected, 's3').plan, 'mappings').size).toBe(0);
  });

  it('ignore meanings and categories that the plan does not know', () => {
    const choices = applyMapping(empty, detected, {
      id: 'm',
      name: '',
      layoutKey: key ?? '',
      columns: { 0: 'stt', 1: 'name', 2: 'posts:gone:assigned', 3: '__proto__' },
      hierarchy: 'sideways',
      parentNumbers: null,
    });
    expect(choices.columns).toEqual({ 0: 'stt', 1: 'name', 2: 'ignore', 3: 'ignore' });
    expect(choices.hierarchy).toBe(detected.hierarchy);
  });

  it('are kept in the plan file', () => {
    const { plan } = accept(empty, corrected, 's1');
    const read = readPlanFile(writePlanFile(plan));
    expect(read.ok && savedMappingOf(read.value, key)).toEqual(savedMappingOf(plan, key));
  });
});
