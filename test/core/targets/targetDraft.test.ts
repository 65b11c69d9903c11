import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_CATEGORIES, EMPLOYEE_BUDGET } from '../../../src/core/model/builtInCategories';
import { compareFractions } from '../../../src/core/model/fraction';
import { snapshotId, targetId, unitId } from '../../../src/core/model/ids';
import { type Target, WHOLE_PLAN } from '../../../src/core/model/target';
import { BUILT_IN_TARGETS } from '../../../src/core/targets/builtInTargets';
import type { NamingSources } from '../../../src/core/targets/suggestedLabel';
import {
  draftOf,
  newTarget,
  readTargetDraft,
  type TargetDraft,
} from '../../../src/core/targets/targetDraft';
import { runs } from '../../arbitraries/runs';

const sources: NamingSources = {
  locale: 'vi',
  categories: BUILT_IN_CATEGORIES,
  agencyName: (id) => `Sở ${id}`,
};
const builtIn = (id: string): Target => {
  const target = BUILT_IN_TARGETS.find((one) => one.id === id);
  if (target === undefined) throw new Error(id);
  return target;
};
const saved = (target: Target, fields: Partial<TargetDraft>): Target => {
  const read = readTargetDraft({ ...draftOf(target, sources), ...fields }, target, sources);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};
const problems = (fields: Partial<TargetDraft>) => {
  const target = builtIn('budgetPosts2025');
  const read = readTargetDraft({ ...draftOf(target, sources), ...fields }, target, sources);
  return read.ok ? null : read.error;
};

describe('a target that is edited', () => {
  it('is what it was when nothing is changed', () => {
    for (const target of BUILT_IN_TARGETS) expect(saved(target, {})).toEqual(target);
    const thirds: Target = { ...builtIn('autonomy2025'), value: { numerator: 1, denominator: 3 } };
    expect(saved({ ...thirds, label: 'Một phần ba' }, {}).value).toEqual(thirds.value);
  });

  it('takes a share of up to two decimals exactly, in either writing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.boolean(), (hundredths, isComma) => {
        const [whole, rest] = [Math.floor(hundredths / 100), hundredths % 100];
        const digits = String(rest).padStart(2, '0');
        const percent = `${whole}${isComma ? ',' : '.'}${digits} %`;
        const { value } = saved(builtIn('autonomy2025'), { percent });
        expect(compareFractions(value, { numerator: hundredths, denominator: 10_000 })).toBe(0);
      }),
      runs(200),
    );
    expect(saved(builtIn('autonomy2025'), { percent: '12,5' }).value).toEqual({
      numerator: 1,
      denominator: 8,
    });
  });

  it('says of every wrong field why, all at once, and gives nothing half-done', () => {
    for (const percent of ['', 'x', '-1', '100,01', '12,345', '1.234', '12,'])
      expect(problems({ percent })).toEqual({ percent: 'targetProblem.percent' });
    expect(problems({ percent: '100' })).toBeNull();
    expect(problems({ baselineYear: '15', dueYear: '2101' })).toEqual({
      baselineYear: 'targetProblem.year',
      dueYear: 'targetProblem.year',
    });
    expect(problems({ dueYear: '2015' })).toEqual({ dueYear: 'targetProblem.dueYear' });
    for (const manualBaseline of ['0', '-5', '2,5', 'nhiều'])
      expect(problems({ manualBaseline })).toEqual({
        manualBaseline: 'targetProblem.manualBaseline',
      });
    expect(problems({ label: '  ', categoryIds: [] })).toEqual({
      label: 'targetProblem.label',
      categoryIds: 'targetProblem.categories',
    });
    expect(problems({ kind: 'unitCount', categoryIds: [] })).toBeNull();
    expect(problems({ kind: 'autonomy', autonomousGroups: [] })).toEqual({
      autonomousGroups: 'targetProblem.groups',
    });
  });

  it('reads a baseline by hand with separators of thousands', () => {
    for (const manualBaseline of ['2575', '2.575', '2,575', ' 2 575 '])
      expect(saved(builtIn('autonomy2025'), { manualBaseline }).manualBaseline).toBe(2575);
    expect(saved(builtIn('autonomy2025'), { manualBaseline: ' ' }).manualBaseline).toBeNull();
  });

  it('loses the name of the program when that no longer says what it demands', () => {
    const target = builtIn('fewerPsus2025');
    expect(saved(target, { legalBasis: 'KH 12' }).label).toBeNull();
    expect(saved(target, { percent: '12,5' }).label).toBe(
      'Giảm ≥ 12,5% đơn vị sự nghiệp công lập đến 2025 so với 2015',
    );
    const changed = saved(target, { percent: '12,5' });
    expect(saved(changed, { dueYear: '2026' }).label).toBe(
      'Giảm ≥ 12,5% đơn vị sự nghiệp công lập đến 2026 so với 2015',
    );
    expect(saved(changed, { percent: '10' }).label).toBeNull();
  });

  it('keeps the name that the user gave, whatever is changed besides', () => {
    const named = saved(builtIn('autonomy2025'), { label: ' Chỉ tiêu của tỉnh ' });
    expect(named.label).toBe('Chỉ tiêu của tỉnh');
    expect(saved(named, { percent: '25' }).label).toBe('Chỉ tiêu của tỉnh');
    expect(saved(named, { label: null }).label).toBeNull();
  });

  it('is named by what it demands and where', () => {
    const target = newTarget(targetId('mine'), [EMPLOYEE_BUDGET], 2021);
    expect(saved(target, {}).label).toBe(
      'Giảm ≥ 10% viên chức hưởng lương NSNN đến 2026 so với 2021',
    );
    const some = { ...WHOLE_PLAN, agencyIds: [unitId('a'), unitId('b')], sectors: ['Y tế'] };
    expect(saved(target, { scope: some, measure: 'present' }).label).toBe(
      'Giảm ≥ 10% viên chức hưởng lương NSNN có mặt (Sở a, Sở b; Y tế) đến 2026 so với 2021',
    );
    expect(saved(target, { kind: 'bandUpgrade', fromGroup: '3b', percent: '30' }).label).toBe(
      'Nâng mức tự chủ ≥ 30% đơn vị nhóm 3 mức 30% – dưới 70% đến 2026 so với 2021',
    );
  });

  it('speaks of the inside of agencies only where units are counted', () => {
    const inside = builtIn('fewerInternalUnits2025');
    expect(inside.scope.isInside).toBe(true);
    expect(saved(inside, { percent: '15' }).label).toBe(
      'Giảm ≥ 15% tổ chức bên trong đến 2025 so với 2021',
    );
    expect(saved(inside, { kind: 'autonomy' }).scope).toEqual(WHOLE_PLAN);
  });

  it('has the fields of its own kind alone, and no kinds of units where only one kind counts', () => {
    const scope = { ...WHOLE_PLAN, kinds: ['division' as const], sectors: [] };
    const target = saved(builtIn('budgetPosts2025'), {
      kind: 'autonomy',
      scope,
      baselineSnapshotId: snapshotId('l'),
    });
    expect(target).toMatchObject({
      kind: 'autonomy',
      scope: WHOLE_PLAN,
      verdictReading: 'converted',
      autonomousGroups: ['1', '2'],
      baselineSnapshotId: 'l',
    });
    expect(target).not.toHaveProperty('categoryIds');
    expect(target).not.toHaveProperty('percent');
  });
});
